// Generates folders of notes with the layouts that communities use. The same arguments generate the same files.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createRandom } from '../test/support/random.mjs';

const vocabulary = [
  'tide pier buoy lantern harbor current sensor release budget review',
  'schema station battery antenna map drift storm pilot crew rope',
].flatMap(line => line.split(' '));
const people = ['Mara', 'Tobin', 'Odile', 'Yusra', 'Bram', 'Hana', 'Lise', 'Mateo'];

function createWriter(seed) {
  const random = createRandom(seed);
  const randomBelow = limit => Math.floor(random() * limit);
  const pick = list => list[randomBelow(list.length)];
  const words = count => Array.from({ length: count }, () => pick(vocabulary)).join(' ');
  const link = () =>
    `[#${100 + randomBelow(9000)}](https://github.com/harbor/${pick(vocabulary)}/issues/${100 + randomBelow(9000)})`;
  const line = () => `${pick(people)}: ${words(6 + randomBelow(14))}${randomBelow(16) === 0 ? ` ${link()}` : ''}.`;
  const topic = depth => [
    `${'  '.repeat(depth)}* ${words(3 + randomBelow(4))}`,
    ...Array.from({ length: 1 + randomBelow(6) }, () => `${'  '.repeat(depth + 1)}* ${line()}`),
  ];
  return { pick, words, line, topic };
}

/** Each returns the lines of a note for a day. */
const layouts = [
  ({ words, topic, pick }, day) => [
    `# Harbor Committee Meeting ${day}`,
    '',
    '## Present',
    '',
    ...people.map(name => `* ${name} @${name.toLowerCase()}`),
    '',
    '## Agenda',
    '',
    ...topic(0).slice(0, 1),
    '',
    '## Minutes',
    '',
    `### ${words(4)}`,
    '',
    ...topic(0),
    '',
    '## Action items',
    '',
    `- [ ] @${pick(people).toLowerCase()} ${words(5)}`,
  ],
  ({ topic }, day) => [
    '---',
    'layout: blog',
    `title: " Weekly Harbor Hangout Notes - ${day} "`,
    `date: ${day}`,
    '---',
    '',
    'Agenda',
    '',
    ...topic(0),
    '',
    'Notes',
    '',
    ...topic(0),
    ...topic(0),
  ],
  ({ words, line }, day) => [
    `## Harbor WG, ${day}`,
    '',
    '### Attendees',
    '',
    ...people.map(name => `- ${name}`),
    '',
    `### ${words(3)}`,
    '',
    line(),
    '',
    `**Resolution**: ${line()}`,
  ],
];

/** Writes `count` notes of about `size` bytes each, in several series. Deletes the folder first. */
export function writeNotes(folder, count, size, series = 20) {
  rmSync(folder, { recursive: true, force: true });
  for (let index = 0; index < count; index++) {
    const day = new Date(Date.UTC(2010, 0, 1) + index * 86_400_000).toISOString().slice(0, 10);
    writeNote(
      path.join(folder, `series-${index % series}`, 'meetings', day.slice(0, 4), `${day}.md`),
      day,
      size,
      index,
    );
  }
}

/** Writes one note of about `size` bytes. */
export function writeNote(file, day, size, seed = 0) {
  const writer = createWriter(seed);
  const lines = [...layouts[seed % layouts.length](writer, day), ''];
  for (let length = lines.join('\n').length; length < size;) {
    const nextLines = [...writer.topic(0), ''];
    lines.push(...nextLines);
    length += nextLines.join('\n').length + 1;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${lines.join('\n')}\n`);
}
