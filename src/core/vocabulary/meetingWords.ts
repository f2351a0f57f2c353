import { foldCaseAndAccents } from '../text/foldCase';
import { memoizeText } from '../text/memoize';
import { anyOf } from './anyOf';

/*
 * All patterns in this file match text in lower case without accents. To add a language, add lines to the lists.
 */

/** A title or a name in lower case without accents, with spaces between its words. */
export const foldName = (name: string): string => foldCaseAndAccents(name).replace(/[_/-]+/g, ' ');

/** Does the same for a single name, but keeps slashes. */
const foldFileName = (name: string): string => foldCaseAndAccents(name).replace(/[_-]+/g, ' ');

/** Words for meetings, if they are whole words. */
const meetingWords = [
  'meetings?|mtgs?|minutes|hangouts?|stand[- ]?ups?|calls?|sync|notes|agendas?|session|plenary|retro',
  'office hours|tele-?con(?:ference)?s?|town ?hall|all[- ]hands|f2f',
  'plenum|jour fixe|stammtisch|treffen|planungstreffen|teamtreffen|vereinstreffen|gruppentreffen',
  'reunions?|comptes?[- ]rendus?|proces[- ]verba(?:l|ux)|seances?|assemblees?',
  String.raw`(?:cr|pv)(?= ?(?:du |de la |- )?\d{1,2}[ ./])`,
  'reuniones|actas?|minutas?|asambleas?|actes de reunio|reunio',
  'reuniao|reunioes|atas?|assembleias?',
  'riunion[ei]|verbal[ei]|overleg|protokol|protokoł|protokoly|motesprotokoll|motereferat|referater',
  'spotkani[ea]|zebrani[ea]|posiedzeni[ea]',
  'toplant[iı](?:s[iı]|lar[iı]?)?|tutana(?:k|klar[iı]?|g[iı])|schuz[ey]|schuzk[ay]|stretnuti[ea]|schodz[ae]',
  'zapisnic[aei]|zapisni[kc][ai]?|zapisy?|sastan(?:ak|ci)|sestan(?:ek|ki)|sjednic[ae]|sednic[ae]',
  'kokous|kokoukset|poytakirjat?|koosolekud?|sanaksmes?|protokols|protokolas|protokolai|susirinkima[si]',
  'jegyzokonyv(?:ek)?|ertekezlet(?:ek)?|megbeszeles(?:ek)?|sedint[ae]|intalnir[ei]|fundur|fundir|aðalfundur',
  'rapat|mesyuarat|notulensi|bien ban|cuoc hop|buoi hop',
];

/** Words for meetings in any position: for languages with compound words and languages without spaces. */
const meetingStems = [
  'sitzung|protokoll|besprechung|versammlung|vergadering|notulen|bijeenkomst|møte|møde|forsamling|fundargerð',
  'протокол|встреч[аеи]|собрани[еяй]|совещани[еяй]|заседани[еяй]|созвон|планерк|планёрк',
  'зустріч|засіданн|нарад[аи]|записни[кц]|састан[ак]|седниц|събрани|срещ[аи]|состан',
  'πρακτικ|συν[αά]ντησ|συνεδρ[ιί]|συν[εέ]λευσ',
  '議事録|会議|定例|ミーティング|打ち合わせ|打合せ|例会|総会|会议|會議|例會|纪要|紀要|周会|週會|組會|组会|회의|미팅',
  'اجتماع|محضر|جلسه|صورتجلسه|ישיבה|פגישה|פרוטוקול|ประชุม|बैठक|मीटिंग',
];

const meetingPattern = new RegExp(
  String.raw`(?<![\p{L}\d])${anyOf(...meetingWords)}(?![\p{L}])|${meetingStems.join('|')}`,
  'u',
);

/** The size of the caches of titles and names: the same ones are tested for many features, and in every note. */
export const maxCachedNames = 100_000;

/** Tests whether a title or the name of a file or folder contains a word for a meeting. */
export const mentionsMeeting = memoizeText(
  (text: string): boolean => meetingPattern.test(foldName(text)),
  maxCachedNames,
);

/**
 * Tests whether the name of an archive contains a word for a meeting other than "notes": people keep all kinds of notes
 * in an archive with that name.
 */
export const isArchiveOfMeetings = (name: string): boolean => mentionsMeeting(name.replace(/\bnotes\b/gi, ''));

const previousMeetingPattern = new RegExp(
  [
    String.raw`\b${anyOf(
      'last|previous|prior|letzten?|vorigen?|vorherigen?|precedente?|derniere',
      String.raw`anterior|ultim[ao]|vorige|forrige|poprzedni\w+`,
    )}\b`,
    '前回|上次|지난',
  ].join('|'),
);

/** Tests for a title such as "Minutes of the last meeting", which is a topic of the current meeting. */
export const mentionsPreviousMeeting = (text: string): boolean => previousMeetingPattern.test(foldCaseAndAccents(text));

