// npm run diff -- OLD NEW [FOLDER…] [--sample N]
// Compares what two builds read in archives of notes, and what they report about them. OLD and NEW are each a file
// cli.js, a checkout that has been built, or a git revision, which is built in a temporary worktree. Without a FOLDER,
// those of `defaultFolders` that exist are compared. Prints the changed notes by community and a random sample of them
// side by side. Messages are not compared: wording is free to change.
// Exit codes: 0 no difference, 1 differences, 2 could not run.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { root } from './support/paths.mjs';
import { main, UserError } from './support/program.mjs';
import { sampleOf } from './support/random.mjs';

const defaultFolders = ['corpus', 'reader/notes', 'archives', 'groups'].map(name => path.join(root, '../shared', name));
const maxOutput = 1024 ** 3;
const columnWidth = 76;

/** @returns {{ cli: string, dispose: () => void }} The command line that OLD or NEW names. */
function findBuild(name) {
  const keep = () => {};
  if (existsSync(name)) {
    const cli = statSync(name).isFile() ? name : path.join(name, 'dist/cli.js');
    if (!existsSync(cli))
      throw new UserError(`${cli} does not exist: run "npm run build" there first.`, { exitCode: 2 });
    return { cli: path.resolve(cli), dispose: keep };
  }
  return buildRevision(name);
}

function buildRevision(revision) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hangout-notes-diff-'));
  const git = (...args) =>
    execFileSync('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  const dispose = () => {
    rmSync(folder, { recursive: true, force: true });
    git('worktree', 'prune');
  };
  try {
    git('worktree', 'add', '--detach', folder, revision);
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    execFileSync(process.execPath, ['esbuild.mjs'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
  } catch (error) {
    dispose();
    throw new UserError(
      `"${revision}" is neither a build nor a revision that can be built.\n${error.stderr ?? error.message}`,
      { exitCode: 2 },
    );
  }
  return { cli: path.join(folder, 'dist/cli.js'), dispose };
}

/** The output of a command, which may report problems (exit code 1), as JSON. */
function runJson(cli, args, cwd) {
  try {
    return JSON.parse(
      execFileSync(process.execPath, [cli, ...args], {
        cwd,
        maxBuffer: maxOutput,
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
  } catch (error) {
    if (error.status === 1 || error.status === 2) return JSON.parse(error.stdout);
    throw error;
  }
}

const byFile = entries => Map.groupBy(entries, ({ file }) => file);

/** Returns what a build finds in every file of a folder: meetings, and problems without their messages. */
function readFolder(cli, folder) {
  const { meetings, skipped } = runJson(cli, ['list', '--json', '.'], folder);
  const { problems } = runJson(cli, ['check', '--format', 'json', '.'], folder);
  return {
    meetings: byFile(meetings),
    problems: byFile(problems.map(({ message: _, ...problem }) => problem)),
    skipped: byFile(skipped),
  };
}

function* changedFiles(before, after) {
  for (const file of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    if (JSON.stringify(before.get(file) ?? []) !== JSON.stringify(after.get(file) ?? [])) yield file;
  }
}

const outline = items =>
  items.flatMap(({ line, title, children }) => [
    `${line}: ${title}`,
    ...outline(children ?? []).map(text => `  ${text}`),
  ]);

const meetingLines = ({ line, date, title, agenda, topics, actions, decisions, people }) => [
  `line ${line}  ${date ?? 'no date'}  ${title}`,
  ...(agenda.length > 0 ? [' agenda', ...outline(agenda).map(text => `  ${text}`)] : []),
  ...(topics.length > 0 ? [' topics', ...outline(topics).map(text => `  ${text}`)] : []),
  ...(actions ?? []).map(
    action => ` action ${action.line}: ${action.text} [${action.owners}]${action.done ? ' done' : ''}`,
  ),
  ...(decisions ?? []).map(decision => ` decision ${decision.line}: ${decision.text}`),
  ...(people.length > 0 ? [` people ${people.join(', ')}`] : []),
];

const printers = {
  meetings: meetings => meetings.flatMap(meetingLines),
  problems: problems => problems.map(({ line, column, rule, severity }) => `${line}:${column} ${severity} ${rule}`),
  skipped: skipped => skipped.map(({ reason }) => reason),
};

function printSideBySide(before, after) {
  const cell = text => (text ?? '').slice(0, columnWidth).padEnd(columnWidth);
  for (let row = 0; row < Math.max(before.length, after.length); row++) {
    const isSame = before[row] === after[row];
    console.log(`${isSame ? ' ' : '≠'} ${cell(before[row])} │ ${cell(after[row]).trimEnd()}`);
  }
}

function compareFolder(folder, builds) {
  const [before, after] = builds.map(({ cli }) => readFolder(cli, folder));
  const size = { files: new Set([...before.meetings.keys(), ...after.meetings.keys()]).size };
  return {
    size,
    changes: Object.keys(printers).flatMap(kind =>
      [...changedFiles(before[kind], after[kind])].map(file => ({
        kind,
        file,
        folder,
        before: printers[kind](before[kind].get(file) ?? []),
        after: printers[kind](after[kind].get(file) ?? []),
      })),
    ),
  };
}

function printCounts(changes) {
  const communityOf = ({ folder, file }) => `${path.basename(folder)}/${file.split('/')[0]}`;
  const rows = [...Map.groupBy(changes, change => `${communityOf(change)}  ${change.kind}`)];
  for (const [name, group] of rows.sort((a, b) => b[1].length - a[1].length))
    console.log(`${String(group.length).padStart(6)}  ${name}`);
}

function printSample(changes, count) {
  for (const { kind, folder, file, before, after } of sampleOf(changes, count, Math.random)) {
    console.log(`\n${styleText('bold', `${kind}: ${path.join(folder, file)}`)}`);
    printSideBySide(before, after);
  }
}

await main(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: 'string', default: '20' } },
  });
  const [oldName, newName, ...named] = positionals;
  if (!newName)
    throw new UserError(readFileSync(import.meta.filename, 'utf8').match(/^\/\/ (npm.*)$/m)[1], { exitCode: 2 });
  const folders = named.length > 0 ? named : defaultFolders.filter(existsSync);
  if (folders.length === 0) throw new UserError('Name a folder of notes to compare.', { exitCode: 2 });
  const builds = [];
  try {
    for (const name of [oldName, newName]) builds.push(findBuild(name));
    const changes = folders.flatMap(folder => {
      const result = compareFolder(path.resolve(folder), builds);
      console.log(`${folder}: ${result.size.files} notes with meetings, ${result.changes.length} differences`);
      return result.changes;
    });
    printCounts(changes);
    printSample(changes, Number(values.sample));
    return changes.length > 0 ? 1 : 0;
  } finally {
    for (const { dispose } of builds) dispose();
  }
});
