import { foldCaseAndAccents } from '../text/foldCase';
import { normalizePhrase } from './normalizeLabel';

/**
 * Titles that occur on the agendas of many groups and do not identify a topic: every group has its own "Updates". For
 * some of them, such as "Roll call", there is often nothing to write down. The phrases are separated by commas. To add
 * a language, add a string.
 */
const genericTitles = [
  // Updates and other business
  `update, updates, status, status update, status updates, news, announcement, announcements, opens, open discussion,
   open floor, open forum, open topics, open items, open issues, other, other business, other topics, other items,
   any other business, aob, misc, miscellaneous, q&a, q/a, qa, questions, questions and answers, questions & answers`,
  // Start, breaks and end of a meeting
  `introduction, introductions, new faces, new faces/introductions, new members, intro, intros, any questions,
   welcome and opening, opening and welcome, review of last action items, welcome, welcome and introductions,
   welcome & introductions, roll call, call to order, attendance, housekeeping, agenda bashing, agenda review,
   review agenda, review of the agenda, review the agenda, approval of the agenda, approve agenda, adopt the agenda,
   adoption of the agenda, quorum, antitrust, antitrust policy, antitrust reminder, code of conduct, adjourn,
   adjournment, adjourned, close, closing, closing remarks, wrap up, wrap-up, wrapup, end, break, lunch, lunch break,
   coffee, coffee break, standup, stand-up, quick stand-up, mini stand-up, check-in, check in, check out, retro`,
  // Standing items
  `discussion, general, general discussion, issues, pull requests, prs, tbd, tba, todo, none, n/a, nothing, new topic,
   new item, item, topic, upcoming meetings, next meeting, next meetings, next steps, reports, report, action items,
   review action items, review of action items, old business, new business, unfinished business, approval of minutes,
   approval of the minutes, approve minutes, approve the minutes, review of minutes, review minutes,
   review of last meeting, previous meeting, last meeting, find a scribe, scribe, scribes, note taker, select scribe,
   pick a scribe`,
  // German
  `verschiedenes, sonstiges, begrüßung, bericht, berichte, neuigkeiten, fragen, offene fragen, pause, abschluss,
   allgemeines, ankündigungen, nächste sitzung, nächster termin, protokoll, genehmigung des protokolls`,
  // French
  `divers, questions diverses, varia, informations, nouvelles, tour de table, bienvenue, actualités, annonces,
   prochaine réunion, clôture`,
  // Spanish
  `bienvenida y apertura, bienvenida y apertura de la reunión, apertura, apertura de la reunión, varios,
   ruegos y preguntas, preguntas, otros, otros temas, bienvenida, novedades, noticias, informes, anuncios, cierre,
   próxima reunión`,
  // Portuguese
  `outros, outros assuntos, assuntos gerais, perguntas, avisos, informes, boas-vindas, encerramento, próxima reunião`,
  // Italian and Dutch
  `varie, varie ed eventuali, domande, altro, comunicazioni, saluti, rondvraag, wvttk, overig, mededelingen, opening,
   sluiting, vragen`,
  // Swedish, Norwegian, Polish, Russian, Czech, Slovak and Turkish
  'övrigt, övriga frågor, eventuelt, różne, wolne wnioski, разное, другое, вопросы, různé, rôzne, diğer',
  // Japanese, Chinese and Korean
  'その他, 質疑応答, 連絡事項, 共有事項, 其他, 其它, 自由讨论, 自由討論, 기타, 질의응답, 공유',
];

const phrases = new Set(genericTitles.flatMap(titles => titles.split(',')).map(normalizePhrase));

/** Tests for the title of a topic that does not identify it: "Updates", "5. Open discussion (10 min)". */
export const isGenericTopic = (title: string): boolean =>
  phrases.has(
    foldCaseAndAccents(title)
      .replace(/\(.*?\)|\[.*?\]/g, ' ')
      .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
      .replace(/\s+/g, ' '),
  );
