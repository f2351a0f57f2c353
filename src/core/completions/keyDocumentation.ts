import type { PlainValue } from '../frontMatter/yamlValue';
import type { KeyDescription } from '../schema/describe';
import { describeTypes, displayValue, listValues } from '../schema/displayValue';
import type { FrontMatterSchema } from '../schema/frontMatterSchema';
import type { FrontMatterUsage, KeyUsage } from '../series/frontMatterUsage';
import { l10n, type Message } from '../text/message';

/** What is known about the front matter of a note. */
export interface FrontMatterGuide {
  /** The schema that the settings name for the note. */
  readonly schema: FrontMatterSchema | null;
  /** The front matter of the other notes in the series. */
  readonly usage: FrontMatterUsage | null;
}

export const usageOf = ({ usage }: FrontMatterGuide, key: string): KeyUsage | undefined =>
  usage?.keys.find(keyUsage => keyUsage.key === key);

/** Returns a few words about a key; empty if nothing is known. */
export function summarizeKey(
  description: KeyDescription | undefined,
  keyUsage: KeyUsage | undefined,
  { usage }: FrontMatterGuide,
): Message | string {
  if (!description) return keyUsage ? l10n.t('in {0} of {1} notes', keyUsage.count, usage!.noteCount) : '';
  const types = describeTypes(description.types);
  if (!description.required) return types;
  return types === '' ? l10n.t('required') : l10n.t('required, {0}', types);
}

/** Returns the documentation of a key as paragraphs in Markdown; empty if nothing is known. */
export const documentKey = (
  description: KeyDescription | undefined,
  keyUsage: KeyUsage | undefined,
  { usage }: FrontMatterGuide,
): (Message | string)[] => [
  ...(description ? describeInMarkdown(description) : []),
  ...(keyUsage ? [describeUsage(keyUsage, usage!.noteCount)] : []),
];

function describeInMarkdown({ description, types, required, choices }: KeyDescription): (Message | string)[] {
  const paragraphs: (Message | string)[] = [];
  if (description !== null) paragraphs.push(description);
  if (types.length > 0) {
    const type = describeTypes(types);
    paragraphs.push(required ? l10n.t('Required. Must be {0}.', type) : l10n.t('Must be {0}.', type));
  } else if (required) paragraphs.push(l10n.t('Required.'));
  if (choices.length > 0) paragraphs.push(l10n.t('One of {0}.', listValues(choices, quoteInMarkdown)));
  return paragraphs;
}

function describeUsage({ usualValue, values: [mostFrequent], count }: KeyUsage, noteCount: number): Message {
  if (usualValue !== null)
    return l10n.t(
      '{0} of {1} notes in this series have this key, nearly all with the value {2}.',
      count,
      noteCount,
      quoteInMarkdown(usualValue),
    );
  if (mostFrequent && mostFrequent.count > 1 && mostFrequent.count * 2 > count)
    return l10n.t(
      '{0} of {1} notes in this series have this key, more than half of them with the value {2}.',
      count,
      noteCount,
      quoteInMarkdown(mostFrequent.text),
    );
  return l10n.t('{0} of {1} notes in this series have this key.', count, noteCount);
}

/** Returns a value in quotes, with everything escaped that has a meaning in Markdown. */
const quoteInMarkdown = (value: PlainValue): string =>
  `"${displayValue(value).replace(/[\\`*_{}[\]()#+.!|<>&~-]/g, '\\$&')}"`;
