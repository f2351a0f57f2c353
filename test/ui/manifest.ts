// The texts in package.json, as VS Code shows them in English.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CommandId, ViewId } from '../../src/host/ids';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly title: string }[] };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;
    readonly viewsWelcome: readonly { readonly contents: string }[];
  };
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const { contributes } = readJson('package.json') as Manifest;

const englishTexts = readJson('package.nls.json') as Readonly<Record<string, string>>;

/** Replaces a `%key%` with its English text. */
function resolve(text: string): string {
  const key = /^%(.+)%$/.exec(text)?.[1];
  const resolved = key === undefined ? text : englishTexts[key];
  assert.ok(resolved !== undefined, `package.nls.json does not have the key "${key}".`);
  return resolved;
}

/** Returns the title of a command in the command palette, with its category. */
function paletteTitle(id: string): string {
  const contribution = contributes.commands.find(({ command }) => command === id);
  assert.ok(contribution, `package.json does not have the command ${id}.`);
  const { category, title } = contribution;
  return category === undefined ? resolve(title) : `${resolve(category)}: ${resolve(title)}`;
}

/** The titles of the commands in the command palette. */
export const commandTitles = {
  new: paletteTitle(CommandId.new),
  checkWorkspace: paletteTitle(CommandId.checkWorkspace),
  fixWorkspace: paletteTitle(CommandId.fixWorkspace),
  makeSchema: paletteTitle(CommandId.makeSchema),
};

/** The title of the view container in the activity bar. */
export const viewContainer = resolve(contributes.viewsContainers.activitybar[0]!.title);

/** The name of the view with the meetings. */
export const meetingsView = resolve(
  Object.values(contributes.views)
    .flat()
    .find(({ id }) => id === ViewId.meetings)!.name,
);

/** Returns the label of the button for a command in the welcome content of a view. */
export function welcomeButton(commandId: string): string {
  const contents = contributes.viewsWelcome.map(welcome => resolve(welcome.contents)).join('\n');
  const label = [...contents.matchAll(/\[([^\]]+)\]\(command:([^)]+)\)/g)].find(([, , id]) => id === commandId)?.[1];
  assert.ok(label, `No view has a button for ${commandId}.`);
  return label;
}
