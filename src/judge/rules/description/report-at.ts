import type { Gate } from '../../../model/gate.ts';
import type { Target } from '../../../model/manifest.ts';
import type { RawFinding, ReportFinding } from '../../rule.ts';

/** Reports what is wrong with the description at a gate: at the release gate once for each target, which has its own. */
export function reportAt(
  gate: Gate,
  targets: readonly Target[],
  report: ReportFinding,
  finding: RawFinding,
): void {
  if (gate === 'upload') report(finding);
  else for (const target of targets) report({ ...finding, gate, target });
}
