import type { Report } from '../model/report.ts';
import { counted } from '../text/quote.ts';
import { gatesAhead } from './gates-ahead.ts';
import { allFindings, decidingManifests } from './report.ts';
import { isToMend } from './work.ts';

/** A report's errors, by what can be done about them. */
export interface Tally {
  readonly toPutRight: number;
  /** Errors that go by themselves, on a day. */
  readonly onlyWait: number;
  /** How many manifests have something to put right. */
  readonly manifests: number;
}

/** The one count of errors that every report shows: of what decides. */
export function tallyOf({ whole, ...shown }: Report): Tally {
  const report = whole ?? shown;
  const manifests = decidingManifests(report);
  const toMend = manifests.map(
    ({ findings, targets, untold }) =>
      findings.filter((each) => isToMend(each, targets)).length + (untold?.error ?? 0),
  );
  const ofRun = report.findings.filter((each) => isToMend(each, [])).length;
  const count = toMend.reduce((sum, each) => sum + each, ofRun);
  const errors = allFindings(report).filter(({ severity, isTold }) => severity === 'error' && !isTold).length;
  const untold = manifests.reduce((sum, manifest) => sum + (manifest.untold?.error ?? 0), 0);
  // Where no gate will open, waiting is no way out.
  if (count === 0 && errors > 0 && gatesAhead(report).length === 0) {
    const failing = manifests.filter(({ result }) => result === 'fail').length;
    return { toPutRight: errors, onlyWait: 0, manifests: failing };
  }
  return {
    toPutRight: count,
    onlyWait: errors + untold - count,
    manifests: toMend.filter((each) => each > 0).length,
  };
}

/** `1 only waits`, `2 only wait`. */
export function waitingInWords(count: number): string {
  return `${count} only ${count === 1 ? 'waits' : 'wait'}`;
}

/** `12 to put right, 1 only waits, 3 warnings`: what was found, in the order in which to see to it. */
export function tallyInWords(report: Report): string {
  const { toPutRight, onlyWait } = tallyOf(report);
  const { inconclusive, warning, notice } = (report.whole ?? report).counts;
  return [
    ...(toPutRight > 0 ? [`${toPutRight} to put right`] : onlyWait > 0 ? [] : ['nothing to put right']),
    ...(onlyWait > 0 ? [waitingInWords(onlyWait)] : []),
    ...(inconclusive > 0 ? [`${inconclusive} inconclusive`] : []),
    ...(warning > 0 ? [counted(warning, 'warning')] : []),
    ...(notice > 0 ? [counted(notice, 'notice')] : []),
  ].join(', ');
}
