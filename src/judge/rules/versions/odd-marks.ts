import { type Calendar, isSupported, type Series } from '../../../model/calendar.ts';
import type { Target } from '../../../model/manifest.ts';
import type { Version } from '../../../model/version.ts';
import { ownPart, seriesNumbersIn, withoutRebuild } from '../../../policy/upstream-part.ts';
import { nearest } from '../../../text/nearest.ts';

/** What a version says of where it belongs, and where it stands in its text. */
export interface Mark {
  readonly text: string;
  readonly says: string;
}

/** Suffixes of builds that never come to -updates. No upstream part has one of the first. */
const foreign: readonly { readonly form: RegExp; readonly says: string; readonly inRevision?: true }[] = [
  { form: /(?<![a-z])ppa(?![a-z])[\d.]*/i, says: 'a PPA' },
  // In Rust's upstream part `~bpo2` tells what its tarball brings along.
  { form: /(?<![a-z])bpo(?![a-z])[\d.+]*/i, says: "Debian's backports", inRevision: true },
  { form: /(?<![a-z])esm(?![a-z])[\d.]*/i, says: 'Expanded Security Maintenance' },
  { form: /(?<![a-z])cloud\d[\d.]*/i, says: 'the Ubuntu Cloud Archive' },
  { form: /(?<![a-z])fips(?![a-z])[\d.]*/i, says: 'the FIPS archives', inRevision: true },
  { form: /[~+.]lp\d{5,}/i, says: 'a build for one bug', inRevision: true },
  { form: /[~+.]test(?![a-z])[\d.]*/i, says: 'a test build', inRevision: true },
];

/** Whether a target has no support but ESM's, whose versions end in `+esm1`. */
export function isInEsm({ series, uploadDay }: Target): boolean {
  return series.value !== undefined && uploadDay !== undefined && !isSupported(series.value, uploadDay);
}

/** The suffixes of a version that are not an SRU's. */
export function foreignMarks(version: Version): Mark[] {
  return foreign.flatMap(({ form, says, inRevision }) => {
    const [text] = form.exec(inRevision ? ownPart(version) : version.text) ?? [];
    return text === undefined ? [] : [{ text, says }];
  });
}

/** Flavours, whose names stand for themselves. */
const flavours = ['kubuntu', 'xubuntu', 'lubuntu', 'edubuntu'];

/** A word of a version that is meant to be `ubuntu`, and is not; undefined where there is none. */
export function misspeltUbuntu(version: Version): string | undefined {
  const words = ownPart(version).match(/[a-z]{4,12}/gi) ?? [];
  return words
    .slice(0, 20)
    .find(
      (word) =>
        word !== 'ubuntu' && !flavours.includes(word) && nearest(word, ['ubuntu', 'build']) === 'ubuntu',
    );
}

/** The series that a version names, by their number or, in a word of its own, by their name. */
export function namedSeries(version: Version, { series, byName }: Calendar): Series[] {
  const numbers = seriesNumbersIn(version);
  const names = [...ownPart(version).matchAll(/[~+.]([a-z]{3,12})(?![a-z])/g)].flatMap(
    ([, name = '']) => byName.get(name) ?? [],
  );
  return [...numbers.flatMap((number) => series.filter((each) => each.number === number)), ...names];
}

/** A version's text without `build1` at its end; undefined where it is no rebuild. */
export function rebuilt({ text }: Version): string | undefined {
  const base = withoutRebuild(text);
  return base === text ? undefined : base;
}
