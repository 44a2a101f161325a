import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import type { LaunchpadFacts } from '../../../src/model/launchpad.ts';
import { askedAbout, askedOn } from '../../support/ask-launchpad.ts';
import { baseManifest, type Edits, edited } from '../../support/check.ts';
import { excusesFile, result, type SmallExcuse } from '../../support/excuses.ts';
import type { ServerSettings, Trouble } from '../../support/launchpad-server.ts';
import { baseWorld } from '../../support/launchpad-world.ts';
import { refereeTest } from '../../support/referee.ts';

const version = '2:13.0.10-0ubuntu0.24.04.1';
const failing: SmallExcuse = { tests: { 'example/1.2-3': { amd64: result('REGRESSION') } } };
/** The file with that entry, as `xz -9e` packs it. */
const packed = Buffer.from(
  [
    '/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM4AO3AgddADOZSiEKUY8x8W2jqeUu2LMS1cdcdzw3lGrP6EC/HYX0kyfdAQa6cyrT',
    'VOFg46VAGziLdcxHn0WJmz4nBQDCUg4Gq+cqgq9fr3JvmOdmuD5PBTdlw2EiulspBcwKBTWmBJDsCQU0k3ZWi/tE6vEysNev',
    'UjSaMQ8OdLcLHC9fZKI+K16Exm93svJK+68fYQcOYKyguGAphH5lP9hlhQbuwElRwCcpbYRplYq60Mh2K17FSmd+TtMymXs8',
    'Je2M/Px7ALhvKvJhSpzAHP4boip7KlCWKrrsTCSgt/5ITH0dsBbV8QiH0DqMx5jXVz84HbY35y2IroDPA2uKnvnb/ALrT8hB',
    'mGU/I3zCONuWN0WMqPNq6jBMlh985u1vNa5ATDnbC4lgwoffB3Vn8t6cXxHlZHLv8fAdoXYmBhGtG6bHTiXG6QuMnpA+Ii1J',
    'N9Wznb+nLIrim/Eq+se03T1xC6gRCFZdueWFo43f935/ByAywhyGiS6nw8dHQC4Oy3z6yMUo3hPNIIdrZjpqVEL881sXeVgQ',
    'L/fcokhDEOrBA3Ob0O+CuyTjfy5BA1U47mHubMcIgjR4oqoD97ryGVF4giH7/addbLrGvp4HUZJRv5udBG9Yicr3cj9vgiE7',
    '4uO3z0o56v2SZQIaq1VoEIj8tL1NOGuJNNaoNvHIxtQVkjszlsSDkNfm7Vd8ygAAqb2xpinSTfEAAaMEuAcAAK1h1HSxxGf7',
    'AgAAAAAEWVo=',
  ].join(''),
  'base64',
);
const plainName = 'noble/update_excuses.yaml';
const packedName = `${plainName}.xz`;
const having = (excuses: Record<string, string | Buffer>): ServerSettings => ({
  world: { ...baseWorld, excuses },
});
const found = {
  kind: 'found',
  version,
  regressions: [{ tested: 'example/1.2-3', architecture: 'amd64', pages: expect.any(Array) }],
};
const day = '2026-06-24';

async function testsOn(edits: Edits, settings: ServerSettings): Promise<LaunchpadFacts['tests']> {
  return (await askedOn(edits, { today: day, ...settings })).facts.tests;
}

