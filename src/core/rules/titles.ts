import type { Field } from '../model';
import { meetingFrontMatter, type Finding, type Rule, type RuleContext } from './helpers/rule';

const titleOf = (context: RuleContext): Field | undefined =>
  meetingFrontMatter(context)?.fields.find(({ key }) => key === 'title');

export const titlePadding: Rule = {
  id: 'title/padding',
  level: 'warning',
  summary: 'A title has no blanks before or behind it.',
  *check(context): Generator<Finding> {
    const title = titleOf(context);
    const written = title ? context.document.source.slice(title.valueSpan) : '';
    // The line end behind a text over several lines is YAML's.
    const text = /^[|>]/.test(written) ? title?.text?.replace(/\n+$/, '') : title?.text;
    if (!title || !text || text.trim() === '' || text.trim() === text) return;
    const quoted = /^(["'])(\s*)(.*?)(\s*)\1$/s.exec(written);
    // Blanks may be written as “\t” too.
    const fixes =
      quoted && `${quoted[2]}${quoted[4]}` !== ''
        ? [
            {
              title: 'Remove the blanks',
              edits: [{ ...title.valueSpan, newText: `${quoted[1]}${quoted[3]}${quoted[1]}` }],
            },
          ]
        : [];
    yield { ...title.valueSpan, message: 'The title is padded with blanks.', fixes };
  },
};

export const titleEmpty: Rule = {
  id: 'title/empty',
  level: 'warning',
  summary: 'A title that is written says something.',
  *check(context): Generator<Finding> {
    const title = titleOf(context);
    if (!title || (title.text ?? '').trim() !== '' || isStructure(context, title)) return;
    yield {
      start: title.keySpan.start,
      end: Math.max(title.valueSpan.end, title.keySpan.end),
      message: 'The title is empty.',
      fixes: [],
    };
  },
};

/** A list or a mapping where a title should be is another matter than none, unless nothing is in it. */
const isStructure = ({ document: { source } }: RuleContext, { kind, valueSpan }: Field): boolean =>
  (kind === 'list' || kind === 'mapping') && !/^[[{]\s*[\]}]$/.test(source.slice(valueSpan).trim());
