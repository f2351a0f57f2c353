import fc from 'fast-check';

/**
 * The number of generated texts per property test, and the seed that generates them. To run more texts or to repeat a
 * failure: `HANGOUT_NOTES_RUNS=20000 HANGOUT_NOTES_SEED=123 npm run test:unit`.
 */
export const numRuns = Number(process.env['HANGOUT_NOTES_RUNS'] ?? 3000);
export const seed = Number(process.env['HANGOUT_NOTES_SEED'] ?? Date.now() % 1_000_000_000);

// Importing this file sets the seed for all property tests of a suite.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
