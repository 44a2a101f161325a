import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { forPackage, type Policy } from '../../src/model/policy.ts';
import { fillTemplate } from '../../src/policy/template.ts';
import { builtinNames, builtinPolicy } from '../../src/sources/policy-file.ts';
import { writeTitle } from '../../src/text/title.ts';
import { findingsOn, type Seen } from '../support/check.ts';

/** Each built-in policy's template, unfilled and filled, in a manifest that is right in everything else. */

/** Between interim releases: jammy, noble and resolute are supported, stonking is being developed. */
const today = '2026-08-05';
const version = '2.1';

function packageOf({ packages }: Policy): string {
  return (packages[0] ?? '').replace('*', packages[0] === '*' ? 'hello' : '16');
}

/** From where the policy backports on that day, and to which series. */
function route({ source }: Policy): { from: string | undefined; to: string; number: string } {
  if (source === 'current-release') return { from: 'resolute', to: 'noble', number: '24.04' };
  return { from: source === 'development-release' ? 'stonking' : undefined, to: 'resolute', number: '26.04' };
}

function template(policy: Policy): string {
  const { from = 'upstream', to } = route(policy);
  return fillTemplate(forPackage(policy, packageOf(policy)), {
    package: packageOf(policy),
    version,
    series: [to],
    source: from,
    bug: '2130000',
  });
}

/** What is found at both gates of an upload that has been released, with this description. */
function findings(policy: Policy, description: string): Seen[] {
  const { from, to, number } = route(policy);
  const name = packageOf(policy);
  const { partner, title = 'New {package}' } = policy;
  const manifest = {
    version: 1,
    policy: policy.name,
    package: name,
    ...(from && { source: { series: from, version: `${version}-1` } }),
    ...(policy.source === 'upstream' && { source: { upstream: version } }),
    targets: [
      {
        series: to,
        version: `${version}-1~ubuntu0.${number}.1`,
        uploaded: '2026-07-13',
        accepted: '2026-07-13',
        verified: '2026-07-28',
        released: '2026-07-30',
      },
    ],
    sru: {
      bug: 2130000,
      title: writeTitle(title, name, version, [to]).replace('{words}', 'new hardware'),
      description,
    },
    ...(partner && {
      verification: { by: partner.words[0], statement: 'https://bugs.launchpad.net/bugs/2130000' },
    }),
  };
  return findingsOn({}, { today, whole: stringify(manifest) });
}

const marker = /TODO(?:-[A-Z]+)*/g;

describe.each(builtinNames)('%s', (name) => {
  const policy = builtinPolicy(name);
  const text = template(policy);

  test('its template has markers, and no field left', () => {
    expect(text).toMatch(marker);
    expect(text).not.toMatch(/\{(?:package|version|series|source|page|bug)\}/);
  });

  test('unfilled, each marker is a placeholder, and nothing else is wrong', () => {
    const found = findings(policy, text);
    expect(found.map(({ rule, marked }) => [rule, marked])).toEqual(
      [...text.matchAll(marker)].map(([each]) => ['placeholder-text', each]),
    );
  });

  test('filled, it passes', () => {
    const filled = text.replace(/TODO(?:-[A-Z]+)*: .*/g, 'What a person who knows has written.');
    expect(findings(policy, filled).map(({ rule, message }) => [rule, message])).toEqual([]);
  });

  test('its page is linked by its template, where it has one', () => {
    const { documentation, pageAddresses } = forPackage(policy, packageOf(policy));
    expect(documentation).toMatch(
      /^https:\/\/ubuntu\.com\/project\/docs\/SRU\/reference\/[\w.-]+\/(?:#[\w-]+)?$/,
    );
    if (pageAddresses.length > 0) expect(text).toContain(documentation);
  });
});
