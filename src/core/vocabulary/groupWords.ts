import { anyOf } from './anyOf';

const nobodyWords = 'someone|somebody|anyone|tbd|it|this|that|there';

/** Matches a word at the start of a text that stands for no particular person: a group, a pronoun or a placeholder. */
export const noPersonPattern = new RegExp(
  [
    String.raw`^${anyOf(
      'everyone|everybody|all|team|board|committee|council|staff|people|each|group|wg|sig|we|you|they|i',
      nobodyWords,
      'alle|jede[rs]?|tous|toutes|todos|todas|tots|tutti|iedereen|allen|wszyscy|все',
      'DD|MM|YYYY|AAAA|JJ',
    )}\b`,
    '^(?:全員|全员|所有人|大家|みんな|전원|모두)',
  ].join('|'),
  'i',
);

/** Matches a word at the start of a text that stands for nobody, not even for a group. */
export const nobodyPattern = new RegExp(String.raw`^(?:${nobodyWords})\b`, 'i');

/** The nouns for a group or for a role that somebody holds. */
export const groupNouns = [
  'groups?|teams?|committee|council|board|wg|sig|staff|members|folks|maintainers|chairs?|editors?',
  'everyone|everybody|treasurer|secretary|president',
].join('|');
