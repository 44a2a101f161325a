import { sruBug } from '../../judge/rules/launchpad/listed-bugs.ts';
import { verificationKeys } from '../../manifest/mark-verification.ts';
import type { Backport } from '../../model/backport.ts';
import type { BugComment, LaunchpadBug } from '../../model/launchpad.ts';
import type { ManifestFacts, Target } from '../../model/manifest.ts';
import type { Partner, Policy } from '../../model/policy.ts';
import { namesVersion } from '../../text/names-version.ts';
import { bugPage } from '../../text/page-address.ts';
import { mentions } from '../../text/prose.ts';
import { quote } from '../../text/quote.ts';
import { type SourcedAddition, shownSeries } from './additions.ts';

/** Whether there is a target for which the partner's statement may be looked for on the bug. */
export function seeksStatement({ targets }: Pick<ManifestFacts, 'targets'>, { partner }: Policy): boolean {
  return (
    partner !== undefined &&
    partner.accounts.length > 0 &&
    targets.items.some((each) => isOpen(each, partner))
  );
}

/** Whether a target's statement is left out, and who verified is left out, too, or the partner. */
function isOpen({ verification: { by, statement } }: Target, partner: Partner): boolean {
  if (statement.state !== 'absent') return false;
  return by.state === 'absent' || (by.value !== undefined && isPartner(by.value, partner));
}

function isPartner(name: string, { words, accounts }: Partner): boolean {
  return [...words, ...accounts].some((word) => mentions(name, word));
}

/** How many of the partner's comments are read, the last ones, and how much of each. */
const mostComments = 100;
const longestComment = 20_000;

/** The addresses of the partner's statements, of all targets together or each of its own. */
export function statements(backport: Backport): readonly SourcedAddition[] {
  const { partner } = backport.policy;
  const bug = sruBug(backport);
  if (!partner || !bug?.comments) return [];
  const accounts = new Set(partner.accounts);
  const own = bug.comments.filter(({ author }) => author !== '' && accounts.has(author)).slice(-mostComments);
  const all = backport.targets.items;
  const byComment = new Map<BugComment, Target[]>();
  for (const target of all) {
    const comment = isOpen(target, partner) ? statementFor(target, own, bug, backport) : undefined;
    if (comment) byComment.set(comment, [...(byComment.get(comment) ?? []), target]);
  }
  return [...byComment].flatMap(([comment, targets]) => told(comment, targets, partner, bug, all));
}

/**
 * The comment of the partner's that says that a target is good, by what the bug says with it: a comment alone may say
 * anything. It states the version, is not older than acceptance nor newer than the release, and nobody called the
 * target failed since. Of several it is the last one by the day of the verification, else the first behind it.
 */
function statementFor(
  { series, version: { value: version }, accepted, verified, released }: Target,
  comments: readonly BugComment[],
  { tagDays }: LaunchpadBug,
  { today }: Backport,
): BugComment | undefined {
  const [from, day] = [accepted.value, verified.value];
  if (!series.value || !version || !from || !day) return undefined;
  const failed = tagDays?.get(`verification-failed-${series.value.name}`)?.at(-1);
  const until = released.value && released.value < today ? released.value : today;
  const fit = comments.filter(
    (each) =>
      each.number > 0 &&
      each.day >= from &&
      each.day <= until &&
      (failed === undefined || each.day > failed) &&
      namesVersion(each.text.slice(0, longestComment), version.text),
  );
  return fit.findLast((each) => each.day <= day) ?? fit[0];
}

/** What writes a statement: once for the manifest where it is about all targets alike, else at each of them. */
function told(
  comment: BugComment,
  targets: readonly Target[],
  partner: Partner,
  bug: LaunchpadBug,
  all: readonly Target[],
): SourcedAddition[] {
  const address = `${bugPage(bug.number)}/comments/${comment.number}`;
  const isNamed = ({ verification }: Target): boolean => verification.by.value !== undefined;
  const [first] = targets;
  const isAlike = first !== undefined && targets.every((each) => isNamed(each) === isNamed(first));
  const groups = isAlike && targets.length === all.length ? [targets] : targets.map((each) => [each]);
  const by = [partner.name, ...partner.words].find((name) => isPartner(name, partner));
  return groups.flatMap((group) => {
    const given = {
      ...(!group.some(isNamed) && by !== undefined && { by }),
      statement: address,
      force: false,
    };
    const result = verificationKeys(group, all, given);
    const words = `statement: ${address} of ${group.map(shownSeries).join(', ')}, by ${quote(`~${comment.author}`)}`;
    return 'wrong' in result ? [] : result.keys.map((addition) => ({ addition, words }));
  });
}
