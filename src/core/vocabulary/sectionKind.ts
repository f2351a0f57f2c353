import type { SectionKind } from './labels/labelWords';

export type { SectionKind } from './labels/labelWords';

/** Tests for a kind of section that contains no topics. */
export const isAdministrative = (kind: SectionKind | null): boolean =>
  kind !== null && kind !== 'agenda' && kind !== 'notes';

/** Tests for a kind of label that must have a value once the meeting is over. */
export const needsValue = (kind: SectionKind | null | undefined): boolean =>
  kind === 'when' || kind === 'links' || kind === 'roles' || kind === 'people';
