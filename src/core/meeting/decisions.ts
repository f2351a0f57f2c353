import type { Decision } from '../model';
import type { Section } from '../outline/sections';
import { plainText } from '../markdown/plainText';
import type { SourceText } from '../text/sourceText';
import { readTable } from '../markdown/tables';
import { decisionMarkers, markerAtLineStart } from '../vocabulary/markers';
import { otherColumnPattern } from '../vocabulary/tableHeaders';

const marker = new RegExp(
  String.raw`^\[?(?:${decisionMarkers})(?:\s*#?\d+)?\]?\s*(?:[:：]|\s[–—-]\s)\s*|^(?:RESOLVED|RESOLUTION|DECISION|AGREED)\s+(?=\S)`,
  'u',
);
const mayBegin = markerAtLineStart(decisionMarkers);

const longestDecision = 500;

/** Under a subject "Conclusion" says what was decided; over a whole article it is a subject of its own. */
const concluding = /^(?:conclusions?|outcomes?)(?:\s*\/\s*resolutions?)?:?$/i;

/** What the meeting decided: marked lines (`RESOLVED: …`), and what stands directly under "Decisions", tables included. */
export function readDecisions(source: SourceText, sections: readonly Section[]): Decision[] {
  return sections.flatMap(section => decisionsIn(source, section)).sort((a, b) => a.start - b.start);
}

function decisionsIn(source: SourceText, section: Section): Decision[] {
  const inDecisions = section.kind === 'decisions' || concluding.test(section.title);
  const hasItems = section.blocks.some(({ kind }) => kind === 'item');
  const result: Decision[] = [];
  for (const block of section.blocks) {
    if (block.kind === 'table' && inDecisions) {
      const [head, ...rows] = readTable(source, block);
      const column = head!.cells.findIndex(cell => !otherColumnPattern.test(cell));
      for (const { cells, ...place } of rows) if (cells[column]) result.push({ ...place, text: cells[column] });
    }
    if (block.kind !== 'item' && block.kind !== 'paragraph' && block.kind !== 'quote' && block.kind !== 'escaped')
      continue;
    const listed = inDecisions && (block.kind === 'item' ? block.depth === 0 : !hasItems && block.kind === 'paragraph');
    if (!listed && !mayBegin.test(source.text.slice(block.textStart, Math.min(block.textEnd, block.textStart + 24))))
      continue;
    const line = plainText(source.text.slice(block.textStart, block.end).replace(/^[>\s]+/, ''), longestDecision);
    const match = marker.exec(line);
    const text = (match ? line.slice(match[0].length) : line).trim();
    if ((match || listed) && text !== '')
      result.push({ start: block.textStart, end: block.textEnd, line: block.textLine, text });
  }
  return result;
}
