import type { Layout } from './layout';
import { notAMeeting } from './classify';
import { rolling } from './rolling';
import { singleMeeting } from './singleMeeting';

/** In the order they are asked; the last always answers. */
export const layouts: readonly Layout[] = [notAMeeting, rolling, singleMeeting];
