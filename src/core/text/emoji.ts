/** An emoji code: "Notes :book:". */
const emojiCodes = /\s*:[a-z\d_+-]*[a-z][a-z\d_+-]*:/g;

/** Returns a text without the codes of emoji in it. */
export const withoutEmojiCodes = (text: string): string => (text.includes(':') ? text.replace(emojiCodes, '') : text);

/** Emoji or their codes (`:book:`), with the spaces after them. Keycaps such as 1️⃣ are numbers. */
const leadingEmoji = new RegExp(
  String.raw`^(?:(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]|` +
    String.raw`:[a-z][a-z\d_+-]*:)\s*)+`,
  'u',
);

/** Returns the length of the emoji at the start of a text, with the spaces after them. 0 if there are none. */
export const leadingEmojiLength = (text: string): number => leadingEmoji.exec(text)?.[0].length ?? 0;

/** Returns a text without the emoji at its start, which decorate a title and are not a part of what it says. */
export const withoutLeadingEmoji = (text: string): string => text.slice(leadingEmojiLength(text));
