import { isMostlyDate } from '../dates/dateLines';
import { parseLabeledValue } from '../vocabulary/labelKind';
import { placeholderPattern, undecidedPattern } from '../vocabulary/placeholderWords';
import type { Unit } from './unit';

/** The kind of a unit, judged by its text alone. */
export type UnitClass = 'heading' | 'field' | 'date' | 'person' | 'link' | 'placeholder' | 'task' | 'text';

const onlyLink = /^!?\[[^\]]*\]\([^)]*\)[.,]?$|^<?https?:\S+$|^\[\[[^\]]*\]\]$/;
const onlyPerson = /^@[\w-]+$|^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}(?: \(@?[\w-]+\))?$/u;
const placeholder = /^[<[{]+(.*?)[>\]}]+$/;

/** Classifies a unit by its own text. */
export function unitClass({ form, task, written, text }: Unit): UnitClass {
  if (form === 'heading') return 'heading';
  if (task) return 'task';
  if (isMostlyDate(text)) return 'date';
  if (isPlaceholder(text)) return 'placeholder';
  if (onlyLink.test(written)) return 'link';
  if (parseLabeledValue(text)) return 'field';
  return onlyPerson.test(text) ? 'person' : 'text';
}

function isPlaceholder(text: string): boolean {
  if (undecidedPattern.test(text)) return true;
  const inner = placeholder.exec(text)?.[1];
  return inner !== undefined && placeholderPattern.test(inner);
}
