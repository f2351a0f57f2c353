import * as vscode from 'vscode';
import { completeFrontMatter, type FrontMatterCompletion } from '../core/completions/frontMatter';
import { hoverFrontMatter } from '../core/completions/hover';
import type { FrontMatterGuide } from '../core/completions/keyDocumentation';
import { minNotes } from '../core/series/frontMatterUsage';
import { formatMessage, type Message } from '../core/text/message';
import { isChecked } from '../host/checks';
import { rangeOf, relativePath } from '../host/convert';
import type { NoteSettings } from '../host/noteSettings';
import type { NoteStore } from '../host/notes';

/** Proposes keys and values of front matter and says what is known of them, by the schema that is set, or else by the series' habits. */
export function registerFrontMatterHelp(services: { notes: NoteStore; settings: NoteSettings }): vscode.Disposable {
  const { notes } = services;
  const completions: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token) {
      const guide = await guideFor(document, position, services);
      if (!guide || token.isCancellationRequested) return [];
      return completeFrontMatter(notes.open(document), document.offsetAt(position), guide).map((completion, index) =>
        toItem(document, completion, index),
      );
    },
  };
  const hovers: vscode.HoverProvider = {
    async provideHover(document, position, token) {
      const guide = await guideFor(document, position, services);
      if (!guide || token.isCancellationRequested) return undefined;
      const hover = hoverFrontMatter(notes.open(document), document.offsetAt(position), guide);
      return hover && new vscode.Hover(markdownOf(hover.documentation), rangeOf(document, hover.span));
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider('markdown', completions, ' '),
    vscode.languages.registerHoverProvider('markdown', hovers),
  );
}

/** No front matter goes further, in lines. */
const deepestLine = 500;

/** Undefined where there is nothing to go by: no front matter, no meeting's note, neither schema nor habits. */
async function guideFor(
  document: vscode.TextDocument,
  { line }: vscode.Position,
  { notes, settings }: { notes: NoteStore; settings: NoteSettings },
): Promise<FrontMatterGuide | undefined> {
  if (line === 0 || line > deepestLine || !document.lineAt(0).text.startsWith('---') || !isChecked(document))
    return undefined;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (!folder) return undefined;
  await settings.ready();
  if (!notes.isLoaded) await notes.load();
  const schema = settings.schemaFor(document.uri);
  const habits = notes.collection.facts(folder.uri.toString(), relativePath(document.uri, folder)).frontMatterUsage;
  const hasHabits = habits.noteCount >= minNotes && habits.keys.length > 0;
  if (!hasHabits && !(schema && notes.open(document).note.mayBeMeeting)) return undefined;
  return { schema, usage: hasHabits ? habits : null };
}

function toItem(
  document: vscode.TextDocument,
  { kind, label, detail, documentation, insertText, choices, replace }: FrontMatterCompletion,
  index: number,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    label,
    kind === 'key' ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value,
  );
  item.insertText =
    choices.length > 0 ? new vscode.SnippetString().appendText(insertText).appendChoice([...choices]) : insertText;
  item.range = rangeOf(document, replace);
  item.detail = textOf(detail);
  if (documentation.length > 0) item.documentation = markdownOf(documentation);
  // The likeliest first, as they come.
  item.sortText = String(index).padStart(4, '0');
  if (kind === 'key' && insertText.endsWith(': ') && choices.length === 0)
    item.command = { command: 'editor.action.triggerSuggest', title: 'Suggest values' };
  return item;
}

const markdownOf = (paragraphs: readonly (Message | string)[]): vscode.MarkdownString =>
  new vscode.MarkdownString(paragraphs.map(textOf).join('\n\n'));

/** Translates a message. Strings are from a schema and are not translated. */
const textOf = (text: Message | string): string =>
  typeof text === 'string' ? text : formatMessage(text, vscode.l10n.t);
