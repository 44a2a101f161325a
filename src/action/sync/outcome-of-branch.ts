import { tmpdir } from 'node:os';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Environment } from '../../sources/hosting.ts';
import { quote } from '../../text/quote.ts';
import { usualLimits } from '../github/patience.ts';
import { githubPlace } from '../github/place.ts';
import { type SpecialReason, whyRefusedFor } from '../github/why-refused.ts';
import { closePull, type Kept, keepPull, turnedDown } from './keep-pull.ts';
import { commitOf, type ProposalState, proposalBranch, proposalStateOf, push } from './proposal.ts';
import { type NewsOfBranch, proposalPage } from './proposal-page.ts';
import type { Pull, Pulls } from './pulls.ts';

export interface BranchToSync {
  readonly top: string;
  /** Its name. */
  readonly branch: string;
  /** Its last commit. */
  readonly base: string;
  readonly found: NewsOfBranch;
  readonly token: string;
}

/** What became of the proposal; `isTrouble` where it could not be made, and why is in the words. */
export type ProposalOutcome = Kept & { readonly isTrouble?: true };

/** What GitHub takes as a pull request's text, in characters; no text has more characters than bytes. */
const largestText = 65_000;

/** Makes, renews, leaves or closes the pull request of a branch. Never throws. */
export async function outcomeOf(branch: BranchToSync, environment: Environment): Promise<ProposalOutcome> {
  try {
    if (branch.token === '') throw new CannotRun('the input `token` is empty');
    const place = githubPlace(environment);
    // Loaded here alone: with a client for GitHub it is larger than all the rest.
    const { pullsOf } = await import('./pulls.ts');
    const ends = { head: proposalBranch(branch.branch), base: branch.branch };
    const pulls = pullsOf(place, ends, branch.token, usualLimits);
    const standing = proposalStateOf(branch.top, branch.branch, branch.base);
    const all = await pulls.list();
    return branch.found.texts.size === 0
      ? await withoutNews(branch, standing, pulls, all)
      : await withNews(branch, standing, pulls, all, environment);
  } catch (error) {
    const why = whyRefusedFor(error, 'pull-requests: write', settingForbids);
    return { words: `The pull request was not kept: ${why}.`, isTrouble: true };
  }
}

/** A repository may forbid all its workflows to open pull requests, whatever their permissions. */
const settingForbids: SpecialReason = ({ status, message }, answer) =>
  status === 403 && /not permitted to create/i.test(message)
    ? `the repository lets no workflow open pull requests (${answer}): allow it in its Settings, under Actions, General`
    : undefined;

async function withoutNews(
  { found }: BranchToSync,
  standing: ProposalState,
  pulls: Pulls,
  all: readonly Pull[],
): Promise<ProposalOutcome> {
  const open = all.find(({ isOpen }) => isOpen);
  if (open === undefined) return { words: 'Nothing to write.' };
  const left = (why: string): Kept => ({
    words: `Nothing to write. Pull request ${open.number} is left open: ${why}.`,
    number: open.number,
  });
  if (standing.whose === 'a person') return left('somebody has pushed to its branch');
  // What it proposes may still be so.
  if (found.unanswered.length > 0) return left('Launchpad did not answer all questions');
  if (found.failed.length > 0) return left('a manifest cannot be read');
  return closePull(pulls, open);
}

async function withNews(
  { top, branch, base, found, token }: BranchToSync,
  standing: ProposalState,
  pulls: Pulls,
  all: readonly Pull[],
  environment: Environment,
): Promise<ProposalOutcome> {
  const name = quote(proposalBranch(branch), 250);
  if (standing.whose === 'a person') {
    return {
      words: `The branch ${name} is left as it is: somebody has pushed to it. Merge it, or delete it to have a new one.`,
    };
  }
  const no = turnedDown(all, found.texts);
  if (no !== undefined) {
    return {
      words: `Pull request ${no.number} proposed the same and was closed: it is not proposed again. Open it again to have it kept.`,
    };
  }
  const commit = commitOf({ top, base, standing }, found.texts, environment.RUNNER_TEMP || tmpdir());
  if (!('tip' in standing) || standing.tip !== commit) {
    const said = push(top, branch, commit, { standing, token, environment });
    if (said !== undefined) {
      const words = `The branch ${name} could not be pushed: git says ${quote(said, 300)}. The job needs \`contents: write\`; where somebody pushed meanwhile, the next run sees it.`;
      return { words, isTrouble: true };
    }
  }
  return keepPull(pulls, all, found.texts, proposalPage(found, largestText));
}
