import type { Weekday } from '../../model';
import { l10n, type Message } from '../../text/message';

/** Returns the name of a weekday for use in messages. */
export function weekdayMessage(weekday: Weekday): Message {
  switch (weekday) {
    case 0:
      return l10n.t('Sunday');
    case 1:
      return l10n.t('Monday');
    case 2:
      return l10n.t('Tuesday');
    case 3:
      return l10n.t('Wednesday');
    case 4:
      return l10n.t('Thursday');
    case 5:
      return l10n.t('Friday');
    case 6:
      return l10n.t('Saturday');
  }
}
