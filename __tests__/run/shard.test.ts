import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Shard, shardName } from '../../src/model/report.ts';
import { inShard, parseShard } from '../../src/run/shard.ts';

const top = '/w';
const paths = fc.uniqueArray(
  fc.stringMatching(/^[a-zä]{1,8}(?:\/[a-z]{1,8}){0,3}\.yaml$/).map((name) => `${top}/${name}`),
  { maxLength: 60 },
);
const shards = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.nat())
  .map(([count, any]): Shard => ({ index: (any % count) + 1, count }));

describe('how a fleet is split', () => {
  test('each manifest is in exactly one shard', async () => {
    await fc.assert(
      fc.asyncProperty(paths, fc.integer({ min: 1, max: 40 }), async (all, count) => {
        const parts = await Promise.all(
          Array.from({ length: count }, (_, at) => inShard(all, { index: at + 1, count }, top)),
        );
        expect(parts.flat().sort()).toEqual([...all].sort());
      }),
    );
  });

  test('which one, other manifests have no say in, nor where the workspace lies', async () => {
    await fc.assert(
      fc.asyncProperty(paths, paths, shards, async (some, others, shard) => {
        const alone = await inShard(some, shard, top);
        const among = await inShard([...others, ...some], shard, top);
        expect(among.filter((file) => some.includes(file) && !others.includes(file))).toEqual(
          alone.filter((file) => !others.includes(file)),
        );
        const moved = (file: string): string => file.replace(top, '/elsewhere/runner');
        expect(await inShard(some.map(moved), shard, '/elsewhere/runner')).toEqual(alone.map(moved));
      }),
    );
  });

  // Worked out with `sha256sum`: a change here moves every fleet's manifests to other jobs.
  test.each([
    ['backport.yaml', [2, 4, 92]],
    ['debian/backport.yaml', [2, 6, 158]],
    ['backports/a.yaml', [1, 3, 179]],
    ['pkg/ä.yaml', [1, 7, 223]],
  ])('%s falls to shard %j of 2, 8 and 256', async (name, expected) => {
    const file = `${top}/${name}`;
    for (const [at, count] of [2, 8, 256].entries()) {
      expect(await inShard([file], { index: expected[at] ?? 0, count }, top)).toEqual([file]);
    }
  });

  test('the shards of a large fleet are about as large as one another', async () => {
    const fleet = Array.from({ length: 4000 }, (_, at) => `${top}/packages/p${at}/debian/backport.yaml`);
    for (let index = 1; index <= 8; index++) {
      const { length } = await inShard(fleet, { index, count: 8 }, top);
      expect(length).toBeGreaterThan(400);
      expect(length).toBeLessThan(600);
    }
  });
});

describe('how a shard is written', () => {
  test.each(['1/1', '3/8', '8/8', '256/256'])('%s', (text) => {
    const shard = parseShard(text);
    expect(shard && shardName(shard)).toBe(text);
  });

  test.each(['', '0/4', '5/4', '4', '1/0', '-1/4', '1/4/2', ' 1/4', '1.5/4', '01/4', 'a/b', '1/9999999'])(
    '%j is none',
    (text) => {
      expect(parseShard(text)).toBeUndefined();
    },
  );
});
