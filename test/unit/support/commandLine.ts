import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SkippedFile } from '../../../src/cli/batch';
import type { ProblemJson } from '../../../src/cli/problemJson';
import { run } from '../../../src/cli/run';
import type { MeetingJson } from '../../../src/core/toJson';

/** A note without problems. */
export const goodNote = '---\ntitle: Harbor call\ndate: 2024-04-17\n---\n\n## Agenda\n\n- Tides\n';
/** The same note with a wrong weekday, which can be fixed. */
export const badNote = '---\ntitle: Harbor call\ndate: Monday, April 17, 2024\n---\n\n## Agenda\n\n- Tides\n';
/** `badNote` after `check --fix`. */
export const fixedNote = badNote.replace('Monday', 'Wednesday');

/** What a run of the command line prints and returns. */
export interface RunResult {
  readonly code: number;
  readonly output: string;
  readonly error: string;
}

/** What `list --json` prints. */
export interface ListResult {
  readonly meetings: readonly MeetingJson[];
  readonly skipped: readonly SkippedFile[];
}

/** Gives every test of a suite an empty folder to run the command line in, and deletes it after the test. */
export function useFolder(): NotesFolder {
  const folder = new NotesFolder();
  beforeEach(() => folder.create());
  afterEach(() => folder.delete());
  return folder;
}

/** A temporary folder of notes. File names are relative to it. */
class NotesFolder {
  #path = '';

  create(): void {
    this.#path = mkdtempSync(join(tmpdir(), 'hangout-notes-'));
  }

  delete(): void {
    rmSync(this.#path, { recursive: true, force: true });
  }

  /** The absolute path of a file in the folder. */
  path(file = ''): string {
    return join(this.#path, file);
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(this.path(file)), { recursive: true });
      writeFileSync(this.path(file), content);
    }
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  /** Runs the command line in the folder. */
  run(...args: string[]): Promise<RunResult> {
    return this.runIn('', ...args);
  }

  /** Runs the command line in a subfolder. */
  async runIn(subfolder: string, ...args: string[]): Promise<RunResult> {
    let output = '';
    let error = '';
    const code = await run(args, {
      cwd: this.path(subfolder),
      writeOutput: text => {
        output += typeof text === 'string' ? text : Buffer.from(text).toString();
      },
      writeError: text => {
        error += text;
      },
    });
    return { code, output, error };
  }

  /** Runs `list --json`, which must succeed. */
  async list(...args: string[]): Promise<ListResult> {
    const { code, output, error } = await this.run('list', '--json', ...args);
    assert.deepEqual([code, error], [0, '']);
    return JSON.parse(output) as ListResult;
  }

  /** Returns the files with meetings that `list` prints. */
  async listedFiles(...args: string[]): Promise<string[]> {
    return (await this.list(...args)).meetings.map(({ file }) => file);
  }

  /** Returns the problems that `check` prints. */
  async problems(...args: string[]): Promise<ProblemJson[]> {
    const { output } = await this.run('check', '--format', 'json', ...args);
    return (JSON.parse(output) as { problems: ProblemJson[] }).problems;
  }

  /** Returns the file of each problem that `check` prints. */
  async filesWithProblems(...args: string[]): Promise<string[]> {
    return (await this.problems(...args)).map(({ file }) => file);
  }
}
