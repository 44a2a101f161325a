import { planFor } from '../policy/plan.ts';
import { planData } from '../report/plan-page.ts';
import { builtinPolicy } from '../sources/policy-file.ts';
import type { Plan, PlanSettings } from './face.ts';
import { inMemory } from './in-memory.ts';
import { refuseNoText, refuseOthers } from './settings.ts';

/** `plan` of the face. */
export function planPolicy(policy: string, settings: PlanSettings): Plan {
  refuseOthers(settings, ['day', 'calendar', 'files']);
  refuseNoText(policy, 'policy');
  const { day, calendar, files = {} } = settings;
  const around = inMemory(files, { day, calendar, policy });
  return planData(planFor(around.policy ?? builtinPolicy(policy), around.calendar, around.today));
}
