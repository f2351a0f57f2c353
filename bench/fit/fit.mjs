// npm run fit -- ROOT LABELS [ROOT LABELS]… [--weak ROOT=FOUND]… [--write] [--show]
// Fits the weights with which core/decide recognizes files about meetings and finds the lines that divide documents.
//
// ROOT is a folder of notes, LABELS a JSON file that states what they contain: [{ file, isMeeting, until?, meetings:
// [{ line, optional? }] }]. --weak adds a folder without labels, with the output of `hangout-notes list --json` as
// labels with less weight, so that the many files that are not about meetings are represented. The printed results are
// from five-fold cross-validation over communities (the first folder of a path): each community is predicted with
// weights that were fitted without it. --write then fits on everything and writes src/core/decide/*Model.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadTypeScript } from '../../test/support/loadTypeScript.mjs';
import { root } from '../../test/support/paths.mjs';
import { main, UserError } from '../../test/support/program.mjs';
import { fitLogistic, predict } from './logistic.mjs';

const foldCount = 5;
const decisionThreshold = 0.5;

/** The strength of the regularization. Chosen by the results for held-out communities. */
const regularization = 0.3;

/** Most candidates are wrong. This weight makes missing the correct one as costly as choosing a wrong one. */
const positiveWeight = 5;

/** Files of `--weak` count less, and a community counts for at most this many of them. */
const weakWeight = 0.3;
const maxWeakFiles = 100;

const readJson = file => JSON.parse(readFileSync(file, 'utf8'));

const communityOf = ({ file }) => file.split('/')[0];

/** Always the same fold for the same community. */
const foldOf = community =>
  [...community].reduce((hash, char) => (hash * 31 + char.codePointAt(0)) >>> 0, 7) % foldCount;

/** A file's weight, so that one large archive does not outweigh all the others. */
function weigh(files) {
  const counts = Map.groupBy(
    files.filter(({ isWeak }) => isWeak),
    communityOf,
  );
  return new Map(
    files.map(file => {
      const count = counts.get(communityOf(file))?.length ?? 1;
      return [file, file.isWeak ? weakWeight * Math.min(1, maxWeakFiles / count) : 1];
    }),
  );
}

const isNear = (a, b) => Math.abs(a - b) <= 2;

/** The correct candidate, if there is one: it has most of the labeled lines and few others. */
function rightCandidate({ candidates, lines, optionalLines }) {
  const required = lines.filter(line => !optionalLines.includes(line));
  if (required.length === 0) return undefined;
  const scored = candidates.map(candidate => {
    const hits = candidate.lines.filter(line => lines.some(labeled => isNear(line, labeled))).length;
    const found = required.filter(labeled => candidate.lines.some(line => isNear(line, labeled))).length;
    return { candidate, precision: hits / candidate.lines.length, recall: found / required.length };
  });
  const [best] = scored.sort((a, b) => b.recall + b.precision / 2 - (a.recall + a.precision / 2));
  return best && best.precision >= 0.6 && best.recall >= 0.5 ? best.candidate : undefined;
}

/** One row for each candidate; near misses of the right one are left out, as they are neither correct nor wrong. */
function dividerRows(files, weights) {
  return files.flatMap(file => {
    const right = rightCandidate(file);
    const isNearMiss = candidate =>
      right && candidate !== right && candidate.lines.every(line => right.lines.includes(line));
    return file.candidates
      .filter(candidate => !isNearMiss(candidate))
      .map(candidate => ({
        features: candidate.features,
        isPositive: candidate === right,
        weight: weights.get(file) * (candidate === right ? positiveWeight : 1),
      }));
  });
}

const meetingRows = (files, weights) =>
  files.map(file => ({ features: file.features, isPositive: file.isMeeting, weight: weights.get(file) }));

