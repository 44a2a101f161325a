import type { Source } from '../model/backport.ts';
import { type Field, without } from '../model/field.ts';
import type { Policy } from '../model/policy.ts';
import type { Path } from '../model/position.ts';
import type { WrittenManifest } from './schema.ts';

/** A key that must be there, or must not, for a reason that one field's form cannot say. */
export interface Need {
  readonly message: string;
  readonly help: string;
  readonly path: Path;
}

/**
 * What a manifest needs beyond the form of each field: title and description of the bug, a word for each skip,
 * and the source that the policy's source kind demands.
 * @param isBroken whether the value at a path breaks the schema, and has its finding already
 * @param hasLaunchpad whether Launchpad was asked: it has the bug's title and description, or a finding of its own
 */
export function needs(
  manifest: WrittenManifest,
  policy: Policy,
  isBroken: (path: Path) => boolean,
  hasLaunchpad = false,
): Need[] {
  return [
    ...bugNeeds(manifest, isBroken, hasLaunchpad),
    ...otherBugNeeds(manifest),
    ...skipNeeds(manifest, isBroken),
    ...sourceNeeds(manifest, policy, isBroken),
  ];
}

/**
 * The source with the keys broken that the policy demands and that are missing: nobody knows what they should be.
 * @param needed what the manifest needs
 */
export function withDemands(source: Source, needed: readonly Need[]): Source {
  const demand = <T>(key: string, field: Field<T>): Field<T> => {
    const isDemanded = needed.some(
      ({ path }) => path[0] === 'source' && (path.length === 1 || path[1] === key),
    );
    return isDemanded && field.state === 'absent' ? without(field.path, 'broken') : field;
  };
  return {
    ...source,
    series: demand('series', source.series),
    version: demand('version', source.version),
    upstream: demand('upstream', source.upstream),
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

function* sourceNeeds(
  manifest: WrittenManifest,
  policy: Policy,
  isBroken: (path: Path) => boolean,
): Generator<Need> {
  const { source, targets } = manifest;
  if (policy.source === 'any' || isBroken(['source'])) return;
  if (policy.source === 'upstream') {
    if (source?.upstream !== undefined || isBroken(['source', 'upstream'])) return;
    if (targets?.length && targets.every((target) => target?.upstream !== undefined)) return;
    if (source?.series === undefined && source?.version === undefined && !isBroken(['source', 'version'])) {
      yield {
        message: 'Nothing says which upstream version is backported.',
        help: 'Add `source.upstream` (such as `14.15`), `source.series` with `source.version`, or `upstream` to every target.',
        path: ['source'],
      };
      return;
    }
  }
  if (!source) {
    yield {
      message: 'The key `source` is missing.',
      help: 'Add it: the `series` backported from and the `version` published there.',
      path: ['source'],
    };
    return;
  }
  for (const key of ['series', 'version'] as const) {
    if (source[key] !== undefined || isBroken(['source', key])) continue;
    yield {
      message: `The key \`source.${key}\` is missing.`,
      help:
        key === 'series'
          ? 'Add it: the release backported from, such as `resolute`.'
          : 'Add it: the version published there.',
      path: ['source', key],
    };
  }
}
