import assert from 'node:assert/strict';
import { checkNote } from '../../../src/core/linter/checkNote';
import { autoFixEdits, fixAllEdits, fixNote } from '../../../src/core/linter/fixAll';
import { applyEdits } from '../../../src/core/text/edits';
import { undatedPath as path, withFrontMatter } from '../support/frontMatterCases';
import { contextOf } from '../support/rules';

const titleAndDate = contextOf(withFrontMatter('title: " Tide "', 'date: Monday, April 17, 2024'), { path });
const titleAndDateFixed = withFrontMatter('title: "Tide"', 'date: Wednesday, April 17, 2024');

/** The title can only be read, and fixed, after the tabs are replaced. */
const twoRounds = contextOf(withFrontMatter('title: " Tide "', 'date: 2024-04-17', 'tags:', '\t- a'), { path });
const twoRoundsFixed = withFrontMatter('title: "Tide"', 'date: 2024-04-17', 'tags:', '  - a');

describe('fixNote', () => {
  it('applies all automatic fixes', () => assert.equal(fixNote(titleAndDate).document.source.text, titleAndDateFixed));

  it('applies fixes that other fixes make possible', () =>
    assert.equal(fixNote(twoRounds).document.source.text, twoRoundsFixed));

  it('does not apply suggestions', () => {
    const text = '# Harbor call 2024-04-10\n\n- Tides\n';
    assert.equal(fixNote(contextOf(text, { path: 'harbor/meetings/2024-04-17.md' })).document.source.text, text);
  });

  it('does not apply fixes of rules that are off', () => {
    const fixed = fixNote(titleAndDate, { 'title/padding': 'off' });
    assert.equal(fixed.document.source.text, titleAndDateFixed.replace('"Tide"', '" Tide "'));
  });
});

describe('fixAllEdits', () => {
  it('returns the edits of the fixes if one round is enough', () => {
    const edits = fixAllEdits(titleAndDate);
    assert.equal(edits.length, 2);
    assert.equal(applyEdits(titleAndDate.document.source.text, edits), titleAndDateFixed);
  });

  it('returns a single edit if more rounds are necessary', () => {
    const edits = fixAllEdits(twoRounds);
    assert.equal(edits.length, 1);
    assert.equal(applyEdits(twoRounds.document.source.text, edits), twoRoundsFixed);
  });

  it('returns nothing if there is nothing to fix', () =>
    assert.deepEqual(fixAllEdits(contextOf(titleAndDateFixed, { path })), []));
});

describe('autoFixEdits', () => {
  it('includes only the first of two overlapping fixes', () => {
    const [problem] = checkNote(titleAndDate);
    assert.deepEqual(autoFixEdits([problem!, problem!]), problem!.fixes[0]!.edits);
  });
});
