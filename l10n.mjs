// Collects the texts of the extension for translation, and checks the translations. `npm run l10n` writes
// l10n/bundle.l10n.json; the build (esbuild.mjs) only checks.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';

/** The texts in the code, in English. VS Code looks them up in l10n/bundle.l10n.LOCALE.json. */
const bundleFile = 'l10n/bundle.l10n.json';

/** The texts in package.json, in English. VS Code looks them up in package.nls.LOCALE.json. */
const manifestTextsFile = 'package.nls.json';

/** The command line is not translated. */
const sourceFiles = 'src/{core,host,features,commands}/**/*.ts';

/**
 * Returns the texts in the code: the templates in calls of `vscode.l10n.t` and of `l10n.t` from core/text/message.ts.
 * l10n-dev knows only the first ones and those of the package @vscode/l10n, so it gets to see that package.
 *
 * @returns {Promise<Record<string, string>>} From each text to itself, sorted.
 */
export async function extractTexts() {
  const sources = globSync(sourceFiles)
    .sort()
    .map(file => ({
      extension: '.ts',
      contents: readFileSync(file, 'utf8').replace(
        /^import \{ l10n\b.*\} from '[./]*\/(?:text\/)?message';$/m,
        "import * as l10n from '@vscode/l10n';",
      ),
    }));
  const texts = Object.keys(await getL10nJson(sources)).sort();
  return Object.fromEntries(texts.map(text => [text, text]));
}

/**
 * Returns what is wrong with the translations: missing and unknown keys, and other placeholders than the original has.
 *
 * @returns {string[]} One line for each error.
 */
export const checkTranslations = () => [
  ...globSync('l10n/bundle.l10n.*.json')
    .sort()
    .flatMap(file => checkTranslation(file, readJson(bundleFile))),
  ...globSync('package.nls.*.json')
    .sort()
    .flatMap(file => checkTranslation(file, readJson(manifestTextsFile))),
];

const checkTranslation = (file, originals) =>
  compareTexts(originals, readJson(file)).map(error => `${path.basename(file)}: ${error}`);

/** Compares a translation with the original texts. Both are objects of texts by key. */
export function compareTexts(originals, translation) {
  const missing = Object.keys(originals).filter(key => !Object.hasOwn(translation, key));
  const unknown = Object.keys(translation).filter(key => !Object.hasOwn(originals, key));
  const different = Object.keys(originals).filter(
    key => Object.hasOwn(translation, key) && placeholders(originals[key]) !== placeholders(translation[key]),
  );
  return [
    ...missing.map(key => `"${key}" is not translated.`),
    ...unknown.map(key => `"${key}" is not a text of the extension.`),
    ...different.map(
      key => `"${key}" has the placeholders ${placeholders(originals[key]) || 'none'}, but the translation \
has ${placeholders(translation[key]) || 'none'}.`,
    ),
  ];
}

/** Returns the placeholders, commands and settings in a text: what a translation must not change. */
const placeholders = text => [...text.matchAll(/\{\d+\}|\(command:[\w.]+\)|`#[\w.]+#`/g)].map(String).sort().join(' ');

const readJson = file => JSON.parse(readFileSync(file, 'utf8'));

if (import.meta.filename === process.argv[1]) {
  writeFileSync(bundleFile, `${JSON.stringify(await extractTexts(), undefined, 2)}\n`);
  for (const error of checkTranslations()) console.log(error);
}
