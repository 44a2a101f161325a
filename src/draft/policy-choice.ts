import type { Calendar } from '../model/calendar.ts';
import { backportsWholeVersions } from '../model/policy.ts';
import { versionIn } from '../model/version.ts';
import { isBackportOf } from '../policy/backported-version.ts';
import { isSameUpstream } from '../policy/upstream-part.ts';
import { builtinPolicy, governorOf } from '../sources/policy-file.ts';
import type { Evidence } from './evidence.ts';
import { foundPublished } from './published.ts';
import { isFinished, ownSeries } from './top-entry.ts';

/** The name of the policy to write under, and a sentence where it is not the one that governs the package. */
export function choosePolicy(
  evidence: Evidence,
  calendar: Calendar,
): { readonly name: string; readonly why: readonly string[] } {
  const name = governorOf(evidence.entries[0]?.package ?? evidence.package ?? '') ?? 'sru';
  // Other policies are for the fixes of their packages, too.
  const isForVersions = name !== 'sru' && backportsWholeVersions(builtinPolicy(name));
  if (!isForVersions || !isFix(evidence, calendar)) return { name, why: [] };
  return {
    name: 'sru',
    why: [
      `By the changelog it is a fix of the version that is there. For a new upstream version, add --policy ${name}.`,
    ],
  };
}

/**
 * Whether the top entry of a changelog is a fix of what its series has, by the series' branches or else by the entry
 * below it, rather than another upstream version.
 */
export function isFix(evidence: Evidence, calendar: Calendar): boolean {
  const [top, ...older] = evidence.entries;
  const version = versionIn(top?.version);
  if (!top || !version) return false;
  const own = ownSeries(evidence, calendar);
  const published = own && foundPublished(own, evidence, calendar, top.version);
  const isKnown = published !== undefined && published.doubt === undefined;
  const before = versionIn(isKnown ? published.version : older.find(isFinished)?.version);
  return before !== undefined && isSameUpstream(version, before) && !isBackportOf(version, before);
}
