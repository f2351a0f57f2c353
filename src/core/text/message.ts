import type { Message } from '../model';

export type { Message } from '../model';

/** Fills a template's placeholders. `vscode.l10n.t` is one that translates the template first. */
export type Translate = (template: string, ...args: (string | number)[]) => string;

/**
 * Marks a text to be translated, under the name that the extraction of texts looks for (`npm run l10n`). The template
 * must be a string literal.
 *
 * @example l10n.t('Duplicate key "{0}".', key)
 */
export const l10n = {
  t: (message: string, ...args: Message['args']): Message => ({ message, args }),
};

/** Returns the text of a message, in English unless `translate` knows another language. */
export function formatMessage({ message, args }: Message, translate: Translate = fillIn): string {
  return translate(message, ...args.map(arg => (typeof arg === 'object' ? formatMessage(arg, translate) : arg)));
}

/** A placeholder without an argument stays as it is, as with `vscode.l10n.t`. */
const fillIn: Translate = (template, ...args) =>
  template.replace(/\{(\d+)\}/g, (placeholder, index: string) => String(args[Number(index)] ?? placeholder));
