/** The manifest that a careful packager would have written for an upload, from what its changelog says. */
import { stringify } from 'yaml';
import { developmentOn, isStable, type Series } from './calendar.ts';
import { bugsOf, compareVersions, type Entry, sruBugOf, upstreamOf, withoutSuffix } from './changelog.ts';
import { type Policy, pageOf, type Section } from './policy.ts';
import { backport, type Upload } from './uploads.ts';

export interface Known {
  readonly calendar: readonly Series[];
  readonly entries: readonly Entry[];
  readonly policy: Policy;
  /** Paths under debian/ that differ from the version replaced; they are stated where there are any. */
  readonly changed: readonly string[];
  /** Path of the changelog, where it is not the usual one. */
  readonly changelog: string | undefined;
}

/** Its text, as on the day of the upload or, with `uploaded`, after it. */
export function manifestOf(upload: Upload, known: Known, uploaded: boolean): string {
  const { entry, series, below, belowCommit } = upload;
  const { policy, changed } = known;
  const bug = bugOf(upload);
  const others = bugsOf(changesOf(upload)).filter((each) => each !== bug);
  const skips = newerSeries(upload, known);
  return stringify({
    version: 1,
    policy: policy.name,
    package: entry.package,
    ...sourceOf(upload, known),
    targets: [
      {
        series: series.name,
        version: entry.version,
        ...(below && { replaces: below.version }),
        ...(known.changelog && { changelog: known.changelog }),
        ...(belowCommit && { ref: belowCommit }),
        ...(uploaded && { uploaded: entry.day }),
      },
    ],
    ...(skips.length > 0 && { skips }),
    sru: { bug, title: titleOf(upload, policy), description: descriptionOf(upload, known) },
    ...(others.length > 0 && { bugs: others.map((id) => ({ id, 'test-case': testCase(entry) })) }),
    ...(changed.length > 0 && {
      'packaging-changes': {
        'from-previous': [{ path: 'debian/', reason: 'Packaging that goes with the new upstream version.' }],
      },
    }),
  });
}

/** What all entries of the upload say. */
function changesOf({ entry, covered }: Upload): string {
  return [entry, ...covered].map(({ changes }) => changes).join('\n');
}

/** The SRU bug; a made-up one where the upload closes none, which is its own fault. */
function bugOf(upload: Upload): number {
  return sruBugOf(changesOf(upload)) ?? 1;
}

function sourceOf({ entry, madeFrom, commit }: Upload, { policy, calendar, entries }: Known): object {
  if (policy.source === 'any') return {};
  if (policy.source === 'upstream') return { source: { upstream: upstreamOf(entry.version) } };
  if (madeFrom) return { source: { series: madeFrom.distribution, version: madeFrom.version, ref: commit } };
  const series = developmentOn(calendar, entry.day);
  if (!series) return {};
  const there = publishedIn(series, entry.day, entries);
  const isSource = there !== entry.version && upstreamOf(there ?? '') === upstreamOf(entry.version);
  const plain = withoutSuffix(entry.version);
  const assumed = plain === entry.version ? `${plain}ubuntu1` : plain;
  return { source: { series: series.name, version: isSource ? there : assumed } };
}

/** The newer series in support, each with what it carried then or, where the history does not show it, what it must have. */
function newerSeries({ entry, series, madeFrom }: Upload, { calendar, entries, policy }: Known): object[] {
  const isNewer = (each: Series): boolean => each.released > series.released;
  const takesEsm = policy.targets.includes('esm');
  const newer = calendar.filter((each) => isNewer(each) && isStable(each, entry.day, takesEsm));
  return newer.map((each) => {
    const sibling = madeFrom && backport(madeFrom, each).version;
    const carries = sibling ?? publishedIn(each, entry.day, entries);
    const isThere =
      carries !== undefined && compareVersions(upstreamOf(carries), upstreamOf(entry.version)) >= 0;
    return { series: each.name, carries: isThere ? carries : newerThan(entry.version, each) };
  });
}

/** A version that a newer series would have: the one that was backported, else a higher one of that upstream version. */
function newerThan(version: string, { number }: Series): string {
  const plain = withoutSuffix(version);
  if (!plain.includes('-')) return `${plain}+${number}`;
  return plain === version ? plain.replace(/-[^-]*$/, '-9ubuntu1') : plain;
}

/** A series' newest version some weeks after a day: the uploads of one backport are not all of one day. */
function publishedIn({ name }: Series, day: string, entries: readonly Entry[]): string | undefined {
  const last = new Date(Date.parse(day) + 45 * 86_400_000).toISOString().slice(0, 10);
  const there = entries.filter((each) => each.distribution.split('-')[0] === name && each.day <= last);
  return there.sort((one, other) => (one.day < other.day ? 1 : -1))[0]?.version;
}

function titleOf(upload: Upload, policy: Policy): string {
  const form =
    policy.title ??
    (upload.isPatch ? 'Fix {package} in {series}' : 'Update {package} to {version} in {series}');
  return fill(form, upload, policy);
}

function descriptionOf(upload: Upload, known: Known): string {
  return known.policy.sections
    .map((section) => `[ ${section.name} ]\n${textOf(section, upload, known)}\n`)
    .join('\n');
}

/** A section of the template with each line that has a marker said in full. */
function textOf(section: Section, upload: Upload, known: Known): string {
  const template = section.template?.trim() || 'TODO: what belongs here.';
  const lines = template
    .split('\n')
    .map((line) => (/\bTODO/.test(line) ? filled(section, upload, known) : line));
  return fill(
    lines.filter((line, index) => line === '' || lines.indexOf(line) === index).join('\n'),
    upload,
    known.policy,
  );
}

function filled({ name, role }: Section, upload: Upload, { changed }: Known): string {
  const { entry, series } = upload;
  if (role === 'test-plan') return testCase(entry);
  if (role === 'risk')
    return `If the change is wrong, {package} could fail after the upgrade: users would see its service stopped, or an old configuration no longer read.`;
  if (/changelog/i.test(name)) return changesOf(upload).trim();
  if (!/impact/i.test(name)) return `The same change is in newer releases than {series}.`;
  const packaging = changed.length === 0 ? 'None' : changed.join(', ');
  const bugs = bugsOf(changesOf(upload)).map((bug) => `LP: #${bug}`);
  return [
    `Users of ${series.name} meet what the changelog of {package} tells: ${bugs.join(', ') || 'see there'}.`,
    `Packaging changes: ${packaging}.`,
  ].join('\n');
}

function testCase({ package: name, version, distribution }: Entry): string {
  return `On ${distribution}, enable -proposed, install ${name} ${version}, restart, and see that the error of the report is gone and that the journal shows no new one.`;
}

function fill(text: string, upload: Upload, policy: Policy): string {
  const { entry, series, madeFrom } = upload;
  const values: Readonly<Record<string, string>> = {
    package: entry.package,
    version: upstreamOf(entry.version),
    series: series.name,
    source: madeFrom?.distribution ?? 'upstream',
    page: pageOf(policy),
    bug: String(bugOf(upload)),
  };
  return text.replace(/\{(\w+)\}/g, (field, name) => values[name] ?? field);
}
