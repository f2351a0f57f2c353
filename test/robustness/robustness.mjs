// npm run robustness -- FOLDER… [--sample N] [--seed S] [--edit NAME]… [--show N]
// Edits every note of some folders in ten ways that keep its meaning, such as other bullets, and compares what is read
// before and after. For each edit, prints how many of the edited notes are read differently. --sample reads
// only N random notes of each folder, --edit tests only some edits, --show prints N random changes of each.
// Exit codes: 0 each edit changes the reading of at most 1% of the notes, 1 one changes more, 2 could not run.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { loadTypeScript } from '../support/loadTypeScript.mjs';
import { main, UserError } from '../support/program.mjs';
import { createRandom, sampleOf } from '../support/random.mjs';

const maxShare = 0.01;

const shareOf = ({ edited, changes }) => changes.length / Math.max(1, edited);

function printTable(results) {
  console.log('edit                 changed  edited');
  for (const result of results) {
    const { edit, edited, changes } = result;
    const percent = `${(shareOf(result) * 100).toFixed(2)} %`;
    console.log(`${edit.padEnd(20)} ${String(changes.length).padStart(7)} ${String(edited).padStart(7)}  ${percent}`);
  }
}

/** How many lines of a change are printed. */
const maxLines = 12;

function printChange(edit, { folder, file, before, after }) {
  console.log(`\n${styleText('bold', `${edit}: ${path.join(folder, file)}`)}`);
  const lines = [
    ...without(before, after).map(line => styleText('red', `- ${line}`)),
    ...without(after, before).map(line => styleText('green', `+ ${line}`)),
  ];
  for (const line of lines.slice(0, maxLines)) console.log(line);
  if (lines.length === 0) console.log('  in another order');
  if (lines.length > maxLines) console.log(`  and ${lines.length - maxLines} more`);
}

const without = (lines, others) => lines.filter(line => !others.includes(line));

/** Adds the results of several folders. */
const merge = results =>
  [...Map.groupBy(results, ({ edit }) => edit)].map(([edit, group]) => ({
    edit,
    edited: group.reduce((sum, { edited }) => sum + edited, 0),
    changes: group.flatMap(({ changes }) => changes),
  }));

await main(async () => {
  const { positionals: folders, values } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string', default: 'Infinity' },
      seed: { type: 'string', default: '1' },
      edit: { type: 'string', multiple: true },
      show: { type: 'string', default: '0' },
    },
  });
  const { editNames, measure } = await loadTypeScript('test/robustness/measure.ts');
  const names = values.edit ?? editNames;
  if (folders.length === 0 || names.some(name => !editNames.includes(name))) {
    const usage = readFileSync(import.meta.filename, 'utf8').match(/^\/\/ (npm.*)$/m)[1];
    throw new UserError(`${usage}\nEdits: ${editNames.join(', ')}`, { exitCode: 2 });
  }
  const [size, seed] = [Number(values.sample), Number(values.seed)];
  const results = merge(
    folders.flatMap(folder =>
      measure(path.resolve(folder), names, files => sampleOf(files, size, createRandom(seed))).map(result => ({
        ...result,
        changes: result.changes.map(change => ({ ...change, folder })),
      })),
    ),
  );
  printTable(results);
  for (const { edit, changes } of results)
    for (const change of sampleOf(changes, Number(values.show), createRandom(seed))) printChange(edit, change);
  return results.some(result => shareOf(result) > maxShare) ? 1 : 0;
});
