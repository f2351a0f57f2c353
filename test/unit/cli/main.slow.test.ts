import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { goodNote, useFolder } from '../support/commandLine';
import { buildCommandLine } from '../support/product';

const bundleFolder = 'out/test/bundle-cli';
const program = resolve(bundleFolder, 'cli.js');

/** Notes by name: so many that they are listed in several threads. */
const manyNotes = (textOf: (index: number) => string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`n${index}.md`, textOf(index)]));

/** Runs a command and returns its exit code, its output and its errors as one text. */
const runProcess = (command: string, args: readonly string[]): Promise<string> =>
  new Promise(done => {
    execFile(command, args, { maxBuffer: 2 ** 24 }, (error, output, errors) =>
      done(`${error?.code ?? 0} ${output}${errors}`),
    );
  });

describe('cli/main, as a process', function () {
  this.timeout(30_000);
  const folder = useFolder();
  before(() => buildCommandLine(bundleFolder));

  it('prints the same in several threads as in one', async () => {
    folder.write(manyNotes(index => goodNote.replace('Tides', `Tide ${index}`)));
    folder.write({ 'n17.md': new Uint8Array([0x89, 0x50, 0, 1]) });
    const { code, output } = await folder.run('list', '--json');
    assert.equal(await runProcess(process.execPath, [program, 'list', '--json', folder.path()]), `${code} ${output}`);
  });

  it('ends silently if the program that reads its output has ended', async function () {
    if (process.platform === 'win32') this.skip();
    folder.write(manyNotes(() => goodNote + '- Boats\n'.repeat(300)));
    const command = `set -o pipefail; "${process.execPath}" "${program}" list --json "${folder.path()}" | head -c 1`;
    assert.equal(await runProcess('bash', ['-c', command]), '0 {');
  });

  it('exits with the code of the command', async () => {
    assert.match(await runProcess(process.execPath, [program, 'unknown']), /^2 hangout-notes: Unknown command/);
  });
});
