import { catalan } from './catalan';
import { chinese } from './chinese';
import { czechAndSlovak } from './czechAndSlovak';
import { dutch } from './dutch';
import { english } from './english';
import { finnish } from './finnish';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import { japanese } from './japanese';
import { korean } from './korean';
import { polish } from './polish';
import { portuguese } from './portuguese';
import { russian } from './russian';
import { scandinavian } from './scandinavian';
import { spanish } from './spanish';
import { turkish } from './turkish';
import { ukrainian } from './ukrainian';
import type { LabelWords } from './labelWords';

/**
 * The label words of all languages. The order matters: if a phrase occurs in several languages, the first one decides
 * which kind of section it is.
 */
export const languages: readonly LabelWords[] = [
  english,
  german,
  french,
  spanish,
  catalan,
  portuguese,
  italian,
  dutch,
  scandinavian,
  polish,
  russian,
  japanese,
  czechAndSlovak,
  turkish,
  finnish,
  ukrainian,
  chinese,
  korean,
];
