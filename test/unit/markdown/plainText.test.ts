import assert from 'node:assert/strict';
import { plainText } from '../../../src/core/markdown/plainText';

const assertPlain = (markdown: string, expected: string): void =>
  void it(markdown, () => assert.equal(plainText(markdown), expected));

describe('Plain text', () => {
  assertPlain('Tides', 'Tides');
  assertPlain('  Tides   and\tpiers ', 'Tides and piers');
  assertPlain('**Tides** and *piers*', 'Tides and piers');
  assertPlain('__Tides__ and _piers_', 'Tides and piers');
  assertPlain('***Tides***', 'Tides');
  assertPlain('~~Tides~~', 'Tides');
  assertPlain('`tide --high`', 'tide --high');
  assertPlain('snake_case_name', 'snake_case_name');
  assertPlain('[Tides](https://tide.example/a_(b)) high', 'Tides high');
  assertPlain('[Tides][1] and ![pier](p.png)', 'Tides and pier');
  assertPlain('[a [b] c](d)', 'a [b] c');
  assertPlain('[[harbor map]] and ![[tides|high tides]]', 'harbor map and high tides');
  assertPlain('[[open PR]](https://tide.example)', '[open PR]');
  assertPlain('<https://tide.example>', 'https://tide.example');
  assertPlain('<b>Tides</b><br/>', 'Tides');
  assertPlain('Tides <!-- not shown --> high', 'Tides high');
  assertPlain('a < b > c', 'a < b > c');
  assertPlain('1\\. Mara\\*tide', '1. Mara*tide');
  assertPlain('Mara\\_tide\\_high', 'Mara_tide_high');
  assertPlain('Q&amp;A &#8211; &#x1F6A2; &unknown;', 'Q&A – 🚢 &unknown;');
  assertPlain('潮汐 **表**', '潮汐 表');
  assertPlain('[unclosed', '[unclosed');
  assertPlain('', '');

  it('is truncated to 120 code units by default, without splitting a character', () => {
    assert.equal(plainText('a'.repeat(500)), 'a'.repeat(120));
    assert.equal(plainText(`${'a'.repeat(119)}🚢`), 'a'.repeat(119));
    assert.equal(plainText('a'.repeat(500), 200).length, 200);
  });
});
