import 'mocha';

/**
 * Tells what happens in one line of JSON each, over the console: the web worker host has no files to write to.
 * test/support/hostReport.mjs reads the lines and shows them to a person. Each stays short: VS Code leaves out long output.
 */
export class Report extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    runner
      .on('suite', suite => suite.title && say({ event: 'suite', depth: suite.titlePath().length, title: suite.title }))
      .on('pass', test => say({ event: 'pass', path: test.titlePath(), ms: test.duration ?? 0 }))
      .on('pending', test => say({ event: 'pending', path: test.titlePath() }))
      .on('fail', (test, error: Error) => say({ event: 'fail', path: test.titlePath(), ...described(error) }))
      .on('end', () => say({ event: 'end' }));
  }
}

const say = (event: object): void => console.log(`@test ${JSON.stringify(event)}`);

function described(error: Error & { expected?: unknown; actual?: unknown }): { message: string; stack: string } {
  return { message: (error.message || String(error)).slice(0, 20_000), stack: (error.stack ?? '').slice(0, 4_000) };
}
