/** The words for months and weekdays in one language: lower case, separated by spaces. */
export interface DateWords {
  /** From January to December. */
  readonly months?: string;
  /** From Sunday to Saturday. */
  readonly weekdays?: string;
  /** The form after a preposition ("on Wednesday": "в среду") if it differs. From Sunday to Saturday. */
  readonly accusativeWeekdays?: string;
  /** Abbreviations from Sunday to Saturday. */
  readonly shortWeekdays?: string;
  /** Letters or words that distinguish the language from others with the same date words. */
  readonly distinctivePattern?: RegExp;
}

/** To support another language, add an entry. A word in several entries has the meaning of the first one. */
export const languages: readonly DateWords[] = [
  {
    // English
    months: 'january february march april may june july august september october november december',
    weekdays: 'sunday monday tuesday wednesday thursday friday saturday',
    shortWeekdays: 'sun mon tue wed thu fri sat',
  },
  {
    // German
    months: 'januar februar märz april mai juni juli august september oktober november dezember',
    weekdays: 'sonntag montag dienstag mittwoch donnerstag freitag samstag',
    shortWeekdays: 'so mo di mi do fr sa',
  },
  {
    // French
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
    shortWeekdays: 'dim lun mar mer jeu ven sam',
  },
  {
    // Spanish
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    weekdays: 'domingo lunes martes miércoles jueves viernes sábado',
    shortWeekdays: 'dom lun mar mié jue vie sáb',
    distinctivePattern: /[ñ¿¡]|reunión|ción/i,
  },
  {
    // Portuguese
    months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    weekdays: 'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado',
    shortWeekdays: 'dom seg ter qua qui sex sáb',
    distinctivePattern: /[ãõç]/i,
  },
  {
    // Italian
    months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    weekdays: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
    shortWeekdays: 'dom lun mar mer gio ven sab',
  },
  {
    // Dutch
    months: 'januari februari maart april mei juni juli augustus september oktober november december',
    weekdays: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
    shortWeekdays: 'zo ma di wo do vr za',
  },
  {
    // Catalan
    months: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
    weekdays: 'diumenge dilluns dimarts dimecres dijous divendres dissabte',
    shortWeekdays: 'dg dl dt dc dj dv ds',
  },
  {
    // Swedish
    months: 'januari februari mars april maj juni juli augusti september oktober november december',
    weekdays: 'söndag måndag tisdag onsdag torsdag fredag lördag',
    shortWeekdays: 'sön mån tis ons tor fre lör',
  },
  {
    // Danish
    months: 'januar februar marts april maj juni juli august september oktober november december',
    weekdays: 'søndag mandag tirsdag onsdag torsdag fredag lørdag',
    shortWeekdays: 'søn man tir ons tor fre lør',
  },
  {
    // Norwegian. Its weekdays are the same as in Danish.
    months: 'januar februar mars april mai juni juli august september oktober november desember',
  },
  {
    // Polish
    months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    weekdays: 'niedziela poniedziałek wtorek środa czwartek piątek sobota',
    accusativeWeekdays: 'niedzielę poniedziałek wtorek środę czwartek piątek sobotę',
  },
  {
    // Czech
    months: 'ledna února března dubna května června července srpna září října listopadu prosince',
    weekdays: 'neděle pondělí úterý středa čtvrtek pátek sobota',
    accusativeWeekdays: 'neděli pondělí úterý středu čtvrtek pátek sobotu',
  },
  {
    // Slovak
    months: 'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
    weekdays: 'nedeľa pondelok utorok streda štvrtok piatok sobota',
    accusativeWeekdays: 'nedeľu pondelok utorok stredu štvrtok piatok sobotu',
  },
  {
    // Finnish
    months:
      'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta ' +
      'heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
    weekdays: 'sunnuntai maanantai tiistai keskiviikko torstai perjantai lauantai',
  },
  {
    // Turkish
    months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    weekdays: 'pazar pazartesi salı çarşamba perşembe cuma cumartesi',
  },
  {
    // Ukrainian
    months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    weekdays: "неділя понеділок вівторок середа четвер п'ятниця субота",
    accusativeWeekdays: "неділю понеділок вівторок середу четвер п'ятницю суботу",
    shortWeekdays: 'нд пн вт ср чт пт сб',
    distinctivePattern: /[іїє]/i,
  },
  {
    // Russian
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    weekdays: 'воскресенье понедельник вторник среда четверг пятница суббота',
    accusativeWeekdays: 'воскресенье понедельник вторник среду четверг пятницу субботу',
    shortWeekdays: 'вс пн вт ср чт пт сб',
    distinctivePattern: /[ыэъ]/i,
  },
  { weekdays: '日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日' },
  { weekdays: '日曜 月曜 火曜 水曜 木曜 金曜 土曜' },
  { weekdays: '星期日 星期一 星期二 星期三 星期四 星期五 星期六' },
  { weekdays: '周日 周一 周二 周三 周四 周五 周六' },
  { weekdays: '週日 週一 週二 週三 週四 週五 週六' },
  { weekdays: '일요일 월요일 화요일 수요일 목요일 금요일 토요일' },
  { weekdays: '日 月 火 水 木 金 土' },
  { weekdays: '일 월 화 수 목 금 토' },
];

/** Abbreviations of month names from January to December, in all languages. */
export const shortMonths: readonly string[] = [
  'jan janv ene gen',
  'feb fév févr fev',
  'mar mär mrz mrt',
  'apr avr abr',
  'may mag',
  'jun giu',
  'jul juil lug',
  'aug ago',
  'sep sept set',
  'oct okt out ott',
  'nov',
  'dec dez déc dic',
];

/** Further English abbreviations. */
export const moreShortWeekdays: ReadonlyMap<string, number> = new Map([
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

/** Abbreviations that have other meanings too. They are weekdays only next to punctuation: "Mi., 17. April", "(Mi)". */
export const ambiguousShortWeekdays: ReadonlySet<string> = new Set(
  'so mo di mi do fr sa dim mar dom lun ter sex za ma man sam mer ven dg dl dt dc dj dv ds tor vr wo'.split(' '),
);

/** Month names and abbreviations that have other meanings too ("data set 2", "gen 3"). They require a year. */
export const ambiguousMonths: ReadonlySet<string> = new Set(['set', 'out', 'ago', 'gen', 'mag', 'giu', 'lug', 'mai']);

/** The words for "on" that require the accusative form of a weekday. */
export const accusativePrepositions = /^(?:в|во|у|w|we|ve|v|o)$/i;
