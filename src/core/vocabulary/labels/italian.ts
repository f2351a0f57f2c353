import type { LabelWords } from './labelWords';

export const italian: LabelWords = {
  labels: {
    agenda: "ordine del giorno, odg, o.d.g., punti all'ordine del giorno",
    notes: 'verbale, discussione, argomenti, argomenti trattati, svolgimento, appunti',
    people: 'presenti, partecipanti, assenti, assenti giustificati, invitati, ospiti',
    actions: 'azioni, da fare, compiti, prossimi passi, attività',
    decisions: 'decisioni, delibere, delibera, votazione, votazioni',
    links: 'collegamenti, registrazione, allegati, documenti',
    roles: 'verbalizzante, segretario, segretaria, moderatore, moderatrice, presidente',
    when: 'data:, ora, orario, luogo, data e ora, inizio, fine, durata',
    next: 'prossima riunione, prossimo incontro, prossime riunioni',
    summary: 'riassunto, sintesi',
  },
  fillers: "di della dello riunione incontro dell'",
};
