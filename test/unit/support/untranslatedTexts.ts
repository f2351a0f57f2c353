import ts from 'typescript';

/** A text in the code that a user may see, and that is not translated. */
export interface UntranslatedText {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** Properties of the API of VS Code, and of objects that are passed to it, that a user sees. */
const textProperties = new Set([
  'description',
  'detail',
  'label',
  'message',
  'openLabel',
  'placeHolder',
  'placeholder',
  'prompt',
  'saveLabel',
  'text',
  'title',
  'tooltip',
]);

/** Functions and classes whose arguments a user sees. */
const textFunctions = new Set([
  'CodeAction',
  'Diagnostic',
  'Hover',
  'MarkdownString',
  'TreeItem',
  'UserError',
  'setStatusBarMessage',
  'showErrorMessage',
  'showInformationMessage',
  'showQuickPick',
  'showWarningMessage',
]);

/**
 * Returns the string literals in a source file that a user may see, but that are not in a call of `l10n.t`: those that
 * look like a text, because they have a letter and a space, and those that are passed to the user interface. What is
 * written to the log is not translated.
 */
export function findUntranslatedTexts(source: string): UntranslatedText[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const found: UntranslatedText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isCallExpression(node) && isExempt(node)) return;
    const text = literalText(node);
    if (/\p{L}/u.test(text) && (text.includes(' ') || isShown(node)))
      found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Returns the text of a literal or of a part of a template, without the names of icons. Empty for other nodes. */
function literalText(node: ts.Node): string {
  const isLiteral = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
  const isTemplatePart = ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  return isLiteral || isTemplatePart ? node.text.replace(/\$\([\w~-]*\)?/g, '') : '';
}

/** True for calls of `l10n.t` and for what is written to the log. */
function isExempt({ expression }: ts.CallExpression): boolean {
  const isLog = /(^|\.|#)log\.\w+$/.test(expression.getText());
  return isLog || /(^|\.)l10n\.t$/.test(expression.getText());
}

/** True if the value of an expression, or of an expression around it, is passed to the user interface. */
function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent))
    return parent.expression !== node && textFunctions.has(nameOf(parent.expression));
  if (ts.isPropertyAssignment(parent)) return textProperties.has(nameOf(parent.name));
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return parent.right === node && textProperties.has(nameOf(parent.left));
  return isPartOfValue(node) && isShown(parent);
}

/** True if the value of a node may become the value of its parent, or a part of it. */
function isPartOfValue(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isTemplateSpan(parent)) return !isIconName(parent);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isBinaryExpression(parent)) return valueOperators.has(parent.operatorToken.kind);
  return valueKinds.has(parent.kind);
}

/** True for the name in `$(${name})`. */
function isIconName(span: ts.TemplateSpan): boolean {
  const { head, templateSpans } = span.parent;
  const previous = templateSpans[templateSpans.indexOf(span) - 1]?.literal ?? head;
  return previous.text.endsWith('$(');
}

const valueOperators = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

const valueKinds = new Set([
  ts.SyntaxKind.ArrayLiteralExpression,
  ts.SyntaxKind.AsExpression,
  ts.SyntaxKind.ParenthesizedExpression,
  ts.SyntaxKind.SatisfiesExpression,
  ts.SyntaxKind.SpreadElement,
  ts.SyntaxKind.TemplateExpression,
]);

/** Returns the last name in an expression: `showErrorMessage` for `vscode.window.showErrorMessage`. */
const nameOf = (node: ts.Node): string => /[\w$]*$/.exec(node.getText())![0];
