import fc from 'fast-check';

/** `HANGOUT_NOTES_RUNS=20000 npm run test:unit` looks at more generated texts, `HANGOUT_NOTES_SEED` at the same ones again. */
export const numRuns = Number(process.env['HANGOUT_NOTES_RUNS'] ?? 3000);
export const seed = Number(process.env['HANGOUT_NOTES_SEED'] ?? Date.now() % 1_000_000_000);

// For every property of a suite that imports this file.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