/** Counts how many labeled files of one fold are classified correctly with weights that were fitted on the others. */
function judge(files, dividers, meetings, show, choose) {
  const counts = {
    meetings: 0,
    found: 0,
    divided: 0,
    wronglyDivided: 0,
    files: 0,
    recognized: 0,
    others: 0,
    wronglyRecognized: 0,
  };
  for (const file of files.filter(({ isWeak }) => !isWeak)) {
    const chosen = choose(
      file.candidates.map(candidate => ({ ...candidate, probability: predict(dividers, candidate.features) })),
    );
    if (file.lines.length > 0) {
      const required = file.lines.filter(line => !file.optionalLines.includes(line));
      const found = required.filter(labeled => chosen?.lines.some(line => isNear(line, labeled))).length;
      counts.meetings += required.length;
      counts.found += found;
      if (show && found < required.length)
        console.log(`  not divided      ${file.file}: ${found} of ${required.length}`);
    } else if (chosen) {
      counts.wronglyDivided++;
      if (show) console.log(`  wrongly divided  ${file.file}:${chosen.lines.slice(0, 5)}`);
    }
    const isRecognized = predict(meetings, file.features) >= decisionThreshold;
    if (file.isMeeting) counts.files++;
    else counts.others++;
    if (file.isMeeting && isRecognized) counts.recognized++;
    if (!file.isMeeting && isRecognized) counts.wronglyRecognized++;
    if (show && isRecognized !== file.isMeeting)
      console.log(`  ${isRecognized ? 'no meeting       ' : 'not recognized   '}${file.file}`);
  }
  return counts;
}

function fitBoth(files) {
  const weights = weigh(files);
  return {
    dividers: fitLogistic(dividerRows(files, weights), regularization),
    meetings: fitLogistic(meetingRows(files, weights), regularization),
  };
}

function writeModel(name, summary, { bias, weights }) {
  const lines = [
    "import type { LogisticModel } from './logistic';",
    '',
    `/** ${summary} Generated by \`npm run fit\`; do not edit. */`,
    `export const ${name}: LogisticModel = {`,
    `  bias: ${Number(bias.toFixed(3))},`,
    '  weights: {',
    ...Object.entries(weights).map(([feature, weight]) => `    ${feature}: ${Number(weight.toFixed(3))},`),
    '  },',
    '};',
    '',
  ];
  writeFileSync(path.join(root, `src/core/decide/${name}.ts`), lines.join('\n'));
}

const usage = 'Usage: npm run fit -- ROOT LABELS [ROOT LABELS]… [--weak ROOT=FOUND]… [--write] [--show]';

await main(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      weak: { type: 'string', multiple: true, default: [] },
      write: { type: 'boolean' },
      show: { type: 'boolean' },
    },
  });
  if (positionals.length === 0 || positionals.length % 2 > 0) {
    throw new UserError(usage, {
      exitCode: 2,
    });
  }
  // Feature extraction is the product's own code.
  const { labeledExamples, weakExamples, choose } = await loadTypeScript('bench/fit/examples.ts');
  const files = [];
  for (let index = 0; index < positionals.length; index += 2)
    files.push(...labeledExamples(positionals[index], readJson(positionals[index + 1])));
  const labeled = new Set(files.map(({ file }) => file));
  for (const pair of values.weak) {
    const [folder, found] = pair.split('=');
    files.push(...weakExamples(folder, readJson(found)).filter(({ file }) => !labeled.has(file)));
  }
  const total = {};
  for (let fold = 0; fold < foldCount; fold++) {
    const isLeftOut = file => foldOf(communityOf(file)) === fold;
    const { dividers, meetings } = fitBoth(files.filter(file => !isLeftOut(file)));
    const counts = judge(files.filter(isLeftOut), dividers, meetings, values.show, choose);
    for (const [key, count] of Object.entries(counts)) total[key] = (total[key] ?? 0) + count;
  }
  console.log(`Held-out communities, in ${foldCount} folds of ${files.length} files:`);
  console.log(`  files about meetings recognized   ${total.recognized} of ${total.files}`);
  console.log(`  other files mistaken for meetings ${total.wronglyRecognized} of ${total.others}`);
  console.log(`  meetings in divided documents     ${total.found} of ${total.meetings}`);
  console.log(`  other files wrongly divided       ${total.wronglyDivided}`);
  if (values.write) {
    const { dividers, meetings } = fitBoth(files);
    writeModel('dividerModel', 'The weights of the evidence that parallel lines each start a meeting.', dividers);
    writeModel('meetingModel', 'The weights of the evidence that a file is about a meeting.', meetings);
  }
});
