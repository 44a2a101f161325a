import type { ManifestFacts } from '../model/backport.ts';
import { type Field, without } from '../model/field.ts';
import type { Policy } from '../model/policy.ts';
import type { Path } from '../model/position.ts';
import type { Need } from './need.ts';
import type { WrittenManifest } from './schema.ts';
import { sourceNeeds, upstreamNeeds } from './source-needs.ts';

/**
 * What a manifest needs beyond the form of each field: title and description of the bug, a word for each skip,
 * and the source that the policy's source kind demands.
 * @param policy undefined where there is none to be had
 * @param isBroken whether the value at a path breaks the schema, and has its finding already
 * @param hasLaunchpad whether Launchpad was asked: it has the bug's title and description, or a finding of its own
 */
export function needs(
  manifest: WrittenManifest,
  policy: Policy | undefined,
  isBroken: (path: Path) => boolean,
  hasLaunchpad = false,
): Need[] {
  return [
    ...(policy?.needsBug === false ? [] : noBug(manifest, isBroken)),
    ...bugNeeds(manifest, isBroken, hasLaunchpad),
    ...otherBugNeeds(manifest),
    ...skipNeeds(manifest, isBroken),
    ...(policy ? [...sourceNeeds(manifest, policy, isBroken), ...upstreamNeeds(manifest, policy)] : []),
  ];
}

/**
 * The facts with the keys broken that are needed and missing, for nobody knows what they should be; and those that
 * are there and say nothing.
 * @param needed what the manifest needs
 */
export function withNeeds(facts: ManifestFacts, needed: readonly Need[]): ManifestFacts {
  const { source, targets } = facts;
  const sourcePath = ['source'];
  const of = needed.filter(({ path }) => path[0] === 'source' || path.at(-1) === 'upstream');
  if (of.length === 0) return facts;
  const held = <T>(field: Field<T>): Field<T> => {
    const isNamed = of.some(({ path }) => isSame(path, field.path));
    const isMissing = field.state === 'absent' && of.some(({ path }) => isSame(path, sourcePath));
    return isNamed || isMissing ? without(field.path, 'broken', field.written) : field;
  };
  return {
    ...facts,
    source: {
      ...source,
      series: held(source.series),
      version: held(source.version),
      upstream: held(source.upstream),
    },
    targets: {
      ...targets,
      items: targets.items.map((target) => ({ ...target, upstream: held(target.upstream) })),
    },
  };
}

function isSame(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

function* noBug({ sru }: WrittenManifest, isBroken: (path: Path) => boolean): Generator<Need> {
  if (sru !== undefined || isBroken(['sru'])) return;
  yield {
    message: 'The key `sru` is missing.',
    help: 'Add it: a mapping with `bug`, `title` and `description`.',
    path: ['sru'],
  };
}

function* bugNeeds(
  { sru }: WrittenManifest,
  isBroken: (path: Path) => boolean,
  hasLaunchpad: boolean,
): Generator<Need> {
  if (!sru) return;
  if (sru.title === undefined && !isBroken(['sru', 'title']) && !hasLaunchpad) {
    yield {
      message: 'The key `sru.title` is missing.',
      help: "Add it: the bug's title.",
      path: ['sru', 'title'],
    };
  }
  const keys = ['description', 'description-file'] as const;
  const given = keys.filter((key) => sru[key] !== undefined || isBroken(['sru', key]));
  if (given.length === 2) {
    yield {
      message: 'Both `sru.description` and `sru.description-file` are there; one is expected.',
      help: 'Keep one of the two.',
      path: ['sru', 'description-file'],
    };
  } else if (given.length === 0 && !hasLaunchpad) {
    yield {
      message: 'The key `sru.description` is missing.',
      help: "Add it: the bug's description as a block (`description: |`), or `description-file` with the path of a file that holds it.",
      path: ['sru', 'description'],
    };
  }
}

function* otherBugNeeds({ sru, bugs }: WrittenManifest): Generator<Need> {
  for (const [index, bug] of (bugs ?? []).entries()) {
    if (bug?.id === undefined || Number(bug.id) !== Number(sru?.bug)) continue;
    yield {
      message: `\`bugs[${index}]\` is the SRU bug itself.`,
      help: '`bugs` lists the other bugs that the changelog closes: remove this entry, or correct `sru.bug`.',
      path: ['bugs', index, 'id'],
    };
  }
}

/** The keys of a skip that say why the series is left out. */
const whys = ['carries', 'removed', 'reason'] as const;

function* skipNeeds({ skips }: WrittenManifest, isBroken: (path: Path) => boolean): Generator<Need> {
  for (const [index, skip] of (skips ?? []).entries()) {
    if (!skip) continue;
    if (whys.some((why) => skip[why] !== undefined || isBroken(['skips', index, why]))) continue;
    yield {
      message: `\`skips[${index}]\` does not say why the series is left out.`,
      help: 'Add `carries` with the version that the series has already, `removed: true` where the archive no longer has the package there, or `reason`.',
      path: ['skips', index],
    };
  }
}
