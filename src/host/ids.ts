/** Every id that package.json contributes or code asks VS Code for; a test holds both to one another. */
export const CommandId = {
  new: 'hangoutNotes.new',
  refresh: 'hangoutNotes.refresh',
  checkWorkspace: 'hangoutNotes.checkWorkspace',
  fixWorkspace: 'hangoutNotes.fixWorkspace',
  makeSchema: 'hangoutNotes.makeSchema',
} as const;

export const ViewId = { meetings: 'hangoutNotes.meetings' } as const;

export const ContextKey = {
  /** `loading`, `empty` or `ready`: which welcome the meetings view shows. */
  state: 'hangoutNotes.state',
} as const;

export const SettingId = {
  include: 'hangoutNotes.include',
  exclude: 'hangoutNotes.exclude',
  rules: 'hangoutNotes.rules',
  schemas: 'hangoutNotes.schemas',
  problems: 'hangoutNotes.problems',
} as const;

export const diagnosticSource = 'hangout-notes';

/** The kind of code action that fixes all problems of a note, such as on save. */
export const fixAllKind = 'source.fixAll.hangoutNotes';
