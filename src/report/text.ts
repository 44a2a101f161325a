import { styleText } from 'node:util';
import type { Finding, Severity } from '../finding.ts';
import { severities } from '../finding.ts';
import { shownPath } from '../gather/files.ts';
import { shardName } from '../gather/shard.ts';
import { quote } from '../quote.ts';
import { lineOf, type Position } from '../read/position.ts';
import { releaseInWords, uploadInWords } from './gates-in-words.ts';
import type { ManifestReport, Report } from './report.ts';
import { safeLine } from './safe-text.ts';
import { counted } from './verdict.ts';

const colours: Readonly<Record<Severity, 'red' | 'magenta' | 'yellow' | 'cyan'>> = {
  error: 'red',
  inconclusive: 'magenta',
  warning: 'yellow',
  notice: 'cyan',
};

/** How many characters of a source line a code frame shows. */
const frameWidth = 120;

/** The report for people at a terminal, with code frames; the last line counts. */
export function toText(report: Report, colour: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const blocks = report.findings.map((finding) => findingBlock(finding, report, paint));
  for (const manifest of report.manifests) {
    const bySeverity = severities.flatMap((severity) =>
      manifest.findings.filter((each) => each.severity === severity),
    );
    blocks.push(...bySeverity.map((finding) => findingBlock(finding, report, paint)));
    blocks.push(manifestBlock(manifest, report, paint));
  }
  return `${[...blocks, countsLine(report, paint)].join('\n\n')}\n`;
}

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

function findingBlock(finding: Finding, report: Report, paint: Paint): string {
  const { rule, severity, message, help, url, at, waived } = finding;
  const head = `${paint(['bold', colours[severity]], `${waived === undefined ? severity : 'waived'}[${rule}]`)}: ${safeLine(message)}`;
  return [
    head,
    ...(at
      ? codeFrame(
          at,
          report,
          (text) => paint(colours[severity], text),
          (text) => paint('dim', text),
        )
      : []),
    ...(waived === undefined ? [] : [`  = waived: ${safeLine(quote(waived, 300))}`]),
    `  = help: ${safeLine(help)}`,
    `  = see: ${safeLine(url)}`,
  ].join('\n');
}

function codeFrame(
  at: Position,
  report: Report,
  mark: (text: string) => string,
  dim: (text: string) => string,
): string[] {
  const place = `${shownPath(at.file, report.workingDirectory)}:${at.line}:${at.column}`;
  const text = report.texts.get(at.file);
  const arrow = `  ${dim('-->')} ${safeLine(place)}`;
  if (text === undefined) return [arrow];
  const line = lineOf(text, at.line);
  // A long line is shown around the place, not from its beginning.
  const from = at.column > frameWidth - 20 ? at.column - 41 : 0;
  const shown = line.slice(from, from + frameWidth);
  const before = line.slice(from, at.column - 1);
  const length = Math.max(1, Math.min(at.endColumn - at.column, frameWidth - before.length));
  const gutter = String(at.line);
  const blank = ' '.repeat(gutter.length);
  return [
    arrow,
    ` ${blank} ${dim('|')}`,
    ` ${dim(gutter)} ${dim('|')} ${safeLine(shown)}`,
    ` ${blank} ${dim('|')} ${' '.repeat(safeLine(before).length)}${mark('^'.repeat(length))}`,
  ];
}

function manifestBlock(
  manifest: ManifestReport & { result: string },
  { today }: Report,
  paint: Paint,
): string {
  const { path: file, package: name, policy, bug, result, targets } = manifest;
  const style = result === 'pass' ? 'green' : result === 'fail' ? 'red' : 'magenta';
  const head = `${paint(['bold', style], result)}: ${safeLine(file)} (${safeLine(name ?? 'unknown package')}${bug === undefined ? '' : `, SRU bug ${bug}`}, policy ${safeLine(policy)})`;
  const width = Math.max(0, ...targets.map(({ target }) => (target.written ?? '?').slice(0, 30).length));
  const rows = targets.map((status) => {
    const series = safeLine((status.target.written ?? '?').slice(0, 30)).padEnd(width);
    return `  ${series}  upload: ${uploadInWords(status, today)}\n  ${' '.repeat(width)}  release: ${releaseInWords(status, today)}`;
  });
  return [head, ...rows].join('\n');
}

function countsLine({ counts, manifests, calendar, shard }: Report, paint: Paint): string {
  const numbers = [
    counted(counts.error, 'error'),
    ...(counts.inconclusive > 0 ? [`${counts.inconclusive} inconclusive`] : []),
    counted(counts.warning, 'warning'),
    counted(counts.notice, 'notice'),
  ];
  const style = counts.error > 0 ? 'red' : counts.inconclusive > 0 ? 'magenta' : 'green';
  return `${paint(['bold', style], numbers.join(', '))} in ${counted(manifests.length, 'manifest')}${shard ? ` of shard ${shardName(shard)}` : ''} (release calendar: ${safeLine(calendar.source)})`;
}
