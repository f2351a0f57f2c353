import { anyOf } from './anyOf';

/** Matches a label of people who were absent. The label must be in lower case without accents. */
export const absentLabelPattern = new RegExp(
  [
    'absent|absence|not (?:in attendance|attending)|regret|apolog|excus|not present|unable',
    'abwesend|entschuldigt|ausent|falta|assent|afwezig|afgemeld|nieobecn|отсутств',
    '欠席|缺席|请假|請假|불참|fravær|franvar',
  ].join('|'),
);

/** Matches a label of guests. The label must be in lower case without accents. */
export const guestLabelPattern = new RegExp(
  [
    'guest|visitor|observer|remote|invit',
    String.raw`\bgaste?\b|besuch|zuhorer|beobacht|auditeur|visiteur|oyente|observador|visitante|convidad`,
    'ospit|osservator|gasten|toehoorder|gosc|гост|ゲスト|見学|オブザーバ|来宾|列席|참관',
  ].join('|'),
);

/** Matches an entry of an attendance list that stands for a person without a name: "Guest 2", "anonymous". */
export const unnamedPersonPattern = new RegExp(
  String.raw`^${anyOf(
    String.raw`anonymous|anon|unknown|unnamed|guests?|visitors?|observers?|others?|n\/?a|none|nobody`,
    'unbekannt|anonym|gast|gäste|inconnue?|invitée?s?|anónim[oa]|desconocid[oa]|invitad[oa]s?',
    'anônim[oa]|ospite|匿名|不明|익명',
  )}(?: \d+)?$`,
  'iu',
);
