import type { Block } from '../markdown/block';
import { readTable } from '../markdown/tables';
import type { Action } from '../model';
import type { Section } from '../outline/sections';
import type { SourceText } from '../text/sourceText';
import { labelKind } from '../vocabulary/labelKind';
import { actionMarkers, markerAtLineStart } from '../vocabulary/markers';
import { normalizeLabel } from '../vocabulary/normalizeLabel';
import { firstLineText, readActionItem, type ActionContext } from './actionItem';
import { readActionTable } from './actionTable';

/**
 * Returns a meeting's action items in document order, as described in the section "Actions" of `docs/reading.md`: lines
 * with a marker, items with a check box, and the items and table rows directly under "Action items".
 *
 * @param sections All sections of the meeting.
 */
export function readActions(source: SourceText, sections: readonly Section[], context: ActionContext): Action[] {
  return sections
    .filter(mayHaveActions)
    .flatMap(section => [...readActionTables(source, section, context), ...readActionLines(source, section, context)])
    .sort((a, b) => a.start - b.start);
}

/** A check box next to a person records attendance. */
const mayHaveActions = ({ kind }: Section): boolean => kind !== 'people';

/** "Next steps" often contains plans, so its items need a marker or a check box. */
const isActionList = ({ kind, title }: Section): boolean =>
  kind === 'actions' && !/^next steps?$/.test(normalizeLabel(title));

function readActionTables(source: SourceText, section: Section, context: ActionContext): Action[] {
  const tables = isActionList(section) ? section.blocks.filter(({ kind }) => kind === 'table') : [];
  return tables.flatMap(block => readActionTable(readTable(source, block), context));
}

function readActionLines(source: SourceText, section: Section, context: ActionContext): Action[] {
  const actions: Action[] = [];
  /** The depth of the items that are actions without a marker, or -1 if there are none. */
  const sectionDepth = isActionList(section) ? 0 : -1;
  /** The same for the items inside an item that is only a label such as "AI:". */
  let labelDepth = -1;
  for (const block of section.blocks.filter(isTextBlock)) {
    const isItem = block.kind === 'item';
    if (isItem && block.depth < labelDepth) labelDepth = -1;
    const isListed = isItem && (block.depth === sectionDepth || block.depth === labelDepth);
    if (!isListed && !mayBeAction(source, block)) continue;
    const action = readActionItem(source, block, isListed, context);
    if (action) actions.push(action);
    else if (isItem && isActionLabel(firstLineText(source, block))) labelDepth = block.depth + 1;
  }
  return actions;
}

const isTextBlock = ({ kind }: Block): boolean => kind === 'item' || kind === 'paragraph' || kind === 'escaped';

const isActionLabel = (text: string): boolean => /[:：]$/.test(text) && labelKind(text) === 'actions';

const markerStartPattern = markerAtLineStart(actionMarkers);

/** How much of a line is searched for the first word of a marker, in UTF-16 code units. */
const maxMarkerStart = 24;
/** The maximum length of an item that is only a label. */
const maxLabelItem = 60;

/** A fast test that rules out most lines: those without a check box that have neither a marker nor a label's colon. */
function mayBeAction(source: SourceText, { checkbox, textStart, textEnd }: Block): boolean {
  if (checkbox !== null) return true;
  const start = source.text.slice(textStart, Math.min(textEnd, textStart + maxMarkerStart));
  if (markerStartPattern.test(start)) return true;
  const end = source.text.slice(Math.max(textStart, textEnd - 6), textEnd);
  return textEnd - textStart <= maxLabelItem && /[:：][*_]*$/.test(end);
}
