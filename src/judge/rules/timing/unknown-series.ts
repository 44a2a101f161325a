import type { Target } from '../../../model/backport.ts';
import type { Calendar, Series } from '../../../model/calendar.ts';
import type { Field } from '../../../model/field.ts';
import { didYouMean } from '../../../text/nearest.ts';
import { quote } from '../../../text/quote.ts';
import type { RawFinding, Rule } from '../../rule.ts';

export const unknownSeries: Rule = {
  id: 'unknown-series',
  gate: 'upload',
  severity: 'error',
  demands: 'Every series is in the release calendar.',
  hides: true,
  check({ source, targets, skips, bugs, waivers, calendar }, report) {
    const look = (field: Field<Series>, concern: Pick<RawFinding, 'target' | 'series'>): void => {
      const { written: name, state } = field;
      if (name === undefined || state !== 'broken') return;
      report({
        at: field,
        message: `There is no Ubuntu series ${quote(name)} in the release calendar.${guess(name, calendar)}`,
        help: `Write the one-word codename in lower case. The newest that the calendar knows is \`${calendar.series.at(-1)?.name}\`; \`--calendar\` takes a newer calendar.`,
        ...concern,
      });
    };
    const lookAlone = (field: Field<Series>): void => look(field, named(field));
    // A wrong source series concerns all targets.
    look(source.series, {});
    for (const target of targets.items) look(target.series, { target });
    for (const { series } of skips.items) lookAlone(series);
    for (const { verified } of bugs.items) verified.items.forEach(lookAlone);
    for (const { series } of waivers.items) lookAlone(series);
  },
};

/** A series that is no target's concern is named by itself. */
function named({ written }: Field<Series>): { series: string } | { target?: Target } {
  return written === undefined ? {} : { series: written };
}

/** The series that is meant: by its number, or by a name that is near. */
function guess(name: string, calendar: Calendar): string {
  const numbered = calendar.series.find(({ number }) => number === name);
  return didYouMean(numbered?.name ?? name, calendar.byName.keys());
}
