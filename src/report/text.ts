import { type Finding, type Severity, severities } from '../model/finding.ts';
import { type Report, type Result, shardName } from '../model/report.ts';
import { passesWithTime } from '../model/rules.ts';
import { counted, quote } from '../text/quote.ts';
import { leftOut } from './bounded.ts';
import { codeFrame } from './code-frame.ts';
import { didNotFit } from './fit.ts';
import { filledInWords, releaseInWords, untoldOf, uploadInWords } from './gates-in-words.ts';
import { paint, type Style } from './paint.ts';
import { allFindings, decidingManifests } from './report.ts';
import { safeLine } from './safe-text.ts';
import { seriesInWords } from './target-in-words.ts';
import { countedSeverity, countsInWords } from './told.ts';
import { wrap } from './wrap.ts';

/** What the report is read on. */
export interface Terminal {
  readonly colour: boolean;
  /** How many characters a line holds; undefined where nothing limits it. */
  readonly columns?: number | undefined;
}

const colours: Readonly<Record<Severity, 'red' | 'magenta' | 'yellow' | 'cyan'>> = {
  error: 'red',
  inconclusive: 'magenta',
  warning: 'yellow',
  notice: 'cyan',
};

/**
 * The report for people at a terminal, with code frames: what is to be done first comes first, and the last line
 * has the counts.
 */
export function toText(report: Report, terminal: Terminal): string {
  const page: Page = {
    ...terminal,
    report,
    paint: (style, text) => (terminal.colour ? paint(style, text) : text),
  };
  const blocks = (findings: readonly Finding[]): string[] =>
    inTurn(findings).map((finding) => findingBlock(finding, page));
  const ofRun = {
    errors: report.findings.filter(isError),
    rest: report.findings.filter((each) => !isError(each)),
  };
  const told = report.manifests.filter(({ isChanged }) => isChanged === false);
  const inOrder = (manifests: Report['manifests']): string[] =>
    results
      .flatMap((result) => manifests.filter((each) => each.result === result))
      .flatMap((manifest) => [...blocks(manifest.findings), manifestBlock(manifest, page)]);
  return `${[
    ...blocks(ofRun.errors),
    ...inOrder(decidingManifests(report)),
    ...(told.length > 0 ? [page.paint('bold', toldHeading)] : []),
    ...inOrder(told),
    ...blocks(ofRun.rest),
    [...fixLine(report), ...leftLines(report), countsLine(page)].join('\n'),
  ].join('\n\n')}\n`;
}

const toldHeading = 'Told, not failed: the change leaves these manifests alone.';

/** Manifests with something to put right come first. */
const results: readonly Result[] = ['fail', 'inconclusive', 'pass'];

interface Page extends Terminal {
  readonly report: Report;
  readonly paint: (style: Style | readonly Style[], text: string) => string;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** Findings in the order in which to see to them: by severity, and what passes with time after what has to be done. */
function inTurn(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity, rule, waived }: Finding): number =>
    severities.indexOf(severity) + (waived !== undefined || passesWithTime(rule) ? 0.5 : 0);
  return [...findings].sort((one, other) => rank(one) - rank(other));
}

function findingBlock(finding: Finding, { report, paint, columns }: Page): string {
  const { rule, severity, message, help, url, at, waived } = finding;
  const colour = colours[countedSeverity(finding)];
  const name = `${waived === undefined ? severity : 'waived'}[${rule}]`;
  const head = wrap(`${name}: ${safeLine(message)}`, columns, '  ');
  const style = {
    mark: (text: string) => paint(colour, text),
    dim: (text: string) => paint('dim', text),
    columns,
  };
  const note = (what: string, text: string): string =>
    wrap(`  = ${what}: ${safeLine(text)}`, columns, ' '.repeat(what.length + 6));
  return [
    paint(['bold', colour], name) + head.slice(name.length),
    ...(at ? codeFrame(at, report, style) : []),
    ...(waived === undefined ? [] : [note('waived', quote(waived, waived.length))]),
    note('help', help),
    note('see', url),
  ].join('\n');
}

function manifestBlock(manifest: Report['manifests'][number], { report, paint, columns }: Page): string {
  const { path: file, package: name, policy, bug, result, targets, isChanged } = manifest;
  const styles = { pass: 'green', fail: 'red', inconclusive: 'magenta' } as const;
  const style = isChanged === false ? 'cyan' : styles[result];
  const head = wrap(
    `${result}: ${safeLine(file)} (${safeLine(name ?? 'unknown package')}${bug === undefined ? '' : `, SRU bug ${bug}`}, policy ${safeLine(policy)})`,
    columns,
    '  ',
  );
  const width = Math.max(0, ...targets.map(({ target }) => seriesInWords(target).length));
  const rows = targets.flatMap((status) => {
    const series = seriesInWords(status.target).padEnd(width);
    const row = (begin: string, text: string): string =>
      wrap(`  ${begin}  ${text}`, columns, ' '.repeat(width + 6));
    return [
      row(series, `upload: ${uploadInWords(status, report.today)}`),
      row(' '.repeat(width), `release: ${releaseInWords(status, report.today)}`),
      ...[...untoldOf(status), ...filledInWords(status.target)].map((line) =>
        row(' '.repeat(width), `  ${safeLine(line)}`),
      ),
    ];
  });
  return [paint(['bold', style], result) + head.slice(result.length), ...rows].join('\n');
}

/** How much the tool itself can put right. */
function fixLine(report: Report): string[] {
  const count = allFindings(report.whole ?? report).filter(({ fix }) => fix !== undefined).length;
  return count === 0
    ? []
    : [`${counted(count, 'finding')} can be put right by \`check --fix\`; \`check --diff\` shows how.`];
}

/** What the report had no room for. */
function leftLines(report: Report): string[] {
  const { findings, manifests } = leftOut(report);
  return [didNotFit(findings, 'finding', undefined), didNotFit(manifests, 'manifest', undefined)].filter(
    (line) => line !== '',
  );
}

function countsLine({ report: { whole, ...shown }, paint }: Page): string {
  const report = whole ?? shown;
  const { counts, calendar, shard, told } = report;
  const manifests = decidingManifests(report);
  const numbers = [
    counted(counts.error, 'error'),
    ...(counts.inconclusive > 0 ? [`${counts.inconclusive} inconclusive`] : []),
    counted(counts.warning, 'warning'),
    counted(counts.notice, 'notice'),
  ];
  const style = counts.error > 0 ? 'red' : counts.inconclusive > 0 ? 'magenta' : 'green';
  const apart = countsInWords(told);
  const rest = apart === '' ? '' : `; told, not failed: ${apart}`;
  return `${paint(['bold', style], numbers.join(', '))} in ${counted(manifests.length, 'manifest')}${shard ? ` of shard ${shardName(shard)}` : ''}${rest} (release calendar: ${safeLine(calendar.source)})`;
}
