import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Validator, type Schema } from '@cfworker/json-schema';
import type { Log } from 'sarif';
import { run } from '../../src/cli/run';

const good = '---\ntitle: Harbor call\ndate: 2024-04-17\n---\n\n## Agenda\n\n- Tides\n';
const wrong = '---\ntitle: Harbor call\ndate: Monday, April 17, 2024\n---\n\n## Agenda\n\n- Tides\n';

describe('The command line', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hangout-notes-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(files: Record<string, string | Uint8Array>): void {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
  }

  async function runIn(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
    const said = { out: '', error: '' };
    const code = await run(argv, {
      cwd: folder,
      out: text => {
        said.out += typeof text === 'string' ? text : Buffer.from(text).toString();
      },
      error: text => {
        said.error += text;
      },
    });
    return { code, ...said };
  }

  async function listed(
    ...argv: string[]
  ): Promise<{ meetings: { file: string }[]; skipped: { file: string; reason: string }[] }> {
    const { code, out, error } = await runIn('list', '--json', ...argv);
    assert.deepEqual([code, error], [0, '']);
    return JSON.parse(out) as Awaited<ReturnType<typeof listed>>;
  }

  describe('list', () => {
    it('prints the public form, key by key', async () => {
      write({
        'tide-wg/2024-04-17.md':
          '# Tide call 2024-04-17\n\n## Attendees\n\n- Mara (@mara)\n\n## Agenda\n\n- Piers\n\n## Notes\n\n- Piers: tide/pier#7\n  - later\n\n## Action items\n\n- [x] @mara: paint\n',
      });
      const { out } = await runIn('list', '--json');
      assert.equal(
        out,
        `${JSON.stringify({
          version: 1,
          meetings: [
            {
              file: 'tide-wg/2024-04-17.md',
              line: 1,
              date: '2024-04-17',
              series: 'tide-wg',
              title: 'Tide call 2024-04-17',
              agenda: [{ line: 9, title: 'Piers' }],
              topics: [
                { line: 13, title: 'Piers: tide/pier#7', children: [{ line: 14, title: 'later', children: [] }] },
              ],
              actions: [{ line: 18, text: '@mara: paint', owners: ['mara'], done: true }],
              people: ['mara'],
              references: [{ line: 13, text: 'tide/pier#7', url: 'https://github.com/tide/pier/issues/7' }],
            },
          ],
          skipped: [],
        })}\n`,
      );
    });

    it('prints missing things as empty lists and null', async () => {
      write({ 'minutes.md': '# Minutes\n\nAgenda:\n\n- a\n' });
      const { meetings } = await listed();
      assert.deepEqual(meetings, [
        {
          file: 'minutes.md',
          line: 1,
          date: null,
          series: null,
          title: 'Minutes',
          agenda: [],
          topics: [{ line: 5, title: 'a', children: [] }],
          actions: [],
          people: [],
          references: [],
        },
      ]);
    });

    it('takes the repository of bare numbers from the git folder above', async () => {
      write({
        '.git/config': '[core]\n\tbare = false\n[remote "origin"]\n\turl = git@github.com:tide/pier.git\n',
        'notes/2024-04-17.md': '# Tide call\n\n## Agenda\n\n- Paint #7\n',
      });
      const { out } = await runIn('list', '--json', 'notes');
      assert.deepEqual((JSON.parse(out) as { meetings: { references: unknown[] }[] }).meetings[0]!.references, [
        { line: 5, text: 'tide/pier#7', url: 'https://github.com/tide/pier/issues/7' },
      ]);
    });

    it('prints text for people', async () => {
      write({ '2024-04-17.md': good });
      assert.equal((await runIn('list')).out, '2024-04-17.md:1  2024-04-17  Harbor call\n  - Tides\n');
    });

    it('sorts files, reads any of their endings and stays out of node_modules', async () => {
      write({
        'b/2024-04-17.md': good,
        'a.markdown': good,
        'B.MD': good,
        'c.txt': good,
        'node_modules/x.md': good,
        '.git/x.md': good,
      });
      assert.deepEqual(
        (await listed()).meetings.map(({ file }) => file),
        ['B.MD', 'a.markdown', 'b/2024-04-17.md'],
      );
    });

    it('takes a folder, and counts paths from it', async () => {
      write({ 'notes/2024-04-17.md': good });
      assert.deepEqual(
        (await listed('notes')).meetings.map(({ file }) => file),
        ['2024-04-17.md'],
      );
    });

    it('says what it skipped, and why', async () => {
      write({ 'a.md': new Uint8Array([0x89, 0x50, 0, 1]), 'b.md': new Uint8Array([0xe4, 0x41]), 'c.md': '' });
      symlinkSync(join(folder, 'gone'), join(folder, 'd.md'));
      const { meetings, skipped } = await listed();
      assert.deepEqual(
        [meetings, skipped.slice(0, 2)],
        [
          [],
          [
            { file: 'a.md', reason: 'not a text file' },
            { file: 'b.md', reason: 'not UTF-8' },
          ],
        ],
      );
      assert.deepEqual(
        skipped.slice(2).map(({ file }) => file),
        ['d.md'],
      );
    });

    it('ends in spite of links that lead back up', async () => {
      write({ 'a/2024-04-17.md': good });
      symlinkSync(folder, join(folder, 'a/up'));
      assert.deepEqual(
        (await listed()).meetings.map(({ file }) => file),
        ['a/2024-04-17.md'],
      );
    });

    it('is content with an empty folder', async () =>
      assert.deepEqual(await listed(), { version: 1, meetings: [], skipped: [] }));

    it('skips a folder it may not read', async function () {
      if (process.getuid?.() === 0) this.skip();
      write({ 'shut/a.md': good });
      chmodSync(join(folder, 'shut'), 0);
      assert.deepEqual((await listed()).skipped, [{ file: 'shut', reason: 'no permission to read it' }]);
      chmodSync(join(folder, 'shut'), 0o700);
    });
  });

  describe('check', () => {
    it('finds nothing in good notes', async () => {
      write({ 'a.md': good });
      assert.deepEqual(await runIn('check'), { code: 0, out: '', error: '' });
    });

    it('prints text', async () => {
      write({ 'notes/a.md': wrong });
      assert.deepEqual(await runIn('check', 'notes'), {
        code: 1,
        out: 'notes/a.md:3:7: warning: April 17, 2024 is a Wednesday, not a Monday. (date/weekday)\n',
        error: '',
      });
    });

    it('prints JSON, key by key', async () => {
      write({ 'a.md': wrong });
      const problem = {
        file: 'a.md',
        line: 3,
        column: 7,
        endLine: 3,
        endColumn: 29,
        rule: 'date/weekday',
        severity: 'warning',
        message: 'April 17, 2024 is a Wednesday, not a Monday.',
        fixable: true,
      };
      assert.deepEqual(await runIn('check', '--format', 'json'), {
        code: 1,
        out: `${JSON.stringify({ version: 1, problems: [problem] })}\n`,
        error: '',
      });
    });

    it('prints SARIF, true to its schema', async () => {
      write({ 'a b.md': wrong, 'c.md': '---\ntitle: " x "\ndate: 2024-04-17\n---\n\n## Agenda\n\n- a\n' });
      const { code, out } = await runIn('check', '--format', 'sarif');
      const log = JSON.parse(out) as Log;
      assert.equal(code, 1);
      assert.deepEqual(new Validator(sarifSchema as Schema, '4').validate(log).errors, []);
      assert.deepEqual(
        log.runs[0]!.results!.map(({ ruleId, level, locations }) => [
          ruleId,
          level,
          locations![0]!.physicalLocation!.artifactLocation!.uri,
          locations![0]!.physicalLocation!.region,
        ]),
        [
          ['date/weekday', 'warning', 'a%20b.md', { startLine: 3, startColumn: 7, endLine: 3, endColumn: 29 }],
          ['title/padding', 'warning', 'c.md', { startLine: 2, startColumn: 8, endLine: 2, endColumn: 13 }],
        ],
      );
    });

    it('prints what GitHub shows beside the lines', async () => {
      write({ 'a,b.md': wrong });
      const { code, out } = await runIn('check', '--format=github');
      assert.deepEqual(
        [code, out],
        [
          1,
          '::warning file=a%2Cb.md,line=3,col=7,endLine=3,endColumn=29,title=date/weekday::April 17, 2024 is a Wednesday, not a Monday.\n',
        ],
      );
    });

    it('--fix mends what it can, and writes nothing else', async () => {
      const fixed = wrong.replace('Monday', 'Wednesday');
      write({
        'a.md': `\ufeff${wrong.replaceAll('\n', '\r\n')}`,
        'b.md': good,
        'c.md': wrong.slice(0, -1),
        'd.md': new Uint8Array(Buffer.from(`\ufeff${wrong}`, 'utf16le')),
      });
      chmodSync(join(folder, 'c.md'), 0o640);
      const untouched = statSync(join(folder, 'b.md')).mtimeMs;
      assert.deepEqual((await runIn('check', '--fix')).out.match(/^[^:]+/gm), ['d.md']);
      const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
      assert.deepEqual(
        [text('a.md'), text('b.md'), text('c.md')],
        [`\ufeff${fixed.replaceAll('\n', '\r\n')}`, good, fixed.slice(0, -1)],
      );
      assert.deepEqual(
        [statSync(join(folder, 'b.md')).mtimeMs, statSync(join(folder, 'c.md')).mode & 0o777, readdirSync(folder)],
        [untouched, 0o640, ['a.md', 'b.md', 'c.md', 'd.md']],
      );
      assert.equal((await runIn('check', '--fix', 'a.md', 'b.md', 'c.md')).code, 0);
    });

    it('--fix follows a link, which stays one', async () => {
      write({ 'real.txt': wrong });
      symlinkSync(join(folder, 'real.txt'), join(folder, 'a.md'));
      assert.equal((await runIn('check', '--fix')).code, 0);
      assert.ok(lstatSync(join(folder, 'a.md')).isSymbolicLink());
      assert.match(readFileSync(join(folder, 'real.txt'), 'utf8'), /Wednesday/);
    });

    it('--fix leaves to people what only they can tell', async () => {
      const disagrees = '# Harbor call 2024-04-10\n\n## Agenda\n\n- Tides\n';
      write({ 'notes/2024-04-17.md': disagrees });
      const { out } = await runIn('check', '--fix', '--format', 'json');
      assert.deepEqual(
        (JSON.parse(out) as { problems: { rule: string; fixable: boolean }[] }).problems.map(({ rule, fixable }) => [
          rule,
          fixable,
        ]),
        [['date/file-name', false]],
      );
      assert.equal(readFileSync(join(folder, 'notes/2024-04-17.md'), 'utf8'), disagrees);
    });

    it('compares a file with the others of its series, though they are not asked for', async () => {
      const call = '# Harbor call 2024-04-17\n\n## Agenda\n\n- Tides\n';
      write({ 'meetings/call-1.md': call, 'meetings/call-2.md': call });
      assert.match(
        (await runIn('check', 'meetings/call-2.md')).out,
        /^meetings\/call-2\.md:1:15: .*call-1\.md.* \(date\/duplicate\)\n$/,
      );
    });

    it('takes files and folders', async () => {
      write({ 'a.md': wrong, 'b/c.md': wrong, 'd.md': wrong });
      assert.deepEqual((await runIn('check', 'a.md', 'b')).out.match(/^[^:]+/gm), ['a.md', 'b/c.md']);
    });
  });

  describe('check --baseline', () => {
    const known = (): Promise<{ code: number; out: string; error: string }> =>
      runIn('check', '--baseline', 'known.json');

    it('records what there is, and then reports only what is new', async () => {
      write({ 'a.md': wrong });
      assert.deepEqual(await known(), {
        code: 0,
        out: '',
        error: '1 problem recorded in known.json; from now on only others are reported.\n',
      });
      assert.deepEqual(await known(), { code: 0, out: '', error: '' });
      write({ 'b.md': wrong });
      assert.match((await known()).out, /^b\.md:3:7: [^\n]*\n$/);
    });

    it('knows problems again whose lines have moved', async () => {
      write({ 'a.md': wrong });
      await known();
      write({ 'a.md': wrong.replace('title:', 'layout: post\ntitle:') });
      assert.equal((await known()).code, 0);
    });

    it('reports the second of a kind where one was known', async () => {
      write({ 'a.md': wrong });
      await known();
      write({ 'a.md': `${wrong}\n## Monday, April 17, 2024\n\n## Tuesday, April 17, 2024\n` });
      assert.deepEqual((await known()).out.match(/^a\.md:\d+/gm), ['a.md:10', 'a.md:12']);
    });

    it('is one problem a line, sorted, and says where it stands', async () => {
      write({ 'b.md': wrong, 'a.md': wrong });
      await known();
      const { problems } = JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8')) as { problems: unknown[] };
      assert.deepEqual(
        problems,
        ['a.md', 'b.md'].map(file => ({
          file,
          rule: 'date/weekday',
          message: 'April 0, 0 is a Wednesday, not a Monday.',
          text: 'date: Monday, April 17, 2024',
          count: 1,
        })),
      );
    });

    it('tells problems on one line apart', async () => {
      write({
        'hangout-notes.json': JSON.stringify({ schemas: { '**': { required: ['title', 'date', 'status'] } } }),
        'a.md': good,
      });
      await known();
      write({ 'a.md': good.replace(/^date: .*$/m, 'status: final') });
      assert.match((await known()).out, /^a\.md:1:1: .*no “date”/);
    });

    it('knows its files wherever the run begins', async () => {
      write({ 'harbor/a.md': wrong });
      await known();
      const io = { cwd: join(folder, 'harbor'), out: () => {}, error: () => {} };
      assert.equal(await run(['check', '--baseline', '../known.json'], io), 0);
    });

    it('prints an empty list where problems are recorded', async () => {
      write({ 'a.md': wrong });
      assert.deepEqual(JSON.parse((await runIn('check', '--baseline', 'known.json', '--format', 'json')).out), {
        version: 1,
        problems: [],
      });
    });

    it('is never written over, nor is a file that is none', async () => {
      write({ 'a.md': wrong, 'known.json': '{"mine": 1}' });
      const { code, error } = await known();
      assert.equal(code, 2);
      assert.match(error, /known\.json is no baseline of hangout-notes/);
      assert.equal(readFileSync(join(folder, 'known.json'), 'utf8'), '{"mine": 1}');
    });
  });

  describe('hangout-notes.json', () => {
    const assertSettings = (name: string, files: Record<string, unknown>, expected: string[]): void =>
      void it(name, async () => {
        write({
          'a.md': wrong,
          'harbor/b.md': wrong,
          ...Object.fromEntries(Object.entries(files).map(([path, value]) => [path, JSON.stringify(value)])),
        });
        assert.deepEqual(
          (await runIn('check')).out.match(/^[^:]+|(?<=: )(?:error|warning|information|hint)(?=:)/gm) ?? [],
          expected,
        );
      });
    assertSettings('none', {}, ['a.md', 'warning', 'harbor/b.md', 'warning']);
    assertSettings('levels', { 'hangout-notes.json': { rules: { 'date/weekday': 'error' } } }, [
      'a.md',
      'error',
      'harbor/b.md',
      'error',
    ]);
    assertSettings(
      'the nearer one counts',
      {
        'hangout-notes.json': { rules: { 'date/weekday': 'error' } },
        'harbor/hangout-notes.json': { rules: { 'date/weekday': 'off' } },
      },
      ['a.md', 'error'],
    );
    assertSettings('hints are left out', { 'hangout-notes.json': { rules: { 'date/weekday': 'hint' } } }, []);
    assertSettings('files that are looked at', { 'hangout-notes.json': { exclude: 'harbor/**' } }, ['a.md', 'warning']);
    assertSettings(
      'several of them in braces',
      { 'hangout-notes.json': { exclude: '{**/node_modules/**,**/harbor/**,**/x/**}' } },
      ['a.md', 'warning'],
    );
    assertSettings('files at the top too', { 'hangout-notes.json': { include: '{**/*.md,**/*.markdown}' } }, [
      'a.md',
      'warning',
      'harbor/b.md',
      'warning',
    ]);
    assertSettings('nothing left out', { 'hangout-notes.json': { exclude: '' } }, [
      'a.md',
      'warning',
      'harbor/b.md',
      'warning',
    ]);
    assertSettings('patterns count from their file', { 'harbor/hangout-notes.json': { include: 'c*.md' } }, [
      'a.md',
      'warning',
    ]);

    it('takes brackets in names as they are', async () => {
      write({ 'notes (old)/a.md': wrong, 'hangout-notes.json': '{ "exclude": "notes (old)/**" }' });
      assert.equal((await runIn('check')).code, 0);
    });

    it('takes no time over what would be a regular expression', async () => {
      write({ [`${'a'.repeat(40)}.md`]: wrong, 'hangout-notes.json': '{ "exclude": "(a+)+$" }' });
      assert.equal((await runIn('check')).code, 1);
    });

    it('holds for list as well', async () => {
      write({ 'a.md': good, 'harbor/b.md': good, 'hangout-notes.json': '{ "exclude": "harbor/**" }' });
      assert.deepEqual(
        (await listed()).meetings.map(({ file }) => file),
        ['a.md'],
      );
    });

    it('holds in the folders below it, wherever the run begins', async () => {
      write({ 'harbor/b.md': wrong, 'hangout-notes.json': '{ "rules": { "date/weekday": "off" } }' });
      assert.equal(await run(['check', 'b.md'], { cwd: join(folder, 'harbor'), out: () => {}, error: () => {} }), 0);
    });

    for (const [name, text, reason] of [
      ['no JSON', '{', /hangout-notes\.json cannot be used\. This is not valid JSON/],
      ['no JSON, and where', '{\n  "rules": {},,\n}', /This is not valid JSON \(line 2, column 15\)\./],
      ['a key that all objects have', '{ "toString": 1 }', /“toString” is no setting;/],
      ['a list', '[]', /It is to hold an object\./],
      ['an empty pattern', '{ "include": "" }', /The pattern is empty\./],
      [
        'a schema to be fetched',
        '{ "schemas": { "**": "https://tide.example/a.json" } }',
        /is to be a file beside the notes: nothing is ever fetched\./,
      ],
      ['an unknown key', '{ "rule": {} }', /“rule” is no setting; there are include, exclude, rules, schemas\./],
      ['an unknown rule', '{ "rules": { "date/weekdy": "off" } }', /“date\/weekdy” is no rule\./],
      [
        'an unknown level',
        '{ "rules": { "date/weekday": "loud" } }',
        /“loud” is no level for “date\/weekday”; there are error, warning, information, hint, off\./,
      ],
      ['a number for a pattern', '{ "exclude": 1 }', /“exclude” is to be a glob pattern\./],
      [
        'a pattern that may take very long',
        '{ "schemas": { "*a*a*a*a*a*b": {} } }',
        /The pattern "\*a\*a\*a\*a\*a\*b" is too complex/,
      ],
      ['a pattern of another tool', '{ "include": "+(a|b)/*.md" }', /The pattern "\+\(a\|b\)\/\*\.md" contains "\+\("/],
    ] as const) {
      it(`is refused: ${name}`, async () => {
        write({ 'a.md': wrong, 'hangout-notes.json': text });
        const { code, out, error } = await runIn('check');
        assert.deepEqual([code, out], [2, '']);
        assert.match(error, reason);
      });
    }
  });

  describe('what cannot be looked at', () => {
    const latin = Buffer.from(`${wrong}caf\xe9`, 'latin1');

    it('is said, beside what was found', async () => {
      write({ 'a.md': wrong, 'b.md': latin });
      const { code, out, error } = await runIn('check');
      assert.match(out, /^a\.md:3:7: [^\n]*\n$/);
      assert.deepEqual([code, error], [1, 'b.md: not looked at: not UTF-8\n']);
    });

    it('is no reason to call all well', async () => {
      write({ 'a.md': good, 'b.md': latin });
      assert.equal((await runIn('check')).code, 2);
    });

    it('may be all', async () => {
      write({ 'a.txt': wrong });
      assert.deepEqual(await runIn('check'), { code: 0, out: '', error: 'No Markdown file was looked at.\n' });
    });

    it('may be a pipe', async function () {
      if (process.platform === 'win32') this.skip();
      execFileSync('mkfifo', [join(folder, 'a.md')]);
      assert.deepEqual(await runIn('check'), { code: 2, out: '', error: 'a.md: not looked at: not a file\n' });
      assert.deepEqual((await listed()).skipped, [{ file: 'a.md', reason: 'not a file' }]);
    });

    it('keeps nobody from the rest where it cannot be written', async function () {
      if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
      write({ 'a/a.md': wrong, 'b.md': wrong });
      chmodSync(join(folder, 'a'), 0o555);
      const { code, out, error } = await runIn('check', '--fix');
      chmodSync(join(folder, 'a'), 0o755);
      assert.match(out, /^a\/a\.md:3:7: [^\n]*\n$/);
      assert.match(error, /^a\/a\.md: not changed: EACCES[^\n]*\n$/);
      assert.deepEqual([code, readFileSync(join(folder, 'b.md'), 'utf8')], [1, good]);
    });
  });

  it('goes into a folder once, however many links lead there', async function () {
    if (process.platform === 'win32') this.skip();
    write({ 'd1/a.md': good });
    for (let at = 2; at <= 25; at++) {
      mkdirSync(join(folder, `d${at}`));
      for (const name of ['a', 'b']) symlinkSync(`../d${at - 1}`, join(folder, `d${at}`, name));
    }
    assert.deepEqual(
      (await listed()).meetings.map(({ file }) => file),
      ['d1/a.md'],
    );
  });

  it('--fix leaves alone what is not reported', async () => {
    write({ 'a.md': wrong, 'hangout-notes.json': '{ "rules": { "date/weekday": "hint" } }' });
    await runIn('check', '--fix');
    assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), wrong);
  });

  it('prints no control characters of names', async () => {
    write({ 'a\n::error::x.md': wrong });
    assert.match((await runIn('check')).out, /^a\\u000a::error::x\.md:3:7: [^\n]*\n$/);
  });

  it('--version says it', async () => assert.match((await runIn('--version')).out, /^\d+\.\d+\.\d+\n$/));

  describe('cannot run', () => {
    const assertRefuses = (argv: string[], reason: RegExp): void =>
      void it(argv.join(' ') || 'nothing', async () => {
        const { code, out, error } = await runIn(...argv);
        assert.equal(code, 2);
        assert.match(out + error, reason);
        assert.doesNotMatch(error, /\n.*\n/);
      });
    assertRefuses([], /hangout-notes list/);
    assertRefuses(['lst'], /“lst” is no command; there are list and check\./);
    assertRefuses(['list', '--jsn'], /--jsn/);
    assertRefuses(['list', 'a', 'b'], /one folder/);
    assertRefuses(['list', 'nowhere'], /nowhere is not a folder that can be read/);
    assertRefuses(['check', 'nowhere.md'], /nowhere\.md does not exist/);
    assertRefuses(['check', '--format', 'xml'], /“xml” is no format; there are text, json, sarif, github\./);
    assertRefuses(['check', '--format'], /--format/);
  });

  describe('check with the schemas of settings files', () => {
    const settings = (schemas: Record<string, unknown>): string => JSON.stringify({ schemas });
    const wants = (key: string): { required: string[] } => ({ required: [key] });
    const finds = async (...argv: string[]): Promise<string[]> =>
      (await runIn('check', ...argv)).out
        .split('\n')
        .flatMap(line => /^(.*?):.*has no (“\w+”)/.exec(line)?.slice(1).join(' ') ?? []);

    for (const glob of ['**', '**/*', '**/*.md', 'notes/2024/*.md']) {
      it(`${glob} takes a note`, async () => {
        write({ 'hangout-notes.json': settings({ [glob]: wants('room') }), 'notes/2024/a.md': good });
        assert.deepEqual(await finds(), ['notes/2024/a.md “room”']);
      });
    }

    it('the first pattern that takes the note counts, of the nearest file that has one', async () => {
      write({
        'hangout-notes.json': settings({ 'tide/*.md': wants('ebb'), '**': wants('room'), 'a.md': wants('never') }),
        'pier/hangout-notes.json': settings({ 'x.md': wants('x') }),
        'a.md': good,
        'tide/b.md': good,
        'pier/c.md': good,
        'pier/x.md': good,
      });
      assert.deepEqual(await finds(), ['a.md “room”', 'pier/c.md “room”', 'pier/x.md “x”', 'tide/b.md “ebb”']);
    });

    it('a path is relative to its settings file, and read as JSON with a byte order mark too', async () => {
      write({
        'docs/hangout-notes.json': settings({ '**': '../schemas/note.json' }),
        'schemas/note.json': `\ufeff${JSON.stringify(wants('room'))}`,
        'docs/a.md': good,
        'b.md': good,
      });
      assert.deepEqual(await finds(), ['docs/a.md “room”']);
      assert.deepEqual(await finds('docs/a.md'), ['docs/a.md “room”']);
    });

    it('--fix mends what it can', async () => {
      write({
        'hangout-notes.json': settings({
          '**': {
            required: ['layout'],
            properties: { layout: { const: 'blog' }, status: { enum: ['draft', 'final'] } },
          },
        }),
        'a.md': good.replace('date', 'status: drfat\ndate'),
      });
      const { code } = await runIn('check', '--fix');
      assert.deepEqual(
        [code, readFileSync(join(folder, 'a.md'), 'utf8')],
        [0, good.replace('title', 'layout: blog\ntitle').replace('date', 'status: draft\ndate')],
      );
    });

    for (const [name, content, reason] of [
      ['missing', null, /schema\.json cannot be read: there is no such file/],
      ['no JSON', '{', /schema\.json cannot be used\. This is not valid JSON/],
      ['no schema', '[]', /schema\.json cannot be used\. A schema is to be an object\./],
      [
        'another file’s',
        '{"$ref": "https://example.com/schema.json"}',
        /schema\.json cannot be used\. “\$ref” leads to “https:\/\/example.com\/schema.json”, .* nothing is ever fetched/,
      ],
      ['without end', '{"$ref": "#"}', /schema\.json cannot be used\. The schema refers to itself without end/],
    ] as const) {
      it(`a schema file that is ${name} ends the run with its name and the reason`, async () => {
        write({
          'hangout-notes.json': settings({ '**': 'schema.json' }),
          'a.md': good,
          ...(content !== null && { 'schema.json': content }),
        });
        const { code, out, error } = await runIn('check');
        assert.deepEqual([code, out], [2, '']);
        assert.match(error, reason);
        assert.ok(!error.includes('    at '));
      });
    }

    it('a schema among the settings is named by its pattern', async () => {
      write({ 'hangout-notes.json': settings({ '*.md': { properties: { a: { pattern: '(a+)+' } } } }), 'a.md': good });
      const { code, error } = await runIn('check');
      assert.equal(code, 2);
      assert.match(
        error,
        /The schema for “\*\.md” in .*hangout-notes\.json cannot be used\. The pattern “\(a\+\)\+” of “properties\/a” may take exponential time/,
      );
    });
  });

  for (const ask of ['help', '--help', '-h', 'check --help', 'list -h']) {
    it(`${ask} tells of commands and exit codes`, async () => {
      const { code, out } = await runIn(...ask.split(' '));
      assert.equal(code, 0);
      assert.match(out, /hangout-notes check[\s\S]*exit codes: 0 .* 1 .* 2/);
    });
  }

  it('lists the same on several threads', async function () {
    this.timeout(30_000);
    const program = resolve('dist/cli.js');
    if (!existsSync(program)) this.skip();
    write(
      Object.fromEntries(
        Array.from({ length: 260 }, (_, index) => [`n${index}.md`, good.replace('Tides', `Tide ${index}`)]),
      ),
    );
    write({ 'n17.md': new Uint8Array([0x89, 0x50, 0, 1]) });
    const said = await new Promise<string>(done => {
      execFile(process.execPath, [program, 'list', '--json', folder], { maxBuffer: 2 ** 24 }, (_, out) => done(out));
    });
    assert.equal(said, (await runIn('list', '--json')).out);
  });

  it('ends quietly when its reader has seen enough', async function () {
    this.timeout(30_000);
    const program = resolve('dist/cli.js');
    if (!existsSync(program) || process.platform === 'win32') this.skip();
    write(
      Object.fromEntries(
        Array.from({ length: 300 }, (_, index) => [`n${index}.md`, good + '- more of it\n'.repeat(300)]),
      ),
    );
    const command = `set -o pipefail; "${process.execPath}" "${program}" list --json "${folder}" | head -c 1`;
    const said = await new Promise<string>(done => {
      execFile('bash', ['-c', command], (error, out, err) => done(`${error?.code ?? 0} ${out}${err}`));
    });
    assert.equal(said, '0 {');
  });
});
