import type { Problem } from '../../../backport.ts';
import type { Check } from '../../rule.ts';

/** The check of a rule whose findings the reader already has: it reports the problems of that rule. */
export function reportProblems(rule: Problem['rule']): Check {
  return ({ problems }, report) => {
    for (const { at, message, help, ...problem } of problems)
      if (problem.rule === rule) report({ at, message, help });
  };
}
