import type { FoundUnit, LinePlace, UnitForm } from './unit';
import type { UnitList } from './unitList';
import {
  boldLine,
  checkBox,
  doneMark,
  emptyItem,
  headingLine,
  itemMarker,
  labelLine,
  plainBullet,
  repeatedBullet,
  tableDelimiter,
  tagStart,
} from './unitSyntax';

/**
 * Adds what a line contains to the list.
 *
 * @param text The line without white space around it. It is not blank, and neither a rule nor code.
 */
export function readUnitLine(text: string, place: LinePlace, list: UnitList): void {
  const heading = text.startsWith('#') ? readHeading(text) : undefined;
  if (heading) return heading.written === '' ? undefined : list.add(heading, place);
  if (text.startsWith('|') || (list.isInTable && text.includes('|'))) return readRow(text, place, list);
  if (isBoldLine(text)) return list.add(plainUnit('label', text), place);
  readItemOrText(text, place, list);
}

function readItemOrText(text: string, place: LinePlace, list: UnitList): void {
  const waiting = list.takeEmptyItem(place.line);
  const item = mayBeItem(text) ? readItem(text) : undefined;
  if (item) return item.written === '' ? list.waitForText(place, item.number ?? '') : list.add(item, place);
  if (waiting) {
    const { number, indent } = waiting;
    return list.add({ ...plainUnit('item', text), number }, { ...place, indent });
  }
  const tag = tagStart.exec(text);
  if (tag) return list.add(tagUnit(text, tag), place);
  // Indented code. Lists and HTML at this indentation are handled above.
  if (place.indent >= codeIndent && !list.isInItem) return;
  if (isLabelLine(text)) return list.add(plainUnit('label', text), place);
  if (!list.continuesItem(place.indent)) list.add(plainUnit('line', text), place);
}

/** The minimum indentation of a code block outside of lists, in columns. */
const codeIndent = 4;

const isLabelLine = (text: string): boolean => /[:：]$/.test(text) && labelLine.test(text);

const plainUnit = (form: UnitForm, text: string): FoundUnit => ({ form, level: 0, written: text, skip: 0 });

function readHeading(text: string): FoundUnit | undefined {
  const match = headingLine.exec(text);
  if (!match) return undefined;
  const [, marker, written] = match as unknown as [string, string, string];
  return { form: 'heading', level: marker.length, written, skip: text.indexOf(written, marker.length) };
}

function readRow(text: string, place: LinePlace, list: UnitList): void {
  list.isInTable = true;
  if (tableDelimiter.test(text)) return;
  list.add(
    { form: 'row', level: 0, written: text.replace(/^\||\|$/g, '').replace(/\s*\|\s*/g, ' | '), skip: 0 },
    place,
  );
}

/** `**1. Topic**` is an item. */
const isBoldLine = (text: string): boolean =>
  (text.startsWith('**') || text.startsWith('__')) && boldLine.test(text) && !itemMarker.test(text.slice(2));

/** A fast test that excludes most prose. */
function mayBeItem(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  if (code < 97 || code > 122) return true;
  return /^(?:[a-z]|[IVX]{1,5}\.?)[.)]/.test(text);
}

function readItem(text: string): FoundUnit | undefined {
  if (emptyItem.test(text))
    return { form: 'item', level: 0, written: '', skip: text.length, number: text.replace(/\D/g, '') };
  const marker = plainBullet.exec(text) ?? itemMarker.exec(text);
  if (!marker) return undefined;
  let skip = marker[0].length;
  for (let more = repeatedBullet.exec(text.slice(skip)); more; more = repeatedBullet.exec(text.slice(skip))) {
    skip += more[0].length;
  }
  const box = checkBox.exec(text.slice(skip));
  if (box) skip += box[0].length;
  const task = box ? (doneMark.test(box[1]!) ? 'done' : 'open') : null;
  return { form: 'item', level: 0, written: text.slice(skip), skip, task, number: marker.slice(1).find(Boolean) ?? '' };
}

function tagUnit(text: string, [start, name]: RegExpExecArray): FoundUnit {
  return {
    form: name!.toLowerCase() === 'li' ? 'item' : 'tag',
    level: 0,
    written: text.slice(start.length),
    skip: start.length,
  };
}
