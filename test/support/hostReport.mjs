// Reads the events that test/host/report.ts writes to the console of an extension host. Prints and counts them.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

/** @param bundle The path of the bundled tests, for the positions in stack traces. */
export function hostReport({ bundle, write = text => process.stdout.write(text) }) {
  const report = { passed: 0, skipped: 0, failures: [], figures: [], ended: false };
  const mapStack = createStackMapper(bundle);
  let rest = '';

  const readLine = text => {
    const event = /@test (\{.*\})/.exec(text)?.[1];
    if (event) addEvent(JSON.parse(event));
    else if (text.trim()) write(`${text}\n`);
  };

  const addEvent = ({ event, ...data }) => {
    if (event === 'suite') write(`${'  '.repeat(data.depth)}${data.title}\n`);
    if (event === 'pass') report.passed++;
    if (event === 'pending') report.skipped++;
    if (event === 'fail') report.failures.push({ title: data.path.join(' › '), message: data.message });
    if (event === 'figure') report.figures.push(data);
    if (event === 'end') report.ended = true;
    if (data.path) write(formatTest(event, data, mapStack));
  };

  return {
    result: report,
    /** The `write` of a stream, for @vscode/test-electron. */
    write(chunk) {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop();
      lines.forEach(readLine);
      return true;
    },
  };
}

function formatTest(event, { path, ms, message, stack }, mapStack) {
  const indent = '  '.repeat(path.length);
  const title = path.at(-1);
  if (event === 'pass') return `${indent}✔ ${title}${ms > 75 ? ` (${ms} ms)` : ''}\n`;
  if (event === 'pending') return `${indent}- ${title}\n`;
  const details = [...message.split('\n'), ...mapStack(stack)].map(text => `${indent}    ${text}\n`);
  return `${indent}✘ ${title}\n${details.join('')}`;
}

/** Returns a function that finds the source positions of a stack trace. Leaves out packages. */
function createStackMapper(bundle) {
  const encoded = /\/\/# sourceMappingURL=data:[^,]+,([\w+/=]+)\s*$/.exec(readFileSync(bundle, 'utf8'))?.[1];
  if (!encoded) return () => [];
  const map = new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString()));
  return stack =>
    [...stack.matchAll(/index\.js(?:#[\w-]+)?:(\d+):(\d+)/g)]
      .map(([, line, column]) => map.findEntry(Number(line) - 1, Number(column) - 1))
      .filter(({ originalSource }) => originalSource && !originalSource.includes('node_modules'))
      .map(({ originalSource, originalLine }) => `at ${originalSource.replace(/^(\.\.\/)+/, '')}:${originalLine + 1}`);
}
