import { about } from '../generated/about.ts';
import { type Finding, severities } from '../model/finding.ts';
import type { LinkTo, Report } from '../model/report.ts';
import { rulePage } from '../text/page-address.ts';
import { bytes } from './fit.ts';
import { code, markdown, markdownLink } from './markdown.ts';
import { allFindings } from './report.ts';

interface Item {
  readonly finding: Finding;
  readonly heading: string;
  readonly text: string;
  /** The finding's place in the order of the report. */
  readonly index: number;
}

/**
 * The findings by file; those that are told alone, and the waived ones, stand apart.
 * @param room in bytes; where it is too small for all, the gravest findings have it
 * @param below gives further Markdown lines below a finding's own
 * @returns Markdown lines, and how many findings did not fit
 */
export function findingsOf(
  report: Report,
  linkTo: LinkTo,
  room: number,
  below: (finding: Finding) => readonly string[] = () => [],
): { lines: string[]; left: number } {
  const items = allFindings(report).map((finding, index) => {
    const item = itemOf(finding, index, report, linkTo);
    return { ...item, text: [item.text, ...below(finding)].join('\n') };
  });
  const kept = gravest(items, room);
  const apart = (heading: Heading): Item[] => kept.filter(({ finding }) => headingOf(finding) === heading);
  return {
    lines: [
      ...headings.flatMap((heading) => {
        const under = apart(heading);
        return under.length > 0 ? [`### ${heading}`, '', ...byFile(under)] : [];
      }),
    ],
    left: items.length - kept.length,
  };
}

const headings = [
  'Findings',
  'Told, not failed: the change leaves these manifests alone',
  'Waived, with the reason given',
] as const;
type Heading = (typeof headings)[number];

function headingOf({ waived, isTold }: Finding): Heading {
  return headings[waived !== undefined ? 2 : isTold ? 1 : 0];
}

function gravest(items: readonly Item[], room: number): Item[] {
  let size = 0;
  const groups = new Set<string>();
  const byRank = [...items].sort(
    (one, other) => rank(one.finding) - rank(other.finding) || one.index - other.index,
  );
  const tooMany = byRank.findIndex(({ heading, text, finding }) => {
    const group = `${headingOf(finding)} ${heading}`;
    // A group costs its heading and the empty lines around it.
    size += bytes(text) + 1 + (groups.has(group) ? 0 : bytes(heading) + 3);
    groups.add(group);
    return size > room;
  });
  return (tooMany < 0 ? byRank : byRank.slice(0, tooMany)).sort((one, other) => one.index - other.index);
}

function rank(finding: Finding): number {
  return severities.indexOf(finding.severity) + headings.indexOf(headingOf(finding)) * severities.length;
}

function byFile(items: readonly Item[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { heading, text } of items) {
    const group = groups.get(heading);
    if (group) group.push(text);
    else groups.set(heading, [text]);
  }
  return [...groups].flatMap(([heading, texts]) => [heading, '', ...texts, '']);
}

function itemOf(finding: Finding, index: number, report: Report, linkTo: LinkTo): Item {
  const { at } = finding;
  const heading = at ? `#### ${code(report.nameOf(at.file), 300)}` : '#### The run';
  return { finding, heading, index, text: textOf(finding, linkTo) };
}

function textOf({ severity, rule, message, help, url, at, waived }: Finding, linkTo: LinkTo): string {
  const address = at && linkTo(at.file, at.line);
  const line = at
    ? `, ${address === undefined ? `line ${at.line}` : markdownLink(`line ${at.line}`, address)}`
    : '';
  const head = `- **${waived === undefined ? severity : 'waived'}** <a href="${rulePage(rule)}">${rule}</a>${line}: ${markdown(message)}`;
  return waived === undefined
    ? `${head}<br>Way out: ${markdown(help)}${policyPage(url, rule)}`
    : `${head}<br>Waived: ${code(waived, waived.length)}`;
}

/**
 * The page with the policy's sentence. The address in a policy file is somebody's word: it is shown, and not linked.
 */
function policyPage(url: string, rule: string): string {
  if (url === rulePage(rule)) return '';
  const isTrusted = trustedPlaces.some((place) => url.startsWith(`${place}/`)) && /^[\w./:#-]*$/.test(url);
  return isTrusted ? ` <a href="${url}">The policy</a>.` : ` The policy: ${code(url, 300)}.`;
}

const trustedPlaces = ['https://ubuntu.com', 'https://documentation.ubuntu.com', about.homepage];
