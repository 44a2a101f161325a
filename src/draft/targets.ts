import type { Series } from '../model/calendar.ts';
import { versionIn } from '../model/version.ts';
import { upstreamOf } from '../policy/upstream-part.ts';
import type { DraftContext } from './context.ts';
import type { DraftFacts, DraftNotes, DraftTarget } from './facts.ts';
import { isOfSru, preparedIn } from './prepared.ts';
import { foundPublished } from './published.ts';
import { isFinished } from './top-entry.ts';
import { isLowerVersion, versionForSeries, withNumberOf } from './versions.ts';

/** A target of which nothing but its series is known. */
export const unknownTarget = {
  version: undefined,
  replaces: undefined,
  ref: undefined,
};

/** Adds targets to a draft, the newest first. */
export function withTargets(facts: DraftFacts, more: readonly Series[], context: DraftContext): DraftFacts {
  const added = [...new Set(more)]
    .filter((series) => !facts.targets.some((target) => target.series === series))
    .map((series) => targetOf(series, facts, context));
  const targets = [...facts.targets, ...added].sort(
    (one, other) => (other.series?.index ?? 0) - (one.series?.index ?? 0),
  );
  return { ...facts, targets };
}

/** A target as the repository shows it, and what Launchpad knows better. */
function targetOf(series: Series, facts: DraftFacts, context: DraftContext): DraftTarget {
  const { launchpad } = context.evidence;
  const drafted = targetInRepository(series, facts, context);
  if (!launchpad) return drafted;
  const uploaded =
    context.own === series ? undefined : launchpad.uploaded(series.name, facts.source?.version);
  const version = uploaded ?? drafted.version;
  const known = version === undefined ? undefined : launchpad.known(series.name, version);
  const replaces = known?.replaces ?? (version === undefined ? launchpad.published(series.name) : undefined);
  const { version: ofVersion, replaces: ofReplaces, ref: ofRef, ...notes } = drafted.notes ?? {};
  return {
    ...drafted,
    version,
    ...known,
    replaces: replaces ?? drafted.replaces,
    // A ref holds what it replaces, or is none.
    ref: replaces === undefined || replaces === drafted.replaces ? drafted.ref : undefined,
    notes: {
      ...notes,
      ...(uploaded === undefined && ofVersion !== undefined && { version: ofVersion }),
      ...(replaces === undefined && ofReplaces !== undefined && { replaces: ofReplaces }),
      ...(replaces === undefined && ofRef !== undefined && { ref: ofRef }),
    },
  };
}

function targetInRepository(series: Series, facts: DraftFacts, context: DraftContext): DraftTarget {
  const upload = uploadTo(series, facts, context);
  const { version } = upload;
  const replaced = replacedIn(series, upload, context);
  const own = versionIn(version);
  const upstream = facts.policy.source === 'upstream' && own ? upstreamOf(own) : undefined;
  return {
    series,
    version,
    ...replaced,
    upstream: upstream === facts.source?.upstream ? undefined : upstream,
    notes: { ...replaced.notes, ...(upload.note !== undefined && { version: upload.note }) },
  };
}

interface Upload {
  readonly version: string | undefined;
  /** Whether a changelog has it; else it is made up. */
  readonly isWritten: boolean;
  readonly note: string | undefined;
}

/** The version to upload to a series: what a changelog has for it, else one by the policy's form, which is a guess. */
function uploadTo(
  series: Series,
  { source, policy }: DraftFacts,
  { evidence, calendar, own, sru }: DraftContext,
): Upload {
  const [top] = evidence.entries;
  if (top && own === series) {
    const note = isFinished(top) ? undefined : 'the version uploaded; its entry is still UNRELEASED';
    return { version: top.version, isWritten: true, note };
  }
  const published = foundPublished(series, evidence, calendar);
  const prepared = preparedIn(series, evidence, calendar, published, sru);
  if (prepared)
    return {
      version: prepared.version,
      isWritten: true,
      note: `the version uploaded, by ${prepared.by}: ${prepared.state}`,
    };
  if (published && !published.doubt && isOfSru(published.entry, sru))
    return {
      version: published.version,
      isWritten: true,
      note: `by ${published.by}; if that is released already, take this target out`,
    };
  const guess = versionForSeries(series, own, top?.version, source, policy);
  const like = sru.isFix ? undefined : withNumberOf(series, own, top?.version);
  const has = published && !published.doubt ? `; ${published.by} is at ${published.version}` : '';
  const note =
    guess === undefined
      ? `the version to upload${like === undefined ? '' : `, ${like}?`}${has}`
      : `TODO: a guess by ${own ? `${own.name}'s` : "the source's"} version${has}`;
  return { version: guess, isWritten: false, note };
}

type Replaced = Pick<DraftTarget, 'replaces' | 'ref'> & { readonly notes: DraftNotes };

/** What an upload replaces; where that is doubtful, the doubt stands in its place. */
function replacedIn(
  series: Series,
  { version, isWritten }: Upload,
  { evidence, calendar }: DraftContext,
): Replaced {
  const found = foundPublished(series, evidence, calendar, isWritten ? version : undefined);
  const nothing = { replaces: undefined, ref: undefined };
  if (!found)
    return {
      ...nothing,
      notes: { replaces: `TODO: what ${series.name} has today${whyUnknown(series, evidence)}` },
    };
  if (found.doubt !== undefined)
    return { ...nothing, notes: { replaces: `TODO: ${found.version}? ${found.doubt} (${found.by})` } };
  if (version !== undefined && !isLowerVersion(found.version, version))
    return {
      ...nothing,
      notes: { replaces: `TODO: ${found.by} has ${found.version}, which is not below this version` },
    };
  const { version: replaces, by } = found;
  const ref = found.ref();
  return {
    replaces,
    ref,
    notes: {
      ...(by !== ref && { replaces: `what ${series.name} has today, by ${by}` }),
      ...(ref === undefined &&
        evidence.refOf && { ref: `TODO: no branch, tag or commit here holds ${replaces}` }),
    },
  };
}

/** Why the repository does not tell what a series has; nothing where there is none that could. */
function whyUnknown({ name }: Series, { packaging, refOf }: DraftContext['evidence']): string {
  if (packaging.has(name)) return `: the branches of ${name} here have no older version that is out`;
  return refOf ? `: no branch of ${name} here says` : '';
}
