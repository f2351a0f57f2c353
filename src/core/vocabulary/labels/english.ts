import type { LabelWords } from './labelWords';

export const english: LabelWords = {
  labels: {
    agenda: `
      points of action, agenda, agendas, agenda items, agenda topics, proposed topics, topics for discussion,
      order of business, discussion topics proposed
    `,
    notes: `
      notes, note, minutes, discussion, discussions, topics, topics discussed, items discussed, topics covered,
      proceedings, meeting log, meeting items, meeting topics, details, agenda and notes, agenda and minutes,
      agenda and discussion, agenda / notes
    `,
    people: `
      attendees, attendee, attendance, attending, present, participants, participant, attendance list,
      who was there, roll call attendance, in attendance, members, members present, people present, absent,
      absentees, apologies, apologies for absence, regrets, guests, guest, observers, visitors, invited,
      invitees, voting members, non-voting members, on the call, quorum, delegates, remote attendees, remote,
      in person, attendees present, also present, check-in area, sign-in sheet
    `,
    actions: `
      action items, action item, actions, action, action points, action list, ais, ai, todo, todos, to do,
      to dos, to-do, to-dos, to-do's, to do's, todo list, to-do list, tasks, task list, follow ups, follow up,
      follow-ups, follow-up, followup, followups, follow-up discussion, next steps, next step, action register,
      assigned actions, new actions, open actions, deliverables and tasks
    `,
    decisions: `
      decisions, decision, resolutions, resolution, resolved, votes, vote, voting, consensus, decisions made,
      motions, decision log, agreed
    `,
    links: `
      links, link, recording, recordings, video, videos, logistics, how to join, join, joining, zoom, zoom link,
      dial in, dial-in, connection details, connection info, connection information, contact, contacts,
      registration, resources, references, meeting link, meeting info, meeting information, meeting details,
      meeting logistics, materials, slides, invited link, useful links, important links, relevant links,
      related links, pinned items, recording link, video recording, meeting recording, transcript, transcripts,
      live stream, livestream, calendar, table of contents, contents, toc, invitation, conference bridge,
      previous meeting notes, previous notes, previous minutes, past meetings, previous meetings,
      meeting archive, content:
    `,
    roles: `
      note taker, notetaker, note takers, notetakers, note-taker, scribe, scribes, scribing, moderator,
      moderators, host, hosts, facilitator, facilitators, chair, chairs, co-chairs, chairperson, secretary,
      minutes by, minute taker, minutes taker, notes by, taking notes, timekeeper, time keeper, recorder,
      meeting lead, leader, presenter
    `,
    when: `
      date, when, time, date and time, time and date, time and location, time and place, where, location, venue,
      place, meeting time, meeting date, schedule:, duration, start, end, started, ended
    `,
    next: `
      next meeting, next meetings, upcoming meetings, upcoming meeting, upcoming events, next call, next calls,
      future meetings, scheduled meetings, next time, next week, next agenda, next meeting agenda,
      dates for future meetings, date of next meeting, future meeting dates, next meeting date
    `,
    summary: `
      summary, tl;dr, tldr, executive summary, meeting summary, key takeaways, takeaways, highlights, recap,
      abstract, overview
    `,
    chat: 'chat, chat log, chat logs, zoom chat, meeting chat, chat transcript, irc log, irc',
    about: `
      about, about this meeting, welcome to the meeting, code of conduct, antitrust policy,
      antitrust policy notice, antitrust notice, meeting policy, ground rules
    `,
  },
  fillers: `
    checklist the a an of for from on at this our in to meeting meetings call sync scribed scrum standup daily
    weekly biweekly monthly today today's todays general main other additional more extra further items item
    points list proposed draft current tentative preliminary final open s
  `,
};
