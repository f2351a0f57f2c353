/** How lines are marked as headings, items and labels, including by writers who do not know Markdown well. */

/** `## Heading`, `##Heading` and `##. Heading`, but not `#tag` or `#12`. The groups are the marker and the text. */
export const headingLine = /^(#{1,6})(?:\.?\s+|(?<=##)(?=[^#\s])|(?=[^\x00-\x7f])|(?=\*\*)|$)(.*?)[\s#]*$/;

const bullet = '[-*+•◦▪▫⦁‣●○■□·–—→►▶➢➤✓✔◆◇※]';
const number = String.raw`\d{1,3}(?:\.\d{1,3}){0,3}`;

/** The marker of most items. Faster than `itemMarker`. */
export const plainBullet = /^[-*+] +(?=[^\s])/;

/** A bullet or a list number with the space after it: `- `, `-`, `1. `, `1\. `, `(a) `, `I.) `, `• `, `一、`. */
export const itemMarker = new RegExp(
  '^(?:' +
    [
      String.raw`(${number})[.)、．](?=\s|[^\d\s.])`,
      String.raw`(${number})\\[.)](?=\s)`,
      String.raw`\((${number}|[a-z])\)(?=\s)`,
      String.raw`([a-z]|[IVX]{1,5}\.?)[.)](?=\s)`,
      String.raw`([一二三四五六七八九十]{1,3})[、．.](?=\S)`,
      String.raw`\\?${bullet}(?=\s|\p{L})`,
    ].join('|') +
    String.raw`)\s*`,
  'u',
);

/** A marker whose text is expected on the next line. */
export const emptyItem = /^(?:[-+*•]|\d{1,3}[.)])$/;

/** Another marker right after the first: `- - item`, `* * item`. */
export const repeatedBullet = /^[-*+]\s+/;

export const checkBox = /^\\?\[([ xX✓✔-]?)\\?\]\s+/;
export const doneMark = /[xX✓✔]/;

/** A line that is bold from start to end; a colon may follow. */
export const boldLine = /^(?:\*\*|__)(?=\S)[^\n]{1,160}?(?:\*\*|__)\s*[:：]?$/;

/** "Label:" with nothing after it. */
export const labelLine = /^[^\s|#>][^\n]{0,90}[:：]$/;

/** The opening or closing line of a code block. Backticks after the marker make it inline code. */
export const fence = /^(?:`{3,}(?![^`]*`)|~{3,})/;

/** A thematic break, or the underline of a heading. */
export const rule = /^(?:[-_*=]\s*){3,}$/;
export const headingUnderline = /^(?:={2,}|-{2,})$/;

/** The row between the head and the body of a table. */
export const tableDelimiter = /^\|?[\s:|-]+\|?$/;

/** The start of an HTML element whose text is a unit. The group is the name of the element. */
export const tagStart = /^(?:\*\*)?<(summary|center|h[1-6]|li|dt|caption|font|b|strong|u|big)\b[^>]*>/i;
