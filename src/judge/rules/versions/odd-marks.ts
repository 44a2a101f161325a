import { type Calendar, isSupported, type Series } from '../../../model/calendar.ts';
import type { Target } from '../../../model/manifest.ts';
import type { Version } from '../../../model/version.ts';
import { isNative } from '../../../policy/backported-version.ts';
import { nearest } from '../../../text/nearest.ts';

/** What a version says of where it belongs, and where it stands in its text. */
export interface Mark {
  readonly text: string;
  readonly says: string;
}

/** Suffixes of builds that never come to -updates. No upstream part has one of the first. */
const foreign: readonly { readonly form: RegExp; readonly says: string; readonly inRevision?: true }[] = [
  { form: /(?<![a-z])ppa(?![a-z])[\d.]*/i, says: 'a PPA' },
  { form: /(?<![a-z])bpo(?![a-z])[\d.+]*/i, says: "Debian's backports" },
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

/** What a packager puts together: the revision; a native version as a whole. */
function ownPart(version: Version): string {
  return (isNative(version) ? version.upstream : version.revision) ?? '';
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

/** A number behind `~`, `+`, `ubuntu` or `build`, with what goes before it; a date behind it is of a commit. */
const numbered =
  /([~+](?:ubuntu)?(?:0\.)?|(?:ubuntu|build)(?:\d{1,3}\.){0,3})(\d\d\.(?:04|06|10))(?!\d|\.\d{8})/g;

/** The series that a version names, by their number or, in a word of its own, by their name. */
export function namedSeries(version: Version, { series, byName }: Calendar): Series[] {
  const own = ownPart(version);
  const numbers = [...own.matchAll(numbered)].flatMap(([, before = '', number]) => {
    // `ubuntu1.12.10` may have counted to ten; no counter is `04`.
    const isCounter = number?.endsWith('.10') && !/^[~+]|^(?:ubuntu|build)0\.$/.test(before);
    return isCounter ? [] : series.filter((each) => each.number === number);
  });
  const names = [...own.matchAll(/[~+.]([a-z]{3,12})(?![a-z])/g)].flatMap(
    ([, name = '']) => byName.get(name) ?? [],
  );
  return [...numbers, ...names];
}

/** A version's text without `build1` at its end; undefined where it is no rebuild. */
export function rebuilt({ text }: Version): string | undefined {
  const found = /build\d[\d.]*$/.exec(text);
  return found ? text.slice(0, found.index) : undefined;
}
