import type { Levels } from '../linter/checkNote';
import { levels, type Level } from '../rules/helpers/rule';
import { rules } from '../rules/index';
import { checkGlob } from '../text/globs';
import { readJson } from '../text/json';
import { l10n, type Message } from '../text/message';

/** The name of the settings file next to the notes. The editor and the command line both read it. */
export const settingsFileName = 'hangout-notes.json';

/**
 * The content of a settings file. It applies to the folder of the file and to all folders below. The keys are those of
 * the editor's settings, without `hangoutNotes.`.
 */
export interface SettingsFile {
  /** A glob pattern, relative to the folder of the file. */
  readonly include?: string;
  /** A glob pattern, relative to the folder of the file. */
  readonly exclude?: string;
  readonly rules?: Levels;
  readonly schemas?: Schemas;
}

/**
 * JSON Schemas for front matter, by a glob pattern for the notes. A schema is an object, or the path of a file relative
 * to the settings file.
 */
export type Schemas = Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;

/** Settings, or one sentence that says why they cannot be used. */
export type SettingsResult = SettingsFile | { readonly reason: Message };

/** Parses and validates the text of a settings file. */
export function readSettingsFile(text: string): SettingsResult {
  const result = readJson(text);
  return 'reason' in result ? result : checkSettings(result.value);
}

/** Validates settings that have been parsed already, such as the editor's. */
export function checkSettings(value: unknown): SettingsResult {
  if (!isRecord(value)) return { reason: l10n.t('The settings must be an object.') };
  const reason = firstReason(value, checkSetting);
  return reason === undefined ? value : { reason };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns why a value is not valid, or undefined if it is. */
type Check = (value: unknown) => Message | undefined;

const checks: Readonly<Record<string, Check>> = {
  $schema: () => undefined,
  include: value => (typeof value === 'string' ? checkGlob(value) : l10n.t('"{0}" must be a glob pattern.', 'include')),
  exclude: value => {
    if (typeof value !== 'string') return l10n.t('"{0}" must be a glob pattern.', 'exclude');
    // The empty pattern excludes nothing.
    return value === '' ? undefined : checkGlob(value);
  },
  rules: value =>
    isRecord(value) ? firstReason(value, checkLevel) : l10n.t('"rules" must be an object that maps rules to levels.'),
  schemas: value =>
    isRecord(value)
      ? firstReason(value, checkSchema)
      : l10n.t('"schemas" must be an object that maps glob patterns to schemas.'),
};

function checkSetting(key: string, value: unknown): Message | undefined {
  if (Object.hasOwn(checks, key)) return checks[key]!(value);
  const validKeys = Object.keys(checks).filter(name => name !== '$schema');
  return l10n.t('There is no setting "{0}". Valid settings are: {1}.', key, validKeys.join(', '));
}

/** Returns the first reason that a check of keys and values finds. */
function firstReason(
  values: Readonly<Record<string, unknown>>,
  check: (key: string, value: unknown) => Message | undefined,
): Message | undefined {
  for (const [key, value] of Object.entries(values)) {
    const reason = check(key, value);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function checkLevel(id: string, level: unknown): Message | undefined {
  if (!rules.some(rule => rule.id === id)) return l10n.t('There is no rule "{0}".', id);
  if (levels.includes(level as Level)) return undefined;
  return l10n.t('"{0}" is not a level for "{1}". Valid levels are: {2}.', String(level), id, levels.join(', '));
}

function checkSchema(glob: string, schema: unknown): Message | undefined {
  if (typeof schema === 'string' && /^[a-z][a-z\d+.-]+:\/\//i.test(schema))
    return l10n.t('The schema "{0}" must be a local file. Schemas are never downloaded.', schema);
  return typeof schema === 'string' || isRecord(schema)
    ? checkGlob(glob)
    : l10n.t('The schema for "{0}" must be the path of a file or a JSON Schema.', glob);
}
