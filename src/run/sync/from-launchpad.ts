import { replacedOtherwise } from '../../judge/rules/launchpad/replaced-version-not-published.ts';
import { doneTag } from '../../manifest/known.ts';
import type { Backport } from '../../model/backport.ts';
import { isGiven } from '../../model/field.ts';
import type { OtherBug, Target } from '../../model/manifest.ts';
import { quote } from '../../text/quote.ts';
import { type Additions, type SourcedAddition, shownSeries } from './additions.ts';

/**
 * What the check takes from Launchpad in place of what the manifest leaves out: the dates of targets, what they
 * replace, and the series in which its other bugs are verified. So the verdict stays the same once it is written.
 */
export function fromLaunchpad(backport: Backport): Additions {
  const ofTargets = backport.targets.items.map((target) => ofTarget(target, backport));
  return {
    additions: [
      ...ofTargets.flatMap(({ additions }) => additions),
      ...backport.bugs.items.flatMap((bug) => verifiedOf(bug)),
    ],
    left: ofTargets.flatMap(({ left }) => left),
  };
}

const dates = ['accepted', 'verified', 'released'] as const;

function ofTarget(target: Target, backport: Backport): Additions {
  const series = shownSeries(target);
  const whence = {
    accepted: 'published in -proposed',
    verified: `by the tag ${quote(doneTag(series))} of the SRU bug`,
    released: 'published in -updates',
  };
  const additions = dates.flatMap((key): SourcedAddition[] => {
    const { state, value } = target[key];
    if (state !== 'filled') return [];
    const addition = { path: target.path, key, value };
    return [{ addition, words: `${key}: ${value} of ${series}, ${whence[key]}` }];
  });
  const replaces = replacesOf(target, backport);
  return { additions: [...replaces.additions, ...additions], left: replaces.left };
}

function replacesOf(target: Target, backport: Backport): Additions {
  const { state, value } = target.replaces;
  if (state !== 'filled') return { additions: [], left: [] };
  const series = shownSeries(target);
  const version = quote(value.text);
  // Written, it would be held against what the target had on another day.
  if (replacedOtherwise(target, value, backport)) {
    const why = `what ${series} has changed while the upload was under way, and is ${version} now`;
    return { additions: [], left: [`\`replaces\` of ${series} is left out: ${why}`] };
  }
  const words = `replaces: ${version} of ${series}, what the archive has there`;
  return {
    additions: [{ addition: { path: target.path, key: 'replaces', value: value.text }, words }],
    left: [],
  };
}

/** The series in which a bug is verified and that its entry does not name. */
function verifiedOf({ id, verified, unverified }: OtherBug): SourcedAddition[] {
  const names = verified.items.flatMap(({ state, value }) => (state === 'filled' ? [value.name] : []));
  if (names.length === 0 || isGiven(unverified)) return [];
  const addition = { path: verified.path, items: names };
  const tags = names.map((name) => quote(doneTag(name))).join(', ');
  return [
    { addition, words: `verified: ${names.join(', ')} of bug ${quote(id.value ?? '')}, by its tags ${tags}` },
  ];
}
