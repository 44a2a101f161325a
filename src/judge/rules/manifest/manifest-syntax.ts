import type { Rule } from '../../rule.ts';
import { reportProblems } from './report-problems.ts';

export const manifestSyntax: Rule = {
  id: 'manifest-syntax',
  gate: 'upload',
  severity: 'error',
  demands: 'The manifest is one YAML document of bounded size.',
  hides: 'facts',
  check: reportProblems('manifest-syntax'),
};
