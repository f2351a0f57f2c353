import { checkGlob } from '../text/globs';
import { readJson } from '../text/json';
import { rules } from '../rules/index';
import { type Levels } from '../linter/checkNote';
import { levels, type Level } from '../rules/helpers/rule';

/** The name of the file that settings are kept in beside the notes, for the editor and the command line alike. */
export const settingsFileName = 'hangout-notes.json';

/** What such a file says; it holds for the folder it lies in and all below. Keys are those of the editor's settings, without `hangoutNotes.`. */
export interface SettingsFile {
  /** Glob patterns, relative to the file's folder. */
  readonly include?: string;
  readonly exclude?: string;
  readonly rules?: Levels;
  /** By glob pattern a JSON Schema for the front matter of the notes it takes: the schema itself, or its file relative to this one. */
  readonly schemas?: Schemas;
}

export type Schemas = Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;

/** Reads a settings file; `reason` says in one sentence what is wrong with it. */
export function readSettingsFile(text: string): SettingsFile | { readonly reason: string } {
  const read = readJson(text);
  return 'reason' in read ? read : checkSettings(read.value);
}

/** The same of a value that has been read, such as the editor's own settings. */
export function checkSettings(value: unknown): SettingsFile | { readonly reason: string } {
  if (!isRecord(value)) return { reason: 'It is to hold an object.' };
  for (const [key, one] of Object.entries(value)) {
    const reason = Object.hasOwn(checks, key)
      ? checks[key as keyof typeof checks](one)
      : `“${key}” is no setting; there are ${Object.keys(checks).slice(1).join(', ')}.`;
    if (reason !== undefined) return { reason };
  }
  return value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of each key why its value will not do; undefined where it will. */
const checks = {
  $schema: (): undefined => undefined,
  include: (value: unknown) => (typeof value === 'string' ? checkGlob(value) : '“include” is to be a glob pattern.'),
  // The empty pattern leaves nothing out.
  exclude: (value: unknown) =>
    typeof value === 'string' ? (value === '' ? undefined : checkGlob(value)) : '“exclude” is to be a glob pattern.',
  rules: (value: unknown) =>
    isRecord(value) ? firstReason(value, checkLevel) : '“rules” is to be an object of levels by rule.',
  schemas: (value: unknown) =>
    isRecord(value) ? firstReason(value, checkSchema) : '“schemas” is to be an object of schemas by glob pattern.',
};

function firstReason(
  values: Readonly<Record<string, unknown>>,
  check: (key: string, value: unknown) => string | undefined,
): string | undefined {
  for (const [key, value] of Object.entries(values)) {
    const reason = check(key, value);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function checkLevel(id: string, level: unknown): string | undefined {
  if (!rules.some(rule => rule.id === id)) return `“${id}” is no rule.`;
  return levels.includes(level as Level)
    ? undefined
    : `“${String(level)}” is no level for “${id}”; there are ${levels.join(', ')}.`;
}

function checkSchema(glob: string, schema: unknown): string | undefined {
  if (typeof schema === 'string' && /^[a-z][a-z\d+.-]+:\/\//i.test(schema))
    return `The schema “${schema}” is to be a file beside the notes: nothing is ever fetched.`;
  return typeof schema === 'string' || isRecord(schema)
    ? checkGlob(glob)
    : `The schema for “${glob}” is to be a file’s path or a JSON Schema.`;
}
