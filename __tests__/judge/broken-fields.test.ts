/**
 * A field that breaks the schema is judged by no rule, whatever Launchpad says: `silence.test.ts` has the same without it.
 * Few tests, each of many manifests: a rule that looks at a value that is not there is met by the first of them.
 */
import { expect, test } from '@jest/globals';
import { type Edits, findingsOn, type Settings } from '../support/check.ts';
import {
  accepted,
  inProposed,
  inUpdates,
  launchpadFacts,
  own,
  released,
  releasedBug,
  uploaded,
  verifiedBug,
  whileAgeing,
} from '../support/launchpad-facts.ts';

const bug = { id: 2_131_111, 'test-case': 'Boot a guest and read its log.', verified: ['noble'] };
const { 'targets.0.released': _, ...verified } = released;

/** A backport on its way, as Launchpad shows it, too. */
const stages: Readonly<Record<string, Settings & { readonly edits: Edits }>> = {
  planned: { edits: {}, launchpad: launchpadFacts({ queue: { noble: [] } }) },
  uploaded: {
    edits: uploaded,
    today: '2026-06-09',
    launchpad: launchpadFacts({
      queue: { noble: [`${own} Unapproved 2026-06-08`] },
      uploads: { noble: [`${own} Unapproved 2026-06-08`] },
    }),
  },
  ageing: {
    edits: accepted,
    today: '2026-06-20',
    launchpad: launchpadFacts({
      ...inProposed,
      bugs: { 2130000: whileAgeing },
      builds: {
        noble: { upload: { amd64: 'Successfully built' }, replaced: { amd64: 'Successfully built' } },
      },
      tests: { noble: [] },
    }),
  },
  ready: {
    edits: verified,
    today: '2026-06-25',
    gate: 'release',
    launchpad: launchpadFacts({ ...inProposed, bugs: { 2130000: verifiedBug, 2131111: verifiedBug } }),
  },
  released: {
    edits: released,
    today: '2026-07-20',
    launchpad: launchpadFacts({ ...inUpdates, bugs: { 2130000: releasedBug, 2131111: releasedBug } }),
  },
};

test.each(Object.keys(stages))('%s', (stage) => {
  const { edits, ...settings } = stages[stage] ?? { edits: {} };
  const listed = stage === 'ready' || stage === 'released' ? { bugs: [bug] } : {};
  const foundWith = (more: Edits) =>
    findingsOn({ ...edits, ...listed, ...more }, settings).map(({ rule }) => rule);
  expect(foundWith({})).toEqual([]);
  for (const path of [
    'targets.0.version',
    'targets.0.series',
    'targets.0.replaces',
    'source.series',
    'source.version',
    'package',
    'sru.bug',
    'sru.title',
    'skips.0.series',
    'skips.0.carries',
  ])
    expect({ path, found: foundWith({ [path]: ['a', 'list'] }) }).toEqual({
      path,
      found: ['manifest-schema'],
    });
});
