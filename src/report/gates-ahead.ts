import { bothWays, type Day } from '../model/day.ts';
import type { Report, TargetStatus } from '../model/report.ts';
import { quote } from '../text/quote.ts';
import { toPutRight } from './gates-in-words.ts';
import { decidingManifests } from './report.ts';

/** The gates that the targets come to next, of what decides, each in words, where their day is ahead. */
export function gatesAhead({ today, ...report }: Pick<Report, 'manifests' | 'today'>): string[] {
  const manifests = decidingManifests(report);
  return [
    ...new Set(
      manifests.flatMap(({ targets, package: name }) =>
        targets.flatMap((status) => gateAhead(status, manifests.length > 1 ? name : undefined, today)),
      ),
    ),
  ];
}

function gateAhead(
  { target, upload, release }: TargetStatus,
  name: string | undefined,
  today: Day,
): string[] {
  const isNext = target.stage === 'planned' && !upload.open;
  const gate = isNext ? upload : release;
  if (gate.open || gate.opens === null || gate.opens <= today) return [];
  const what = `${name === undefined ? '' : `${quote(name)} in `}${quote(target.series.written ?? '')}`;
  const earliest = toPutRight(gate).length > 0 ? ', at the earliest' : '';
  return [
    `the ${isNext ? 'upload' : 'release'} gate for ${what} opens ${bothWays(gate.opens, today)}${earliest}`,
  ];
}
