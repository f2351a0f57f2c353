// Mocha's own reporter, which besides leaves the result where test/run.mjs reads it (HANGOUT_NOTES_RESULT).
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
