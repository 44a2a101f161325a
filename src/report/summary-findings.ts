import { type Finding, severities } from '../model/finding.ts';
import type { LinkTo, ManifestReport, Report } from '../model/report.ts';
import { rulePage } from '../text/page-address.ts';
import { bytes } from './fit.ts';
import { code, markdown, markdownLink } from './markdown.ts';
import { isTrustedPage } from './trusted-page.ts';
import { onlyWaits, workOf } from './work.ts';

interface Item {
  readonly finding: Finding;
  /** What of the report it belongs to: a manifest or the run. */
  readonly heading: string;
  readonly text: string;
  /** Its place in the order in which to see to the findings. */
  readonly index: number;
}

/**
 * The findings by manifest, in the order in which to see to them; those that are told alone, and the waived ones, stand apart.
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
  const items = workOf(report)
    .flatMap(({ manifest, findings }) => findings.map((finding) => ({ finding, manifest })))
    .map(({ finding, manifest }, index) => {
      const text = [textOf(finding, manifest, { report, linkTo }), ...below(finding)].join('\n');
      const heading = manifest ? `#### ${code(manifest.path, 300)}` : '#### The run';
      return { finding, index, heading, text };
    });
  const kept = gravest(items, room);
  const apart = (heading: Heading): Item[] => kept.filter(({ finding }) => headingOf(finding) === heading);
  return {
    lines: headings.flatMap((heading) => {
      const under = apart(heading);
      return under.length > 0 ? [`### ${heading}`, '', ...byManifest(under, report)] : [];
    }),
    left: items.length - kept.length,
  };
}

const headings = [
  'Findings',
  'Reported only: the change does not touch these manifests',
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

/** The head of the page names the manifest where there is but one. */
function byManifest(items: readonly Item[], { manifests }: Report): string[] {
  const groups = new Map<string, string[]>();
  for (const { heading, text } of items) {
    const group = groups.get(heading);
    if (group) group.push(text);
    else groups.set(heading, [text]);
  }
  const isOne = groups.size === 1 && manifests.length === 1;
  return [...groups].flatMap(([heading, texts]) => [...(isOne ? [] : [heading, '']), ...texts, '']);
}

interface Around {
  readonly report: Report;
  readonly linkTo: LinkTo;
}

function textOf(finding: Finding, manifest: ManifestReport | undefined, around: Around): string {
  const { severity, rule, message, help, url, waived } = finding;
  const kind = waived === undefined ? severity : 'waived';
  const waits = onlyWaits(finding, manifest?.targets ?? []) ? ', only waits' : '';
  const head = `- **${kind}**${waits} <a href="${rulePage(rule)}">${rule}</a>${placeOf(finding, manifest, around)}: ${markdown(message)}`;
  return waived === undefined
    ? `${head}<br>Way out: ${markdown(help)}${policyPage(url, rule)}`
    : `${head}<br>Waived: ${code(waived, waived.length)}`;
}

/** The line, with the file where that is not the manifest. */
function placeOf({ at }: Finding, manifest: ManifestReport | undefined, { report, linkTo }: Around): string {
  if (!at) return '';
  const address = linkTo(at.file, at.line);
  const name = report.nameOf(at.file);
  const file = name === manifest?.path ? '' : `${code(name, 300)} `;
  const line = `line ${at.line}`;
  return `, ${file}${address === undefined ? line : markdownLink(line, address)}`;
}

/**
 * The page with the policy's sentence. The address in a policy file is somebody's word: it is shown, and not linked.
 */
function policyPage(url: string, rule: string): string {
  if (url === rulePage(rule)) return '';
  return isTrustedPage(url) ? ` <a href="${url}">The policy</a>.` : ` The policy: ${code(url, 300)}.`;
}
