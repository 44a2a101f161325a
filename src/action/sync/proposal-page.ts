import { bytes, didNotFit, fitting, loud } from '../../report/fit.ts';
import { markdown } from '../../report/markdown.ts';
import type { Synced, SyncedLine } from '../../run/sync.ts';

/** What there is to write into the branch, and what Launchpad did not say. */
export interface NewsOfBranch extends Omit<Synced, 'texts'> {
  /** The texts to write, by path from the top level, links resolved. */
  readonly texts: ReadonlyMap<string, { readonly after: string }>;
}

/** What was found, as Markdown: what is written and whence, what is left to a person, what could not be had. */
export function proposalPage({ written, left, failed, unanswered }: NewsOfBranch, largest: number): string {
  const lines = [
    ...listed('Written', sentences(written)),
    ...listed('Left to you', sentences(left)),
    ...listed('Not brought up to date', [...sentences(failed), ...unanswered]),
  ];
  const foot = 'Proposed by `sru-gate sync`. What a person wrote is left as it is.\n';
  const shown = fitting(lines, largest - bytes(foot) - 200);
  return [...shown, ...loud(didNotFit(lines.length - shown.length, 'line', 'log')), foot].join('\n');
}

function sentences(lines: readonly SyncedLine[]): string[] {
  return lines.map(({ words }) => words);
}

function listed(title: string, words: readonly string[]): string[] {
  return words.length === 0 ? [] : [`### ${title}`, '', ...words.map((each) => `- ${markdown(each)}`), ''];
}
