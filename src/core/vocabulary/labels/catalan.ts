import type { LabelWords } from './labelWords';

export const catalan: LabelWords = {
  labels: {
    agenda: 'ordre del dia, punts a tractar',
    notes: 'acta, desenvolupament, desenvolupament de la sessió, temes tractats, punts tractats',
    people: 'assistents, absents, excusen, participants, convidats, assistència, membres presents',
    actions: 'tasques, accions, pendents, tasques pendents, propers passos',
    decisions: 'acords, acord, decisions',
    links: 'enllaços, gravació, documents, annexos',
    roles: 'modera, pren acta, secretari, secretària',
    when: 'data:, lloc, hora, data i hora',
    next: 'propera reunió, properes reunions, pròxima reunió',
    summary: 'resum',
  },
};
