import type { LabelWords } from './labelWords';

export const dutch: LabelWords = {
  labels: {
    agenda: 'agendapunten, agenda punten',
    notes: 'notulen, verslag, besproken, bespreking, discussie, besproken punten, besproken onderwerpen',
    people: 'aanwezig, aanwezigen, afwezig, afwezigen, afgemeld, met kennisgeving afwezig, deelnemers, gasten',
    actions: 'actiepunten, acties, actielijst, actiepuntenlijst, taken, te doen, openstaande acties',
    decisions: 'besluiten, besluit, besluitenlijst, beslissingen',
    links: 'bijlagen, opname',
    roles: 'voorzitter, notulist, notulen door, gespreksleider, secretaris',
    when: 'datum, tijd, locatie, plaats, wanneer, waar, begin, einde, aanvang',
    next: 'volgende vergadering, volgende bijeenkomst, volgend overleg, volgende vergaderingen',
    summary: 'samenvatting',
  },
  fillers: 'van het de vergadering overleg',
};
