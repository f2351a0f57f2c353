// Measures texts that make parsers slow: reads and checks notes of 1 to 8 MB. If the time is linear, all have about the
// same MB/s.
import { bundleReaders } from './readers.mjs';

const megabyte = 1_000_000;
const repeat = (unit, bytes) => unit.repeat(Math.ceil(bytes / unit.length));

/** Functions that return a text of about the given number of bytes. */
const texts = {
  'one long line': bytes => `# Meeting\n\n${repeat('word [link](x) *and* ', bytes)}`,
  'a line of >': bytes => repeat('>', bytes),
  'lines of >': bytes => repeat('> ', bytes / 2).replaceAll('> > ', '>\n> '),
  'nested bullets': bytes =>
    Array.from(
      { length: Math.round(bytes / 220) },
      (_, index) => `${' '.repeat((index % 100) * 4)}- item ${index}`,
    ).join('\n'),
  'unclosed fences': bytes => repeat('```\ncode\n~~~\n', bytes),
  'unclosed brackets': bytes => repeat('[[[[(((( ', bytes),
  'unclosed comments': bytes => repeat('<!-- a\n\n', bytes),
  'blank lines': bytes => repeat('\n', bytes),
  stars: bytes => repeat('*', bytes),
  'agenda headings': bytes => repeat('## Agenda\n\n- a\n\n## Notes\n\n- b\n\n', bytes),
};

export async function measure({ runs }) {
  const { readers } = await bundleReaders();
  const read = readers['whole note and rules'];
  const measureSpeed = (createText, size) => {
    const text = createText(size * megabyte);
    let maxSpeed = 0;
    for (let run = 0; run < Math.min(runs, 2); run++) {
      const start = performance.now();
      read(text);
      maxSpeed = Math.max(maxSpeed, text.length / megabyte / ((performance.now() - start) / 1000));
    }
    return maxSpeed;
  };
  return Object.entries(texts).map(([name, createText]) => {
    const speeds = [1, 2, 4, 8].map(size => measureSpeed(createText, size));
    return {
      name,
      value: speeds.at(-1),
      unit: 'MB/s',
      values: speeds,
      note: `at 1, 2, 4, 8 MB: ${speeds.map(speed => speed.toFixed(1)).join(', ')}`,
    };
  });
}
