/**
 * What a part of a note is. `agenda` and `notes` hold the subjects; all others are administrative: they hold none,
 * and neither are they one (reader rule 5).
 */
export type SectionKind =
  | 'agenda'
  | 'notes'
  | 'people'
  | 'actions'
  | 'decisions'
  | 'links'
  | 'roles'
  | 'when'
  | 'next'
  | 'summary'
  | 'chat'
  | 'about';

/**
 * The label words by language, in lower case: phrases that are a label alone or beside words that say nothing of their
 * own (`fillers`): "Agenda items", "Notes from the meeting". Accents and the marks of gendered forms ("Teilnehmer*innen",
 * "présent·e·s") are left out when labels are compared. Another language is one more entry.
 *
 * A phrase that ends in a colon is a label only with one: it is a common word otherwise.
 */
export const labels: Readonly<Record<string, Partial<Readonly<Record<SectionKind, string>>>>> = {
  en: {
    agenda:
      'points of action, agenda, agendas, agenda items, agenda topics, proposed topics, topics for discussion, order of business, discussion topics proposed',
    notes: `notes, note, minutes, discussion, discussions, topics, topics discussed, items discussed, topics covered, proceedings,
      meeting log, meeting items, meeting topics, details, agenda and notes, agenda and minutes, agenda and discussion, agenda / notes`,
    people: `attendees, attendee, attendance, attending, present, participants, participant, attendance list, who was there, roll call attendance,
      in attendance, members, members present, people present, absent, absentees, apologies, apologies for absence, regrets, guests, guest, observers, visitors,
      invited, invitees, voting members, non-voting members, on the call, quorum, delegates, remote attendees, remote, in person, attendees present, also present, check-in area, sign-in sheet`,
    actions: `action items, action item, actions, action, action points, action list, ais, ai, todo, todos, to do, to dos, to-do,
      to-dos, to-do's, to do's, todo list, to-do list, tasks, task list, follow ups, follow up, follow-ups, follow-up, followup, followups, follow-up discussion, next steps,
      next step, action register, assigned actions, new actions, open actions, deliverables and tasks`,
    decisions:
      'decisions, decision, resolutions, resolution, resolved, votes, vote, voting, consensus, decisions made, motions, decision log, agreed',
    links: `links, link, recording, recordings, video, videos, logistics, how to join, join, joining, zoom, zoom link, dial in, dial-in,
      connection details, connection info, connection information, contact, contacts, registration, resources, references, meeting link,
      meeting info, meeting information, meeting details, meeting logistics, materials, slides, invited link, useful links, important links, relevant links, related links,
      pinned items, recording link, video recording, meeting recording, transcript, transcripts, live stream, livestream, calendar, table of contents, contents, toc,
      invitation, conference bridge, previous meeting notes, previous notes, previous minutes, past meetings, previous meetings, meeting archive, content:`,
    roles: `note taker, notetaker, note takers, notetakers, note-taker, scribe, scribes, scribing, moderator, moderators, host, hosts, facilitator, facilitators,
      chair, chairs, co-chairs, chairperson, secretary, minutes by, minute taker, minutes taker, notes by, taking notes, timekeeper, time keeper, recorder,
      meeting lead, leader, presenter`,
    when: `date, when, time, date and time, time and date, time and location, time and place, where, location, venue, place, meeting time, meeting date, schedule:, duration, start, end, started, ended`,
    next: `next meeting, next meetings, upcoming meetings, upcoming meeting, upcoming events, next call, next calls, future meetings, scheduled meetings,
      next time, next week, next agenda, next meeting agenda, dates for future meetings, date of next meeting, future meeting dates, next meeting date`,
    summary:
      'summary, tl;dr, tldr, executive summary, meeting summary, key takeaways, takeaways, highlights, recap, abstract, overview',
    chat: 'chat, chat log, chat logs, zoom chat, meeting chat, chat transcript, irc log, irc',
    about:
      'about, about this meeting, welcome to the meeting, code of conduct, antitrust policy, antitrust policy notice, antitrust notice, meeting policy, ground rules',
  },
  de: {
    agenda:
      'tagesordnung, tagesordnungspunkte, tops, top-vorschläge, topvorschläge, themenvorschläge, vorgeschlagene themen',
    notes:
      'protokoll, notizen, diskussion, besprechung, themen, mitschrift, verlauf, ergebnisse, besprochenes, besprochene themen, sitzungsprotokoll, gesprächsnotizen',
    people: `teilnehmer, teilnehmende, teilnehmerliste, anwesend, anwesende, anwesende mitglieder, anwesende personen, anwesenheit, anwesenheitsliste, anwesenden, abwesend, abwesende, entschuldigt,
      unentschuldigt, entschuldigte, gäste, gast, dabei, mitglieder, beschlussfähigkeit, stimmberechtigte`,
    actions:
      'aufgaben, maßnahmen, massnahmen, nächste schritte, arbeitsaufträge, aufträge, offene punkte, offene aufgaben, aufgabenverteilung, zu erledigen, todos',
    decisions: 'beschlüsse, beschluss, entscheidungen, entscheidung, abstimmung, abstimmungen, abstimmungsergebnis',
    links:
      'aufzeichnung, aufnahme, pad, unterlagen, anhänge, anhang, schreiblink, leselink, inhaltsverzeichnis, weiterführende links, anfahrt, einwahl, kontakt',
    roles: `protokollführung, protokollant, protokollantin, protokollanten, protokollführer, protokollix, protokolix, moderation, moderator, leitung, sitzungsleitung, versammlungsleitung, versammlungsleiter, redeleitung,
      gesprächsleitung, diskussionsleitung, schriftführer, schriftführung, redeliste, zeitwächter`,
    when: 'datum, uhrzeit, zeit, beginn, ende, dauer, ort, raum, wann, wo, tag:, termin, datum und ort, ort und zeit, zeit und ort, sitzungsbeginn, sitzungsende',
    next: 'nächstes treffen, nächste treffen, nächste sitzung, nächster termin, nächste termine, nächstes plenum, kommende termine, termine, anstehende termine',
    summary: 'zusammenfassung, kurzfassung',
  },
  fr: {
    agenda: `ordre du jour, odj, points à l'ordre du jour, ordre du jour prévisionnel, sujets à aborder, sujets proposés`,
    notes:
      'compte rendu, compte-rendu, procès-verbal, procès verbal, notes, relevé, déroulé, échanges, discussion, sujets abordés, points abordés, thèmes abordés',
    people:
      'présents, présent, présentes, présence, présences, participants, participantes, absents, absentes, absent, excusés, excusé, excusées, invités, invitées, personnes présentes, membres présents, étaient présents, pouvoirs, liste des présents',
    actions: `actions à mener, tâches, tâche, tâches à effectuer, à faire, prochaines étapes, actions à réaliser, plan d'action, plan d'actions, relevé d'actions, qui fait quoi, prochaines actions`,
    decisions: 'décisions, décision, relevé de décisions, décisions prises, votes, résolutions',
    links: 'liens, enregistrement, documents, annexes, ressources, liens utiles, visio, connexion, sommaire',
    roles:
      'secrétaire, secrétaire de séance, animateur, animatrice, animation, rédacteur, rédactrice, rédaction, prise de notes, relecture, président de séance, présidente de séance, modération, scribe, gardien du temps',
    when: 'lieu, heure, horaires, horaire, début, fin, durée, date et heure, date et lieu, quand, où, séance du',
    next: 'prochaine réunion, prochaines réunions, prochaine date, prochaines dates, prochain rendez-vous, prochaine séance, dates à venir, prochains rendez-vous, prochain point',
    summary: 'résumé, synthèse, en bref',
  },
  es: {
    agenda:
      'orden del día, agenda, temario, puntos de la agenda, puntos del orden del día, puntos a tratar, temas a tratar, temas propuestos',
    notes: `notas, discusión, temas, acta, minuta, desarrollo, desarrollo de la reunión, desarrollo de los puntos, desarrollo de los temas, temas tratados, desarrollo de los temas tratados,
      puntos tratados, detalle de la minuta, asuntos tratados, resumen de la discusión`,
    people:
      'asistentes, asistencia, presentes, ausentes, participantes, participaron, asisten, asistieron, excusan, excusados, invitados, miembros presentes, lista de asistencia, personas asistentes',
    actions:
      'acciones, tareas, tareas pendientes, pendientes, compromisos, compromisos asumidos, próximos pasos, acuerdos y próximos pasos, por hacer, siguientes pasos, asignación de tareas, tareas asignadas',
    decisions:
      'decisiones, acuerdos, acuerdo, resoluciones, votaciones, votación, acuerdos adoptados, puntos acordados, resumen de acuerdos y decisiones',
    links:
      'enlaces, grabación, grabaciones, documentos, anexos, enlaces de interés, recursos, documentación, índice, historial de versiones, historial',
    roles:
      'moderador, moderadora, modera, secretario, secretaria, redactor, redactora, encargado del acta, preside, presidente, toma notas, facilitador, facilitadora, toma de notas',
    when: 'fecha, hora, lugar, fecha y hora, fecha de reunión, sede, duración, hora de inicio, hora de fin, inicio, fin, día:, cuándo, dónde, información de la reunión, información general, datos de la reunión',
    next: 'próxima reunión, próximas reuniones, siguiente reunión, próxima cita, próximas fechas',
    summary: 'resumen, resumen ejecutivo',
  },
  ca: {
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
  pt: {
    agenda: 'pauta, pautas, pauta da reunião, ordem do dia, ordem de trabalhos, pontos de pauta, temas propostos',
    notes:
      'ata, discussão, discussões, tópicos, tópicos abordados, assuntos abordados, pontos abordados, temas abordados, memória, memória da reunião, assuntos tratados, assuntos discutidos, tópicos discutidos, o que foi discutido, desenvolvimento, anotações',
    people:
      'participantes, presentes, membros presentes, ausentes, faltas, faltas justificadas, convidados, presença, lista de presença, integrantes presentes, membros ausentes, integrantes',
    actions:
      'ações, tarefas, próximos passos, próximas etapas, encaminhamentos, pendências, atividades para a próxima semana, a fazer, atribuição de tarefas',
    decisions: 'decisões, deliberações, o que foi decidido, resoluções, decisões tomadas',
    links:
      'gravação, gravações, anexos, referências, histórico de versão, histórico de versões, histórico de revisão, versionamento, tabela de versionamento',
    roles:
      'moderador, moderadora, secretário, secretária, redator, redatora, relator, relatora, facilitador, facilitadora, presidente, responsável pela ata',
    when: 'data:, local:, hora, horário, data e hora, data e local, início, fim, término, duração, horário de início, horário de término, plataforma:, informações da reunião, quando, onde',
    next: 'próxima reunião, próximas reuniões, data da próxima reunião, próximo encontro',
    summary: 'resumo, resumo da reunião',
  },
  it: {
    agenda: `ordine del giorno, odg, o.d.g., punti all'ordine del giorno`,
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
  nl: {
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
  sv: {
    agenda: 'dagordning, föredragningslista, dagsorden',
    notes: 'protokoll, anteckningar, referat, referat fra møtet',
    people: 'närvarande, deltagare, frånvarande, til stede, deltakere, deltagere, tilstede, fraværende, fravær, afbud',
    actions: 'åtgärder, att göra, uppgifter, oppgaver, opgaver, aksjonspunkter',
    decisions: 'beslut, beslutninger, vedtak',
    roles: 'ordförande, sekreterare, justerare, mötesordförande, møteleder, mødeleder, referent, ordstyrer, dirigent',
    when: 'plats, tid, tidspunkt, sted',
    next: 'nästa möte, neste møte, næste møde',
    summary: 'sammanfattning, sammendrag, oppsummering',
  },
  pl: {
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
  ru: {
    agenda: 'повестка, повестка дня, повестка встречи, план встречи',
    notes: 'протокол, обсуждение, ход встречи, ход собрания, заметки, обсудили, темы',
    people: 'участники, присутствовали, присутствующие, отсутствовали, приглашенные, гости',
    actions: 'задачи, поручения, план действий, следующие шаги',
    decisions: 'решения, решили, постановили, решение, голосование',
    links: 'ссылки, материалы, запись, запись встречи',
    roles: 'председатель, секретарь, ведущий, модератор',
    when: 'дата, время, место, дата и время',
    next: 'следующая встреча, следующее собрание',
    summary: 'итоги, резюме, кратко',
  },
  ja: {
    agenda: '議題, アジェンダ, 次第, 議案, 議題一覧, 本日の議題, 検討事項, 協議事項',
    notes:
      '議事録, 議事, 議事内容, 議事メモ, メモ, 討議, 内容, 会議内容, 打ち合わせメモ, 打ち合わせ内容, 議論, ディスカッション, 話し合ったこと, 話したこと',
    people: '出席者, 参加者, 欠席者, 欠席, 出席, 参加メンバー, メンバー, 遅刻, 参加, 参加者一覧',
    actions:
      'アクション, アクションアイテム, 宿題, todo, タスク, やること, 次回までのタスク, 次回まで, 次回までにやること, ネクストアクション, 宿題事項',
    decisions: '決定事項, 決議, 決まったこと, 結論, 合意事項, 決定',
    links: '録画, リンク, 資料, 参考資料, 参考, 関連リンク, 目次',
    roles: '司会, 書記, 進行, 議長, ファシリテーター, 記録, 記録者, 議事録担当, 司会者, 司会進行',
    when: '日時, 日付, 場所, 開催日, 開催日時, 時間, 会場, 開催場所, 会議日時',
    next: '次回, 次回予定, 次回日程, 次回開催, 次回mtg, 次回の予定, 次回ミーティング, 今後の予定, 次回会議',
    summary: 'まとめ, 要約, 概要, サマリー, サマリ',
  },
  cs: {
    agenda: 'program, program stretnutia, program schůze, program jednání, program schůzky, body jednání',
    notes:
      'zápis, zápisnica, zápis ze schůze, zápis z jednání, diskuse, diskusia, prebrané témy, probrané body, priebeh',
    people:
      'účastníci, účastníci stretnutia, přítomni, prítomní, nepřítomni, neprítomní, omluveni, ospravedlnení, hosté, hostia',
    actions: 'úkoly, úlohy, úlohy do nasledujúceho stretnutia, úkoly do příště',
    decisions: 'usnesení, uznesenia, rozhodnutí, rozhodnutia, hlasování',
    links: 'odkazy, přílohy, prílohy, záznam',
    roles: 'zapisovatel, zapisovateľ, předsedající, vedúci, moderátor, moderuje, zapisuje',
    when: 'datum, dátum, čas, místo, miesto, datum a čas, dátum a čas',
    next: 'příští schůze, příští schůzka, nasledujúce stretnutie, ďalšie stretnutie, další schůzka',
    summary: 'shrnutí, zhrnutie, souhrn',
  },
  tr: {
    agenda: 'gündem, gündem maddeleri, toplantı gündemi',
    notes: 'tutanak, toplantı notları, notlar, görüşülenler, konuşulanlar, görüşülen konular, tartışma',
    people: 'katılımcılar, katılanlar, katılmayanlar, mazeretli',
    actions: 'yapılacaklar, görevler, aksiyonlar, sonraki adımlar, sonraki aşamada yapılacaklar',
    decisions: 'kararlar, alınan kararlar',
    links: 'bağlantılar, ekler, kayıt',
    when: 'tarih, saat, yer, tarih ve saat',
    next: 'sonraki toplantı, bir sonraki toplantı, gelecek toplantı',
    summary: 'özet',
  },
  fi: {
    agenda: 'esityslista, asialista',
    notes: 'pöytäkirja, muistio, keskustelu',
    people: 'läsnä, paikalla, osallistujat, poissa',
    actions: 'tehtävät, toimenpiteet',
    decisions: 'päätökset, päätös',
    roles: 'puheenjohtaja, sihteeri, pöytäkirjantarkastajat',
    when: 'aika, paikka, päivämäärä',
    next: 'seuraava kokous',
  },
  uk: {
    agenda: 'порядок денний',
    notes: 'протокол, обговорення, перебіг',
    people: 'учасники, присутні, відсутні',
    actions: 'завдання, наступні кроки',
    decisions: 'рішення, вирішили',
    when: 'час, місце, дата',
    next: 'наступна зустріч',
  },
  zh: {
    agenda: '主要主题, 会议主题, 议程, 議程, 议题, 議題, 会议议程, 會議議程, 会议议题, 會議議題, 讨论议题, 本次议题',
    notes: `会议记录, 會議記錄, 會議紀錄, 纪要, 記錄, 记录, 讨论, 討論, 会议纪要, 会议内容, 會議內容, 讨论内容, 討論內容, 主要内容, 会议主要内容, 会议重点内容, 讨论点, 讨论事项, 討論事項, 内容`,
    people:
      '与会者, 參加者, 参会人员, 參會人員, 与会人员, 與會人員, 参加人员, 参加人, 参与者, 參與者, 出席人員, 出席人员, 出席者, 参会人, 到会, 缺席, 请假, 請假, 列席',
    actions:
      '行动项, 行动, 行動, 行动计划, 行動計畫, 行動項目, 待办, 待办事项, 待辦事項, 行动点, 任务安排, 任务分工, 任务, 任務, 后续计划, 后续工作, 下一步计划, 下一步, 工作安排, 待辦',
    decisions: '决定, 决议, 決議, 結論, 结论, 会议决议, 会议结论, 決定',
    links: '链接, 录像, 连结, 連結, 资料, 參考資料, 参考资料, 参考文档, 附件, 会议录像, 目录',
    roles: '主持人, 记录人, 记录员, 紀錄, 主持, 主席, 記錄, 会议主持, 整理, 記錄人, 会议记录人',
    when: '时间, 日期, 地点, 時間, 地點, 会议时间, 会议日期, 会议地点, 會議時間, 會議地點, 人时地, 形式',
    next: '下次会议, 下次會議, 下次例会, 下次会议时间, 下次会议安排',
    summary: '摘要, 总结, 總結, 概述, 会议总结',
  },
  ko: {
    agenda: '안건, 의제, 회의 목적, 회의 안건, 아젠다, 회의 의제',
    notes: '회의록, 회의 내용, 회의내용, 논의, 논의 사항, 논의사항, 논의 내용, 내용',
    people: '참석자, 참여자, 참석, 불참자, 불참, 참석 인원, 참가자, 참여 인원',
    actions: '할 일, 할일, 액션 아이템, 액션아이템, 해야 할 일, 다음 할 일',
    decisions: '결정 사항, 결정사항, 결론, 회의 결과',
    links: '링크, 참고 자료, 참고자료, 첨부',
    roles: '작성자, 서기, 진행, 진행자, 사회자',
    when: '회의 개요, 일시, 날짜, 시간, 장소, 회의 일시, 회의 장소, 회의일시',
    next: '다음 회의, 다음 일정, 다음회의',
    summary: '요약',
  },
};

/** Words that leave a label what it is. */
export const fillers = `checklist the a an of for from on at this our in to meeting meetings call sync scribed scrum standup daily weekly biweekly monthly today today's todays general main other additional more extra further
  items item points list proposed draft current tentative preliminary final open s
  und der die das des dem den im am vom zum zur eigentliche eigentliches tatsächliche tatsächliches vorläufige vorläufiger sitzung treffen plenum
  de du le la les l' cette réunion séance el los las del lo reunión reunion sesión da do das dos o os as reunião encontro di della dello riunione incontro dell'
  van het de vergadering overleg z spotkania spotkanie собрания встречи совещания`;
