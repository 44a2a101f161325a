import type { Target } from '../../../model/backport.ts';
import type { Calendar } from '../../../model/calendar.ts';
import type { Path } from '../../../model/position.ts';
import { didYouMean } from '../../../text/nearest.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

export const unknownSeries: Rule = {
  id: 'unknown-series',
  gate: 'upload',
  severity: 'error',
  demands: 'Every series is in the release calendar.',
  check({ manifest, targets, calendar }, report) {
    const look = (name: string | undefined, path: Path, target?: Target): void => {
      if (name === undefined || calendar.byName.has(name)) return;
      report({
        at: { path },
        message: `There is no Ubuntu series ${quote(name)} in the release calendar.${guess(name, calendar)}`,
        help: `Write the one-word codename in lower case. The newest that the calendar knows is \`${calendar.series.at(-1)?.name}\`; \`--calendar\` takes a newer calendar.`,
        // A wrong source series concerns all targets.
        ...(target ? { target } : path[0] !== 'source' && { series: name }),
      });
    };
    look(manifest.source?.series, ['source', 'series']);
    for (const target of targets) look(target.written, [...target.path, 'series'], target);
    for (const [index, skip] of (manifest.skips ?? []).entries())
      look(skip?.series, ['skips', index, 'series']);
    for (const [index, bug] of (manifest.bugs ?? []).entries()) {
      for (const [place, name] of (bug?.verified ?? []).entries())
        look(name, ['bugs', index, 'verified', place]);
    }
    for (const [index, waiver] of (manifest.waivers ?? []).entries())
      look(waiver?.series, ['waivers', index, 'series']);
  },
};

/** The series that is meant: by its number, or by a name that is near. */
function guess(name: string, calendar: Calendar): string {
  const numbered = calendar.series.find(({ number }) => number === name);
  return didYouMean(numbered?.name ?? name, calendar.byName.keys());
}
