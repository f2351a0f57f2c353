import type { Finding, Fix } from '../rules/helpers/rule';

/** Returns the fix that can be applied automatically: the first one, unless it is a suggestion. */
export const autoFix = ({ fixes: [fix] }: Finding): Fix | undefined => (fix && !fix.isSuggestion ? fix : undefined);
