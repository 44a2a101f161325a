import { type Report, shardName, type TargetStatus } from '../model/report.ts';
import { counted } from '../text/quote.ts';
import { leftOut } from './bounded.ts';
import { findingBlock } from './finding-block.ts';
import { didNotFit } from './fit.ts';
import { fixesInWords } from './fixes-in-words.ts';
import { gateLines } from './gate-lines.ts';
import { decidingManifests } from './report.ts';
import { safeLine } from './safe-text.ts';
import { statusInWords } from './status-line.ts';
import { tallyInWords } from './tally.ts';
import { seriesInWords } from './target-in-words.ts';
import { type Pen, penFor, type Terminal, withLast } from './terminal.ts';
import { rulerFor } from './text-width.ts';
import { countsInWords } from './told.ts';
import { isTrustedPage, sruBugPage } from './trusted-page.ts';
import { verdict } from './verdict.ts';
import { workOf } from './work.ts';

export type { Terminal };

/** The report for people at a terminal, with the ruler that its words need. */
export async function printText(report: Report, terminal: Terminal): Promise<string> {
  return toText(report, { ...terminal, widthOf: await rulerFor(report) });
}

/**
 * The report for people at a terminal, with code frames: the verdict; of each manifest whose it is, how its targets
 * stand, and its findings; what is to be done first comes first. The last line has the counts.
 */
export function toText(report: Report, terminal: Terminal): string {
  const pen = penFor(terminal);
  return `${[
    pen.paint('bold', pen.wrap(safeLine(verdict(report)), '')),
    ...workOf(report).flatMap(({ manifest, findings, isFirstTold }) => [
      ...(isFirstTold ? [pen.paint('bold', pen.wrap(toldHeading, ''))] : []),
      ...(manifest ? [manifestBlock(manifest, report, pen)] : []),
      ...findings.map((finding) => findingBlock(finding, report, pen)),
    ]),
    [
      ...[...fixesInWords(report), ...leftLines(report)].map((line) => pen.wrap(line, '  ')),
      countsLine(report, pen),
    ].join('\n'),
  ].join('\n\n')}\n`;
}

const toldHeading = 'Reported only: the change does not touch these manifests.';

type Manifest = Report['manifests'][number];

function manifestBlock(manifest: Manifest, { today }: Report, pen: Pen): string {
  const { path: file, package: name, policy, policyPage, bug, result, targets, isChanged } = manifest;
  const styles = { pass: 'green', fail: 'red', inconclusive: 'magenta' } as const;
  const style = isChanged === false ? 'cyan' : styles[result];
  const sru = `SRU bug ${bug}`;
  const by = `policy ${safeLine(policy)}`;
  const whose = [...(bug === undefined ? [] : [sru]), safeLine(name ?? 'unknown package'), by].join(', ');
  const wrapped = pen.wrap(`${result}: ${safeLine(file)} (${whose})`, '  ');
  const head = pen.paint(['bold', style], result) + wrapped.slice(result.length);
  const withBug = bug === undefined ? head : withLast(head, sru, pen.link(sru, sruBugPage(bug)));
  return [
    isTrustedPage(policyPage) ? withLast(withBug, by, pen.link(by, policyPage)) : withBug,
    ...targetRows(targets, today, pen),
  ].join('\n');
}

/** How each target stands; until it is released, its gates, too. */
function targetRows(targets: readonly TargetStatus[], today: Report['today'], pen: Pen): string[] {
  const width = Math.max(0, ...targets.map(({ target }) => pen.widthOf(seriesInWords(target))));
  return targets.flatMap((status) => {
    const series = seriesInWords(status.target);
    const row = (begin: string, text: string): string =>
      pen.wrap(`  ${begin}  ${text}`, ' '.repeat(width + 6));
    const { gates, more } = gateLines(status, today);
    return [
      row(series + ' '.repeat(width - pen.widthOf(series)), safeLine(statusInWords(status, today))),
      ...[...gates, ...more.map((line) => `  ${line}`)].map((line) => row(' '.repeat(width), line)),
    ];
  });
}

/** What the report had no room for. */
function leftLines(report: Report): string[] {
  const { findings, manifests } = leftOut(report);
  return [didNotFit(findings, 'finding', undefined), didNotFit(manifests, 'manifest', undefined)].filter(
    (line) => line !== '',
  );
}

function countsLine({ whole, ...shown }: Report, { paint, wrap }: Pen): string {
  const report = whole ?? shown;
  const { counts, calendar, shard, told } = report;
  const style = counts.error > 0 ? 'red' : counts.inconclusive > 0 ? 'magenta' : 'green';
  const words = tallyInWords(report);
  const apart = countsInWords(told);
  const rest = apart === '' ? '' : `; reported only: ${apart}`;
  const line = wrap(
    `${words} in ${counted(decidingManifests(report).length, 'manifest')}${shard ? ` of shard ${shardName(shard)}` : ''}${rest} (release calendar: ${safeLine(calendar.source)})`,
    '  ',
  );
  return line.startsWith(words) ? paint(['bold', style], words) + line.slice(words.length) : line;
}
