// Texts that bring readers down: a whole note of 1 to 8 MB of each is read and checked. Linear means that MB/s stay the same.
import { bundleReaders } from './readers.mjs';

const megabyte = 1_000_000;
const repeated = (unit, bytes) => unit.repeat(Math.ceil(bytes / unit.length));

/** Each gives about as many bytes as it is asked for. */
const texts = {
  'one long line': bytes => `# Meeting\n\n${repeated('word [link](x) *and* ', bytes)}`,
  'a line of >': bytes => repeated('>', bytes),
  'lines of >': bytes => repeated('> ', bytes / 2).replaceAll('> > ', '>\n> '),
  'nested bullets': bytes =>
    Array.from(
      { length: Math.round(bytes / 220) },
      (_, index) => `${' '.repeat((index % 100) * 4)}- item ${index}`,
    ).join('\n'),
  'unclosed fences': bytes => repeated('```\ncode\n~~~\n', bytes),
  'unclosed brackets': bytes => repeated('[[[[(((( ', bytes),
  'unclosed comments': bytes => repeated('<!-- a\n\n', bytes),
  'blank lines': bytes => repeated('\n', bytes),
  stars: bytes => repeated('*', bytes),
  'agenda headings': bytes => repeated('## Agenda\n\n- a\n\n## Notes\n\n- b\n\n', bytes),
};

export async function measure({ runs }) {
  const { readers } = await bundleReaders();
  const read = readers['whole note and rules'];
  const speedOf = (make, size) => {
    const text = make(size * megabyte);
    let best = 0;
    for (let run = 0; run < Math.min(runs, 2); run++) {
      const began = performance.now();
      read(text);
      best = Math.max(best, text.length / megabyte / ((performance.now() - began) / 1000));
    }
    return best;
  };
  return Object.entries(texts).map(([name, make]) => {
    const speeds = [1, 2, 4, 8].map(size => speedOf(make, size));
    return {
      name,
      value: speeds.at(-1),
      unit: 'MB/s',
      values: speeds,
      note: `at 1, 2, 4, 8 MB: ${speeds.map(speed => speed.toFixed(1)).join(', ')}`,
    };
  });
}
