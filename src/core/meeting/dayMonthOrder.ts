import type { NoteDocument } from '../noteDocument';
import type { DayMonthOrder } from '../model';

/** How much of a note is looked at for dates that show the order, in UTF-16 units. */
const lookedAt = 100_000;

const known = new WeakMap<NoteDocument, DayMonthOrder>();

/**
 * How `04/05/2015` is read in a note: as its own other dates show, as its path has that date, as the series' other
 * notes show, as its language has it. Worked out once, when first asked for.
 */
export function readDayMonthOrder(document: NoteDocument): DayMonthOrder {
  let order = known.get(document);
  if (!order) known.set(document, (order = findOrder(document)));
  return order;
}

function findOrder({ source, path, archive }: NoteDocument): DayMonthOrder {
  const pairs = numberPairs(`${path.replace(/_/g, ' ')}\n${source.text.slice(0, lookedAt)}`);
  return (
    shownBy(pairs) ??
    shownByPath(pairs, path) ??
    archive.dayMonthOrder(path) ??
    orderOfLanguage(source.text.slice(0, lookedAt / 10))
  );
}

type Pair = readonly [first: number, second: number];

/** The first two numbers of every `04/05/2015`, `4-5-15` or `17.4.2015`. */
const numberPairs = (text: string): Pair[] =>
  [...text.matchAll(/(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)(?![\d/]|[-.]\d)/g)].map(
    match => [Number(match[1]), Number(match[3])] as const,
  );

function shownBy(pairs: readonly Pair[]): DayMonthOrder | null {
  if (pairs.some(([first, second]) => first > 12 && first <= 31 && second <= 12)) return 'day-first';
  return pairs.some(([first, second]) => second > 12 && second <= 31 && first <= 12) ? 'month-first' : null;
}

/** `2020-08-05.md` or a folder `202008` tells which number is the month. */
function shownByPath(pairs: readonly Pair[], path: string): DayMonthOrder | null {
  const month = Number(/(?<!\d)(?:19|20)\d\d[-_/]?(0[1-9]|1[0-2])(?!\d{3})/.exec(path)?.[1]);
  if (pairs.some(([first, second]) => second === month && first !== month)) return 'day-first';
  return pairs.some(([first, second]) => first === month && second !== month) ? 'month-first' : null;
}

/** Small words that tell English from the languages of Latin letters that write the day first. */
const english = /\b(?:the|and|of|to|is|for|with|we|from|this)\b/gi;
const dayFirst =
  /\b(?:der|die|und|das|ist|den|von|le|les|des|est|une|du|et|el|los|las|que|para|por|una|com|não|uma|dos|da|il|che|di|per|het|een|van|och|att|og|się|nie)\b/gi;

const orderOfLanguage = (text: string): DayMonthOrder =>
  (text.match(dayFirst)?.length ?? 0) > (text.match(english)?.length ?? 0) ? 'day-first' : 'month-first';
