import type { Backport } from '../../../model/backport.ts';
import type { Problem } from '../../../model/place.ts';
import type { ReportFinding } from '../../rule.ts';

/** The check of a rule whose problems the reader has found already: it reports them. */
export function reportProblems(rule: Problem['rule']) {
  return ({ problems }: Backport, report: ReportFinding): void => {
    for (const { rule: found, ...problem } of problems) if (found === rule) report(problem);
  };
}
