// Collects the texts of the extension for translation, and checks the translations. `npm run l10n` writes
// l10n/bundle.l10n.json and updates the translations; the build (esbuild.mjs) only checks.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The texts in the code, in English. VS Code looks them up in l10n/bundle.l10n.LOCALE.json. */
const bundleFile = 'l10n/bundle.l10n.json';

/** The texts in package.json, in English. VS Code looks them up in package.nls.LOCALE.json. */
const manifestTextsFile = 'package.nls.json';

/** The folders with texts that are translated. The command line is not translated. */
const sourceFolders = ['src/core', 'src/host', 'src/features', 'src/commands'];

/**
 * Returns the texts in the code: the templates in calls of `vscode.l10n.t` and of `l10n.t` from core/text/message.ts.
 * l10n-dev knows only the first ones and those of the package @vscode/l10n, so it gets to see that package.
 *
 * @returns {Promise<Record<string, string>>} From each text to itself, sorted.
 */
export async function extractTexts() {
  // The build does not need this package, which takes long to load.
  const { getL10nJson } = await import('@vscode/l10n-dev');
  const files = sourceFolders.flatMap(folder => findFiles(folder, /\.ts$/, { recursive: true }));
  const sources = files.map(file => ({
    extension: '.ts',
    contents: readFileSync(file, 'utf8').replace(
      /^import \{[^}]*\bl10n\b[^}]*\} from '[./]*\/(?:text\/)?message';$/m,
      "import * as l10n from '@vscode/l10n';",
    ),
  }));
  const texts = Object.keys(await getL10nJson(sources)).sort();
  return Object.fromEntries(texts.map(text => [text, text]));
}

/**
 * Compares all translations with the English texts.
 *
 * @returns {string[]} One sentence for each error.
 */
export const checkTranslations = () =>
  findTranslations().flatMap(({ file, texts }) =>
    compareTexts(texts, readJson(file)).map(error => `${file}: ${error}`),
  );

/** Returns the files with translations, with the English texts of each. */
const findTranslations = () =>
  [
    { englishFile: bundleFile, files: findFiles('l10n', /^bundle\.l10n\..+\.json$/) },
    { englishFile: manifestTextsFile, files: findFiles('.', /^package\.nls\..+\.json$/) },
  ].flatMap(({ englishFile, files }) => files.map(file => ({ file, texts: readJson(englishFile) })));

/**
 * Compares a translation with the English texts. Both are objects of texts by key. A translation must have the same
 * keys, and in each text the same placeholders, links to commands and links to settings.
 *
 * @returns {string[]} One sentence for each error.
 */
export function compareTexts(texts, translation) {
  const keys = new Set([...Object.keys(texts), ...Object.keys(translation)]);
  return [...keys].flatMap(key => {
    if (!Object.hasOwn(translation, key)) return [`"${key}" is not translated.`];
    if (!Object.hasOwn(texts, key)) return [`"${key}" is not a text of the extension.`];
    const expected = fixedParts(texts[key]);
    const actual = fixedParts(translation[key]);
    return expected === actual
      ? []
      : [`"${key}" must contain ${expected || 'no placeholder'}, not ${actual || 'none'}.`];
  });
}

/**
 * Returns a translation with exactly the keys of the English texts. New texts are in English until somebody translates
 * them.
 */
export const updateTranslation = (texts, translation) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, translation[key] ?? text]));

/** Returns the parts of a text that a translation must not change: `{0}`, `(command:…)` and `#setting#`. */
const fixedParts = text => [...text.matchAll(/\{\d+\}|\(command:[\w.]+\)|#[\w.]+#/g)].map(String).sort().join(' ');

/** Returns the paths of the files with a matching name, sorted. The build supports Node 20, which has no `globSync`. */
const findFiles = (folder, name, options) =>
  readdirSync(folder, options)
    .filter(file => name.test(file))
    .map(file => path.join(folder, file))
    .sort();

const readJson = file => JSON.parse(readFileSync(file, 'utf8'));

const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`);

if (import.meta.filename === process.argv[1]) {
  writeJson(bundleFile, await extractTexts());
  const errors = checkTranslations();
  if (errors.length > 0) console.log(errors.join('\n'));
  for (const { file, texts } of findTranslations()) writeJson(file, updateTranslation(texts, readJson(file)));
}
