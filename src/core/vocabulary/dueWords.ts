import { anyOf } from './anyOf';

/** Words before the day on which a task is due. To add a language, add a line. */
const wordsBefore = [
  'due(?: date| on| by)?|by|before|until|till|deadline|eta|no later than',
  'bis(?: zum| spätestens)?|fällig(?: am)?|spätestens(?: am)?|frist',
  "avant(?: le)?|pour le|d'ici(?: au| le)?|d’ici(?: au| le)?|échéance|jusqu'au",
  'antes del?|para el|hasta(?: el)?|plazo|fecha límite|fecha|até(?: o dia| dia)?|prazo|entro(?: il)?|scadenza',
  'voor|uiterlijk|deadline|termin|termín|do|senest|innan|senast|innen|viimeistään|határidő|срок|до|к',
];
const signsBefore = '📅|⏰|⏳|🗓️?|截止(?:日期|时间)?|期限|期日|締切|기한|마감';

/** The rest of the text between the word and the day. */
const untilDate = String.raw`[\s:：\])*_]*(?:(?:the|eod|end of day|cob)\s+)?$`;

/** Matches the text up to a day that comes after one of the words: "by EOD Friday, ". */
export const dueBeforeDate = new RegExp(
  String.raw`(?:(?<![\p{L}\d])${anyOf(...wordsBefore)}(?!\p{L})|${signsBefore})${untilDate}`,
  'iu',
);

/** Matches the text after a day that comes before one of the words: "5月8日まで". */
export const dueAfterDate = /^\s?(?:\([^)]*\)|（[^）]*）)?\s?(?:まで|までに|迄|까지|前(?:完成|提交)?)/u;
