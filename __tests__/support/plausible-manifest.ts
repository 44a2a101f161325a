import fc from 'fast-check';
import { stringify } from 'yaml';
import { builtinPolicies } from '../../src/generated/policies.ts';
import { everyKey } from './any-manifest.ts';

/** Manifests whose keys are all right: what differs is the policy, who gets what from where, and how far it has come. */

const series = ['focal', 'jammy', 'noble', 'oracular', 'plucky', 'questing', 'resolute', 'stonking'];
const numbers = ['20.04', '22.04', '24.04', '24.10', '25.04', '25.10', '26.04', '26.10'];

/** Days from the upload on, each of the later steps so many behind the one before. */
const steps = fc.record({
  uploaded: fc.integer({ min: 0, max: 800 }),
  accepted: fc.integer({ min: 0, max: 6 }),
  verified: fc.integer({ min: 0, max: 30 }),
  released: fc.integer({ min: 0, max: 30 }),
  stage: fc.integer({ min: 0, max: 4 }),
});

const target = fc.record({ index: fc.nat(series.length - 1), days: steps });

const waiver = fc.record({
  rule: fc.constantFrom(
    'settling-period',
    'ageing',
    'newer-series-skipped',
    'source-not-current',
    'target-not-allowed',
    'cadence',
  ),
  series: fc.option(fc.constantFrom(...series), { nil: undefined }),
  reason: fc.constant('Agreed with the SRU team on the mailing list.'),
  until: fc.option(fc.integer({ min: 0, max: 900 }).map(dayAfter), { nil: undefined }),
});

export const plausibleManifest: fc.Arbitrary<string> = fc
  .record({
    policy: fc.oneof(fc.constant('open-vm-tools'), fc.constantFrom(...Object.keys(builtinPolicies))),
    source: fc.integer({ min: 4, max: series.length - 1 }),
    targets: fc.uniqueArray(target, { minLength: 1, maxLength: 4, selector: ({ index }) => index }),
    skips: fc.uniqueArray(fc.nat(series.length - 1), { maxLength: 2 }),
    waivers: fc.array(waiver, { maxLength: 2 }),
  })
  .map(({ policy, source, targets, skips, waivers }) =>
    stringify(
      {
        version: 1,
        policy,
        package: 'open-vm-tools',
        source: { series: series[source], version: '2:13.0.10-1ubuntu1' },
        targets: targets.map(({ index, days }) => ({
          series: series[index],
          version: `2:13.0.10-0ubuntu0.${numbers[index]}.1`,
          ...datesOf(days),
        })),
        skips: skips.map((index) => ({ series: series[index], reason: 'No time before its end of life.' })),
        sru: {
          bug: 2130000,
          title: `Backport open-vm-tools version 13.0.10 to ${targets.map(({ index }) => series[index]).join(', ')}`,
          description: everyKey.sru.description,
        },
        verification: everyKey.verification,
        waivers,
      },
      { lineWidth: 0 },
    ),
  );

function datesOf(days: typeof steps extends fc.Arbitrary<infer T> ? T : never): Record<string, string> {
  let at = 0;
  const keys = ['uploaded', 'accepted', 'verified', 'released'] as const;
  return Object.fromEntries(
    keys.slice(0, days.stage).map((key) => {
      at += days[key];
      return [key, dayAfter(at)];
    }),
  );
}

function dayAfter(days: number): string {
  return new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10);
}
