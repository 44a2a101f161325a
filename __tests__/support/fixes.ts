import { expect } from '@jest/globals';
import type { Finding, Fix } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { hidesOthers } from '../../src/model/rules.ts';
import { allFindings } from '../../src/report/report.ts';
import { applyEdits } from '../../src/text/apply-edits.ts';
import { reportOnTexts, type Settings } from './check.ts';

/**
 * Each fix that a report offers, made alone: its finding is gone, and nothing has come in its place.
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
    if (hidesOthers(finding.rule)) {
      expect(after.map(summary)).not.toContain(summary(finding));
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

/** The files with the fix of the only finding of a rule made; undefined where it has none. */
export function fixedBy(rule: string, texts: Readonly<Record<string, string>>, report: Report) {
  const [finding] = allFindings(report).filter((each) => each.rule === rule);
  return finding?.fix && fixed(texts, finding.fix);
}

/** What must not be new. */
function summary({ rule, severity, series, message }: Finding): string {
  return JSON.stringify([rule, severity, series, message]);
}
