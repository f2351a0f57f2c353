import { notAMeeting } from './classify';
import type { Layout } from './layout';
import { rolling } from './rolling';
import { singleMeeting } from './singleMeeting';

/** The layouts in the order in which they are tried. The last one fits every document. */
export const layouts: readonly Layout[] = [notAMeeting, rolling, singleMeeting];
