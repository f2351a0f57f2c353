import assert from 'node:assert/strict';
import bundle from '../../../l10n/bundle.l10n.json' with { type: 'json' };
import type { Finding } from '../../../src/core/rules/helpers/rule';
import { formatMessage, type Message, type Translate } from '../../../src/core/text/message';

/** Texts with an English message of a library. */
const withLibraryMessage: readonly string[] = ['Invalid YAML: {0}', 'It is not a regular expression: {0}.'];

/** Translates into a language without letters: all letters in the result are from the arguments. */
const translateToPseudoLocale: Translate = (template, ...args) => {
  assert.ok(Object.hasOwn(bundle, template), `"${template}" is not in l10n/bundle.l10n.json. Run "npm run l10n".`);
  const text = template.replace(/\p{L}/gu, '·');
  if (withLibraryMessage.includes(template)) return text;
  return text.replace(/\{(\d+)\}/g, (_, index: string) => String(args[Number(index)]));
};

/**
 * Asserts that a message can be translated completely: in the pseudo-locale, it contains only words of the content that
 * it is about, such as the text and the path of a note.
 */
export function assertTranslatable(message: Message, content: string): void {
  const text = formatMessage(message, translateToPseudoLocale);
  const words = text.match(/\p{L}+/gu) ?? [];
  assert.deepEqual(
    words.filter(word => !content.includes(word)),
    [],
    `Not all of "${formatMessage(message)}" can be translated: "${text}"`,
  );
}

/** Keys that notes about a meeting must have, also if no other note has them, and values as JavaScript writes them. */
const untranslatedWords = 'title date null NaN Infinity';

/** Asserts that the messages of findings and the titles of their fixes can be translated. */
export function assertFindingsTranslatable(findings: readonly Finding[], ...contents: readonly string[]): void {
  const content = [...contents, untranslatedWords].join('\n');
  for (const { message, fixes } of findings) {
    for (const text of [message, ...fixes.map(({ title }) => title)]) assertTranslatable(text, content);
  }
}
