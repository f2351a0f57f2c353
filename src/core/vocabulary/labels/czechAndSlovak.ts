import type { LabelWords } from './labelWords';

/** Czech and Slovak. */
export const czechAndSlovak: LabelWords = {
  labels: {
    agenda: 'program, program stretnutia, program schůze, program jednání, program schůzky, body jednání',
    notes: `
      zápis, zápisnica, zápis ze schůze, zápis z jednání, diskuse, diskusia, prebrané témy, probrané body,
      priebeh
    `,
    people: `
      účastníci, účastníci stretnutia, přítomni, prítomní, nepřítomni, neprítomní, omluveni, ospravedlnení,
      hosté, hostia
    `,
    actions: 'úkoly, úlohy, úlohy do nasledujúceho stretnutia, úkoly do příště',
    decisions: 'usnesení, uznesenia, rozhodnutí, rozhodnutia, hlasování',
    links: 'odkazy, přílohy, prílohy, záznam',
    roles: 'zapisovatel, zapisovateľ, předsedající, vedúci, moderátor, moderuje, zapisuje',
    when: 'datum, dátum, čas, místo, miesto, datum a čas, dátum a čas',
    next: 'příští schůze, příští schůzka, nasledujúce stretnutie, ďalšie stretnutie, další schůzka',
    summary: 'shrnutí, zhrnutie, souhrn',
  },
};
