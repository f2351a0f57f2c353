import type { LabelWords } from './labelWords';

export const german: LabelWords = {
  labels: {
    agenda: `
      tagesordnung, tagesordnungspunkte, tops, top-vorschläge, topvorschläge, themenvorschläge,
      vorgeschlagene themen
    `,
    notes: `
      protokoll, notizen, diskussion, besprechung, themen, mitschrift, verlauf, ergebnisse, besprochenes,
      besprochene themen, sitzungsprotokoll, gesprächsnotizen
    `,
    people: `
      teilnehmer, teilnehmende, teilnehmerliste, anwesend, anwesende, anwesende mitglieder, anwesende personen,
      anwesenheit, anwesenheitsliste, anwesenden, abwesend, abwesende, entschuldigt, unentschuldigt,
      entschuldigte, gäste, gast, dabei, mitglieder, beschlussfähigkeit, stimmberechtigte
    `,
    actions: `
      aufgaben, maßnahmen, massnahmen, nächste schritte, arbeitsaufträge, aufträge, offene punkte,
      offene aufgaben, aufgabenverteilung, zu erledigen, todos
    `,
    decisions: 'beschlüsse, beschluss, entscheidungen, entscheidung, abstimmung, abstimmungen, abstimmungsergebnis',
    links: `
      aufzeichnung, aufnahme, pad, unterlagen, anhänge, anhang, schreiblink, leselink, inhaltsverzeichnis,
      weiterführende links, anfahrt, einwahl, kontakt
    `,
    roles: `
      protokollführung, protokollant, protokollantin, protokollanten, protokollführer, protokollix, protokolix,
      moderation, moderator, leitung, sitzungsleitung, versammlungsleitung, versammlungsleiter, redeleitung,
      gesprächsleitung, diskussionsleitung, schriftführer, schriftführung, redeliste, zeitwächter
    `,
    when: `
      datum, uhrzeit, zeit, beginn, ende, dauer, ort, raum, wann, wo, tag:, termin, datum und ort, ort und zeit,
      zeit und ort, sitzungsbeginn, sitzungsende
    `,
    next: `
      nächstes treffen, nächste treffen, nächste sitzung, nächster termin, nächste termine, nächstes plenum,
      kommende termine, termine, anstehende termine
    `,
    summary: 'zusammenfassung, kurzfassung',
  },
  fillers: `
    und der die das des dem den im am vom zum zur eigentliche eigentliches tatsächliche tatsächliches vorläufige
    vorläufiger sitzung treffen plenum
  `,
};
