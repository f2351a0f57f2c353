import { foldCaseAndAccents } from '../text/foldCase';
import { fillers, labels, type SectionKind } from './labels';

export type { SectionKind as PartKind } from './labels';
export { speaksOfEarlier, speaksOfMeetings } from './meetingWords';

/** "June 13th meeting attendees", "Working group contacts": whatever stands before such a word, the part holds no subject. */
const tellingEndings: readonly (readonly [RegExp, SectionKind])[] = [
  [/\b(?:attendees|participants|attendance|apologies|regrets|observers)$/, 'people'],
  [
    /^(?:anwesende|aanwezigen?|asistentes|participantes|presentes|presents|uczestnicy|obecni|присутствовали|ucastnici)(?: \p{L}+){1,4}$/u,
    'people',
  ],
  [/\b(?:contacts|logistics|dial-in|recordings?)$/, 'links'],
  [
    /^(?:(?:team|group|board|committee)\b.* )?members in attendance\b|^(?:team|group|board|committee)\b.* members$/,
    'people',
  ],
  [/^action items? for /, 'actions'],
  [/^(?!.*\b(?:and|of)\b).*\b(?:action items|action points|to-?do'?s)$/, 'actions'],
];

/** A quick look for one of those words. */
const tellingWords =
  /attend|observers|participan|apolog|regrets|contacts|logistics|dial-in|recording|action|to-?do|members|anwesend|aanwezig|asistentes|presentes|présents|uczestnicy|obecni|присутствовали|účastníci/i;

/** Headings that say at once what others say in a part: "Time: 3/30/20, 8:00", "Next meeting: May 5". */
const saidInHeadings: ReadonlySet<SectionKind> = new Set<SectionKind>(['when', 'next', 'people', 'roles']);

/** The kind of part that a heading announces: as a label line does, by what it ends in, or with its value. */
export function headingKind(text: string): SectionKind | null {
  const labelled = labelledValue(text)?.kind;
  if (labelled && saidInHeadings.has(labelled)) return labelled;
  if (text.length > longestLabel) return null;
  return (
    labelKind(text) ??
    (tellingWords.test(text) ? tellingEndings.find(([ending]) => ending.test(normalizeLabel(text)))?.[1] : undefined) ??
    null
  );
}

/** "Upcoming design meetings", "Next committee call". */
const comingMeetings =
  /^(?:the )?(?:next|upcoming|future|scheduled|planned)\b.*\b(?:meetings?|calls?|sessions?|events?|dates?)$/;

const comingWords = new Set(['next', 'upcoming', 'future', 'following']);

/** The first language that has a phrase says what it is. */
function kindsByPhrase(): Map<string, SectionKind> {
  const result = new Map<string, SectionKind>();
  for (const kinds of Object.values(labels)) {
    for (const [kind, phrases] of Object.entries(kinds) as [SectionKind, string][]) {
      for (const phrase of phrases.split(',')) {
        const key = foldCaseAndAccents(phrase.trim()).replace(/\s+/g, ' ');
        if (!result.has(key)) result.set(key, kind);
      }
    }
  }
  return result;
}

/** Phrases that are labels only with a colon behind them end in one. */
const byPhrase = kindsByPhrase();
const filler = new Set(foldCaseAndAccents(fillers).split(/\s+/));
const longestLabel = 60;

/** "Notes :book:" */
const emojiCodes = /\s*:[a-z\d_+-]+:/g;

/** The same few labels head every note of an archive. */
const recent = new Map<string, SectionKind | null>();
const mostRecent = 500;

/** The kind of part that a heading or a label line (plain text) announces; null where it is no label. */
export function labelKind(written: string): SectionKind | null {
  if (written.length > longestLabel) return null;
  const text = written.includes(':') ? written.replace(emojiCodes, '') : written;
  if (!mayBeLabel(text)) return null;
  let kind = recent.get(text);
  if (kind === undefined) {
    if (recent.size >= mostRecent) recent.clear();
    recent.set(text, (kind = readLabel(text)));
  }
  return kind;
}

function readLabel(text: string): SectionKind | null {
  const label = normalizeLabel(text);
  if (label === '') return null;
  const kind = kindOfLabel(label, /[:：][*_\s]*$/.test(text));
  // "Note taker?" asks for one, "Additional agenda items?" is a label all the same.
  return kind === 'roles' && /[?？]\s*$/.test(text) ? null : kind;
}

function kindOfLabel(label: string, hasColon: boolean): SectionKind | null {
  return (
    byPhrase.get(label) ??
    (hasColon ? byPhrase.get(`${label}:`) : undefined) ??
    byPhrase.get(label.replace(chineseFillers, '')) ??
    kindBesideFiller(label) ??
    kindOfPair(label) ??
    (comingMeetings.test(label) ? 'next' : null) ??
    (hasColon && peopleEnding.test(label) ? 'people' : null)
  );
}

/** Words that leave a label what it is where no blanks part them: "主要议题", "决定事项". */
const chineseFillers = /^(?:主要|本次|会议|會議|后续|後續|本日の|今回の|今日の)+|(?:事项|事項|计划|計畫|一覧)$/g;

/** "TOC attendees:" */
const peopleEnding = /^(?:\p{L}+ ){1,3}(?:attendees|participants|attendance)$/u;

/** Every word of ASCII letters that a label may have, what is left of gendered forms ("Teilnehmer*innen") included. */
const labelWords = new Set(
  [...filler, 'in', 'innen', 'e', ...byPhrase.keys()].flatMap(phrase => phrase.match(/[a-z]+/g) ?? []),
);

/** What may stand before words that are no label's (`comingMeetings`). */
const leadsOn = new Set([...comingWords, 'scheduled', 'planned']);

/** A quick look at the first words: nearly all lines that are no label have one there that no label has. */
function mayBeLabel(text: string): boolean {
  for (let at = 0, words = 0; words < 3; words++) {
    while (at < text.length && !isLetter(text.charCodeAt(at))) {
      if (text.charCodeAt(at) > 126 || isBracket(text.charCodeAt(at))) return true;
      at++;
    }
    const start = at;
    while (at < text.length && isLetter(text.charCodeAt(at))) at++;
    if (start === at || text.charCodeAt(at) > 126) return true;
    const word = text.slice(start, at).toLowerCase();
    if (leadsOn.has(word)) return true;
    const isNumber = text[at] === '.' && /^[ivx]+$/.test(word);
    if (!labelWords.has(word) && !isNumber) return false;
  }
  return true;
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isBracket = (code: number): boolean => code === 40 || code === 91;

/** Lower case, without accents, numbering, emoji, closing colon, what stands in brackets and the marks of gendered forms. */
function normalizeLabel(text: string): string {
  return foldCaseAndAccents(text)
    .replace(/^[【［「『〔＜](.*)[】］」』〕＞][:：]?$/u, '$1')
    .replace(genderMarks, '')
    .replace(/[([（【].*?[)\]）】]/g, ' ')
    .replace(
      /^(?:[^\p{L}\p{N}]|\d{1,2}(?:\.\d{1,2})?[.)、．]?(?=\s)|[ivx]+\.|[一二三四五六七八九十]{1,3}[、.．])+|[^\p{L}\p{N}]+$/gu,
      '',
    )
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Teilnehmer*innen", "présent·e·s", "excusé(e)s", "attendee(s)": the plain form stays. */
const genderMarks =
  /[*:_/]in(?:nen)?\b|\((?:e|es|s|a|as|os|o|ne|in|innen)\)|[·•.-]e(?=[·•.-]?s?\b)|(?<=[a-z])[·•.](?=s\b)|(?<=[a-z]e)-(?=s\b)/gu;

function kindBesideFiller(label: string): SectionKind | undefined {
  const words = label.split(' ');
  if (words.length > 6) return undefined;
  const telling = words.filter(word => !filler.has(word) && !comingWords.has(word));
  if (telling.length === 0) return undefined;
  // "Link da Gravação": each of the words is a label of that kind.
  const kinds = telling.length > 1 ? new Set(telling.map(word => byPhrase.get(word))) : undefined;
  const kind = byPhrase.get(telling.join(' ')) ?? (kinds?.size === 1 ? [...kinds][0] : undefined);
  // "Topics for the next meeting" are not this one's.
  const isOfNext = (kind === 'agenda' || kind === 'notes') && words.some(word => comingWords.has(word));
  return isOfNext ? 'next' : kind;
}

/** "议程 Agenda": the same in two languages. */
const scriptBoundary = /(?<=[a-z]) (?=[\u3040-\u9fff\uac00-\ud7af])|(?<=[\u3040-\u9fff\uac00-\ud7af]) (?=[a-z])/gu;

/** "Discussion / Topics", "Agenda & Notes", "Attendance and apologies": two labels make one, `notes` winning over `agenda`. */
function kindOfPair(label: string): SectionKind | undefined {
  const halves = label
    .replace(scriptBoundary, '/')
    .split(/\s*(?:[/&+|,–—・、-]|(?<= )(?:and|und|et|y|e|i|en|och|og|и|ve|a)(?= )|[与與和及])\s*/)
    .filter(Boolean);
  if (halves.length < 2 || halves.length > 3) return undefined;
  const kinds = halves.map(half => byPhrase.get(half) ?? kindBesideFiller(half));
  if (kinds.some(kind => kind === undefined)) return undefined;
  if (kinds.includes('people')) return 'people';
  return kinds.includes('notes') ? 'notes' : kinds[0];
}

/** True for labels whose value is known once the meeting is over. */
export const isFilledIn = (kind: SectionKind | null | undefined): boolean =>
  kind === 'when' || kind === 'links' || kind === 'roles' || kind === 'people';

export const isAdministrative = (kind: SectionKind | null): boolean =>
  kind !== null && kind !== 'agenda' && kind !== 'notes';

/** Splits `Label: value` at its colon where the label is a known one; undefined elsewhere. */
export function labelledValue(text: string): { kind: SectionKind; value: string } | undefined {
  const colon = firstColon(text);
  if (colon <= 0 || colon > longestLabel) return undefined;
  const kind = labelKind(text.slice(0, colon + 1));
  return kind ? { kind, value: text.slice(colon + 1).trim() } : undefined;
}

function firstColon(text: string): number {
  const ascii = text.indexOf(':');
  const wide = text.indexOf('：');
  return wide >= 0 && (ascii < 0 || wide < ascii) ? wide : ascii;
}
