// Runs the tests inside an extension host, Node's or the web worker's. test/support/bundle.mjs makes the entry around it.
// `mocha` stands for its browser build here, which needs neither Node nor a page and so runs in both.
import 'mocha';
import { Report } from './report';

export interface Options {
  grep?: string;
  forbidOnly: boolean;
}

/** Rejects where a test failed: VS Code then ends with an exit code of its own. */
export async function runTests(loadTests: () => void, { grep, forbidOnly }: Options): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: Report, timeout: 15_000, forbidOnly });
  if (grep) mocha.grep(new RegExp(grep));
  // This makes `describe`, `it` and their like known to the tests.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  loadTests();
  const failures = await new Promise<number>(resolve => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the tests failed`);
}
