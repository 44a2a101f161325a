import type { Finding } from '../model/finding.ts';
import { rulePage } from '../text/page-address.ts';

/** A finding that is about the run as a whole: it has no place and no target. */
export function findingOfRun(found: Pick<Finding, 'rule' | 'severity' | 'message' | 'help'>): Finding {
  return {
    ...found,
    series: [],
    url: rulePage(found.rule),
    at: undefined,
    waived: undefined,
    fix: undefined,
  };
}
