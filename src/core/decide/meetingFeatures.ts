import { isMostlyDate } from '../dates/dateLines';
import { hasPartialDate } from '../dates/partialDates';
import { findDates } from '../dates/findDates';
import { dateTextFromFolders, datesInFileName } from '../paths/pathDates';
import { baseName, directoryOf, stemOf } from '../paths/paths';
import { archiveFolder } from '../paths/seriesPath';
import type { Unit } from '../outline/unit';
import { headingKind } from '../vocabulary/headingKind';
import { labelKind, parseLabeledValue } from '../vocabulary/labelKind';
import { startsLikeProse } from '../vocabulary/mayBeLabel';
import type { SectionKind } from '../vocabulary/sectionKind';
import { mayMentionMeeting } from '../vocabulary/meetingEvidence';
import {
  isArchiveOfMeetings,
  isMinutesName,
  isTemplateName,
  isUnambiguousMinutesName,
  mentionsMeeting,
} from '../vocabulary/meetingWords';
import { runningNumber } from '../vocabulary/runningNumbers';
import { flag, joinFeatures, share, type Features } from './logistic';

/** The parts of a file that are evidence for or against a meeting. */
export interface FileEvidence {
  /** Relative to the workspace folder, with forward slashes. */
  readonly path: string;
  /** The name of the archive: its folder and its repository. */
  readonly archiveName: string;
  /** From the front matter, or the first heading; empty if there is neither. */
  readonly title: string;
  /** The front matter's keys, and the values of those that classify the file (`tags`, `type`, …). */
  readonly frontMatterKeys: readonly string[];
  readonly tags: string;
  readonly units: readonly Unit[];
  /** The probability of the best candidate for dividing lines; 0 if there is none. */
  readonly divisionProbability: number;
}

/** The evidence for and against a file being about a meeting; all values are between 0 and 1. */
export const meetingFeatures = (file: FileEvidence): Features =>
  joinFeatures(outlineFeatures(file), proseFeatures.collect(file));

/** The evidence that is found without reading the plain text of every line. */
export const outlineFeatures = (file: FileEvidence): Features =>
  joinFeatures(nameFeatures(file), dateFeatures(file), labelFeatures(file), kindFeatures(file), styleFeatures(file));

const hasDate = (text: string): boolean => findDates(text).length > 0;
const hasDateInFileName = (path: string): boolean => datesInFileName(path).length > 0;

/** How many headings at the start can be the title of the file. */
const maxTitleHeadings = 3;

const headingsOf = (units: readonly Unit[]): string[] =>
  units
    .filter(({ form }) => form === 'heading')
    .slice(0, maxTitleHeadings)
    .map(({ text }) => text);

function nameFeatures({ path, archiveName, title, tags, units }: FileEvidence): Features {
  const [folder, stem] = [directoryOf(path), stemOf(path)];
  const headings = headingsOf(units);
  return {
    folderOfMeetings: flag(mentionsMeeting(folder)),
    folderMayBeOfMeetings: flag(mayMentionMeeting(folder)),
    innerFolderOfMeetings: flag(mayMentionMeeting(baseName(folder))),
    archiveOfMeetings: flag(isArchiveOfMeetings(archiveName)),
    fileOfMeeting: flag(mayMentionMeeting(stem)),
    fileIsRecord: flag(isMinutesName(stem)),
    fileIsOnlyRecord: flag(isUnambiguousMinutesName(stem)),
    titleOfMeeting: flag(mayMentionMeeting(title)),
    titleIsRecord: flag([title, ...headings].some(isMinutesName)),
    titleIsOnlyRecord: flag([title, ...headings].some(isUnambiguousMinutesName)),
    headingOfMeeting: flag(headings.some(mayMentionMeeting)),
    tagOfMeeting: flag(mayMentionMeeting(tags)),
    numberedTitle: flag(runningNumber(title) !== null),
    numberedFile: flag(/\p{L}[-_ ]?\d{1,3}$/u.test(stem)),
    unnamed: flag(
      ![stem, baseName(folder), title, tags, ...headings].some(mayMentionMeeting) &&
        !isDayInFolderOfMeetings(path) &&
        runningNumber(title) === null,
    ),
  };
}

/** `triage_meetings/2018/triage-2018-09-17.md`. Words after the date can mean something else: slides. */
const isDayInFolderOfMeetings = (path: string): boolean =>
  isArchiveOfMeetings(baseName(archiveFolder(path))) &&
  datesInFileName(path).some(({ end }) => end === stemOf(path).length);

/** The number of units at the start of a note that are searched for a date line, and for any date. */
const headUnits = 6;
const datedUnits = 40;

function dateFeatures({ path, title, units, divisionProbability }: FileEvidence): Features {
  const [folder, stem] = [directoryOf(path), stemOf(path)];
  const [inName] = findDates(stem);
  const isFileDated = hasDateInFileName(path) || dateTextFromFolders(path) !== '';
  const isTitleDated = hasPartialDate(title);
  return {
    fileDated: flag(isFileDated),
    fileIsDate: flag(inName?.start === 0 && inName.end === stem.length),
    folderDated: flag(hasDate(baseName(folder))),
    titleDated: flag(isTitleDated),
    dateLine: flag(units.slice(0, headUnits).some(({ text }) => isMostlyDate(text))),
    anyDate: flag(isFileDated || isTitleDated || units.slice(0, datedUnits).some(({ text }) => hasDate(text))),
    datedFileInFolderOfMeetings: flag(isFileDated && mentionsMeeting(folder)),
    datedTitleOfMeeting: flag(isTitleDated && mayMentionMeeting(title)),
    datedFileOfMeeting: flag(isFileDated && mayMentionMeeting(stem)),
    divided: divisionProbability,
    datedFileOfOtherThing: flag(isFileDated && /\p{L}{2}/u.test(stem) && ![stem, title].some(mayMentionMeeting)),
  };
}

