import type { SourceText } from '../text/sourceText';
import { isKeyLine, lineHead } from './lineHead';
import type { FrontMatterBlock } from './block';

/**
 * Finds front matter without a closing line. It starts with a key, and ends before the first line that is not YAML.
 * Blank lines and comments are part of it if more YAML follows.
 */
export function findUnclosedBlock(source: SourceText): FrontMatterBlock | undefined {
  if (!isKeyLine(lineHead(source, 1))) return undefined;
  let lastLine = 1;
  let lastKeyLine = '';
  for (let line = 1; line < source.lineCount; line++) {
    const text = lineHead(source, line);
    if (text.trim() === '' || isComment(source, line, text)) continue;
    if (!isContinuation(text, lastKeyLine, line > lastLine + 1)) break;
    if (isKeyLine(text)) lastKeyLine = text;
    lastLine = line;
  }
  const end = source.lineEnd(lastLine);
  return { isClosed: false, end, yamlEnd: end, isEmpty: false };
}

/** Whether a line that starts with `#` is a comment. Before a key, `# Text` is one; otherwise it is a heading. */
const isComment = (source: SourceText, line: number, text: string): boolean =>
  /^#(?![# ])/.test(text) || (/^# /.test(text) && line + 1 < source.lineCount && isKeyLine(lineHead(source, line + 1)));

/**
 * Whether a line continues the front matter.
 *
 * @param keyLine The last line with a key before it.
 * @param isAfterGap Whether blank lines or comments are directly before it.
 */
function isContinuation(text: string, keyLine: string, isAfterGap: boolean): boolean {
  // Keys are usually in lower case. "Attendees: Mara" after a blank line is the first line of the note.
  if (isKeyLine(text)) return !isAfterGap || /^[a-z_$"']/.test(text);
  if (/^\s/.test(text)) return !/^\s+---/.test(text) && (!isAfterGap || isBlockScalar(keyLine));
  const isListItem = /^-(?:\s|$)/.test(text);
  return /^[}\]]/.test(text) || (isListItem && /:\s*$/.test(keyLine));
}

/** Whether the value of a key is text in several lines, which can contain blank lines. */
const isBlockScalar = (keyLine: string): boolean => /[|>][-+\d]*\s*$/.test(keyLine);
