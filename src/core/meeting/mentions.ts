import type { Mention } from '../model';
import type { NoteDocument } from '../noteDocument';

/**
 * Matches `@handle`, but neither a package or a team of an organization (`@tide/crew`) nor the second half of an email
 * address.
 */
const handlePattern = /@([a-z\d][a-z\d-]{0,38})(?![\w-]|\/\w|\.\w|@)/iy;

/** A character that cannot precede a mention. */
const wordOrPathCharacter = /[\w./`:]/;

/** Returns every `@handle` in a note in document order. Code is left out. */
export function readMentions({ source, blocks }: NoteDocument): Mention[] {
  const { text } = source;
  const mentions: Mention[] = [];
  let blockIndex = 0;
  for (let start = text.indexOf('@'); start >= 0; start = text.indexOf('@', start + 1)) {
    while (blockIndex < blocks.length && blocks[blockIndex]!.end <= start) blockIndex++;
    const block = blocks[blockIndex];
    if (!block || block.start > start || block.kind === 'code') continue;
    const handle = wordOrPathCharacter.test(text[start - 1] ?? '') ? undefined : handleAt(text, start);
    if (handle) mentions.push({ start, end: start + 1 + handle.length, line: source.lineAt(start), handle });
  }
  return mentions;
}

function handleAt(text: string, offset: number): string | undefined {
  handlePattern.lastIndex = offset;
  return handlePattern.exec(text)?.[1];
}
