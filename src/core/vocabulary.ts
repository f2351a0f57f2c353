/**
 * What a part of a note is. `agenda` and `notes` hold the subjects; all others are administrative: they hold none,
 * and neither are they one (reader rule 5).
 */
export type PartKind =
  'agenda' | 'notes' | 'people' | 'actions' | 'decisions' | 'links' | 'roles' | 'when' | 'next' | 'summary' | 'chat' | 'about';

/**
 * The label words, in lower case. A label is one of a kind's words or phrases, alone or beside words that say nothing
 * of their own (`filler`): "Agenda items", "Notes from the meeting". Another language is more words in these lines.
 */
const heads: Readonly<Record<PartKind, string>> = {
  agenda: `agenda, agendas, agenda items, agenda topics, proposed topics, topics for discussion, order of business,
    tagesordnung, ordre du jour, orden del día, ordem do dia, pauta, 議題, アジェンダ, 议程, 議程`,
  notes: `notes, note, minutes, discussion, discussions, topics, topics discussed, items discussed, topics covered, proceedings,
    meeting log, details, agenda and notes, agenda and minutes, agenda and discussion, agenda / notes,
    protokoll, notizen, diskussion, besprechung, themen, compte rendu, procès-verbal, notas, discusión, temas, acta,
    ata, discussão, tópicos, 議事録, 議事, メモ, 討議, 讨论, 会议记录, 會議記錄, 纪要, 记录`,
  people: `attendees, attendee, attendance, attending, present, participants, participant, attendance list, who was there,
    in attendance, members, members present, people present, absent, apologies, regrets, guests, guest, observers, visitors,
    invited, invitees, voting members, non-voting members, on the call, quorum, delegates, remote attendees,
    teilnehmer, teilnehmende, anwesend, anwesende, abwesend, entschuldigt, participants, présents, absents, excusés,
    asistentes, presentes, ausentes, participantes, 出席者, 参加者, 欠席者, 与会者, 參加者, 出席, 参会人员`,
  actions: `action items, action item, actions, action, action points, action list, ais, ai, todo, todos, to do, to dos, to-do,
    to-dos, tasks, task list, follow ups, follow up, follow-ups, follow-up, followup, followups, follow-up discussion, next steps,
    next step, aufgaben, maßnahmen, nächste schritte, actions à mener, tâches, à faire, prochaines étapes,
    acciones, tareas, pendientes, ações, tarefas, próximos passos, アクション, アクションアイテム, 宿題, 行动项, 待办, 待办事项, 行動項目`,
  decisions: `decisions, decision, resolutions, resolution, resolved, votes, vote, voting, consensus, decisions made, motions,
    beschlüsse, entscheidungen, décisions, decisiones, decisões, 決定事項, 決議, 决定, 决议`,
  links: `links, link, recording, recordings, video, videos, logistics, how to join, join, joining, zoom, zoom link, dial in, dial-in,
    connection details, connection info, connection information, contact, contacts, registration, resources, references, meeting link,
    meeting info, meeting information, meeting details, meeting logistics, materials, slides, invited link, useful links, important links,
    recording link, video recording, meeting recording, transcript, transcripts, live stream, livestream, calendar, table of contents, contents, toc,
    invitation, enlaces, liens, aufzeichnung, enregistrement, grabación, gravação, 録画, リンク, 链接, 录像`,
  roles: `note taker, notetaker, note takers, notetakers, note-taker, scribe, scribes, scribing, moderator, moderators, host, hosts, facilitator, facilitators,
    chair, chairs, co-chairs, chairperson, secretary, minutes by, minute taker, minutes taker, notes by, taking notes, timekeeper,
    meeting lead, leader, presenter, protokollführung, protokollant, moderation, leitung, secrétaire, animateur, moderador, secretario, 司会, 書記, 主持人, 记录人`,
  when: `date, when, time, date and time, time and date, where, location, venue, place, meeting time, duration, start, end, started, ended,
    datum, uhrzeit, ort, wann, lieu, heure, fecha, hora, lugar, data, local, 日時, 日付, 場所, 时间, 日期, 地点, 時間`,
  next: `next meeting, next meetings, upcoming meetings, upcoming meeting, upcoming events, next call, next calls, future meetings, scheduled meetings,
    next time, next week, next agenda, next meeting agenda, nächstes treffen, nächste sitzung, nächster termin, prochaine réunion, próxima reunión, próxima reunião,
    次回, 次回予定, 下次会议`,
  summary: `summary, tl;dr, tldr, executive summary, meeting summary, key takeaways, takeaways, highlights, recap, abstract, overview,
    zusammenfassung, résumé, resumen, resumo, まとめ, 要約, 概要, 摘要, 总结`,
  chat: 'chat, chat log, chat logs, zoom chat, meeting chat, chat transcript, irc log, irc',
  about: 'about, about this meeting, welcome to the meeting, code of conduct, antitrust policy, antitrust policy notice, antitrust notice, meeting policy, ground rules',
};

