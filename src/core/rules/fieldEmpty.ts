import type { Block } from '../block';
import { blockLabel, blockText } from '../blockText';
import type { Span } from '../model';
import { folded } from '../words/folded';
import { isFilledIn } from '../vocabulary';
import { absentWords, guestWords } from '../words/markers';
import { heldMeetings } from './held';
import type { Finding, Rule, RuleContext } from './rule';

export const fieldEmpty: Rule = {
  id: 'field/empty',
  level: 'information',
  summary: 'Labels of a meeting that is over, such as “Recording:”, have something behind them.',
  *check(context): Generator<Finding> {
    const { document: { source, blocks }, note, today } = context;
    const held = heldMeetings(note, today);
    if (held.isEmpty) return;
    for (const [index, block] of blocks.entries()) {
      if (!isEmptyField(context, block, blocks[index + 1]) || !held.around(block)) continue;
      const label = blockText(source, block).replace(/[:：\s]+$/, '');
      yield { start: block.textStart, end: block.textEnd, message: `Nothing stands behind “${label}”.`, fixes: removal(context, block) };
    }
  },
};

/** "Recording:" with nothing behind it, under it or in the lines below. */
function isEmptyField({ document: { source } }: RuleContext, block: Block, next: Block | undefined): boolean {
  if ((block.kind !== 'item' && block.kind !== 'paragraph') || block.aside || block.end > block.textEnd || !/[:：][*_\s]*$/.test(source.text.slice(block.textStart, block.textEnd))) return false;
  if (!isFilledIn(blockLabel(source, block)) || maybeNobody(blockText(source, block))) return false;
  return next === undefined || next.kind === 'heading' || next.kind === 'break' || (block.kind === 'item' && next.kind === 'item' && next.depth <= block.depth);
}

/** Nobody may have been absent, and no guests there. */
const maybeNobody = (label: string): boolean => absentWords.test(folded(label)) || guestWords.test(folded(label));

function removal({ document: { source } }: RuleContext, { line, textEnd }: Block): Finding['fixes'] {
  const next = source.lineAt(textEnd) + 1;
  const whole: Span = next < source.lineCount ? { start: source.lineStart(line), end: source.lineStart(next) } : { start: source.lineStart(line), end: textEnd };
  return [{ title: 'Remove the line', edits: [{ ...whole, newText: '' }], needsJudgement: true }];
}
