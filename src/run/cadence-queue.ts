import type { Backport, EarlierBackport } from '../model/backport.ts';
import { compareText } from '../model/compare-text.ts';
import { firstUploadDay, type ReadManifest } from './read-manifest.ts';

/** A manifest that is read and not judged yet, by its place in the run. */
export interface Waiting {
  readonly index: number;
  readonly read: ReadManifest;
}

/** Of the backports of one package from one series, the first one so far, by upload as-of date and then path. */
interface Group {
  readonly first: EarlierBackport;
  /** The first one itself, held back until no earlier one can come; let go where its policy does not ask. */
  readonly held: Waiting | undefined;
}

/**
 * Tells each manifest of a run of an earlier backport of the same package from the same series, where its policy asks
 * (`cadence`), and has each judged once: all but the first of a package at once, that one at the end.
 * @param judge judges a manifest, with the earlier backport where there is one
 */
export function cadenceQueue(judge: (waiting: Waiting, earlier: EarlierBackport | undefined) => void) {
  const groups = new Map<string, Group>();
  return {
    add: (waiting: Waiting): void => {
      const { backport } = waiting.read;
      const asks = backport.policy.oncePerCycle;
      const own: EarlierBackport = { path: backport.path, day: firstUploadDay(backport, backport.today) };
      const what = subjectOf(backport);
      const known = what === undefined ? undefined : groups.get(what);
      const earlier = known && isBefore(known.first, own) ? known.first : undefined;
      if (what !== undefined && !earlier) {
        groups.set(what, { first: own, held: asks ? waiting : undefined });
        if (known?.held) judge(known.held, own);
        if (asks) return;
      }
      judge(waiting, asks ? earlier : undefined);
    },
    end: (): void => {
      for (const { held } of groups.values()) if (held) judge(held, undefined);
    },
  };
}

/** Package and source series of a backport; undefined when one is unknown. */
function subjectOf({ package: { value: name }, source }: Backport): string | undefined {
  const series = source.series.value;
  return name === undefined || !series ? undefined : `${name} ${series.name}`;
}

function isBefore(one: EarlierBackport, other: EarlierBackport): boolean {
  return (compareText(one.day, other.day) || compareText(one.path, other.path)) <= 0;
}
