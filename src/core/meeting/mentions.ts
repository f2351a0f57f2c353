import type { NoteDocument } from '../noteDocument';
import type { Mention } from '../model';

/** `@handle`; what goes on with `/` is a package or a team of an organisation, what goes on with a dot and letters an address. */
const handle = /@([a-z\d][a-z\d-]{0,38})(?![\w-]|\/\w|\.\w|@)/iy;

/** Every `@handle` in a note's text, code left out, in document order. */
export function readMentions({ source, blocks }: NoteDocument): Mention[] {
  const { text } = source;
  const found: Mention[] = [];
  let index = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    while (index < blocks.length && blocks[index]!.end <= at) index++;
    const block = blocks[index];
    if (!block || block.start > at || block.kind === 'code' || (at > 0 && /[\w./`:]/.test(text[at - 1]!))) continue;
    handle.lastIndex = at;
    const match = handle.exec(text);
    if (match) found.push({ start: at, end: at + match[0].length, line: source.lineAt(at), handle: match[1]! });
  }
  return found;
}
