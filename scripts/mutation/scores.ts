import type { MutatedSource } from './bundle.ts';
import type { Mutant } from './spots.ts';

/** A mutant as a reader sees it. */
export interface Described {
  readonly file: string;
  readonly line: number;
  /** The line that it is on, without indentation. */
  readonly text: string;
  readonly was: string;
  readonly now: string;
}

/** How a mutant fared, and which test noticed it. */
export interface Fate {
  readonly how: 'killed' | 'survived' | 'timeout' | 'no coverage';
  readonly by: string;
}

export function described({ file, source }: MutatedSource, { at, now }: Mutant): Described {
  const line = source.slice(0, at[0]).split('\n').length;
  const text = (source.split('\n')[line - 1] ?? '').trim();
  return { file, line, text, was: source.slice(...at), now };
}

/**
 * The survivors and a table by folder, as lines; and the lowest score of a folder.
 * @param isSample whether the mutants were chosen by lot: then a folder's score is as high as it may well be
 */
export function scores(
  mutants: readonly (Described & { readonly number: number })[],
  fates: ReadonlyMap<number, Fate>,
  isSample: boolean,
): { readonly lines: string[]; readonly worst: number } {
  const lines: string[] = [];
  const counts = new Map<string, Record<Fate['how'], number>>();
  for (const each of mutants) {
    const how = fates.get(each.number)?.how ?? 'no coverage';
    if (how === 'survived' || how === 'no coverage')
      lines.push(`${each.file}:${each.line}: ${how}: ${brief(each.was)} -> ${brief(each.now)}`);
    for (const folder of foldersOf(each.file)) {
      const count = counts.get(folder) ?? { killed: 0, survived: 0, timeout: 0, 'no coverage': 0 };
      count[how]++;
      counts.set(folder, count);
    }
  }
  const rows = [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([folder, count]) => {
      const found = count.killed + count.timeout;
      const total = found + count.survived + count['no coverage'];
      const [low, high] = isSample ? interval(found, total) : [found / total, found / total];
      return { folder, count, share: found / total, low, high };
    });
  lines.push(
    '',
    '| folder | killed | timeout | survived | no coverage | score |',
    '| --- | --- | --- | --- | --- | --- |',
  );
  for (const { folder, count, share, low, high } of rows) {
    const range = isSample ? ` (${percent(low)} to ${percent(high)})` : '';
    lines.push(
      `| ${folder} | ${count.killed} | ${count.timeout} | ${count.survived} | ${count['no coverage']} | ${percent(share)} %${range} |`,
    );
  }
  return { lines, worst: Math.min(100, ...rows.map(({ high }) => 100 * high)) };
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** Between which shares that of the whole lies, 19 times of 20, by what a sample has (Wilson). */
function interval(found: number, total: number): [number, number] {
  const square = 1.96 ** 2;
  const middle = found + square / 2;
  const reach = 1.96 * Math.sqrt((found * (total - found)) / total + square / 4);
  return [(middle - reach) / (total + square), (middle + reach) / (total + square)];
}

/** The room of a source, and for rules the subject too. */
function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  const room = parts[1] === 'sources' ? parts.join('/') : parts.slice(0, 2).join('/');
  const own = parts.join('/');
  return own === room ? [room] : [room, own];
}

function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line || '(nothing)';
}
