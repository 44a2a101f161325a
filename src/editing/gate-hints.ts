import type { Day } from '../model/day.ts';
import type { TargetStatus } from '../model/report.ts';
import { releaseInWords, uploadInWords } from '../report/gates-in-words.ts';
import { type Entry, entryIn, outlineOf } from './outline.ts';

/** How a target's gates stand, beside it. */
export interface GateHint {
  /** Behind the target's series. */
  readonly offset: number;
  /** The gate that comes next, in a few words: `opens 2026-11-26, in 3 days`. */
  readonly label: string;
  /** Both gates, a line each. */
  readonly words: string;
}

/**
 * Puts how the gates stand beside the targets of a text. A target that is not in the text, or has another series there
 * by now, gets nothing.
 */
export function gateHints(text: string, statuses: readonly TargetStatus[], today: Day): GateHint[] {
  const written = (entryIn(outlineOf(text), ['targets'])?.entries ?? []).flatMap(seriesOf);
  return statuses.flatMap((status) => {
    const at = written.findIndex((series) => series.text === status.target.series.written);
    const [series] = at < 0 ? [] : written.splice(at, 1);
    if (!series?.value) return [];
    const [upload, release] = [uploadInWords(status, today), releaseInWords(status, today)];
    return [
      {
        offset: series.value.end,
        label: status.target.stage === 'planned' ? upload : release,
        words: `upload: ${upload}\nrelease: ${release}`,
      },
    ];
  });
}

function seriesOf(target: Entry): Entry[] {
  const series = target.entries.find(({ path }) => path.at(-1) === 'series');
  return series ? [series] : [];
}
