import assert from 'node:assert/strict';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { readSections, type Section } from '../../../src/core/outline/sections';
import { SourceText } from '../../../src/core/text/sourceText';

/**
 * Asserts the sections of a text. Each expected string contains the title and the kind of a section, indented by its
 * nesting. In the text, `⏎` stands for a line break.
 */
function assertSections(text: string, ...expected: string[]): void {
  it(text, () => {
    const source = new SourceText(text.replaceAll('⏎', '\n'));
    const root = readSections(source, readBlocks(source));
    assert.deepEqual(
      root.sections.flatMap(section => describeSection(section)),
      expected,
    );
  });
}

const describeSection = ({ title, kind, sections }: Section): string[] => [
  kind ? `${title} (${kind})` : title,
  ...sections.flatMap(describeSection).map(line => `  ${line}`),
];

describe('Sections of headings', () => {
  assertSections('# Harbor call⏎## Agenda⏎- tides⏎## Tides⏎high', 'Harbor call', '  Agenda (agenda)', '  Tides');
  assertSections('## Agenda⏎# Notes', 'Agenda (agenda)', 'Notes (notes)');
  assertSections('# 1. Call to order', 'Call to order');
  assertSections('<details>⏎⏎# Chat⏎⏎</details>⏎⏎# Notes', 'Notes (notes)');
});

describe('Sections of labels', () => {
  assertSections('Agenda⏎⏎- tides⏎⏎**Notes:**⏎⏎high', 'Agenda (agenda)', 'Notes: (notes)');
  assertSections('We met at the pier.⏎Attendees:⏎- Mara', 'Attendees: (people)');
  assertSections('# Harbor call⏎⏎Agenda:⏎⏎- tides', 'Harbor call', '  Agenda: (agenda)');
});

describe('Sections of title lines', () => {
  assertSections('Tides⏎- high⏎⏎Piers⏎- old', 'Tides', 'Piers');
  // A single line above a list may introduce the list.
  assertSections('We discussed⏎- tides');
  assertSections('**Tides**⏎⏎high⏎⏎**Piers**⏎⏎old', 'Tides', 'Piers');
  assertSections('**Tides**⏎⏎high');
  assertSections('Notes:⏎⏎1\\. Tides⏎⏎2\\. Piers', 'Notes: (notes)', '  Tides', '  Piers');
  assertSections('Notes:⏎⏎**Tides**⏎⏎high⏎⏎**Piers**⏎⏎old', 'Notes: (notes)', '  Tides', '  Piers');
});

describe('Sections of list items', () => {
  assertSections('- Agenda⏎  - tides⏎- Notes⏎  - high', 'Agenda (agenda)', 'Notes (notes)');
  assertSections('- Present: Mara, Tobin⏎- Notes⏎  - high', 'Notes (notes)');
  // Among topics, "Discussion" is a topic.
  assertSections('- Tides⏎- Piers⏎- Discussion⏎  - buoys');
});
