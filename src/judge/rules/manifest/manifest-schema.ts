import type { Rule } from '../../rule.ts';
import { reportProblems } from './report-problems.ts';

export const manifestSchema: Rule = {
  id: 'manifest-schema',
  gate: 'upload',
  severity: 'error',
  demands: 'The manifest has the keys and values that its format knows.',
  hides: 'facts',
  check: reportProblems('manifest-schema'),
};
