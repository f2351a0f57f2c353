import * as vscode from 'vscode';
import type { Problem } from '../core/linter/checkNote';
import type { CheckResult } from '../host/noteChecker';

/** After this time without an edit, a line counts as finished, in milliseconds. */
const finishedDelay = 1000;

/**
 * Hides new problems on the line that the user is typing, because unfinished words would cause many of them. They are
 * shown when the cursor leaves the line, or a second after the last edit.
 */
export class LineBeingTyped implements vscode.Disposable {
  readonly #onDidFinish: (document: vscode.TextDocument) => void;
  readonly #subscription: vscode.Disposable;
  #document: vscode.TextDocument | undefined;
  /** 0-based, or -1 if no line is being typed. */
  #line = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The ids of the rules that reported a problem on the line before the first edit. Their problems stay visible. */
  #visibleRules: ReadonlySet<string> = new Set();
  #lastResults = new WeakMap<vscode.TextDocument, CheckResult>();

  /** @param onDidFinish Called with the document when its line counts as finished. */
  constructor(onDidFinish: (document: vscode.TextDocument) => void) {
    this.#onDidFinish = onDidFinish;
    this.#subscription = vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document === this.#document && textEditor.selection.active.line !== this.#line) this.#finish();
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
  }

  /** Handles an edit. If it changes the line with the cursor, that line is being typed. */
  handleEdit({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document) return;
    const { line } = editor.selection.active;
    if (!contentChanges.some(change => changesLine(change, line))) return;
    if (document !== this.#document || line !== this.#line) {
      const visibleProblems = problemsOnLine(this.#lastResults.get(document), line);
      this.#visibleRules = new Set(visibleProblems.map(({ rule }) => rule.id));
      this.#document = document;
      this.#line = line;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#finish(), finishedDelay);
  }

  /** Returns the problems in a document without new ones on the line that is being typed. */
  filterProblems(document: vscode.TextDocument, result: CheckResult): readonly Problem[] {
    this.#lastResults.set(document, result);
    if (document !== this.#document) return result.problems;
    const onLine = problemsOnLine(result, this.#line);
    const hidden = new Set(onLine.filter(({ rule }) => !this.#visibleRules.has(rule.id)));
    return result.problems.filter(problem => !hidden.has(problem));
  }

  #finish(): void {
    clearTimeout(this.#timer);
    const document = this.#document;
    this.#document = undefined;
    this.#line = -1;
    if (document) this.#onDidFinish(document);
  }
}

function changesLine({ range, text }: vscode.TextDocumentContentChangeEvent, line: number): boolean {
  const firstLine = range.start.line;
  const lastLine = firstLine + text.split('\n').length - 1;
  return firstLine <= line && line <= lastLine;
}

function problemsOnLine(result: CheckResult | undefined, line: number): Problem[] {
  if (!result) return [];
  const { source } = result.context.document;
  return result.problems.filter(({ start, end }) => source.lineAt(start) <= line && line <= source.lineAt(end));
}
