import { type Field, without } from '../model/field.ts';
import type { ManifestFacts } from '../model/manifest.ts';
import type { Policy } from '../model/policy.ts';
import type { Need } from './need.ts';
import { sourceNeeds, upstreamNeeds } from './source-needs.ts';

/**
 * What a manifest needs beyond the form of each field: the bug with title and description, a word for each skip, and
 * the source that the policy's source kind demands.
 * @param policy undefined where there is none to be had
 * @param hasLaunchpad whether Launchpad was asked: it has the bug's title and description, or a finding of its own
 */
export function needs(facts: ManifestFacts, policy: Policy | undefined, hasLaunchpad = false): Need[] {
  return [
    ...bugNeeds(facts, policy, hasLaunchpad),
    ...otherBugNeeds(facts),
    ...skipNeeds(facts),
    ...(policy ? [...sourceNeeds(facts, policy), ...upstreamNeeds(facts, policy)] : []),
  ];
}

/**
 * The facts with the keys broken that are needed and missing, for nobody knows what they should be; and those that
 * are there and say nothing.
 * @param needed what the manifest needs
 */
export function withNeeds(facts: ManifestFacts, needed: readonly Need[]): ManifestFacts {
  if (needed.length === 0) return facts;
  const named = new Set(needed.map(({ path }) => JSON.stringify(path)));
  const isSourceMissing = named.has('["source"]');
  const held = <T>(field: Field<T>): Field<T> => {
    const isMissing = isSourceMissing && field.path[0] === 'source' && field.state === 'absent';
    const isBroken = isMissing || named.has(JSON.stringify(field.path));
    return isBroken ? without(field.path, 'broken', field.written) : field;
  };
  const { source, targets, sru } = facts;
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
    sru: { ...sru, title: held(sru.title) },
  };
}

function* bugNeeds(
  { sru }: ManifestFacts,
  policy: Policy | undefined,
  hasLaunchpad: boolean,
): Generator<Need> {
  const { bug, title, description, descriptionFile } = sru;
  // A bug that is there has its number, or a finding for it.
  if (bug.state === 'absent') {
    if (policy?.needsBug === false) return;
    yield {
      message: 'The key `sru` is missing.',
      help: 'Add it: a mapping with `bug`, `title` and `description`.',
      path: ['sru'],
    };
    return;
  }
  const all = [bug, title, description, descriptionFile];
  if (all.every(({ state }) => state === 'broken')) return;
  if (title.state === 'absent' && !hasLaunchpad) {
    yield {
      message: 'The key `sru.title` is missing.',
      help: "Add it: the bug's title.",
      path: title.path,
    };
  }
  const given = [description, descriptionFile].filter(({ state }) => state !== 'absent');
  if (given.length === 2) {
    yield {
      message: 'Both `sru.description` and `sru.description-file` are there; one is expected.',
      help: 'Keep one of the two.',
      path: descriptionFile.path,
    };
  } else if (given.length === 0 && !hasLaunchpad) {
    yield {
      message: 'The key `sru.description` is missing.',
      help: "Add it: the bug's description as a block (`description: |`), or `description-file` with the path of a file that holds it.",
      path: description.path,
    };
  }
}

function* otherBugNeeds({ sru, bugs }: ManifestFacts): Generator<Need> {
  for (const { id, path } of bugs.items) {
    if (id.value === undefined || Number(id.value) !== Number(sru.bug.value)) continue;
    yield {
      message: `\`bugs[${path[1]}]\` is the SRU bug itself.`,
      help: '`bugs` lists the other bugs that the changelog closes: remove this entry, or correct `sru.bug`.',
      path: id.path,
    };
  }
}

function* skipNeeds({ skips }: ManifestFacts): Generator<Need> {
  for (const { carries, removed, reason, path } of skips.items) {
    if ([carries, removed, reason].some(({ state }) => state !== 'absent')) continue;
    yield {
      message: `\`skips[${path[1]}]\` does not say why the series is left out.`,
      help: 'Add `carries` with the version that the series has already, `removed: true` where the archive no longer has the package there, or `reason`.',
      path,
    };
  }
}
