import { readJson } from '../core/text/json';
import { formatMessage } from '../core/text/message';
import { compileSchema } from '../core/schema/compile';
import type { FrontMatterSchema } from '../core/schema/frontMatterSchema';
import { readUsed } from './files';
import { UsageError } from './io';

/** The JSON Schemas of one run, each read and compiled once. */
export class SchemaFiles {
  readonly #known = new Map<string | object, FrontMatterSchema>();

  /**
   * The schema in a file, given by its absolute path.
   *
   * @throws UsageError where it cannot be read or used.
   */
  read(file: string): FrontMatterSchema {
    return this.#once(file, () => compiled(parse(file), file));
  }

  /**
   * A schema written among settings.
   *
   * @param name What it is called where it cannot be used.
   * @throws UsageError where it cannot be used.
   */
  inline(schema: object, name: string): FrontMatterSchema {
    return this.#once(schema, () => compiled(schema, name));
  }

  #once(key: string | object, compile: () => FrontMatterSchema): FrontMatterSchema {
    let schema = this.#known.get(key);
    if (!schema) this.#known.set(key, (schema = compile()));
    return schema;
  }
}

function parse(file: string): unknown {
  const text = readUsed(file);
  if (text === undefined) throw new UsageError(`${file} cannot be read: there is no such file.`);
  const read = readJson(text);
  if ('reason' in read) throw new UsageError(`${file} cannot be used. ${formatMessage(read.reason)}`);
  return read.value;
}

function compiled(value: unknown, name: string): FrontMatterSchema {
  const result = compileSchema(value);
  if ('reason' in result) throw new UsageError(`${name} cannot be used. ${result.reason}`);
  return result.schema;
}
