import { compileSchema } from '../core/schema/compile';
import type { FrontMatterSchema } from '../core/schema/frontMatterSchema';
import { readJson } from '../core/text/json';
import { formatMessage } from '../core/text/message';
import { readOptionalFile } from './files';
import { UsageError } from './io';

/** The JSON Schemas of one run. Each is compiled only once. */
export class SchemaCache {
  readonly #schemas = new Map<string | object, FrontMatterSchema>();

  /**
   * Returns the schema in a file.
   *
   * @param file An absolute path.
   * @throws UsageError if the file cannot be read or is not a usable schema.
   */
  read(file: string): FrontMatterSchema {
    return this.#get(file, () => compile(parse(file), `"${file}"`));
  }

  /**
   * Returns a schema that is part of the settings.
   *
   * @param name The name of the schema in error messages.
   * @throws UsageError if the schema is not usable.
   */
  compile(schema: object, name: string): FrontMatterSchema {
    return this.#get(schema, () => compile(schema, name));
  }

  #get(key: string | object, create: () => FrontMatterSchema): FrontMatterSchema {
    let schema = this.#schemas.get(key);
    if (!schema) this.#schemas.set(key, (schema = create()));
    return schema;
  }
}

function parse(file: string): unknown {
  const text = readOptionalFile(file);
  if (text === undefined) throw new UsageError(`Cannot read "${file}": no such file.`);
  const result = readJson(text);
  if ('reason' in result) throw new UsageError(`Cannot use "${file}": ${formatMessage(result.reason)}`);
  return result.value;
}

function compile(value: unknown, name: string): FrontMatterSchema {
  const result = compileSchema(value);
  if ('reason' in result) throw new UsageError(`Cannot use ${name}: ${formatMessage(result.reason)}`);
  return result.schema;
}
