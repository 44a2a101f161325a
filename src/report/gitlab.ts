import { about } from '../generated/about.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Digests, PathOf, Report } from '../model/report.ts';
import { shorten } from '../text/quote.ts';
import { leftInWords } from './bounded.ts';
import { fingerprints } from './fingerprints.ts';
import { printableJson } from './printable-json.ts';
import { allFindings } from './report.ts';
import { inWords } from './told.ts';

/** GitLab's word for a severity; its `blocker` is for what no rule of ours says: that nothing else matters. */
const severities: Readonly<Record<Severity, 'critical' | 'major' | 'minor' | 'info'>> = {
  error: 'critical',
  inconclusive: 'major',
  warning: 'minor',
  notice: 'info',
};

const longestText = 4096;

/**
 * Every finding as GitLab's Code Quality report. GitLab follows a finding by its fingerprint, which stays when lines
 * move, and shows no finding without a place: one of the run stands at the beginning of the first manifest.
 * @param pathOf a file's path from its repository's top level
 */
export function toCodeQuality(report: Report, pathOf: PathOf, sha256: Digests['sha256']): string {
  const { manifests, texts } = report;
  const fingerprint = fingerprints(texts, pathOf, sha256);
  const start = { file: manifests[0]?.file ?? '', line: 1, endLine: 1 };
  const degradation = (finding: Finding) => {
    const { file, line, endLine } = finding.at ?? start;
    return {
      type: 'issue',
      check_name: finding.rule,
      description: shorten(inWords(finding).replace('\n', ' '), longestText).toWellFormed(),
      categories: ['Style'],
      severity: severities[finding.severity],
      fingerprint: fingerprint(finding),
      location: { path: pathOf(file).toWellFormed(), lines: { begin: line, end: endLine } },
    };
  };
  const left = leftInWords(report);
  const note = {
    type: 'issue',
    check_name: about.name,
    description: left,
    categories: ['Style'],
    severity: severities.notice,
    fingerprint: sha256('what did not fit'),
    location: { path: pathOf(start.file).toWellFormed(), lines: { begin: 1, end: 1 } },
  };
  return printableJson([...allFindings(report).map(degradation), ...(left === undefined ? [] : [note])]);
}
