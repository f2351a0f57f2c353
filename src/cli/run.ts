import { parseArgs, type ParseArgsConfig } from 'node:util';
import { version } from '../../package.json';
import { check } from './check';
import { explain } from './explain';
import { help } from './help';
import { ExitCode, UsageError, type Io } from './io';
import { list } from './list';
import { formats, type Format } from './problemJson';

/**
 * Runs the command line and returns the exit code. Never throws: errors are printed.
 *
 * @param args The arguments, without the name of the program.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await runCommand(args, io);
  } catch (error) {
    io.writeError(`hangout-notes: ${describeError(error)}\n`);
    return ExitCode.failure;
  }
}

/** Only unexpected errors have a stack trace, for a bug report. */
function describeError(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  return error instanceof Error ? error.stack : String(error);
}

type Command = (args: string[], io: Io) => ExitCode | Promise<ExitCode>;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['list', runList],
  ['check', runCheck],
  ['help', printHelp],
  ['--help', printHelp],
  ['-h', printHelp],
  ['--version', printVersion],
  ['-v', printVersion],
]);

async function runCommand([name, ...args]: readonly string[], io: Io): Promise<ExitCode> {
  if (isHelpRequested(args)) return printHelp(args, io);
  if (name === undefined) {
    io.writeOutput(help);
    return ExitCode.failure;
  }
  const command = commands.get(name);
  if (!command) throw new UsageError(`Unknown command "${name}". The commands are "list" and "check".`);
  return command(args, io);
}

/** Arguments after `--` are paths. */
function isHelpRequested(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

function printHelp(_args: string[], io: Io): ExitCode {
  io.writeOutput(help);
  return ExitCode.success;
}

function printVersion(_args: string[], io: Io): ExitCode {
  io.writeOutput(`${version}\n`);
  return ExitCode.success;
}

function runList(args: string[], io: Io): ExitCode | Promise<ExitCode> {
  const { values, positionals } = parse(args, { json: { type: 'boolean' }, explain: { type: 'boolean' } });
  const [path, ...others] = positionals;
  const format = values['json'] === true ? 'json' : 'text';
  if (values['explain'] === true) {
    if (path === undefined || others.length > 0) throw new UsageError('"list --explain" takes one file.');
    return explain(io, path, format);
  }
  if (others.length > 0) throw new UsageError('"list" takes only one folder.');
  return list(io, path ?? '.', format);
}

function runCheck(args: string[], io: Io): ExitCode {
  const { values, positionals } = parse(args, {
    format: { type: 'string', default: 'text' },
    fix: { type: 'boolean', default: false },
    baseline: { type: 'string' },
  });
  return check(io, positionals, {
    format: parseFormat(String(values['format'])),
    fix: values['fix'] === true,
    baseline: values['baseline'] as string | undefined,
  });
}

interface ParsedArgs {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

/** @throws UsageError if there is an unknown option, or a value is missing. */
function parse(args: string[], options: NonNullable<ParseArgsConfig['options']>): ParsedArgs {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // The second sentence of Node's message, about arguments that start with a hyphen, is often misleading.
    throw new UsageError((error as Error).message.replace(/\. To specify .*$/s, '.'));
  }
}

function parseFormat(name: string): Format {
  const format = formats.find(candidate => candidate === name);
  if (!format) throw new UsageError(`Unknown format "${name}". The formats are ${formats.join(', ')}.`);
  return format;
}
