import { expect } from '@jest/globals';
import { type Finding, type Fix, severities } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { hidesOthers } from '../../src/model/rules.ts';
import { allFindings } from '../../src/report/report.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { reportOnTexts, type Settings } from './check.ts';

/**
 * Each fix that a report offers, made alone: its finding is gone, and nothing has come in its place; nothing graver, where
 * the fix is a guess, for that may leave something to write.
 * @param texts the files that the report is about
 * @param settings those of its check, which is made again where there is a fix
 */
export function expectFixesToBeRight(
  report: Report,
  texts: Readonly<Record<string, string>>,
  settings: Settings,
): void {
  const findings = allFindings(report);
  for (const finding of findings) {
    if (!finding.fix) continue;
    const after = allFindings(reportOnTexts(fixed(texts, finding.fix), settings));
    // What these hid was there before, and shows now.
    if (hidesOthers(finding.rule) || finding.fix.isSuggested) {
      const rest = after.map(summary);
      expect(rest.filter((each) => each === summary(finding)).length).toBeLessThan(
        findings.filter((each) => summary(each) === summary(finding)).length,
      );
      if (hidesOthers(finding.rule)) continue;
      const before = findings.map(summary);
      const graver = after.filter(
        (each) =>
          !before.includes(summary(each)) &&
          severities.indexOf(each.severity) < severities.indexOf(finding.severity),
      );
      expect({ fixed: finding.rule, graver: graver.map(summary) }).toEqual({
        fixed: finding.rule,
        graver: [],
      });
      continue;
    }
    const others = findings.filter((each) => each !== finding);
    // A waiver of what went along with it has nothing left to cover, and says so.
    const gone = others.filter(({ rule }) => !after.some((each) => each.rule === rule));
    const rest = others.map(summary);
    for (const each of after) {
      const known = rest.indexOf(summary(each));
      const isLeftOver =
        each.rule === 'waiver-unused' && gone.some(({ rule }) => each.message.includes(`\`${rule}\``));
      if (known >= 0) rest.splice(known, 1);
      else if (!isLeftOver) expect({ fixed: finding.rule, new: summary(each) }).toBeUndefined();
    }
  }
}

/** The files of a workspace with a fix made. */
export function fixed(texts: Readonly<Record<string, string>>, { edits }: Fix): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      applyEdits(
        text,
        edits.filter(({ at }) => at.file === `/workspace/${name}`),
      ),
    ]),
  );
}

/**
 * The files with the fix of the first finding of a rule made; undefined where it has none.
 * @param isSuggested whether it is one that is a guess
 */
export function fixedBy(
  rule: string,
  texts: Readonly<Record<string, string>>,
  report: Report,
  isSuggested = false,
) {
  const [finding] = allFindings(report).filter((each) => each.rule === rule);
  return finding?.fix?.isSuggested === isSuggested ? fixed(texts, finding.fix) : undefined;
}

/** What must not be new. */
function summary({ rule, severity, series, message }: Finding): string {
  return JSON.stringify([rule, severity, series, message]);
}
