import { BoundedCache } from '../text/boundedCache';
import { leadingEmojiLength, withoutEmojiCodes } from '../text/emoji';
import { fillerWords, kindByPhrase, labelConjunctions, upcomingWords } from './labelPhrases';
import { mayBeLabel } from './mayBeLabel';
import { normalizeLabel } from './normalizeLabel';
import type { SectionKind } from './sectionKind';

/** The maximum length of a label, in UTF-16 code units. */
export const maxLabelLength = 60;

/** The same few labels occur in every note of an archive. */
const labelCache = new BoundedCache<string, SectionKind | null>(2000);

/**
 * Returns the kind of section that a label introduces, or null if the text is not a label.
 *
 * @param text The plain text of a heading or of a line, with or without a colon at its end.
 */
export function labelKind(text: string): SectionKind | null {
  if (text.length > maxLabelLength) return null;
  const label = withoutEmojiCodes(text);
  return mayBeLabel(label) ? labelCache.get(label, readLabel) : null;
}

/** Splits `Label: value` at the colon. Returns undefined if the text before the colon is not a label. */
export function parseLabeledValue(text: string): { kind: SectionKind; value: string } | undefined {
  // The first colon of an emoji code at the start does not end a label: ":date: Time: 18:00".
  const start = text.startsWith(':') ? leadingEmojiLength(text) : 0;
  const colon = firstColon(text, start);
  if (colon <= start || colon > maxLabelLength) return undefined;
  const kind = labelKind(text.slice(start, colon + 1));
  return kind ? { kind, value: text.slice(colon + 1).trim() } : undefined;
}

function firstColon(text: string, start: number): number {
  const ascii = text.indexOf(':', start);
  const fullWidth = text.indexOf('：', start);
  return fullWidth >= 0 && (ascii < 0 || fullWidth < ascii) ? fullWidth : ascii;
}

function readLabel(text: string): SectionKind | null {
  const label = normalizeLabel(text);
  if (label === '') return null;
  const kind = kindOfLabel(label, /[:：][*_\s]*$/.test(text));
  // "Note taker?" asks for a note taker. "Additional agenda items?" is a label in spite of the question mark.
  return kind === 'roles' && /[?？]\s*$/.test(text) ? null : kind;
}

function kindOfLabel(label: string, hasColon: boolean): SectionKind | null {
  return (
    kindByPhrase.get(label) ??
    (hasColon ? kindByPhrase.get(`${label}:`) : undefined) ??
    kindByPhrase.get(label.replace(unspacedFillers, '')) ??
    kindWithoutFillers(label) ??
    kindOfCompound(label) ??
    (upcomingMeetings.test(label) ? 'next' : null) ??
    (hasColon && groupAttendees.test(label) ? 'people' : null)
  );
}

/** Fillers of languages that are written without spaces: "主要议题", "决定事项". */
const unspacedFillers = /^(?:主要|本次|会议|會議|后续|後續|本日の|今回の|今日の)+|(?:事项|事項|计划|計畫|一覧)$/g;

/** "Upcoming design meetings", "Next committee call". */
const upcomingMeetings =
  /^(?:the )?(?:next|upcoming|future|scheduled|planned)\b.*\b(?:meetings?|calls?|sessions?|events?|dates?)$/;

/** "TOC attendees:" */
const groupAttendees = /^(?:\p{L}+ ){1,3}(?:attendees|participants|attendance)$/u;

function kindWithoutFillers(label: string): SectionKind | undefined {
  const words = label.split(' ');
  if (words.length > 6) return undefined;
  const isUpcoming = words.some(word => upcomingWords.has(word));
  const remaining = words.filter(word => !fillerWords.has(word) && !upcomingWords.has(word));
  const kind = kindByPhrase.get(remaining.join(' ')) ?? commonKind(remaining);
  // "Topics for the next meeting" are not topics of this meeting.
  return isUpcoming && (kind === 'agenda' || kind === 'notes') ? 'next' : kind;
}

/** "Link da Gravação": each word is a label of the same kind. */
function commonKind(words: readonly string[]): SectionKind | undefined {
  if (words.length < 2) return undefined;
  const kinds = new Set(words.map(word => kindByPhrase.get(word)));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** The boundary between two scripts, for a label in two languages: "议程 Agenda". */
const scriptBoundary = /(?<=[a-z]) (?=[\u3040-\u9fff\uac00-\ud7af])|(?<=[\u3040-\u9fff\uac00-\ud7af]) (?=[a-z])/gu;

const labelSeparator = new RegExp(
  String.raw`\s*(?:[/&+|,–—・、-]|(?<= )(?:${labelConjunctions.join('|')})(?= )|[与與和及])\s*`,
);

/**
 * Returns the kind of a label that consists of several labels: "Discussion / Topics", "Agenda & Notes", "Attendance and
 * apologies". The kind `people` takes precedence, then `notes`.
 */
function kindOfCompound(label: string): SectionKind | undefined {
  const parts = label.replace(scriptBoundary, '/').split(labelSeparator).filter(Boolean);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const kinds = parts.map(part => kindByPhrase.get(part) ?? kindWithoutFillers(part));
  if (kinds.includes(undefined)) return undefined;
  if (kinds.includes('people')) return 'people';
  return kinds.includes('notes') ? 'notes' : kinds[0];
}
