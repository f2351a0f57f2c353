import * as vscode from 'vscode';
import { completeFrontMatter, type FrontMatterCompletion } from '../core/completions/frontMatter';
import { hoverFrontMatter } from '../core/completions/hover';
import type { FrontMatterGuide } from '../core/completions/keyDocumentation';
import { minNotes } from '../core/series/frontMatterUsage';
import type { Message } from '../core/text/message';
import { rangeInDocument, relativePath } from '../host/convert';
import { localize } from '../host/localize';
import { isEditableMarkdown } from '../host/noteChecker';
import type { Services } from '../host/services';

/** Completes keys and values of front matter and shows hovers, from the schema or from the notes of the series. */
export function registerFrontMatterHelp(services: Services): vscode.Disposable {
  const { notes } = services;
  const completionProvider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token) {
      const guide = await guideFor(document, position, services);
      if (!guide || token.isCancellationRequested) return [];
      const completions = completeFrontMatter(notes.readDocument(document), document.offsetAt(position), guide);
      return completions.map((completion, index) => toCompletionItem(document, completion, index));
    },
  };
  const hoverProvider: vscode.HoverProvider = {
    async provideHover(document, position, token) {
      const guide = await guideFor(document, position, services);
      if (!guide || token.isCancellationRequested) return undefined;
      const hover = hoverFrontMatter(notes.readDocument(document), document.offsetAt(position), guide);
      return hover && new vscode.Hover(toMarkdown(hover.documentation), rangeInDocument(document, hover.span));
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider('markdown', completionProvider, ' '),
    vscode.languages.registerHoverProvider('markdown', hoverProvider),
  );
}

/** No help is given below this line, because front matter is never that long. */
const maxLine = 500;

/** Returns what completions and hovers are based on. Undefined without such a basis and outside front matter. */
async function guideFor(
  document: vscode.TextDocument,
  { line }: vscode.Position,
  { notes, settings }: Services,
): Promise<FrontMatterGuide | undefined> {
  if (!mayBeInFrontMatter(document, line) || !isEditableMarkdown(document)) return undefined;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (!folder) return undefined;
  await settings.ready();
  if (!notes.isLoaded) await notes.load();
  const schema = settings.schemaFor(document.uri);
  const usage = notes.collection.facts(folder.uri.toString(), relativePath(document.uri, folder)).frontMatterUsage;
  const hasUsage = usage.noteCount >= minNotes && usage.keys.length > 0;
  if (!hasUsage && !(schema && notes.readDocument(document).note.mayBeMeeting)) return undefined;
  return { schema, usage: hasUsage ? usage : null };
}

const mayBeInFrontMatter = (document: vscode.TextDocument, line: number): boolean =>
  line > 0 && line <= maxLine && document.lineAt(0).text.startsWith('---');

function toCompletionItem(
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
  item.range = rangeInDocument(document, replace);
  item.detail = textOf(detail);
  if (documentation.length > 0) item.documentation = toMarkdown(documentation);
  // Keeps the order of the completions, which are sorted by likelihood.
  item.sortText = String(index).padStart(4, '0');
  const isFollowedByValue = kind === 'key' && insertText.endsWith(': ') && choices.length === 0;
  if (isFollowedByValue) item.command = { command: 'editor.action.triggerSuggest', title: vscode.l10n.t('Suggest') };
  return item;
}

const toMarkdown = (paragraphs: readonly (Message | string)[]): vscode.MarkdownString =>
  new vscode.MarkdownString(paragraphs.map(textOf).join('\n\n'));

/** Strings are from a schema and are not translated. */
const textOf = (text: Message | string): string => (typeof text === 'string' ? text : localize(text));
