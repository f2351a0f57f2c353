import { parseArgs, type ParseArgsConfig } from 'node:util';
import { version } from '../../package.json';
import { check } from './check';
import { ExitCode, UsageError, type Io } from './io';
import { list } from './list';
import { type Format } from './problemJson';
import { formats } from './problemJson';

const help = `hangout-notes: reads and checks meeting notes kept as Markdown files

  hangout-notes list  [--json] [DIR]
      every meeting and its topics; DIR defaults to .

  hangout-notes check [--format ${formats.join('|')}] [--fix] [--baseline FILE] [PATH…]
      what is wrong with the notes; PATH defaults to .
      --fix            mends what it can, and reports the rest
      --baseline FILE  records today's problems in FILE; where there is such a file, reports only others

Settings are read from the files hangout-notes.json beside the notes and above them.

exit codes: 0 nothing to report, 1 problems found, 2 could not run
`;

/** Runs one command line, given without the program's name. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    io.error(
      `hangout-notes: ${error instanceof UsageError ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
    );
    return ExitCode.couldNotRun;
  }
}

async function dispatch([command, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  const options = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  if (options.some(option => option === '--help' || option === '-h')) return dispatch(['--help'], io);
  switch (command) {
    case 'list': {
      const { values, positionals } = parse(rest, { json: { type: 'boolean' } });
      if (positionals.length > 1) throw new UsageError('list takes one folder.');
      return list(io, positionals[0] ?? '.', values['json'] === true);
    }
    case 'check': {
      const { values, positionals } = parse(rest, {
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
        baseline: { type: 'string' },
      });
      return check(io, positionals, {
        format: asFormat(String(values['format'])),
        fix: values['fix'] === true,
        baseline: values['baseline'] as string | undefined,
      });
    }
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      io.out(help);
      return command === undefined ? ExitCode.couldNotRun : ExitCode.nothing;
    case '--version':
    case '-v':
      io.out(`${version}\n`);
      return ExitCode.nothing;
    default:
      throw new UsageError(`“${command}” is no command; there are list and check.`);
  }
}

function parse(
  args: string[],
  options: NonNullable<ParseArgsConfig['options']>,
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/\. To specify .*$/s, '.'));
  }
}

function asFormat(format: string): Format {
  const known = formats.find(one => one === format);
  if (!known) throw new UsageError(`“${format}” is no format; there are ${formats.join(', ')}.`);
  return known;
}
