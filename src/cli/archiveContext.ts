import { basename, join } from 'node:path';
import { findDates } from '../core/dates/findDates';
import type { DayMonthOrder, WrittenDate } from '../core/model';
import type { ArchiveContext } from '../core/noteDocument';
import { parseNote } from '../core/parse';
import { baseName } from '../core/paths/paths';
import { archiveFolder } from '../core/paths/seriesPath';
import { mostFrequentOrder } from '../core/series/dayMonthOrders';
import { SourceText } from '../core/text/sourceText';
import { findSomeMarkdown, readFiles } from './files';
import { findRepository } from './repository';

/** The archive contexts of one run, by folder. */
export class ArchiveContexts {
  readonly #contexts = new Map<string, ArchiveContext>();

  /** Returns the context of the notes in a folder. Most of it is determined when it is first needed. */
  get(directory: string): ArchiveContext {
    let context = this.#contexts.get(directory);
    if (!context) this.#contexts.set(directory, (context = createArchiveContext(directory)));
    return context;
  }
}

function createArchiveContext(directory: string): ArchiveContext {
  const repository = findRepository(directory);
  const orders = new Map<string, DayMonthOrder | null>();
  return {
    repository,
    name: `${basename(directory)} ${repository?.path ?? ''}`.trim(),
    dayMonthOrder: path => {
      const folder = archiveFolder(path);
      let order = orders.get(folder);
      if (order === undefined) orders.set(folder, (order = findDayMonthOrder(directory, folder)));
      return order;
    },
  };
}

/** The number of notes to look for in a folder. The dates in their names show the order of day and month. */
const maxNames = 400;
/** The number of these notes to read. */
const maxTexts = 40;

/** Returns the order of day and month that most notes in a folder use, or null if they do not show any. */
function findDayMonthOrder(directory: string, folder: string): DayMonthOrder | null {
  const files = findSomeMarkdown(join(directory, folder), maxNames).map(file =>
    folder === '' ? file : `${folder}/${file}`,
  );
  const step = Math.max(1, Math.floor(files.length / maxTexts));
  const sample = files.filter((_, index) => index % step === 0).slice(0, maxTexts);
  const dates = [...readFiles(directory, sample)].flatMap((result): readonly WrittenDate[] =>
    'text' in result ? parseNote(new SourceText(result.text), result.file).dates : [],
  );
  return mostFrequentOrder([...files.flatMap(file => findDates(baseName(file))), ...dates]);
}
