import { foldCaseAndAccents } from '../text/foldCase';

/** Words that speak of meetings where they stand by themselves, accents left out; another language is more lines. */
const words = [
  String.raw`meetings?|mtgs?|minutes|hangouts?|stand[- ]?ups?|calls?|sync|notes|agendas?|session|plenary|retro|office hours|tele-?con(?:ference)?s?|town ?hall|all[- ]hands|f2f`,
  'plenum|jour fixe|stammtisch|treffen|planungstreffen|teamtreffen|vereinstreffen|gruppentreffen',
  String.raw`reunions?|comptes?[- ]rendus?|proces[- ]verba(?:l|ux)|seances?|assemblees?|(?:cr|pv)(?= ?(?:du |de la |- )?\d{1,2}[ ./])`,
  'reuniones|actas?|minutas?|asambleas?|actes de reunio|reunio',
  'reuniao|reunioes|atas?|assembleias?',
  'riunion[ei]|verbal[ei]|overleg|spotkani[ea]|zebrani[ea]|protokol|motesprotokoll|motereferat',
  'toplant[iı]|toplant[iı]s[iı]|tutanak|schuze|schuzka|stretnuti[ea]|zapisnica|zapis|kokous|poytakirja',
];

/** Parts of words that do so wherever they stand: of languages that compound their words, or put no blanks between them. */
const stems = [
  'sitzung|protokoll|besprechung|versammlung|vergadering|notulen|bijeenkomst|møte|møde',
  'протокол|встреч[аеи]|собрани[еяй]|совещани[еяй]|заседани[еяй]',
  '議事録|会議|定例|ミーティング|打ち合わせ|打合せ|例会|総会|会议|會議|例會|纪要|紀要|周会|組會|组会|회의|미팅',
];

const pattern = new RegExp(String.raw`(?<![\p{L}\d])(?:${words.join('|')})(?![\p{L}])|${stems.join('|')}`, 'u');

/** True where a title or a folder's name speaks of meetings. */
export const speaksOfMeetings = (text: string): boolean =>
  pattern.test(foldCaseAndAccents(text).replace(/[_/-]+/g, ' '));

const earlier =
  /\b(?:last|previous|prior|letzten?|vorigen?|vorherigen?|precedente?|derniere|anterior|ultim[ao]|vorige|forrige|poprzedni\w+)\b|前回|上次|지난/;

/** True for "Minutes of the last meeting": a subject of this one. */
export const speaksOfEarlier = (text: string): boolean => earlier.test(foldCaseAndAccents(text));

/** What a file is named that records a meeting, and nothing else is. */
const records =
  /(?<![\p{L}])(?:minutes|meeting notes|protokolle?|sitzungsprotokoll|actas?|minuta|atas?|notulen|verslag|verbale|compte rendu|proces verbal|protokol|referat)(?![\p{L}])|протокол|議事録|会议记录|會議記錄|會議紀錄|会议纪要|회의록/u;

/** True for a name that tells of a meeting's record: "06-10-csv-minutes", "議事録". */
export const namesARecord = (name: string): boolean => records.test(foldCaseAndAccents(name).replace(/[_-]+/g, ' '));

/** Words for a record that are words for other things too, such as what machines speak. */
const ambiguous = /protoko|протокол|verslag|referat|minuta/u;

/** True for a name that can only be that of a meeting's record: "Minutes of the board", but not "Protokoll". */
export const namesOnlyARecord = (name: string): boolean =>
  namesARecord(name) && !ambiguous.test(foldCaseAndAccents(name));

/** What files that notes are made from are named. */
const templateWords =
  /(?<![\p{L}])(?:templates?|vorlagen?|plantillas?|modeles?|modelos?|modello|sjabloon|szablon|archetypes?)(?![\p{L}])|шаблон|テンプレ|雛形|ひな形|模板|模版|템플릿/u;

/** True for the name of a file or folder of templates. */
export const speaksOfTemplates = (name: string): boolean =>
  templateWords.test(foldCaseAndAccents(name).replace(/[_-]+/g, ' '));

/** What stands before a day that is not the one a title or line is of: "next on", "postponed from". */
const otherDays = [
  'next|upcoming|following|previous|prior|last|(?:postponed|moved|rescheduled|shifted|delayed) from|originally|initially|formerly|instead of|in place of|not on|until|till|due|deadline|since',
  'nachste[rnms]?|letzte[rnms]?|vorige[rnms]?|verschoben vo[nm]|verlegt vo[nm]|ursprunglich|statt|anstatt|bis|seit',
  "prochaine?s?|derniere?|precedente?|reportee?s? du|initialement|au lieu d[ue]|jusqu'au|depuis",
  'proxim[ao]s?|ultim[ao]s?|anterior|aplazad[ao] de[l]?|adiad[ao] de|en lugar de[l]?|em vez de|hasta|ate|desde',
  'prossim[ao]|precedente|rinviat[ao] dal|volgende|vorige|verplaatst van|nasta|neste|forrige',
  'следующ\\w+|перенесен\\w+ с|вместо',
].join('|');

const ofAnotherDay = new RegExp(
  String.raw`(?<![\p{L}])(?:${otherDays})(?![\p{L}])[^,;()]*$|(?:次回|前回|上次|下次|다음|지난)[^,;()]*$`,
  'u',
);

/** True where the text before a date, up to the date, says that it is another day than the one it is all about. */
export const leadsToAnotherDay = (before: string): boolean => ofAnotherDay.test(foldCaseAndAccents(before));

const invitation =
  /(?<![\p{L}])(?:agendas?|invitations?|announcements?|einladung|tagesordnung|convocation|ordre du jour|convocatoria|orden del dia|convocatoria|convocacao|convocazione|uitnodiging|kallelse|innkalling)(?![\p{L}])|повестка|приглашение|議題|開催案内|议程/u;

/** True for the name of what is written before a meeting: an agenda, an invitation. */
export const invites = (name: string): boolean => invitation.test(foldCaseAndAccents(name).replace(/[_-]+/g, ' '));
