import { joinLines } from './notes';

/** Returns a note about a meeting on 2024-04-17 with the lines below its heading. */
export const harborCall = (...lines: string[]): string => joinLines('# Harbor call 2024-04-17', '', ...lines, '');

/** Returns the lines of an agenda section with a list of items. */
export const agendaSection = (...items: string[]): string[] => ['## Agenda', '', ...items.map(item => `- ${item}`), ''];

/** Returns the lines of a notes section. */
export const notesSection = (...lines: string[]): string[] => ['## Notes', '', ...lines];
