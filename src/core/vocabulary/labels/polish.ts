import type { LabelWords } from './labelWords';

export const polish: LabelWords = {
  labels: {
    agenda: 'porządek obrad, porządek zebrania, porządek dzienny, porządek spotkania',
    notes: 'protokół, notatka, notatki, przebieg, przebieg spotkania, dyskusja, omówione tematy',
    people: 'obecni, uczestnicy, nieobecni, lista obecności, goście',
    actions: 'zadania, do zrobienia, lista zadań',
    decisions: 'ustalenia, uchwały, decyzje, głosowania',
    links: 'linki, załączniki, nagranie',
    roles: 'protokolant, prowadzący, przewodniczący',
    when: 'godzina, miejsce, data:, data i godzina',
    next: 'następne spotkanie, kolejne spotkanie',
    summary: 'podsumowanie',
  },
  fillers: 'z spotkania spotkanie',
};
