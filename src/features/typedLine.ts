import * as vscode from 'vscode';
import type { Problem } from '../core/linter/checkNote';
import type { Checked } from '../host/checks';

/** How long after the last keystroke a line counts as finished. */
const finishedMilliseconds = 1000;

/**
 * The line that is being typed: what is found on it is kept back until the cursor leaves it or typing has stopped for a
 * while. Half a word is wrong in many ways that its writer is about to mend.
 */
export class TypedLine implements vscode.Disposable {
  readonly #finished: (document: vscode.TextDocument) => void;
  readonly #subscription: vscode.Disposable;
  #document: vscode.TextDocument | undefined;
  #line = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was shown on the line before it was typed on: that stays while it is still so. */
  #shown: ReadonlySet<string> = new Set();
  #last = new WeakMap<vscode.TextDocument, Checked>();

  /** @param finished Is called with the document once its line counts as finished. */
  constructor(finished: (document: vscode.TextDocument) => void) {
    this.#finished = finished;
    this.#subscription = vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document === this.#document && textEditor.selection.active.line !== this.#line) this.#finish();
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
  }

  /** A document was changed; where that was on the line with the cursor, that line is being typed. */
  changed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document) return;
    const { line } = editor.selection.active;
    if (
      !contentChanges.some(
        ({ range, text }) => range.start.line <= line && line <= range.start.line + text.split('\n').length - 1,
      )
    )
      return;
    if (document !== this.#document || line !== this.#line) {
      this.#shown = new Set(this.#onLine(this.#last.get(document), line).map(({ rule }) => rule.id));
      this.#document = document;
      this.#line = line;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#finish(), finishedMilliseconds);
  }

  /** The problems save those that have come up on the line that is being typed. */
  quiet(document: vscode.TextDocument, checked: Checked): readonly Problem[] {
    this.#last.set(document, checked);
    if (document !== this.#document) return checked.problems;
    const kept = new Set(this.#onLine(checked, this.#line).filter(({ rule }) => !this.#shown.has(rule.id)));
    return checked.problems.filter(problem => !kept.has(problem));
  }

  #onLine(checked: Checked | undefined, line: number): Problem[] {
    if (!checked) return [];
    const { source } = checked.context.document;
    return checked.problems.filter(({ start, end }) => source.lineAt(start) <= line && line <= source.lineAt(end));
  }

  #finish(): void {
    clearTimeout(this.#timer);
    const document = this.#document;
    this.#document = undefined;
    this.#line = -1;
    if (document) this.#finished(document);
  }
}
