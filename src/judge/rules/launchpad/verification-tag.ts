import { doneTag, isDone } from '../../../manifest/known.ts';
import type { Day } from '../../../model/day.ts';
import { isGiven } from '../../../model/field.ts';
import type { LaunchpadBug } from '../../../model/launchpad.ts';
import { joinWords, quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { type FoundBug, foundBugs } from './listed-bugs.ts';
import { link } from './shown.ts';
import { wasTaggedBy } from './tags.ts';

/**
 * SRU documentation: acceptance tags every bug of the upload as needing verification; the tester changes that to done
 * or failed. The upload is released once every bug is done and no bug is blocked.
 */
export const verificationTag: Rule = {
  id: 'verification-tag',
  gate: 'release',
  severity: 'error',
  demands: 'The tags of every bug say that it is verified in the target, and that nothing holds it back.',
  needsLaunchpad: true,
  checkTarget(target, backport, report) {
    const series = target.series.value?.name;
    const verified = target.verified.value;
    const released = target.released.value;
    // The tags come with the acceptance.
    if (series === undefined || !(target.accepted.value || released)) return;
    const done = doneTag(series);
    for (const found of foundBugs(backport)) {
      const { bug, at } = found;
      const wrong = wrongTags(bug, series, released);
      const isExcused = mayStayUnverified(found, backport.policy.bugsMayStayUnverified);
      const counted = isExcused ? wrong.filter(({ means }) => means !== 'needed') : wrong;
      const missing = isDone(bug, series) || isExcused ? undefined : done;
      if (counted.length === 0 && missing === undefined) continue;
      report({
        at,
        message: `Bug ${quote(bug.number)} is ${tagsInWords(counted, missing)}${verified ? `, while ${quote(series)} is said to be verified since ${verified}` : ''}${link(bug.url)}.`,
        help: helpFor(counted, done),
      });
    }
  },
};

type Meaning = 'needed' | 'failed' | 'blocked';

interface WrongTag {
  readonly tag: string;
  readonly means: Meaning;
}

/** The tags that say by the release, or today, that it is not verified or must not be released. */
function wrongTags(bug: LaunchpadBug, series: string, released: Day | undefined): WrongTag[] {
  const tags: readonly WrongTag[] = [
    { tag: `verification-needed-${series}`, means: 'needed' },
    { tag: `verification-failed-${series}`, means: 'failed' },
    { tag: `block-proposed-${series}`, means: 'blocked' },
  ];
  return tags.filter(({ tag }) => wasTaggedBy(bug, tag, released));
}

function mayStayUnverified({ entry }: FoundBug, policyAllows: boolean): boolean {
  return policyAllows && entry !== undefined && isGiven(entry.unverified);
}

/** `tagged A and B and not tagged C`. */
function tagsInWords(wrong: readonly WrongTag[], missing: string | undefined): string {
  const names = wrong.map(({ tag }) => quote(tag));
  const tagged = names.length > 0 ? [`tagged ${joinWords(names)}`] : [];
  return [...tagged, ...(missing === undefined ? [] : [`not tagged ${quote(missing)}`])].join(' and ');
}

function helpFor(wrong: readonly WrongTag[], done: string): string {
  if (wrong.some(({ means }) => means === 'failed'))
    return 'Fix what failed with another upload, or have the package removed from -proposed.';
  if (wrong.some(({ means }) => means === 'blocked'))
    return 'Ask the person who set the tag what holds the release back, and remove the tag once that is settled.';
  return `Test the package from -proposed, say on the bug which version and what came out, and set the tag \`${done}\` in place of \`verification-needed-…\`.`;
}
