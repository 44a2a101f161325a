import type { Backport } from '../../../model/backport.ts';
import { describeSeries } from '../../../model/calendar.ts';
import type { Target } from '../../../model/manifest.ts';
import type { Version } from '../../../model/version.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { previousOf } from '../packaging/previous-of.ts';
import { foreignMarks, isInEsm, misspeltUbuntu, namedSeries, rebuilt } from './odd-marks.ts';

/** SRU documentation on version numbers: what is uploaded once has its number in the archive for good. */
export const versionForm: Rule = {
  id: 'version-form',
  gate: 'upload',
  severity: 'warning',
  demands: "Every target's version has the form of an update of that series.",
  checkTarget(target, backport, report) {
    const version = target.version.value;
    if (!version) return;
    const tell = (message: string, help: string) => report({ at: target.version, message, help });
    // What the archive has in front of it, or in the source series, is no slip of this upload.
    const known = [target.replaces.value, backport.source.version.value].filter((each) => each !== undefined);
    const example = `\`ubuntu0.${target.series.value?.number ?? 'YY.MM'}.1\``;
    for (const { text, says } of foreignMarks(version)) {
      const isKnown = known.some((each) => each.text.toLowerCase().includes(text.toLowerCase()));
      if (isKnown || (/^esm/i.test(text) && isInEsm(target))) continue;
      tell(
        `The version ${quote(version.text)} has ${quote(text)}, which stands for ${says}: the version of an update does not have it.`,
        `Leave it out, and give the upload a version of its own, which ends for example in ${example}.`,
      );
    }
    const misspelt = misspeltUbuntu(version);
    if (misspelt !== undefined && !known.some(({ text }) => text.includes(misspelt))) {
      tell(
        `The version ${quote(version.text)} has ${quote(misspelt)} in place of \`ubuntu\`.`,
        `Write ${quote(version.text.replace(misspelt, () => 'ubuntu'))}: nothing else counts as an Ubuntu delta.`,
      );
    }
    otherSeries(target, version, backport, tell);
    moreThanRebuilt(target, version, backport, tell);
  },
};

type Tell = (message: string, help: string) => void;

function otherSeries(target: Target, version: Version, { calendar }: Backport, tell: Tell): void {
  const series = target.series.value;
  const named = namedSeries(version, calendar);
  const other = named.at(-1);
  if (!series || !other || named.includes(series)) return;
  const replaced = target.replaces.value ? namedSeries(target.replaces.value, calendar) : [];
  if (replaced.includes(other)) return;
  tell(
    `The version ${quote(version.text)} names ${describeSeries(other)}, but the target is ${describeSeries(series)}.`,
    `Put the target's own number there: ${series.number} in place of ${other.number}.`,
  );
}

/** A rebuild differs in its changelog alone. */
function moreThanRebuilt(target: Target, version: Version, { packaging }: Backport, tell: Tell): void {
  const base = rebuilt(version);
  const replaced = target.replaces.value;
  // A new Debian revision is synced as `build1`, too: then there is more in it than in what it replaces.
  if (base === undefined || (replaced && (rebuilt(replaced) ?? replaced.text) !== base)) return;
  const previous = previousOf(packaging, target);
  // Where upstream's files may be edited in place, as in a native package, they are the package's own.
  const upstream = previous?.edited === undefined ? previous?.upstream : undefined;
  const changed = [...(previous?.packaging ?? []), ...(upstream ?? [])];
  const [first, ...more] = changed.filter(({ needsNoWord }) => !needsNoWord);
  if (!first) return;
  tell(
    `The version ${quote(version.text)} says that this is only a rebuild, but ${quote(first.path)} differs${more.length > 0 ? ` (and ${more.length} more)` : ''} from the packaging of the version replaced.`,
    `Use \`ubuntuN\`: \`buildN\` is for an upload that changes nothing.`,
  );
}
