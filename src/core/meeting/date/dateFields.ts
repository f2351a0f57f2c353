import type { Block } from '../../markdown/block';
import { blockLines, blockText } from '../../markdown/blockText';
import { readTable } from '../../markdown/tables';
import type { SourceText } from '../../text/sourceText';
import { labelKind, parseLabeledValue } from '../../vocabulary/labelKind';

/** How many rows of a table at the start of a note can state its day. */
const maxRows = 12;

/** The texts of "Date: …" lines and rows. If the value is on the next line, that line. */
export function* dateFieldTexts(source: SourceText, blocks: readonly Block[]): Generator<string> {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table') yield* dateRowTexts(source, block);
    else if (block.kind !== 'heading') yield* dateLineTexts(source, block, blocks[index + 1]);
  }
}

function* dateRowTexts(source: SourceText, table: Block): Generator<string> {
  for (const { cells } of readTable(source, table).slice(0, maxRows)) {
    const [label = '', ...values] = cells;
    if (labelKind(`${label}:`) === 'when') yield values.join(' ');
  }
}

function* dateLineTexts(source: SourceText, block: Block, next: Block | undefined): Generator<string> {
  const lines = blockLines(source, block);
  for (const [line, text] of lines.entries()) {
    const field = parseLabeledValue(text);
    if (field?.kind !== 'when') continue;
    yield field.value === '' ? (lines[line + 1] ?? blockText(source, next ?? block)) : text;
  }
}
