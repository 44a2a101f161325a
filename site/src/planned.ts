import { planFor } from '../../src/policy/plan.ts';
import { planText } from '../../src/report/plan-page.ts';
import { builtinPolicy } from '../../src/sources/policy-file.ts';
import { dayOf, ownCalendar } from './around.ts';
import type { PlanQuestion } from './questions.ts';

/** What a built-in policy allows on a day, as `sru-gate plan` prints it. */
export function planned({ policy, day, columns }: PlanQuestion): string {
  return planText(planFor(builtinPolicy(policy), ownCalendar(), dayOf(day)), columns);
}
