import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/reading.md',
  'docs/rules.md',
  'test/fixtures/reading/README.md',
];

const withoutFences = (markdown: string): string => markdown.replace(/^( *)```.*\n[^]*?^\1```$/gm, '');

/** Returns the targets of all links and images to files or headings of this repository. */
const findTargets = (markdown: string): string[] =>
  [...withoutFences(markdown).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!)
    .filter(target => !/^[a-z]+:/.test(target));

/** Returns the anchors of headings, as GitHub creates them. */
const findAnchors = (markdown: string): string[] =>
  [...withoutFences(markdown).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

function isBroken(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(file)) return true;
  return anchor !== undefined && !findAnchors(readFileSync(file, 'utf8')).includes(anchor);
}

/**
 * Returns the paths of source files in code spans: `src/core/parse.ts`, or only `parse.ts`. Names such as `yourRule.ts`
 * are placeholders.
 */
const findSourcePaths = (markdown: string): string[] =>
  [...withoutFences(markdown).matchAll(/`((?:src|test|docs)\/[\w./-]+|[\w.-]+\.(?:ts|mjs))`/g)]
    .map(([, path]) => path!)
    .filter(path => !/\byour[A-Z]/.test(path));

describe('Links and paths in the documentation', () => {
  const sourceNames = new Set(globSync('{src,test,bench}/**/*.{ts,mjs}').map(file => basename(file)));
  const isSource = (path: string): boolean => (path.includes('/') ? existsSync(path) : sourceNames.has(path));

  for (const page of pages) {
    const markdown = readFileSync(page, 'utf8');
    it(`links in ${page} lead to a file and a heading`, () =>
      assert.deepEqual(
        findTargets(markdown).filter(target => isBroken(page, target)),
        [],
      ));
    it(`source files in ${page} exist`, () =>
      assert.deepEqual(
        findSourcePaths(markdown).filter(path => !isSource(path)),
        [],
      ));
  }
});
