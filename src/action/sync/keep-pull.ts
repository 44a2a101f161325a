import { createHash } from 'node:crypto';
import { subject } from './proposal.ts';
import type { Pull, Pulls } from './pulls.ts';

/** What became of the pull request, and its number, where there is one. */
export interface Kept {
  readonly words: string;
  readonly number?: number;
}

/** What a pull request of ours begins with: readers do not see it. It tells a proposal that was turned down. */
function markerOf(texts: ReadonlyMap<string, { readonly after: string }>): string {
  const hash = createHash('sha256');
  for (const [file, { after }] of texts) hash.update(JSON.stringify([file, after]));
  return `<!-- sru-gate sync ${hash.digest('hex').slice(0, 16)} -->`;
}

/** Whether a person has closed a pull request that proposed the very same. */
export function turnedDown(
  pulls: readonly Pull[],
  texts: ReadonlyMap<string, { readonly after: string }>,
): Pull | undefined {
  const newest = pulls[0];
  const isSo = newest && !newest.isOpen && !newest.isMerged && newest.body.startsWith(markerOf(texts));
  return isSo ? newest : undefined;
}

/** Opens the pull request of a branch, or brings the one that is open up to date. Throws `Refusal`. */
export async function keepPull(
  pulls: Pulls,
  all: readonly Pull[],
  texts: ReadonlyMap<string, { readonly after: string }>,
  page: string,
): Promise<Kept> {
  const text = { title: subject, body: `${markerOf(texts)}\n${page}` };
  const open = all.find(({ isOpen }) => isOpen);
  if (open === undefined) {
    const number = await pulls.create(text);
    return { words: `Opened pull request ${number}.`, number };
  }
  const { number } = open;
  // A person may have given it another title.
  const kept = { ...text, title: open.title };
  if (open.body === kept.body) return { words: `Pull request ${number} says it already.`, number };
  await pulls.update(number, kept, true);
  return { words: `Brought pull request ${number} up to date.`, number };
}

/** Closes what is open where nothing is left to propose, and says why in its text. Throws `Refusal`. */
export async function closePull(pulls: Pulls, { number, title }: Pull): Promise<Kept> {
  const body = 'Closed by sru-gate: the branch has all of it now.';
  await pulls.update(number, { title, body }, false);
  return { words: `Closed pull request ${number}: the branch has all of it now.`, number };
}
