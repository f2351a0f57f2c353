import { anyOf } from './anyOf';

const words = (...lines: readonly string[]): string[] => lines.flatMap(line => line.split(' '));

/** English words at the start of a task: verbs, and words before a verb. None of them is a name. */
const taskWords = words(
  'add announce ask assign await bring build call change check clarify clean close collect come complete confirm',
  'consider contact continue create decide define describe design develop discover discuss do document draft drop',
  'email ensure evaluate explore figure file finalize find finish fix follow gather generate get give have help',
  'identify implement improve include investigate invite keep land let list look make mention merge migrate move',
  'need note open organise organize plan please possibly post potentially prepare propose provide publish push put',
  're reach read release remember remove rename reply report request research resolve review revisit run schedule',
  'send set share start stop submit switch sync take talk test think todo track triage try update upgrade use',
  'verify wait want work write',
);

/** More verbs at the start of a task. `isNeverAName` does not exclude them. */
const ambiguousTaskWords = words('approve buy order paint vote');

/** Other words that are not names. */
const otherWords = words('a action also an how if maybe next once pending the when');

const taskStarts: ReadonlySet<string> = new Set([...taskWords, ...ambiguousTaskWords]);
const nonNames: ReadonlySet<string> = new Set([...taskWords, ...otherWords]);

/** Tests whether an English word starts a task: "order", "please". The word must be in lower case. */
export const isTaskWord = (word: string): boolean => taskStarts.has(word);

/** Tests whether a word at the start of a text is not a name. The word must be in lower case. */
export const isNeverAName = (word: string): boolean => nonNames.has(word);

/** Endings of nouns: "Naming", "Communication", "Deployment". A name rarely has one of them. */
const nounPattern = new RegExp(
  String.raw`^\p{L}{3,}${anyOf('tions?|sion|ments?|ity|ness|ing|ance|ence|ship', 'ung|keit|heit|dade?|ção|ación')}$`,
  'u',
);

/** Tests whether a word has the ending of a noun that is not a name. */
export const hasNounEnding = (word: string): boolean => nounPattern.test(word);

/** In many languages a task starts with an infinitive: "Otimizar BPMN", "Finaliser". */
const infinitivePattern = /^\p{Lu}\p{Ll}{3,}(?:ar|er|ir|re|ieren|ť|ć|ть)(?:\s|$)/u;

/** Tests whether a text starts with a word that has the ending of an infinitive. */
export const startsWithInfinitive = (text: string): boolean => infinitivePattern.test(text);
