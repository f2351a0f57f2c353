import type { LabelWords } from './labelWords';

export const french: LabelWords = {
  labels: {
    agenda: `
      ordre du jour, odj, points à l'ordre du jour, ordre du jour prévisionnel, sujets à aborder,
      sujets proposés
    `,
    notes: `
      compte rendu, compte-rendu, procès-verbal, procès verbal, notes, relevé, déroulé, échanges, discussion,
      sujets abordés, points abordés, thèmes abordés
    `,
    people: `
      présents, présent, présentes, présence, présences, participants, participantes, absents, absentes, absent,
      excusés, excusé, excusées, invités, invitées, personnes présentes, membres présents, étaient présents,
      pouvoirs, liste des présents
    `,
    actions: `
      actions à mener, tâches, tâche, tâches à effectuer, à faire, prochaines étapes, actions à réaliser,
      plan d'action, plan d'actions, relevé d'actions, qui fait quoi, prochaines actions
    `,
    decisions: 'décisions, décision, relevé de décisions, décisions prises, votes, résolutions',
    links: 'liens, enregistrement, documents, annexes, ressources, liens utiles, visio, connexion, sommaire',
    roles: `
      secrétaire, secrétaire de séance, animateur, animatrice, animation, rédacteur, rédactrice, rédaction,
      prise de notes, relecture, président de séance, présidente de séance, modération, scribe, gardien du temps
    `,
    when: 'lieu, heure, horaires, horaire, début, fin, durée, date et heure, date et lieu, quand, où, séance du',
    next: `
      prochaine réunion, prochaines réunions, prochaine date, prochaines dates, prochain rendez-vous,
      prochaine séance, dates à venir, prochains rendez-vous, prochain point
    `,
    summary: 'résumé, synthèse, en bref',
  },
  fillers: "de du le la les l' cette réunion séance",
};
