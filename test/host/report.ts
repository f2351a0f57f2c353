import 'mocha';

/** The maximum length of an error message and of a stack trace. VS Code drops output that is too long. */
const maxMessageLength = 20_000;
const maxStackLength = 4_000;

/**
 * Prints each event as one line of JSON to the console, because a web worker cannot write files.
 * test/support/hostReport.mjs reads these lines.
 */
export class Report extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    runner
      // The root suite has no title.
      .on('suite', suite => suite.title && print({ event: 'suite', depth: depthOf(suite), title: suite.title }))
      .on('pass', test => print({ event: 'pass', path: test.titlePath(), ms: test.duration ?? 0 }))
      .on('pending', test => print({ event: 'pending', path: test.titlePath() }))
      .on('fail', (test, error: Error) => print({ event: 'fail', path: test.titlePath(), ...errorDetails(error) }))
      .on('end', () => print({ event: 'end' }));
  }
}

const depthOf = (suite: Mocha.Suite): number => suite.titlePath().length;

const print = (event: object): void => console.log(`@test ${JSON.stringify(event)}`);

const errorDetails = (error: Error): { message: string; stack: string } => ({
  message: (error.message || String(error)).slice(0, maxMessageLength),
  stack: (error.stack ?? '').slice(0, maxStackLength),
});
