import type { Block } from '../markdown/block';
import { plainText } from '../markdown/plainText';
import { readTable } from '../markdown/tables';
import type { Decision } from '../model';
import type { Section } from '../outline/sections';
import type { SourceText } from '../text/sourceText';
import { decisionMarkers, markerAtLineStart } from '../vocabulary/markers';
import { normalizeLabel } from '../vocabulary/normalizeLabel';
import { otherColumnPattern } from '../vocabulary/tableHeaders';

/** The start of a decision: "RESOLVED: …", "[Decision #3] – …", "AGREED to …". */
const markerPattern = new RegExp(
  [
    String.raw`^\[?(?:${decisionMarkers})(?:\s*#?\d+)?\]?\s*(?:[:：]|\s[–—-]\s)\s*`,
    String.raw`^(?:RESOLVED|RESOLUTION|DECISION|AGREED)\s+(?=\S)`,
  ].join('|'),
  'u',
);

const markerStartPattern = markerAtLineStart(decisionMarkers);

/** How much of a line is searched for the first word of a marker, in UTF-16 code units. */
const maxMarkerStart = 24;

const maxDecisionLength = 500;

/** The title of a section with the decisions about the enclosing topic. */
const conclusionTitle = /^(?:conclusions?|outcomes?)(?:\s*\/\s*resolutions?)?$/;

/**
 * Returns a meeting's decisions in document order, as described in the section "Decisions" of `docs/reading.md`: lines
 * with a marker such as `RESOLVED:`, and the items, paragraphs and table rows directly under "Decisions".
 *
 * @param sections All sections of the meeting.
 */
export function readDecisions(source: SourceText, sections: readonly Section[]): Decision[] {
  return sections
    .flatMap(section => [...readDecisionTables(source, section), ...readDecisionLines(source, section)])
    .sort((a, b) => a.start - b.start);
}

const isDecisionList = ({ kind, title }: Section): boolean =>
  kind === 'decisions' || conclusionTitle.test(normalizeLabel(title));

function readDecisionTables(source: SourceText, section: Section): Decision[] {
  const tables = isDecisionList(section) ? section.blocks.filter(({ kind }) => kind === 'table') : [];
  return tables.flatMap(block => readDecisionTable(source, block));
}

function readDecisionTable(source: SourceText, block: Block): Decision[] {
  const [header, ...rows] = readTable(source, block);
  const column = header!.cells.findIndex(cell => !otherColumnPattern.test(cell));
  return rows.flatMap(({ cells, ...span }) => (cells[column] ? { ...span, text: cells[column] } : []));
}

function readDecisionLines(source: SourceText, section: Section): Decision[] {
  const isList = isDecisionList(section);
  const hasItems = section.blocks.some(({ kind }) => kind === 'item');
  return section.blocks.filter(isTextBlock).flatMap(block => {
    const isListed = isList && (block.kind === 'item' ? block.depth === 0 : block.kind === 'paragraph' && !hasItems);
    return isListed || mayHaveMarker(source, block) ? readDecisionLine(source, block, isListed) : [];
  });
}

const isTextBlock = ({ kind }: Block): boolean =>
  kind === 'item' || kind === 'paragraph' || kind === 'quote' || kind === 'escaped';

/** A fast test that rules out most lines. */
function mayHaveMarker(source: SourceText, { textStart, textEnd }: Block): boolean {
  const start = source.text.slice(textStart, Math.min(textEnd, textStart + maxMarkerStart));
  return markerStartPattern.test(start);
}

/** @param isListed True if the block is in a list of decisions. Then it needs no marker. */
function readDecisionLine(source: SourceText, block: Block, isListed: boolean): Decision[] {
  const markdown = source.text.slice(block.textStart, block.end).replace(/^[>\s]+/, '');
  const line = plainText(markdown, maxDecisionLength);
  const marker = markerPattern.exec(line)?.[0];
  const text = line.slice(marker?.length ?? 0).trim();
  if ((marker === undefined && !isListed) || text === '') return [];
  return [{ start: block.textStart, end: block.textEnd, line: block.textLine, text }];
}