describe('the tests of an upload in -proposed', () => {
  test.each<[string, Record<string, string | Buffer>]>([
    ['packed, as the file is published', { [packedName]: packed }],
    ['as it is, where it is not packed', { [plainName]: excusesFile([failing]) }],
    ['as it is under the packed name', { [packedName]: excusesFile([failing]) }],
  ])('are read %s', async (_, excuses) => {
    expect(await testsOn({}, having(excuses))).toEqual(new Map([['noble', found]]));
  });

  test('are none where somebody has let them through', async () => {
    const text = excusesFile([{ ...failing, verdict: 'PASS_HINTED' }]);
    expect((await testsOn({}, having({ [plainName]: text })))?.get('noble')).toMatchObject({
      kind: 'found',
      regressions: [],
    });
  });

  test.each<[string, SmallExcuse[]]>([
    ['another version', [{ ...failing, version: '2:13.1.0-1' }]],
    ['other packages', [{ ...failing, package: 'example' }]],
    ['nothing', []],
  ])('are not known where the file has %s', async (_, entries) => {
    const { facts } = await askedOn({}, { today: day, ...having({ [plainName]: excusesFile(entries) }) });
    expect(facts.tests).toEqual(new Map());
    expect(facts.unreachable).toEqual([]);
  });

  test.each<[string, Edits, ServerSettings['world']]>([
    ['not accepted', {}, { ...baseWorld, publications: baseWorld.publications.slice(0, -1) }],
    [
      'released by the manifest',
      { 'targets.0.accepted': '2026-06-10', 'targets.0.released': '2026-06-23' },
      baseWorld,
    ],
    [
      'released by the archive',
      {},
      {
        ...baseWorld,
        publications: [
          ...baseWorld.publications,
          { series: 'noble', pocket: 'Updates', version, published: '2026-06-23' },
        ],
      },
    ],
  ])('are not asked for of what is %s', async (_, edits, world = baseWorld) => {
    const settings = { world: { ...world, excuses: { [packedName]: packed } } };
    const { facts, server } = await askedOn(edits, { today: day, ...settings });
    expect(facts.tests).toEqual(new Map());
    expect(server.asked.filter((each) => each.includes('update_excuses'))).toEqual([]);
  });

  test('are asked for once a series, after the archive and before listed bugs', async () => {
    const manifest = edited({ bugs: [{ id: 2130005 }] });
    const { all, server } = await askedAbout(
      { 'a.yaml': manifest, 'b.yaml': baseManifest },
      { today: day, ...having({ [packedName]: packed }) },
    );
    expect([...all.values()].map(({ tests }) => tests?.get('noble'))).toEqual([found, found]);
    expect(server.asked.slice(-3).map((each) => each.replace(/^.*\//, ''))).toEqual([
      'update_excuses.yaml.xz',
      '2130005',
      '',
    ]);
  });

  test('are not asked for where another Launchpad is named, and no folder', async () => {
    const { facts, server } = await askedOn({ 'targets.0.accepted': '2026-06-10' }, { today: day });
    expect(facts.tests).toEqual(new Map());
    expect(server.asked.filter((each) => each.includes('excuses'))).toEqual([]);
  });
});

describe('what cannot be had', () => {
  const large = Buffer.alloc(9 * 1024 * 1024, ' ');
  test.each<[string, Trouble, string]>([
    ['no file', { status: 404 }, 'it has no such file (404)'],
    ['a login', { status: 401 }, 'it has no such file (401)'],
    ['an overloaded server', { status: 503 }, 'it answers 503'],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'a redirect (302)'],
    ['a page', { status: 200, body: '<!doctype html>' }, 'its answer is not that file'],
    ['a file too large', { status: 200, body: large }, 'larger than 8 MiB'],
    ['a file packed wrongly', { status: 200, body: packed.subarray(0, 200) }, 'cannot be unpacked'],
    ['a file that drips', 'drip', 'the time for all questions, 1 s, was over'],
    ['half a file', 'half', 'it cannot be reached, or breaks off'],
  ])('%s says why, and takes nothing else with it', async (_, broken, why) => {
    const trouble = (address: string) => (address.includes('update_excuses') ? broken : undefined);
    const { facts } = await askedOn({}, { today: day, limit: 1, ...having({}), trouble });
    expect(facts.tests?.get('noble')).toMatchObject({
      kind: 'unknown',
      path: ['targets', 0, 'version'],
      what: `What became of the tests that \`${version}\` set off in noble`,
      why: expect.stringContaining(why),
    });
    expect(facts.unreachable).toEqual([]);
    expect(facts.bugs.get('2130000')).toMatchObject({ kind: 'found' });
  });

  test('an entry in another layout', async () => {
    const text = excusesFile([failing]).replace('        amd64:\n', '        amd64: {}\n');
    expect((await testsOn({}, having({ [plainName]: text })))?.get('noble')).toMatchObject({
      kind: 'unknown',
      why: 'its entry for the package is in another layout',
    });
  });
});

const hasXz = spawnSync('xz', ['--version']).status === 0;

refereeTest(hasXz)('a file that is small until it is unpacked is not read to its end', async () => {
  const body = execFileSync('xz', ['-0c'], { input: Buffer.alloc(80 * 1024 * 1024, `${'x'.repeat(99)}\n`) });
  expect(body.length).toBeLessThan(1024 * 1024);
  expect((await testsOn({}, having({ [packedName]: body })))?.get('noble')).toMatchObject({
    why: 'its answer is larger than 64 MiB',
  });
});
