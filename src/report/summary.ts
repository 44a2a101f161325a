import type { Finding } from '../finding.ts';
import { severities } from '../finding.ts';
import { shownPath } from '../gather/files.ts';
import { about } from '../generated/about.ts';
import { releaseInWords, uploadInWords } from './gates-in-words.ts';
import { code, link, markdown } from './markdown.ts';
import { allFindings, type Report } from './report.ts';
import { counted, verdict } from './verdict.ts';

/** Where the files of a report can be looked at, if anywhere. */
export type LinkTo = (file: string, line: number) => string | undefined;

/** GitHub drops a job summary over 1 MiB whole; some room is left for other writers of the same step. */
const largestSummary = 1000 * 1024;

/**
 * The job summary: the verdict, the targets with both gates, then every finding.
 * Cut with a count and a pointer to the JSON report when it would not fit.
 */
export function toSummary(report: Report, linkTo: LinkTo, largest = largestSummary): string {
  const head = [`## sru-gate`, '', `**${markdown(verdict(report))}**`, '', ...targetTable(report)];
  const parts = allFindings(report)
    .map((finding, index) => ({ finding, index }))
    .sort((one, other) => rank(one.finding) - rank(other.finding) || one.index - other.index)
    .map(({ finding }) => findingItem(finding, report, linkTo));
  if (parts.length > 0) head.push('', '### Findings', '');
  const foot = `\nJudged on ${report.today} with the release calendar ${code(report.calendar.source)}.\n`;
  let size = bytes(foot) + bytes(head.join('\n')) + 300;
  const kept: string[] = [];
  for (const part of parts) {
    size += bytes(part) + 1;
    if (size > largest) break;
    kept.push(part);
  }
  const left = parts.length - kept.length;
  const note =
    left > 0 ? [`\n**${counted(left, 'more finding')} did not fit here; all are in the JSON report.**`] : [];
  return `${[...head, ...kept, ...note].join('\n')}\n${foot}`;
}

/** How many targets the table shows; a fleet's are in the JSON report. */
const mostRows = 500;

function targetTable({ manifests, today }: Report): string[] {
  const rows = manifests.flatMap((manifest) =>
    manifest.targets.map((status) => {
      const { target } = status;
      const cells = [
        code(manifest.path),
        code(manifest.package ?? ''),
        code(target.written ?? ''),
        code(target.version?.text ?? ''),
        uploadInWords(status, today),
        releaseInWords(status, today),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  if (rows.length === 0) return [];
  const more =
    rows.length > mostRows ? ['', `${rows.length - mostRows} more targets are in the JSON report.`] : [];
  return [
    '| manifest | package | target | version | upload gate | release gate |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.slice(0, mostRows),
    ...more,
  ];
}

function findingItem(finding: Finding, { workingDirectory }: Report, linkTo: LinkTo): string {
  const { severity, rule, message, help, url, at, waived } = finding;
  const place = at ? `${shownPath(at.file, workingDirectory)}:${at.line}` : '';
  const address = at && linkTo(at.file, at.line);
  const where = at ? ` ${address === undefined ? code(place) : link(place, address)}` : '';
  const page = isTrusted(url) ? `<a href="${url}">${rule}</a>` : code(rule);
  const why = waived === undefined ? '' : ` Waived: ${code(waived)}.`;
  return `- **${waived === undefined ? severity : 'waived'}** ${page}${where}: ${markdown(message)} ${markdown(help)}${why}`;
}

/** A policy file's own address is somebody's word and is not linked; Ubuntu's and the project's pages are. */
function isTrusted(url: string): boolean {
  const isOurs = trustedPlaces.some((place) => url.startsWith(`${place}/`));
  return isOurs && /^[\w./:#-]*$/.test(url);
}

const trustedPlaces = ['https://ubuntu.com', 'https://documentation.ubuntu.com', about.homepage];

function rank({ severity, waived }: Finding): number {
  return severities.indexOf(severity) + (waived === undefined ? 0 : severities.length);
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
