import type { Calendar, Series } from '../../../model/calendar.ts';
import type { Field } from '../../../model/field.ts';
import type { Target } from '../../../model/manifest.ts';
import type { Change } from '../../../model/place.ts';
import { isSameSense, nearest } from '../../../text/nearest.ts';
import { joinWords, oneLine, quote } from '../../../text/quote.ts';
import type { RawFinding, Rule } from '../../rule.ts';

export const unknownSeries: Rule = {
  id: 'unknown-series',
  gate: 'upload',
  severity: 'error',
  demands: 'Every series is in the release calendar.',
  hides: 'facts',
  explainsAll: true,
  check({ source, targets, skips, bugs, waivers, calendar }, report) {
    const named = new Set([...targets.items, ...skips.items].map(({ series }) => series.value?.name));
    const look = (field: Field<Series>, concern: Pick<RawFinding, 'target' | 'series'>): void => {
      const { written: name, state } = field;
      if (name === undefined || state !== 'broken') return;
      const meant = seriesIn(name, calendar);
      const near = meant.length === 0 ? nearest(name, calendar.byName.keys()) : undefined;
      const change = rightName(field, meant, near);
      // Of what stands there already, a second one is not what was meant.
      const isOther = near !== undefined && isOfList(field) && named.has(near);
      report({
        at: field,
        message: `There is no Ubuntu series ${quote(name)} in the release calendar.${isMeant(meant, near)}`,
        help: wayOut(name, meant, calendar),
        fix: isOther ? undefined : change,
        ...concern,
      });
    };
    const lookAlone = (field: Field<Series>): void => look(field, alone(field));
    // A wrong source series concerns all targets.
    look(source.series, {});
    for (const target of targets.items) look(target.series, { target });
    for (const { series } of skips.items) lookAlone(series);
    for (const { verified } of bugs.items) verified.items.forEach(lookAlone);
    for (const { series } of waivers.items) lookAlone(series);
  },
};

/** A series that is no target's concern is named by itself. */
function alone({ written }: Field<Series>): { series: string } | { target?: Target } {
  return written === undefined ? {} : { series: written };
}

/** Whether a series stands in one of the two lists that name each series once. */
function isOfList({ path }: Field<Series>): boolean {
  return path[0] === 'targets' || path[0] === 'skips';
}

/** @param near the name that is nearest, where none is meant to the letter */
function isMeant(meant: readonly Series[], near: string | undefined): string {
  const name = near ?? meant[0]?.name;
  if (name === undefined) return '';
  return meant.length <= 1
    ? ` Did you mean \`${name}\`?`
    : ` It names ${joinWords(meant.map(({ name }) => `\`${name}\``))}, and one is expected.`;
}

function wayOut(written: string, meant: readonly Series[], calendar: Calendar): string {
  if (meant.length > 1) return 'Give each series an item of its own.';
  const [series] = meant;
  if (series && /-(?:proposed|updates|security|backports|release)\b/i.test(written))
    return `Write \`${series.name}\`: the rest is a pocket, and an SRU goes to -proposed in any case.`;
  if (series && oneLine(written).replaceAll(' ', '').toLowerCase() === series.name)
    return `Write \`${series.name}\` in lower case, without white space and invisible characters.`;
  if (series && /[\u2018-\u201f]/.test(written))
    return `Write \`${series.name}\` without quotes: YAML does not know curly quotes, and none are needed.`;
  if (series) return `Write the one-word codename in lower case and nothing else: \`${series.name}\`.`;
  return `Write the one-word codename in lower case. The newest that the calendar knows is \`${calendar.series.at(-1)?.name}\`; \`--calendar\` takes a newer calendar.`;
}

/**
 * The series that a text names to the letter: by its codename or its number, whatever case it is in and whatever
 * stands around it (`Noble Numbat`, `noble-proposed`, `24.04.1 LTS`, a curly quote).
 */
function seriesIn(written: string, { series, byName }: Calendar): Series[] {
  if (written.length > 100) return [];
  const found = wordsOf(written).flatMap((word) => {
    const number = /^(\d{1,2}\.\d\d)(?:\.\d{1,2})?$/.exec(word)?.[1];
    const known = byName.get(word) ?? series.find((each) => each.number === number);
    return known ? [known] : [];
  });
  return [...new Set(found)];
}

/**
 * The change that writes a series' name: certain where it alone is named.
 * @param near the name that is nearest, where none is meant to the letter
 */
function rightName(
  field: Field<Series>,
  [only, another]: readonly Series[],
  near: string | undefined,
): Change | undefined {
  const at = { path: field.path };
  if (only !== undefined && another === undefined && namesNoMore(field, only)) return { at, text: only.name };
  return near !== undefined && isSameSense(field.written ?? '', near)
    ? { at, text: near, isSuggested: true }
    : undefined;
}

/**
 * Whether a text that names one series says no more than that: `not noble`, `noble or newer` and `noble-security` do. An
 * SRU goes to -proposed and -updates in any case.
 */
function namesNoMore({ written = '', path }: Field<Series>, { name, codename, number }: Series): boolean {
  if (written.toLowerCase() === `ubuntu/${name}-devel`) return true;
  const known = [name, ...wordsOf(codename), 'ubuntu', 'lts', 'updates'];
  if (path[0] === 'targets') known.push('proposed');
  return (
    !/[^\p{L}\p{N}\s"'\u00ad\u200b\u2018-\u201f\u2060\ufeff()[\]._,:/-]|^-/u.test(written) &&
    wordsOf(written).every(
      (word) => word === '' || known.includes(word) || word.replace(/^(\d+\.\d+)\.\d+$/, '$1') === number,
    )
  );
}

function wordsOf(written: string): string[] {
  return written
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}._]+/u);
}
