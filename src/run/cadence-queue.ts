import type { Backport, EarlierBackport } from '../model/backport.ts';
import { compareText } from '../model/compare-text.ts';
import { firstUploadDay, type ReadManifest } from './read-manifest.ts';

/** A manifest that is read and not judged yet, by its place in the run. */
export interface Waiting {
  readonly index: number;
  readonly read: ReadManifest;
}

/** The backports of one package from one series. */
interface Group {
  /** The first one so far, by the as-of date of its upload and then by path. */
  readonly first: EarlierBackport;
  /** The first one's manifest, until no earlier one can come; undefined where its policy does not ask for `cadence`. */
  readonly held: Waiting | undefined;
}

/**
 * Has each manifest of a run judged once. Where a manifest's policy asks for `cadence`, it is told of an earlier
 * backport of the same package from the same series. The earliest backport of a package is judged at the end, when no
 * earlier one can come; every other is judged at once.
 * @param judge judges a manifest, with the earlier backport where there is one
 */
export function cadenceQueue(judge: (waiting: Waiting, earlier: EarlierBackport | undefined) => void) {
  const groups = new Map<string, Group>();
  const addTo = (subject: string, waiting: Waiting): void => {
    const { backport } = waiting.read;
    const asks = backport.policy.oncePerCycle;
    const own: EarlierBackport = { path: backport.path, day: firstUploadDay(backport, backport.today) };
    const known = groups.get(subject);
    if (known && isBefore(known.first, own)) {
      judge(waiting, asks ? known.first : undefined);
      return;
    }
    groups.set(subject, { first: own, held: asks ? waiting : undefined });
    if (known?.held) judge(known.held, own);
    if (!asks) judge(waiting, undefined);
  };
  return {
    add: (waiting: Waiting): void => {
      const subject = subjectOf(waiting.read.backport);
      if (subject === undefined) judge(waiting, undefined);
      else addTo(subject, waiting);
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
