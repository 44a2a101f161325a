import { bothWays, type Day } from '../model/day.ts';
import type { Report } from '../model/report.ts';
import { joinWords, quote } from '../text/quote.ts';
import { code, markdown } from './markdown.ts';
import { printableJson } from './printable-json.ts';
import { safeLine } from './safe-text.ts';
import { stateInWords, statusInWords, statusLine } from './status-line.ts';
import { seriesInWords, versionInWords } from './target-in-words.ts';
import type { Terminal } from './text.ts';
import { wrap } from './wrap.ts';

/** How the targets stand, for people at a terminal: a line each, by manifest. */
export function statusText({ manifests, today }: Report, { columns }: Pick<Terminal, 'columns'>): string {
  return manifests
    .map((manifest) => {
      const { path: file, package: name, policy, bug, result, targets } = manifest;
      const whose = `${bug === undefined ? '' : `SRU bug ${bug}, `}${name ?? 'unknown package'}, policy ${policy}`;
      const head = wrap(safeLine(`${result}: ${file} (${whose})`), { width: columns, hanging: '  ' });
      const cells = targets.map(({ target }) => [seriesInWords(target), versionInWords(target)]);
      const widths = [0, 1].map((at) => Math.max(0, ...cells.map((row) => row[at]?.length ?? 0)));
      const rows = targets.map((status, index) => {
        const begin = (cells[index] ?? []).map((text, at) => text.padEnd(widths[at] ?? 0)).join('  ');
        const hanging = ' '.repeat((widths[0] ?? 0) + 4);
        return wrap(`  ${begin}  ${statusInWords(status, today)}`, { width: columns, hanging });
      });
      return [head, ...(rows.length > 0 ? rows : [`  ${unread}`])].map((line) => `${line}\n`).join('');
    })
    .join('');
}

const unread = 'no target can be read: `sru-gate check` says why';

/** A report, and the branch that it is about where there are several. */
export interface BranchReport {
  readonly branch: string;
  readonly report: Report;
}

/** How the targets stand on several branches, for people at a terminal: a heading for each branch. */
export function branchesText(all: readonly BranchReport[], terminal: Pick<Terminal, 'columns'>): string {
  return all
    .map(({ branch, report }) => `On ${safeLine(quote(branch, 200))}:\n${statusText(report, terminal)}`)
    .join('\n');
}

/** How the targets stand, as data (`docs/report.md`). */
export function statusJson(report: Report): string {
  return printableJson({ schema: 1, date: report.today, manifests: dataOf(report) });
}

/** How the targets stand on several branches, as data: each manifest says its branch. */
export function branchesJson(all: readonly BranchReport[], today: Day): string {
  const manifests = all.flatMap(({ branch, report }) => dataOf(report).map((each) => ({ branch, ...each })));
  return printableJson({ schema: 1, date: today, manifests });
}

function dataOf({ manifests, today }: Report) {
  return manifests.map(({ path: file, package: name, policy, bug, result, targets }) => ({
    path: file,
    package: name ?? null,
    policy,
    bug: bug ?? null,
    result,
    targets: targets.map((status) => ({
      series: status.target.series.written ?? null,
      version: status.target.version.written ?? null,
      ...statusLine(status, today),
    })),
  }));
}

/** How the targets stand, as a table of Markdown, for an issue or a wiki. */
export function statusMarkdown(report: Report): string {
  return table(columns, rowsOf(report));
}

/** How the targets stand on several branches, as one table of Markdown. */
export function branchesMarkdown(all: readonly BranchReport[]): string {
  const rows = all.flatMap(({ branch, report }) =>
    rowsOf(report).map((cells) => [code(branch, 200), ...cells]),
  );
  return table(['branch', ...columns], rows);
}

const columns = ['manifest', 'package', 'target', 'version', 'stands', 'waits for', 'next day'];

function rowsOf({ manifests, today }: Report): string[][] {
  return manifests.flatMap(({ path: file, package: name, targets }) => {
    const begin = [code(file, 300), name === undefined ? '' : code(name)];
    if (targets.length === 0) return [[...begin, '', '', markdown(unread), '', '']];
    return targets.map((status) => {
      const { waitsFor, next } = statusLine(status, today);
      return [
        ...begin,
        code(status.target.series.written ?? '', 30),
        code(status.target.version.written ?? '', 60),
        stateInWords(status, today),
        joinWords(waitsFor),
        next === null ? '' : bothWays(next, today),
      ];
    });
  });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
