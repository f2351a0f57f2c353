// Every id that is both in package.json and in the code. test/unit/project/manifest.test.ts compares them.

/** `publisher.name` */
export const extensionId = 'hangout-notes.hangout-notes';

export const CommandId = {
  new: 'hangoutNotes.new',
  refresh: 'hangoutNotes.refresh',
  checkWorkspace: 'hangoutNotes.checkWorkspace',
  fixWorkspace: 'hangoutNotes.fixWorkspace',
  makeSchema: 'hangoutNotes.makeSchema',
  reportMisread: 'hangoutNotes.reportMisread',
} as const;

export const ViewId = { meetings: 'hangoutNotes.meetings' } as const;

export const ContextKey = {
  /** `empty` or `ready`; not set while the notes are being read. Decides whether the Meetings view shows a welcome. */
  state: 'hangoutNotes.state',
} as const;

export const SettingId = {
  include: 'hangoutNotes.include',
  exclude: 'hangoutNotes.exclude',
  rules: 'hangoutNotes.rules',
  schemas: 'hangoutNotes.schemas',
  problems: 'hangoutNotes.problems',
} as const;

/** The source of all diagnostics, as the Problems view shows it. */
export const diagnosticSource = 'hangout-notes';

/** The kind of the code action that fixes all problems in a note, for example on save. */
export const fixAllKind = 'source.fixAll.hangoutNotes';