const minutesPattern = new RegExp(
  [
    String.raw`(?<![\p{L}])${anyOf(
      'minutes|meeting notes|protokolle?|sitzungsprotokoll|actas?|minuta|atas?|notulen|verslag|verbale',
      'compte rendu|proces verbal|protokol|referat|protokoł|protokols|protokolas|motereferat|zapisnica|zapisnik',
      'jegyzokonyv|poytakirja|tutanak|notulensi|minit mesyuarat|bien ban|fundargerð',
    )}(?![\p{L}])`,
    'протокол|записник|πρακτικά|議事録|会议记录|會議記錄|會議紀錄|会议纪要|會議紀要|회의록|محضر|פרוטוקול',
  ].join('|'),
  'u',
);

/** Tests whether the name of a file contains a word for minutes: "06-10-csv-minutes", "議事録". */
export const isMinutesName = memoizeText(
  (name: string): boolean => minutesPattern.test(foldFileName(name)),
  maxCachedNames,
);

/** Words for minutes with other meanings, such as a network protocol. */
const ambiguousMinutesPattern = /protoko|протокол|verslag|referat|minuta/u;

/** Tests for a name that contains an unambiguous word for minutes: "Minutes of the board", but not "Protokoll". */
export const isUnambiguousMinutesName = (name: string): boolean =>
  isMinutesName(name) && !ambiguousMinutesPattern.test(foldCaseAndAccents(name));

const templatePattern = new RegExp(
  [
    String.raw`(?<![\p{L}])${anyOf(
      'templates?|vorlagen?|plantillas?|modeles?|modelos?|modello|sjabloon|szablon|archetypes?',
    )}(?![\p{L}])`,
    'шаблон|テンプレ|雛形|ひな形|模板|模版|템플릿',
  ].join('|'),
  'u',
);

/** Tests for the name of a template file or of a folder of templates. */
export const isTemplateName = memoizeText(
  (name: string): boolean => templatePattern.test(foldFileName(name)),
  maxCachedNames,
);

/** Words before a date that is not the date of the meeting: "next on", "postponed from". */
const otherDateWords = [
  'next|upcoming|following|previous|prior|last|(?:postponed|moved|rescheduled|shifted|delayed) from',
  'originally|initially|formerly|instead of|in place of|not on|until|till|due|deadline|since',
  'nachste[rnms]?|letzte[rnms]?|vorige[rnms]?|verschoben vo[nm]|verlegt vo[nm]|ursprunglich|statt|anstatt|bis|seit',
  "prochaine?s?|derniere?|precedente?|reportee?s? du|initialement|au lieu d[ue]|jusqu'au|depuis",
  'proxim[ao]s?|ultim[ao]s?|anterior|aplazad[ao] de[l]?|adiad[ao] de|en lugar de[l]?|em vez de|hasta|ate|desde',
  'prossim[ao]|precedente|rinviat[ao] dal|volgende|vorige|verplaatst van|nasta|neste|forrige',
  String.raw`следующ\w+|перенесен\w+ с|вместо`,
];

const otherDatePattern = new RegExp(
  String.raw`(?<![\p{L}])${anyOf(...otherDateWords)}(?![\p{L}])[^,;()]*$|(?:次回|前回|上次|下次|다음|지난)[^,;()]*$`,
  'u',
);

/**
 * Tests whether a text introduces a date other than the date of the meeting.
 *
 * @param before The text before the date.
 */
export const introducesOtherDate = (before: string): boolean => otherDatePattern.test(foldCaseAndAccents(before));

const transcriptPattern = new RegExp(
  [
    String.raw`(?<![\p{L}])${anyOf(
      'transcripts?|transcriptions?|verbatim|captions|subtitles|(?:chat|irc)(?: ?logs?)?',
      'transkripte?|wortprotokolle?|transcripcion(?:es)?|transcric(?:ao|oes)|trascrizion[ei]|retranscriptions?',
    )}(?![\p{L}])`,
    '文字起こし|逐字稿|逐字记录|文字稿|녹취록',
  ].join('|'),
  'u',
);

/** Tests for the name of a file with the transcript of a meeting, or with its chat. */
export const isTranscriptName = (name: string): boolean => transcriptPattern.test(foldFileName(name));

const invitationPattern = new RegExp(
  [
    String.raw`(?<![\p{L}])${anyOf(
      'agendas?|invitations?|announcements?|einladung|tagesordnung|convocation|ordre du jour|convocatoria',
      'orden del dia|convocatoria|convocacao|convocazione|uitnodiging|kallelse|innkalling',
    )}(?![\p{L}])`,
    'повестка|приглашение|議題|開催案内|议程',
  ].join('|'),
  'u',
);

/** Tests for the name of a file that is written before a meeting: an agenda or an invitation. */
export const isInvitationName = (name: string): boolean => invitationPattern.test(foldFileName(name));
