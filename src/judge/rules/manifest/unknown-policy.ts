import type { Rule } from '../../rule.ts';
import { reportProblems } from './report-problems.ts';

export const unknownPolicy: Rule = {
  id: 'unknown-policy',
  gate: 'upload',
  severity: 'error',
  demands: 'The policy that the manifest names exists and can be used.',
  hides: 'facts',
  check: reportProblems('unknown-policy'),
};
