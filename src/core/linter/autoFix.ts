import type { Finding, Fix } from '../rules/helpers/rule';

/** The fix that is applied where nobody is asked; undefined where there is none, or only a person can tell. */
export const autoFix = ({ fixes: [fix] }: Finding): Fix | undefined => (fix && !fix.needsJudgement ? fix : undefined);