const countedKinds = ['people', 'roles', 'agenda', 'notes', 'actions', 'decisions', 'next', 'links', 'when'] as const;

function labelFeatures({ path, title, units }: FileEvidence): Features {
  const kinds = new Set<SectionKind | null>();
  for (const unit of units) kinds.add(labelOf(unit));
  const count = countedKinds.filter(kind => kinds.has(kind)).length;
  const isDated = kinds.has('when') || hasDate(title) || hasDateInFileName(path);
  return {
    ...Object.fromEntries(countedKinds.map(kind => [kind, flag(kinds.has(kind))])),
    twoLabels: flag(count > 1),
    threeLabels: flag(count > 2),
    fourLabels: flag(count > 3),
    peopleAndDate: flag(kinds.has('people') && isDated),
  };
}

/** Longer texts are not labels. */
const maxLabel = 90;

function labelOf(unit: Unit): SectionKind | null {
  const { form, level } = unit;
  if (form === 'item' && level > 0) return null;
  if (form === 'row') return labelKind(`${unit.text.split(' | ')[0]!}:`);
  if (form === 'heading') return headingKind(unit.text);
  if (startsLikeProse(unit.written)) return null;
  return labelKind(unit.text) ?? parseLabeledValue(unit.text.slice(0, maxLabel))?.kind ?? null;
}

/** The names of files about a project or its meetings. */
export const projectFilePattern = new RegExp(
  '^(?:readme|contributing|code[-_]of[-_]conduct|changelog|history|release[-_]notes|license|charter|security|' +
    'governance|maintainers|owners|faq|index|.*policy|.*proposal)$',
  'i',
);
const otherFolders = /_posts|blog|news|releases?|_drafts/i;
const guideWords = new RegExp(
  String.raw`(?<!\p{L})(?:how ?to|guide|proposal|policy|rfc|spec|tutorial|install|release|announc|roadmap|checklist|` +
    'schedule|calendar|overview)',
  'iu',
);
const meetingKeys = /meeting|attend|participants|minutes|agenda|chair|scribe/i;

function kindFeatures({ path, title, frontMatterKeys, units }: FileEvidence): Features {
  const [folder, stem] = [directoryOf(path), stemOf(path)];
  return {
    otherFile: flag(projectFilePattern.test(stem)),
    otherFolder: flag(otherFolders.test(folder)),
    template: flag(isTemplateName(stem) || isTemplateName(title) || /YYYY/.test(stem)),
    templateFolder: flag(isTemplateName(folder)),
    version: flag(/\bv?\d+\.\d+(?:\.\d+)?\b/.test(stem) && !hasDateInFileName(path)),
    guide: flag(guideWords.test(`${title} ${stem.replace(/[-_]/g, ' ')}`)),
    frontMatter: flag(frontMatterKeys.length > 0),
    frontMatterDate: flag(frontMatterKeys.includes('date')),
    frontMatterOfMeeting: flag(frontMatterKeys.some(key => meetingKeys.test(key))),
    siteTemplate: flag(units.some(({ written }) => written.includes('{%') || written.includes('{{'))),
  };
}

const styleFeatures = ({ units }: FileEvidence): Features => ({
  short: flag(units.length < 6),
  long: flag(units.length > 300),
  items: share(units, ({ form }) => form === 'item'),
  nestedItems: share(units, ({ form, level }) => form === 'item' && level > 0),
  lines: share(units, ({ form }) => form === 'line'),
  headings: share(units, ({ form }) => form === 'heading'),
  onlyLinks: share(units, ({ written }) => mayBeLink(written) && isOnlyLink.test(written)),
  addresses: share(units, ({ written }) => written.includes('http') && /https?:/.test(written)),
});

/** The evidence in the plain text of every line, which takes longest to read. */
export const proseFeatures = {
  names: ['meanLength', 'instructions', 'questions', 'speakers'],
  collect: ({ units }: FileEvidence): Features => {
    const length = units.reduce((sum, { text }) => sum + text.length, 0);
    return {
      meanLength: Math.min(1, length / Math.max(1, units.length) / 120),
      instructions: share(units, ({ text }) => /\b(?:you|your|should|must|please|make sure)\b/i.test(text)),
      questions: Math.min(1, share(units, ({ text }) => text.endsWith('?')) * 4),
      speakers: flag(units.some(({ text }) => /^@[\w-]+|^\p{Lu}\p{Ll}+:/u.test(text))),
    };
  },
};

/** A fast test that rules out most lines. */
const mayBeLink = (written: string): boolean =>
  written.includes('](') || written.includes('http') || written.endsWith(']]');

const isOnlyLink = /^(?:[^[\]]{0,20}\s)?!?\[[^\]]*\]\([^)]*\)[.,]?$|^(?:[^:]{0,12}:\s*)?<?https?:\S+$|\[\[[^\]]*\]\]$/;
