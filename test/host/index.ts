// Runs the tests in an extension host: in Node or in a web worker. test/support/bundle.mjs creates the entry point.
// `mocha` is the browser build of Mocha. It needs neither Node nor a page, so it runs in both hosts.
import 'mocha';
import * as vscode from 'vscode';
import { Report } from './report';

export interface Options {
  grep?: string;
  forbidOnly: boolean;
}

/** Runs the tests that `loadTests` defines. Rejects if a test fails, so that VS Code exits with an error. */
export async function runTests(loadTests: () => void, { grep, forbidOnly }: Options): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: Report, timeout: 15_000, forbidOnly });
  if (grep) mocha.grep(new RegExp(grep));
  // Defines `describe`, `it` and the other global functions of Mocha.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  loadTests();
  // VS Code on the web saves edits after a second by default. Then a test could not discard them anymore.
  await vscode.workspace.getConfiguration().update('files.autoSave', 'off', vscode.ConfigurationTarget.Global);
  const failures = await new Promise<number>(resolve => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
