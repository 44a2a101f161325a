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

/** The survivors and a table by folder, as lines; and the lowest score of a folder. */
export function scores(
  mutants: readonly (Described & { readonly number: number })[],
  fates: ReadonlyMap<number, Fate>,
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
      return { folder, count, score: (100 * found) / total };
    });
  lines.push(
    '',
    '| folder | killed | timeout | survived | no coverage | score |',
    '| --- | --- | --- | --- | --- | --- |',
  );
  for (const { folder, count, score } of rows)
    lines.push(
      `| ${folder} | ${count.killed} | ${count.timeout} | ${count.survived} | ${count['no coverage']} | ${score.toFixed(1)} % |`,
    );
  return { lines, worst: Math.min(100, ...rows.map(({ score }) => score)) };
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
