import { actionAbsentOwner } from './actionAbsentOwner';
import { actionNoOwner } from './actionNoOwner';
import { agendaDuplicate } from './agendaDuplicate';
import { agendaNotDiscussed } from './agendaNotDiscussed';
import { dateBeforeMeeting, dateFileName, titleDate } from './dateDisagreement';
import { dateDuplicate } from './dateDuplicate';
import { dateFutureNotes } from './dateFutureNotes';
import { dateImpossible } from './dateImpossible';
import { dateUnreadable } from './dateUnreadable';
import { dateWeekday } from './dateWeekday';
import { fieldEmpty } from './fieldEmpty';
import { frontMatterDuplicateKey, frontMatterEngine, frontMatterSyntax, frontMatterTabs } from './frontMatterErrors';
import { frontMatterNotFirst } from './frontMatterNotFirst';
import { frontMatterRequired } from './frontMatterRequired';
import { frontMatterType } from './frontMatterType';
import { frontMatterUnclosed } from './frontMatterUnclosed';
import { listBrokenBullet, listNesting } from './lists';
import { peopleMisspelt } from './peopleMisspelt';
import { peopleTwice } from './peopleTwice';
import { placeholderLeft } from './placeholderLeft';
import { referenceMismatch } from './referenceMismatch';
import type { Rule } from './helpers/rule';
import { titleEmpty, titlePadding } from './titles';

/** All rules, in the order of docs/rules.md. */
export const rules: readonly Rule[] = [
  frontMatterSyntax,
  frontMatterTabs,
  frontMatterUnclosed,
  frontMatterNotFirst,
  frontMatterDuplicateKey,
  frontMatterEngine,
  frontMatterRequired,
  frontMatterType,
  titlePadding,
  titleEmpty,
  titleDate,
  dateWeekday,
  dateUnreadable,
  dateImpossible,
  dateFileName,
  dateBeforeMeeting,
  dateDuplicate,
  dateFutureNotes,
  listBrokenBullet,
  listNesting,
  agendaNotDiscussed,
  agendaDuplicate,
  actionNoOwner,
  actionAbsentOwner,
  peopleMisspelt,
  peopleTwice,
  referenceMismatch,
  placeholderLeft,
  fieldEmpty,
];

/** Returns the address of a rule's section in docs/rules.md. Its anchor is the id without the slash. */
export const ruleUrl = ({ id }: Rule): string =>
  `https://github.com/hangout-notes/hangout-notes/blob/main/docs/rules.md#${id.replace('/', '')}`;
