import type { SourceText } from '../text/sourceText';

/** The offset at which the text starts: 1 if the file starts with a byte order mark, else 0. */
export const textStart = ({ text }: SourceText): number => (text.charCodeAt(0) === 0xfeff ? 1 : 0);
