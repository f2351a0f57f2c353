// A folder of notes in the shapes communities keep, from a seeded generator: the same files for the same numbers.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Small numbers in [0, 1), the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words =
  'tide pier buoy lantern harbor current sensor release budget review schema station battery antenna map drift storm pilot crew rope'.split(
    ' ',
  );
const people = ['Mara', 'Tobin', 'Odile', 'Yusra', 'Bram', 'Hana', 'Lise', 'Mateo'];

function writer(seed) {
  const next = random(seed);
  const below = limit => Math.floor(next() * limit);
  const pick = list => list[below(list.length)];
  const some = count => Array.from({ length: count }, () => pick(words)).join(' ');
  const link = () => `[#${100 + below(9000)}](https://github.com/harbor/${pick(words)}/issues/${100 + below(9000)})`;
  const line = () => `${pick(people)}: ${some(6 + below(14))}${below(16) === 0 ? ` ${link()}` : ''}.`;
  const topic = depth => [
    `${'  '.repeat(depth)}* ${some(3 + below(4))}`,
    ...Array.from({ length: 1 + below(6) }, () => `${'  '.repeat(depth + 1)}* ${line()}`),
  ];
  return { below, pick, words: some, line, topic };
}

const shapes = [
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

/** Writes `count` notes of about `size` bytes each into a fresh folder, divided into so many series. */
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
  const own = writer(seed);
  const lines = [...shapes[seed % shapes.length](own, day), ''];
  for (let length = lines.join('\n').length; length < size;) {
    const more = [...own.topic(0), ''];
    lines.push(...more);
    length += more.join('\n').length + 1;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${lines.join('\n')}\n`);
}
