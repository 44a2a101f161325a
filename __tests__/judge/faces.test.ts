/** What users see of how rules are listed: which of them a policy asks for, and where their findings link. */
import { describe, expect, test } from '@jest/globals';
import { ruleFaces } from '../../src/generated/rules.ts';
import { manifestRules, runRules } from '../../src/judge/rules/list.ts';
import { findingsOn } from '../support/check.ts';
import { inProposed, launchpadFacts } from '../support/launchpad-facts.ts';

const ids = manifestRules.map(({ id }) => id);

/** The rules of which nobody can say that they find nothing: a waiver for them is not called unused. */
function notJudged(policy: string): string[] {
  const reason = 'Agreed with the SRU team on the mailing list.';
  const found = findingsOn(
    { policy: './sru-policy.yaml', waivers: ids.map((rule) => ({ rule, reason })) },
    {
      files: { 'sru-policy.yaml': `name: mine\nsummary: Mine\nwaivable: [${ids.join(', ')}]\n${policy}` },
      gate: 'release',
      launchpad: launchpadFacts(inProposed),
    },
  );
  const unused = new Set(found.filter(({ rule }) => rule === 'waiver-unused').map(({ marked }) => marked));
  return ids.filter((id) => !unused.has(id));
}

/** What was not answered, what the one manifest cannot tell, and what this upload still lacks. */
const always = ['autopkgtest-regression', 'ageing-minimum', 'not-verified', 'waiver-unused'];

describe('the rules that a policy asks for', () => {
  test('one that asks for nothing', () => {
    expect(notJudged('sections: [{ name: Impact }]').sort()).toEqual(
      [
        ...always,
        // A section by what it is for.
        'dismissive-risk',
        'risk-argued-away',
        'test-plan-ageing',
        'test-plan-says-nothing',
        'test-plan-third-party',
        // A title, a page, a partner, words that mislead.
        'title-format',
        'title-series',
        'title-version',
        'policy-link',
        'partner-verification',
        'statement-author',
        'test-plan-verifier',
        'called-mre',
        // A kind of source, and of targets.
        'cadence',
        'late-in-cycle',
        'settling-period',
        'source-not-current',
        'source-not-development',
        'source-not-released',
        'target-not-allowed',
        // Whole versions, and which.
        'nothing-to-update',
        'upstream-not-taken',
        'upstream-version-differs',
        'version-suffix',
        // Changes that are stated.
        'packaging-stale',
        'packaging-undeclared',
        'packaging-unmentioned',
        'upstream-edited',
        // More ageing than the minimum.
        'ageing',
      ].sort(),
    );
  });

  test('that of open-vm-tools', () => {
    expect(notJudged('extends: open-vm-tools').sort()).toEqual(
      [
        ...always,
        'partner-verification',
        // Of another kind of source, versions that are all taken, and other manifests or a repository that are not there.
        'source-not-development',
        'upstream-not-taken',
        'cadence',
        'upstream-edited',
      ].sort(),
    );
  });
});

test('what the page of a policy says itself links there', () => {
  expect(manifestRules.flatMap(({ id, isPolicySentence }) => (isPolicySentence ? [id] : [])).sort()).toEqual([
    'ageing',
    'cadence',
    'called-mre',
    'late-in-cycle',
    'partner-verification',
    'policy-link',
    'settling-period',
    'source-not-current',
    'source-not-development',
    'source-not-released',
    'target-not-allowed',
    'test-plan-ageing',
    'test-plan-verifier',
    'title-format',
    'title-series',
    'title-version',
    'upstream-not-taken',
  ]);
});

test('what is told of the rules without their code is what they say', () => {
  const said = [...manifestRules, ...runRules].map(
    ({ id, gate = null, severity, demands, passesWithTime = false, hides }) => [
      id,
      { gate, severity, demands, passesWithTime, hides: hides !== undefined },
    ],
  );
  expect(ruleFaces).toEqual(Object.fromEntries(said));
});
