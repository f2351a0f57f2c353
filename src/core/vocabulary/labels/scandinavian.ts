import type { LabelWords } from './labelWords';

/** Swedish, Norwegian and Danish. */
export const scandinavian: LabelWords = {
  labels: {
    agenda: 'dagordning, föredragningslista, dagsorden',
    notes: 'protokoll, anteckningar, referat, referat fra møtet',
    people: `
      närvarande, deltagare, frånvarande, til stede, deltakere, deltagere, tilstede, fraværende, fravær, afbud
    `,
    actions: 'åtgärder, att göra, uppgifter, oppgaver, opgaver, aksjonspunkter',
    decisions: 'beslut, beslutninger, vedtak',
    roles: 'ordförande, sekreterare, justerare, mötesordförande, møteleder, mødeleder, referent, ordstyrer, dirigent',
    when: 'plats, tid, tidspunkt, sted',
    next: 'nästa möte, neste møte, næste møde',
    summary: 'sammanfattning, sammendrag, oppsummering',
  },
};
