import type { LabelWords } from './labelWords';

export const finnish: LabelWords = {
  labels: {
    agenda: 'esityslista, asialista',
    notes: 'pöytäkirja, muistio, keskustelu',
    people: 'läsnä, paikalla, osallistujat, poissa',
    actions: 'tehtävät, toimenpiteet',
    decisions: 'päätökset, päätös',
    roles: 'puheenjohtaja, sihteeri, pöytäkirjantarkastajat',
    when: 'aika, paikka, päivämäärä',
    next: 'seuraava kokous',
  },
};
