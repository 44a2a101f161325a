import { bothWays } from '../model/day.ts';
import type { Watch, WatchedBranch, WatchedManifest, WatchedTarget } from '../model/watch.ts';
import { counted, joinWords } from '../text/quote.ts';
import { bytes, didNotFit, fitting, loud } from './fit.ts';
import { code, markdown } from './markdown.ts';
import { milestoneInWords } from './status-line.ts';
import { type AllNews, type News, newsOf } from './watch-news.ts';

export interface WatchPageSettings {
  /** Patterns of the branches, as the workflow's author wrote them. */
  readonly patterns: readonly string[];
  /** The most bytes that the page may have. */
  readonly largest: number;
  /** The place that has everything, as Markdown. */
  readonly rest: string;
}

/** Bytes for the sentences that say what was left out. */
const roomForNotes = 1000;

/**
 * The backports on all branches, on one page: what opened since yesterday, what opens this week, what languishes, and a
 * line for each target. Where it would not fit, it is cut, with counts.
 */
export function watchPage(watch: Watch, { patterns, largest, rest }: WatchPageSettings): string {
  const { left, today } = watch;
  const news = newsOf(watch);
  const foot = `Judged on ${today}, on the branches that match ${joinWords(patterns.map((each) => code(each)))}.\n`;
  const head = ['## Backports on the branches', '', `**${markdown(newsInWords(watch, news))}**`, ''];
  const unjudged = unjudgedOf(watch);
  const notes = [
    ...listed(
      'Could not be judged',
      unjudged.map(({ name }) => `- ${branchName(name)}`),
    ),
    ...loud(left > 0 ? `${left} more branches match and were not looked at.` : ''),
  ];
  const parts = [
    ...listed('Opened since yesterday', news.opened.map(newsLine)),
    ...listed('Open this week', news.opening.map(newsLine)),
    ...listed('Languishing', news.languishing.map(newsLine)),
  ];
  const rows = rowsOf(watch);
  const room = largest - bytes([...head, foot].join('\n')) - roomForNotes;
  // What is new says what to do: it has at least half of the room.
  const table = fitting(rows, room / 2);
  const shown = fitting([...notes, ...parts], room - bytes(table.join('\n')));
  const lines = notes.length + parts.length - shown.length;
  return [
    ...head,
    ...shown,
    ...loud(didNotFit(lines, 'line', rest)),
    ...table,
    ...(table.length > 0 ? [''] : []),
    ...loud(didNotFit(rows.length - table.length, 'target', rest)),
    foot,
  ].join('\n');
}

/** The branches on which the check could not run. */
export function unjudgedOf({ branches }: Watch): WatchedBranch[] {
  return branches.filter(({ manifests }) => manifests === undefined);
}

/** What there is to say of all branches, in one sentence of ours. */
export function newsInWords(watch: Watch, { opened, opening, languishing, open }: AllNews): string {
  if (watch.branches.length === 0) return 'No branch that matches carries a manifest.';
  const some = [
    ...(opened.length > 0 ? [`${counted(opened.length, 'gate')} opened since yesterday`] : []),
    ...(opening.length > 0 ? [`${counted(opening.length, 'gate')} will open this week`] : []),
    ...(languishing.length > 0
      ? [`${counted(languishing.length, 'upload')} languish${languishing.length === 1 ? 'es' : ''}`]
      : []),
  ];
  const unjudged = unjudgedOf(watch).length;
  const end = unjudged > 0 ? `; of ${unjudged} nothing is known, for the check did not run there` : '';
  if (open > 0) {
    return `${counted(open, 'target')} under way: ${some.length > 0 ? joinWords(some) : 'nothing new'}${end}.`;
  }
  return `${isAllKnown(watch) ? 'Every target is released' : 'No target is known to be under way'}${end}.`;
}

/** Whether every branch that matches was judged, and every manifest's targets could be read. */
export function isAllKnown({ branches, left }: Watch): boolean {
  const isKnown = ({ manifests }: WatchedBranch): boolean =>
    manifests?.every(({ targets }) => targets.length > 0) ?? false;
  return left === 0 && branches.every(isKnown);
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`### ${title}`, '', ...lines, ''];
}

function newsLine({ branch, target, words }: News): string {
  return `- ${branchName(branch)}: ${targetName(target)} ${markdown(words)}`;
}

function branchName(name: string): string {
  return code(name, 200);
}

function targetName({ series, version }: WatchedTarget): string {
  return `${code(series ?? '?', 30)} ${code(version ?? '?', 60)}:`;
}

function rowsOf({ branches, today }: Watch): string[] {
  const rows = branches.flatMap(({ name, manifests = [] }: WatchedBranch) =>
    manifests.flatMap(({ path: file, package: source, targets }: WatchedManifest) => {
      const begin = [branchName(name), code(file, 300), source === undefined ? '' : code(source)];
      if (targets.length === 0) return [[...begin, '', '', 'no target can be read', '', '']];
      return targets.map((target) => [
        ...begin,
        code(target.series ?? '?', 30),
        code(target.version ?? '?', 60),
        milestoneInWords(target),
        markdown(joinWords(target.waitsFor)),
        target.next === null ? '' : bothWays(target.next, today),
      ]);
    }),
  );
  if (rows.length === 0) return [];
  return [
    '| branch | manifest | package | target | version | stands | waits for | next day |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ];
}
