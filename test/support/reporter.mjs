// Mocha's reporter `spec`. Also writes the results to the file HANGOUT_NOTES_RESULT, which test/run.mjs reads.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

export default class extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const result = { passed: 0, skipped: 0, failures: [], ended: false };
    runner
      .on('pass', () => result.passed++)
      .on('pending', () => result.skipped++)
      .on('fail', (test, error) =>
        result.failures.push({ title: test.titlePath().join(' › '), message: error.message }),
      )
      .on('end', () => {
        result.ended = true;
        if (process.env.HANGOUT_NOTES_RESULT) writeFileSync(process.env.HANGOUT_NOTES_RESULT, JSON.stringify(result));
      });
  }
}
