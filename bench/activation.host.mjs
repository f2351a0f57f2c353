// Runs inside the extension host: how long the extension takes to activate.
import * as vscode from 'vscode';

const say = event => console.log(`@test ${JSON.stringify(event)}`);

export async function run() {
  const extension = vscode.extensions.getExtension('hangout-notes.hangout-notes');
  const began = performance.now();
  await extension.activate();
  say({ event: 'figure', name: 'load and activate', value: performance.now() - began });
  // The extension measures its own `activate`; in the Node host it shares the clock with us.
  const [measure] = performance.getEntriesByName('hangout-notes.activate');
  if (measure) say({ event: 'figure', name: 'activate', value: measure.duration });
  say({ event: 'end' });
}