/** Words that leave a label what it is. */
const filler = new Set(`the a an of for from on at this our in to meeting meetings call sync weekly biweekly monthly today today's todays general main other additional more extra further
  items item points list proposed draft current tentative preliminary final open s und der die des du de la le los las el del da do`.split(/\s+/));

/** "June 13th meeting attendees", "Working group contacts": whatever stands before such a word, the part holds no subject. */
const tellingEndings: readonly (readonly [RegExp, PartKind])[] = [
  [/\b(?:attendees|participants|attendance|apologies|regrets)$/, 'people'],
  [/\b(?:contacts|logistics|dial-in|recordings?)$/, 'links'],
];

/** The kind of part that a heading announces: as a label line does, or by what it ends in. */
export function headingKind(text: string): PartKind | null {
  if (text.length > longestLabel) return null;
  return labelKind(text) ?? tellingEndings.find(([ending]) => ending.test(normalizeLabel(text)))?.[1] ?? null;
}

/** "Upcoming design meetings", "Next committee call". */
const comingMeetings = /^(?:the )?(?:next|upcoming|future|scheduled|planned)\b.*\b(?:meetings?|calls?|sessions?|events?|dates?)$/;

const comingWords = new Set(['next', 'upcoming', 'future', 'following']);

function kindsByPhrase(): Map<string, PartKind> {
  const result = new Map<string, PartKind>();
  for (const [kind, phrases] of Object.entries(heads) as [PartKind, string][]) {
    for (const phrase of phrases.split(',')) {
      const key = phrase.trim().replace(/\s+/g, ' ');
      if (!result.has(key)) result.set(key, kind);
    }
  }
  return result;
}

const byPhrase = kindsByPhrase();
const longestLabel = 60;

/** The kind of part that a heading or a label line (plain text) announces; null where it is no label. */
export function labelKind(text: string): PartKind | null {
  if (text.length > longestLabel || !mayBeLabel(text)) return null;
  const label = normalizeLabel(text);
  if (label === '') return null;
  return byPhrase.get(label) ?? kindBesideFiller(label) ?? kindOfPair(label) ?? (comingMeetings.test(label) ? 'next' : null);
}

/** Every word of ASCII letters that a label may have. */
const labelWords = new Set([...filler, ...byPhrase.keys()].flatMap(phrase => phrase.match(/[a-z]+/g) ?? []));

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

/** Lower case, without numbering, emoji, closing colon and what stands in brackets. */
function normalizeLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(/[([（【].*?[)\]）】]/g, ' ')
    .replace(/^[\s\d.)]*(?:[ivx]+\.)?\s+|^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

function kindBesideFiller(label: string): PartKind | undefined {
  const words = label.split(' ');
  if (words.length > 6) return undefined;
  const rest = words.filter(word => !filler.has(word) && !comingWords.has(word)).join(' ');
  if (rest === '' || rest === label) return undefined;
  const kind = byPhrase.get(rest);
  // "Topics for the next meeting" are not this one's.
  const isOfNext = (kind === 'agenda' || kind === 'notes') && words.some(word => comingWords.has(word));
  return isOfNext ? 'next' : kind;
}

/** "Discussion / Topics", "Agenda & Notes", "Attendance and apologies": two labels make one, `notes` winning over `agenda`. */
function kindOfPair(label: string): PartKind | undefined {
  const halves = label.split(/\s*(?:[/&+|,–—:-]|\b(?:and|und|et|y|e)\b)\s*/).filter(Boolean);
  if (halves.length < 2 || halves.length > 3) return undefined;
  const kinds = halves.map(half => byPhrase.get(half) ?? kindBesideFiller(half));
  if (kinds.some(kind => kind === undefined)) return undefined;
  return kinds.includes('notes') ? 'notes' : kinds[0];
}

export const isAdministrative = (kind: PartKind | null): boolean => kind !== null && kind !== 'agenda' && kind !== 'notes';

/** Splits `Label: value` at its colon where the label is a known one; undefined elsewhere. */
export function labelledValue(text: string): { kind: PartKind; value: string } | undefined {
  const colon = firstColon(text);
  if (colon <= 0 || colon > longestLabel) return undefined;
  const kind = labelKind(text.slice(0, colon));
  return kind ? { kind, value: text.slice(colon + 1).trim() } : undefined;
}

function firstColon(text: string): number {
  const ascii = text.indexOf(':');
  const wide = text.indexOf('：');
  return wide >= 0 && (ascii < 0 || wide < ascii) ? wide : ascii;
}

const meetingWords = new RegExp([
  String.raw`\b(?:meetings?|minutes|hangouts?|stand[- ]?ups?|call|sync|notes|agendas?|session|plenary|retro|office hours|telecon|teleconference|sitzung|protokoll)\b`,
  'réunion|reunión|reunião|議事録|会議|会议|會議|定例',
].join('|'), 'i');

/** True where a title or a folder's name speaks of meetings. */
export const speaksOfMeetings = (text: string): boolean => meetingWords.test(text.replace(/[_/-]+/g, ' '));
