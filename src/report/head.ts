import type { ManifestReport, Report, TargetStatus } from '../model/report.ts';
import { bytes } from './fit.ts';
import { code, markdown, markdownLink } from './markdown.ts';
import { statusInWords } from './status-line.ts';
import { isTrustedPage, sruBugPage } from './trusted-page.ts';
import { verdict } from './verdict.ts';
import { manifestsInTurn } from './work.ts';

/** How many targets stand at the head of a page. The table below has more, and says where all are. */
const mostLines = 12;

/**
 * The head of a page of Markdown: the verdict; then of each manifest the SRU bug, the package and the policy, and of
 * each of its targets where it stands, since when, what it waits for, and the next day. What is to be put right comes
 * first, what is over last; what does not fit is counted.
 * @param largest of the page, in bytes
 */
export function headOf(report: Report, largest: number): string[] {
  const { manifests } = report;
  const [only] = manifests;
  return [
    `**${markdown(verdict(report))}**`,
    '',
    // The findings say what to do: they need the room.
    ...(only && manifests.length === 1 ? ofOne(only, report, largest / 8) : ofMany(report, largest / 8)),
  ];
}

type Manifest = Report['manifests'][number];

function ofOne(manifest: Manifest, report: Report, room: number): string[] {
  const named = whose(manifest, false);
  const lines = targetsInTurn(manifest).map((status) => `- ${targetLine(status, report)}`);
  const kept = keptOf(lines, room - bytes(named));
  return [named, '', ...withLeft(kept, lines.length), ...(lines.length > 0 ? [''] : [])];
}

function ofMany({ manifests, ...report }: Report, room: number): string[] {
  const all = manifests.reduce((count, { targets }) => count + targets.length, 0);
  // What is on its way comes before what is over.
  const inTurn = manifestsInTurn(manifests).filter(({ targets }) => targets.length > 0);
  const ordered = [
    ...inTurn.filter(({ targets, result }) => result !== 'pass' || !targets.every(isOver)),
    ...inTurn.filter(({ targets, result }) => result === 'pass' && targets.every(isOver)),
  ];
  const lines: string[] = [];
  let [left, targets] = [room, 0];
  for (const manifest of ordered) {
    if (targets === mostLines) break;
    const named = `- ${whose(manifest, true)}`;
    const own = targetsInTurn(manifest).map((status) => `  - ${targetLine(status, report)}`);
    const kept = keptOf(own, left - bytes(named) - 1).slice(0, mostLines - targets);
    if (kept.length === 0) break;
    lines.push(named, ...kept);
    left -= bytes([named, ...kept].join('\n')) + 1;
    targets += kept.length;
  }
  return [...withLeft(lines, lines.length + all - targets), ...(all > 0 ? [''] : [])];
}

function isOver({ target }: TargetStatus): boolean {
  return target.stage === 'released';
}

function targetsInTurn({ targets }: ManifestReport): TargetStatus[] {
  return [...targets.filter((each) => !isOver(each)), ...targets.filter(isOver)];
}

function keptOf(lines: readonly string[], room: number): string[] {
  let left = room;
  const kept: string[] = [];
  for (const line of lines.slice(0, mostLines)) {
    left -= bytes(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return kept;
}

function withLeft(kept: readonly string[], all: number): string[] {
  const left = all - kept.length;
  return [...kept, ...(left > 0 ? [`- ${left} more, in the table of targets`] : [])];
}

function targetLine(status: TargetStatus, { today }: Pick<Report, 'today'>): string {
  return `${code(status.target.series.written ?? '?', 30)}: ${markdown(statusInWords(status, today))}`;
}

/** Whose manifest it is: the SRU bug, the package, the policy; with its path where there are several. */
function whose(
  { bug, package: name, policy, policyPage, path }: ManifestReport,
  isOneOfMany: boolean,
): string {
  return [
    ...(bug === undefined ? [] : [markdownLink(`SRU bug ${bug}`, sruBugPage(bug))]),
    name === undefined ? 'unknown package' : code(name),
    `policy ${isTrustedPage(policyPage) ? markdownLink(code(policy), policyPage) : code(policy)}`,
    ...(isOneOfMany ? [code(path, 300)] : []),
  ].join(', ');
}
