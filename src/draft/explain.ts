import type { Series } from '../model/calendar.ts';
import type { Plan } from '../model/plan.ts';
import { backportsWholeVersions } from '../model/policy.ts';
import { joinWords } from '../text/quote.ts';
import type { DraftFacts } from './facts.ts';

/**
 * Why a draft has the series that it has, a sentence each.
 * @param own the series of the packaging at hand
 * @param demanded the newer series that the policy insists on
 * @param plan what the policy takes today
 */
export function explainSeries(
  { targets, skips, policy }: DraftFacts,
  {
    own,
    demanded,
    plan,
  }: { readonly own: Series | undefined; readonly demanded: readonly Series[]; readonly plan: Plan },
): string[] {
  const taken = targets.flatMap(({ series }) => series ?? []);
  const hasOwn = own !== undefined && taken.includes(own);
  const newer = taken.filter((series) => hasOwn && demanded.includes(series) && series !== own);
  const older = taken.filter((series) => hasOwn && series.index < own.index);
  const isTaken = plan.targets.some(({ series }) => series === own);
  const known = [...taken, ...skips.map(({ series }) => series)];
  const also = plan.targets.map(({ series }) => series).filter((series) => !known.includes(series));
  const offers = hasOwn && backportsWholeVersions(policy) ? also : [];
  return [
    ...(hasOwn || taken.length === 0
      ? []
      : [`Targets: ${names(taken)}, since the packaging here is for none of them.`]),
    ...(hasOwn && !isTaken
      ? [
          `Target: ${own.name}, for which the packaging here is. The policy does not take it today${plan.targets.length === 0 ? '' : ` (it takes ${names(plan.targets.map(({ series }) => series))})`}: the check below says why.`,
        ]
      : []),
    ...(newer.length === 0
      ? []
      : [
          `Targets, too: ${names(newer)}. Newer series in support get the update first, or whoever upgrades loses it; one that has it already belongs under \`skips\`, with \`carries\`.`,
        ]),
    ...(older.length === 0
      ? []
      : [
          `Targets, too: ${names(older)}, by what is prepared on ${older.length === 1 ? 'its branch' : 'their branches'}.`,
        ]),
    ...skips.map(({ series, carries, by }) =>
      carries === undefined
        ? `Skipped: ${series.name}, which the policy does not take; its \`reason\` says so.`
        : `Skipped: ${series.name}, which has ${carries} already${by === undefined ? '' : `, by ${by}`}. If that is not released yet, make the series a target.`,
    ),
    ...(offers.length === 0
      ? []
      : [`The policy takes ${names(offers)}, too: add what gets the update as targets.`]),
  ];
}

function names(series: readonly Series[]): string {
  return joinWords(series.map(({ name }) => name));
}
