import { describe, expect, test } from '@jest/globals';
import type { WatchedTarget } from '../../src/model/watch.ts';
import { newsOf } from '../../src/report/watch-news.ts';
import { newsInWords, watchPage } from '../../src/report/watch-page.ts';
import { day } from '../support/check.ts';

const today = day('2026-06-20');
const shut = { open: false, opens: null };
const target = (own: Partial<WatchedTarget>): WatchedTarget => ({
  ...{ series: 'noble', version: '1-1', state: 'planned', since: null, waitsFor: [], next: null },
  ...{ upload: shut, release: shut },
  ...own,
});
const watch = (...targets: WatchedTarget[]) => ({
  today,
  left: 0,
  branches: [{ name: 'ubuntu/noble', manifests: [{ path: 'backport.yaml', package: 'x', targets }] }],
});
const open = (opens: string) => ({ open: true, opens: day(opens) });
const accepted = (since: string): Partial<WatchedTarget> => ({ state: 'accepted', since: day(since) });

describe('what is new', () => {
  test.each<[string, Partial<WatchedTarget>, string]>([
    ['an upload gate', { upload: open('2026-06-20') }, '1 target under way: 1 gate opened since yesterday.'],
    ['one that was told yesterday', { upload: open('2026-06-19') }, '1 target under way: nothing new.'],
    [
      'the upload gate of what is uploaded',
      { state: 'uploaded', since: today, upload: open('2026-06-20') },
      '1 target under way: nothing new.',
    ],
    [
      'a release gate',
      { ...accepted('2026-06-06'), release: open('2026-06-20') },
      '1 target under way: 1 gate opened since yesterday.',
    ],
    ['in a week', { next: day('2026-06-27') }, '1 target under way: 1 gate will open this week.'],
    ['in eight days', { next: day('2026-06-28') }, '1 target under way: nothing new.'],
    ['89 days', accepted('2026-03-23'), '1 target under way: nothing new.'],
    ['90 days', accepted('2026-03-22'), '1 target under way: 1 upload languishes.'],
    [
      '90 days, and verified',
      { state: 'verified', since: day('2026-03-22') },
      '1 target under way: nothing new.',
    ],
    [
      'released',
      { state: 'released', since: today, release: open('2026-06-20') },
      'Every target is released.',
    ],
  ])('%s', (_, own, words) => {
    const seen = watch(target(own));
    expect(newsInWords(seen, newsOf(seen))).toBe(words);
  });

  test('a copy of a manifest on another branch counts once, by what knows most', () => {
    const manifest = (own: Partial<WatchedTarget>) => ({
      path: 'backport.yaml',
      package: 'x',
      targets: [target(own)],
    });
    const seen = {
      today,
      left: 0,
      branches: [
        { name: 'ubuntu/jammy', manifests: [manifest({ upload: open('2026-06-20') })] },
        { name: 'ubuntu/noble', manifests: [manifest({ ...accepted('2026-06-19') })] },
        { name: 'ubuntu/other', manifests: [manifest({ version: '1-2' })] },
      ],
    };
    expect(newsInWords(seen, newsOf(seen))).toBe('2 targets under way: nothing new.');
  });

  test('the last day of what languishes is told', () => {
    const words = (since: string) => newsOf(watch(target(accepted(since)))).languishing[0]?.words;
    expect(words('2026-03-20')).toBe(
      'in -proposed since 2026-03-20 and not verified; it is removed after 105 days, 2026-07-03, in 13 days',
    );
    expect(words('2026-03-01')).toContain('; it is to be removed');
  });

  test('where branches are more than are looked at, nobody knows that all is done', () => {
    const seen = { ...watch(target({ state: 'released', since: today })), left: 3 };
    expect(newsInWords(seen, newsOf(seen))).toBe('No target is known to be under way.');
    expect(watchPage(seen, { patterns: ['*'], largest: 10_000, rest: 'x' })).toContain(
      '**3 more branches match and were not looked at.**',
    );
  });
});

test('a page that would not fit is cut, and says by how much', () => {
  const seen = watch(
    ...Array.from({ length: 500 }, (_, at) => target({ version: `1-${at}`, upload: open('2026-06-20') })),
  );
  const page = watchPage(seen, { patterns: ['ubuntu/*'], largest: 20_000, rest: 'job summary' });
  expect(Buffer.byteLength(page)).toBeLessThan(20_000);
  expect(page).toContain('500 gates opened since yesterday');
  expect(page).toMatch(/\*\*\d+ more lines did not fit here; all are in the job summary\.\*\*/);
  expect(page).toMatch(/\*\*\d+ more targets did not fit here; all are in the job summary\.\*\*/);
});
