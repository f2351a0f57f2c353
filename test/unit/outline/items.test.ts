import assert from 'node:assert/strict';
import { readBlocks } from '../../../src/core/markdown/blocks';
import type { Topic } from '../../../src/core/model';
import { topicItems } from '../../../src/core/outline/items';
import { readSections } from '../../../src/core/outline/sections';
import { SourceText } from '../../../src/core/text/sourceText';

/** Asserts the topics in the first section of a text, with the nested ones indented. `⏎` stands for a line break. */
function assertTopics(text: string, ...expected: string[]): void {
  it(text, () => {
    const source = new SourceText(text.replaceAll('⏎', '\n'));
    const [section] = readSections(source, readBlocks(source)).sections;
    assert.deepEqual(topicItems(source, section!).flatMap(describeTopic), expected);
  });
}

const describeTopic = ({ title, children }: Topic): string[] => [
  title,
  ...children.flatMap(describeTopic).map(line => `  ${line}`),
];

describe('Topics among list items', () => {
  assertTopics('# Notes⏎- Tides⏎  - high⏎  - low⏎- Piers', 'Tides', '  high', '  low', 'Piers');
  assertTopics('# Notes⏎- ## Tides', 'Tides');
  assertTopics('# Notes⏎- Present: Mara⏎- Tides', 'Tides');
  assertTopics('# Notes⏎- Time: 18:00⏎- Place: pier⏎- Chair: Mara⏎- Weather: fair');
  assertTopics('# Notes⏎- Summary start: 2025-06-26T17:31:36Z⏎- Tides', 'Tides');
  assertTopics('# Notes⏎- Next steps⏎- Tides', 'Tides');
  assertTopics(
    '# Agenda⏎- Review of the last meeting⏎- Tides⏎- Next steps',
    'Review of the last meeting',
    'Tides',
    'Next steps',
  );
});
