import assert from 'node:assert/strict';
import { readAndCheck } from './support/readAndCheck';
import { agendaHead, fill, slowTexts } from './support/slowTexts';

const smallLength = 100_000;
const largeLength = 400_000;

describe('Long texts are read and checked in linear time', function () {
  this.timeout(120_000);
  for (const [name, createText] of Object.entries(slowTexts)) {
    it(name, function () {
      const small = measure(createText(smallLength));
      const large = measure(createText(largeLength));
      this.test!.title += ` (${small} ms, four times the length: ${large} ms)`;
      // Linear growth takes four times the time, quadratic growth sixteen times. The rest is for a busy machine.
      assert.ok(large < 500 + small * 10, `${small} ms, then ${large} ms`);
    });
  }

  it('a line of 5 MB', () => void readAndCheck(agendaHead + fill('Tide and pier ', 5_000_000)));
  it('100,000 bullets on one line', () => void readAndCheck(agendaHead + '- '.repeat(100_000)));
  it('3,000 items, each nested in the one before', () =>
    void readAndCheck(agendaHead + createLines(3000, depth => `${'\t'.repeat(depth)}- a`)));
  it('1,000 items, each nested in the one before with too much indentation', () =>
    void readAndCheck(agendaHead + createLines(1000, depth => `${' '.repeat(4 * depth)}1. a`)));
  it('a list of 8 MB that Markdown does not nest the way it is indented', () =>
    void readAndCheck(agendaHead + fill('1. Tide and pier\n  - more of it\n', 8_000_000)));
  it('a note of 10 MB', () =>
    assert.equal(readAndCheck(agendaHead + fill('- Tide and pier\n  - more of it\n', 10_000_000)).meetings.length, 1));
});

const createLines = (count: number, createLine: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => createLine(index)).join('\n');

/** Returns the time in milliseconds that it takes to read and check a text. */
function measure(text: string): number {
  const start = performance.now();
  readAndCheck(text);
  return Math.round(performance.now() - start);
}
