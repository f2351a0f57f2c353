import type { LabelWords } from './labelWords';

export const ukrainian: LabelWords = {
  labels: {
    agenda: 'порядок денний',
    notes: 'протокол, обговорення, перебіг',
    people: 'учасники, присутні, відсутні',
    actions: 'завдання, наступні кроки',
    decisions: 'рішення, вирішили',
    when: 'час, місце, дата',
    next: 'наступна зустріч',
  },
};
