import type { Finding, Fix } from '../rules/helpers/rule';

/** Returns the fix that can be applied automatically; undefined if there is none or the preferred fix is a suggestion. */
export const autoFix = ({ fixes: [fix] }: Finding): Fix | undefined => (fix && !fix.isSuggestion ? fix : undefined);
