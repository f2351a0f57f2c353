import type { TreeBlock } from '../remarkTree';

/** Tests whether remark found a list item on `line` with text that starts on `textLine`. */
export function hasItemText(tree: readonly TreeBlock[], line: number, textLine: number): boolean {
  const index = tree.findIndex(block => block.kind === 'listItem' && block.line === line);
  if (index < 0) return false;
  const content = tree[index + 1];
  return content?.kind === 'paragraph' && content.depth === tree[index]!.depth + 1 && content.line === textLine;
}

/**
 * Returns what remark found on a line on which a list item at `depth` is expected: an item at another depth, code or
 * text. Null if it found the expected item.
 */
export function readItemAs(tree: readonly TreeBlock[], line: number, depth: number): 'text' | 'code' | 'item' | null {
  const item = tree.find(block => block.kind === 'listItem' && block.line === line);
  if (item) return item.depth === depth ? null : 'item';
  return blockAtLine(tree, line)?.kind === 'code' ? 'code' : 'text';
}

/** Returns the innermost block that contains the line. */
export const blockAtLine = (tree: readonly TreeBlock[], line: number): TreeBlock | undefined =>
  tree.findLast(block => block.line <= line && line <= block.lastLine);
