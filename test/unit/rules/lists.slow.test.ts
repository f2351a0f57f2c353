import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/core/text/edits';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { parseWithRemark } from '../../../src/core/markdown/remarkTree';
import type { Problem } from '../../../src/core/linter/checkNote';
import { SourceText } from '../../../src/core/text/sourceText';
import { checkText } from '../support/rules';
import { numRuns } from '../support/runs';
import { outlineByBlockReader, outlineByRemark } from '../support/structure';

// These tests generate lists as people write them: items with any indentation, bullets alone on their lines, text that
// goes on in other lines, code and quotes in items.

// All ordered items have the number 1: another number cannot interrupt a paragraph in Markdown.
const marker = fc.constantFrom('-', '*', '+', '1.', '1)');
const indentation = fc.constantFrom('', ' ', '  ', '   ', '    ', '     ', '        ', '\t', '\t\t');
const spaceAfterMarker = fc.constantFrom(' ', ' ', ' ', '  ', '   ', '\t', '\n', ' \n', '\n  ', '\n      ');
const itemText = fc.constantFrom(
  'Tides',
  'the **pier**',
  '[ ] lantern',
  '[x] buoys',
  '`a b`',
  '@mara: no',
  '2.5',
  '潮',
  'go\nand',
  'go\n    and',
);
const nestedText = fc.constantFrom(
  '',
  '',
  '',
  '',
  '\n',
  '\n\n  words\n',
  '\n\n     words\n',
  '\n  ```\n  - code\n    deep\n  ```',
  '\n  > quote',
  '\n\n  # Pier',
  '\n\nwords\n',
);
const item = fc
  .tuple(indentation, marker, spaceAfterMarker, itemText, nestedText)
  .map(([indent, mark, space, text, nested]) => {
    const indentedNested = nested.replaceAll('\n  ', `\n${indent}  ${' '.repeat(mark.length - 1)}`);
    // Our reader treats a check box alone on its line as an item, Markdown never does.
    return `${indent}${mark}${text.startsWith('[') ? ' ' : space}${text}${indentedNested}`;
  });
const list = fc
  .tuple(fc.constantFrom('', '# Pier\n\n', 'words\n'), fc.array(item, { minLength: 1, maxLength: 8 }))
  .map(([before, items]) => `${before}${items.join('\n')}\n`);

const check = (text: string): Problem[] => checkText(text).filter(({ rule }) => rule.id.startsWith('list/'));

/** Applies the fix for a whole list until there is no fix left. */
function fixAll(note: string): string {
  const fix = check(note)
    .find(({ fixes }) => fixes.length > 0)
    ?.fixes.at(-1);
  return fix ? fixAll(applyEdits(note, fix.edits)) : note;
}

/** Returns all blocks of a note without their positions. */
function blocksOf(note: string): unknown[] {
  const source = new SourceText(note);
  return readBlocks(source).map(({ kind, depth, ordered, checkbox, textStart, textEnd }) => [
    kind,
    depth,
    ordered,
    checkbox,
    source.text.slice(textStart, textEnd),
  ]);
}

/** Asserts that our reader and Markdown find the same items. Lists near indented code are not compared. */
function assertSameItems(note: string): void {
  if (hasIndentedCode(note)) return;
  const [ours, theirs] = [outlineByBlockReader, outlineByRemark].map(read =>
    read(note).filter(line => line.includes('item')),
  );
  assert.deepEqual(ours, theirs, note);
}

/** True if our reader or Markdown finds indented code. The rules ignore what looks like code in a list. */
const hasIndentedCode = (note: string): boolean =>
  [...readBlocks(new SourceText(note)), ...parseWithRemark(note)].some(
    ({ kind, start }) => kind === 'code' && note[start] !== '`',
  );

describe('List rules with generated lists', function () {
  this.timeout(120_000);

  it('have fixes that keep all blocks and their text, and leave nothing to fix', () => {
    fc.assert(
      fc.property(list, note => {
        for (const { fixes } of check(note)) {
          for (const { edits } of fixes) {
            const fixed = applyEdits(note, edits);
            assert.deepEqual(blocksOf(fixed), blocksOf(note));
            assert.equal(fixed.replace(/\s+/g, ' ').trim(), note.replace(/\s+/g, ' ').trim());
          }
        }
        const fixed = fixAll(note);
        const problems = check(fixed);
        assert.deepEqual(
          problems.flatMap(({ fixes }) => fixes),
          [],
        );
        if (problems.length === 0) assertSameItems(fixed);
      }),
      { numRuns },
    );
  });

  it('report nothing only if Markdown finds the same items', () => {
    fc.assert(
      fc.property(list, note => {
        if (check(note).length === 0) assertSameItems(note);
      }),
      { numRuns },
    );
  });
});
