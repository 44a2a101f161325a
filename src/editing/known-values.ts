import { builtinPolicies } from '../generated/policies.ts';
import { ruleFaces } from '../generated/rules.ts';
import {
  type Calendar,
  describeSeries,
  developmentRelease,
  isReleased,
  type Series,
} from '../model/calendar.ts';
import type { Day } from '../model/day.ts';
import type { Path } from '../model/position.ts';
import { type DocumentKind, formAt, patternOf } from './language.ts';

/** What an editor knows beside the text: the releases, and today. */
export interface Known {
  readonly calendar: Calendar;
  /** Today in UTC. */
  readonly today: Day;
}

/** A value that may stand somewhere, and what it means. */
export interface KnownValue {
  readonly value: string;
  /** A few words. */
  readonly detail: string;
}

/** Whose names stand where, by pattern of the path. */
export const namePlaces: Readonly<Record<DocumentKind, Readonly<Record<string, NameKind>>>> = {
  manifest: {
    policy: 'policy',
    'source.series': 'series',
    'targets[].series': 'series',
    'skips[].series': 'series',
    'waivers[].series': 'series',
    'bugs[].verified[]': 'series',
    'waivers[].rule': 'rule',
    'waivers[].until': 'day',
    'targets[].uploaded': 'day',
    'targets[].accepted': 'day',
    'targets[].verified': 'day',
    'targets[].released': 'day',
    version: 'format',
  },
  policy: { extends: 'policy', 'waivable[]': 'rule' },
};

export type NameKind = 'policy' | 'series' | 'rule' | 'day' | 'format';

/** Whose name stands at a path; undefined where any text may. */
export function nameKindAt(kind: DocumentKind, path: Path): NameKind | undefined {
  const pattern = patternOf(path);
  return Object.hasOwn(namePlaces[kind], pattern) ? namePlaces[kind][pattern] : undefined;
}

/** Whether the keys of the mapping at a path are ids of rules. */
export function hasRulesAsKeys(kind: DocumentKind, path: Path): boolean {
  return kind === 'policy' && patternOf(path) === 'severities';
}

/** The values that may stand at a path, in the order in which people look for them; none where any text may. */
export function knownValues(kind: DocumentKind, path: Path, known: Known): readonly KnownValue[] {
  const names = nameKindAt(kind, path);
  if (names) return valuesOf[names](known);
  return (formAt(kind, path)?.choices ?? []).map((value) => ({
    // YAML takes this word for a truth value; the check reads it as text.
    value: value === 'off' ? '"off"' : value,
    detail: '',
  }));
}

const valuesOf: Readonly<Record<NameKind, (known: Known) => readonly KnownValue[]>> = {
  policy: () => Object.keys(builtinPolicies).map((value) => ({ value, detail: summaryOf(value) ?? '' })),
  series: ({ calendar, today }) => {
    const development = developmentRelease(calendar, today);
    return calendar.series
      .filter((series) => series === development || (isReleased(series, today) && today <= lastDay(series)))
      .toReversed()
      .map((series) => ({ value: series.name, detail: seriesWithDays(series, today) }));
  },
  rule: () => Object.entries(ruleFaces).map(([value, { demands }]) => ({ value, detail: demands })),
  day: ({ today }) => [{ value: today, detail: 'today (UTC)' }],
  format: () => [{ value: '1', detail: 'the version of this format' }],
};

function lastDay({ supportEnds, esmEnds }: Series): Day {
  return esmEnds ?? supportEnds;
}

/** What a built-in policy is for, in one line; undefined for another name. */
export function summaryOf(policy: string): string | undefined {
  const text = Object.hasOwn(builtinPolicies, policy) ? builtinPolicies[policy] : undefined;
  // The build has checked it.
  return text === undefined ? undefined : (JSON.parse(text) as { summary: string }).summary;
}

/** A series with its days: `noble (24.04 LTS): released 2024-04-25, supported until 2029-05-31`. */
export function seriesWithDays(series: Series, today: Day): string {
  const released = isReleased(series, today) ? 'released' : 'comes out';
  const support = today <= series.supportEnds ? 'supported until' : 'standard support ended';
  return `${describeSeries(series)}: ${released} ${series.release}, ${support} ${series.supportEnds}`;
}
