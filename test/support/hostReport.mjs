// Reads what test/host/report.ts says through the console of an extension host, shows it and counts it.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

/** `bundle` is the file of the tests, for the places in stack traces. */
export function hostReport({ bundle, write = text => process.stdout.write(text) }) {
  const report = { passed: 0, skipped: 0, failures: [], figures: [], ended: false };
  const written = sourcesOf(bundle);
  let rest = '';

  const line = text => {
    const event = /@test (\{.*\})/.exec(text)?.[1];
    if (event) take(JSON.parse(event));
    else if (text.trim()) write(`${text}\n`);
  };

  const take = ({ event, ...data }) => {
    if (event === 'suite') write(`${'  '.repeat(data.depth)}${data.title}\n`);
    if (event === 'pass') report.passed++;
    if (event === 'pending') report.skipped++;
    if (event === 'fail') report.failures.push({ title: data.path.join(' › '), message: data.message });
    if (event === 'figure') report.figures.push(data);
    if (event === 'end') report.ended = true;
    if (data.path) write(shownTest(event, data, written));
  };

  return {
    result: report,
    /** A stream's `write`, as @vscode/test-electron wants one. */
    write(chunk) {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop();
      lines.forEach(line);
      return true;
    },
  };
}

function shownTest(event, { path, ms, message, stack }, written) {
  const indent = '  '.repeat(path.length);
  const title = path.at(-1);
  if (event === 'pass') return `${indent}✔ ${title}${ms > 75 ? ` (${ms} ms)` : ''}\n`;
  if (event === 'pending') return `${indent}- ${title}\n`;
  const details = [...message.split('\n'), ...written(stack)].map(text => `${indent}    ${text}\n`);
  return `${indent}✘ ${title}\n${details.join('')}`;
}

/** Turns the places of a stack in the bundle into those in the sources, the tests' and the product's only. */
function sourcesOf(bundle) {
  const encoded = /\/\/# sourceMappingURL=data:[^,]+,([\w+/=]+)\s*$/.exec(readFileSync(bundle, 'utf8'))?.[1];
  if (!encoded) return () => [];
  const map = new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString()));
  return stack =>
    [...stack.matchAll(/index\.js(?:#[\w-]+)?:(\d+):(\d+)/g)]
      .map(([, line, column]) => map.findEntry(Number(line) - 1, Number(column) - 1))
      .filter(({ originalSource }) => originalSource && !originalSource.includes('node_modules'))
      .map(({ originalSource, originalLine }) => `at ${originalSource.replace(/^(\.\.\/)+/, '')}:${originalLine + 1}`);
}
