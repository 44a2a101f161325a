import type { Policy } from '../model/policy.ts';
import type { Path } from '../model/position.ts';
import { parseVersion } from '../model/version.ts';
import { quote } from '../text/quote.ts';
import type { Need } from './need.ts';
import type { WrittenManifest } from './schema.ts';

/** The source that the policy's source kind demands: a version from upstream, or one that a series has. */
export function* sourceNeeds(
  manifest: WrittenManifest,
  policy: Policy,
  isBroken: (path: Path) => boolean,
): Generator<Need> {
  if (policy.source === 'any' || isBroken(['source'])) return;
  if (policy.source === 'upstream') {
    if (hasUpstream(manifest, isBroken)) return;
    if (!hasVersion(manifest, isBroken)) {
      yield {
        message: 'Nothing says which upstream version is backported.',
        help: 'Add `source.upstream` (such as `14.15`), `source.series` with `source.version`, or `upstream` to every target.',
        path: ['source'],
      };
      return;
    }
  }
  yield* seriesNeeds(manifest, isBroken);
}

/** Whether the source or each of the targets names an upstream version. */
function hasUpstream({ source, targets }: WrittenManifest, isBroken: (path: Path) => boolean): boolean {
  if (source?.upstream !== undefined || isBroken(['source', 'upstream'])) return true;
  const hasOwn = (targets ?? []).map(
    (target, index) => target?.upstream !== undefined || isBroken(['targets', index, 'upstream']),
  );
  return hasOwn.length > 0 && hasOwn.every(Boolean);
}

/** Whether the source names a series or a version, of which an upstream version can be read. */
function hasVersion({ source }: WrittenManifest, isBroken: (path: Path) => boolean): boolean {
  return source?.series !== undefined || source?.version !== undefined || isBroken(['source', 'version']);
}

/** A series, and the version that it has. */
function* seriesNeeds({ source }: WrittenManifest, isBroken: (path: Path) => boolean): Generator<Need> {
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

/** An `upstream` is for a policy that backports from upstream, and is what stands before a version's last hyphen. */
export function* upstreamNeeds({ source, targets }: WrittenManifest, policy: Policy): Generator<Need> {
  const given = [
    {
      path: ['source', 'upstream'],
      text: source?.upstream,
      versions: (targets ?? []).map((each) => each?.version),
    },
    ...(targets ?? []).map((target, index) => ({
      path: ['targets', index, 'upstream'],
      text: target?.upstream,
      versions: [target?.version],
    })),
  ];
  for (const { path, text, versions } of given) {
    if (text === undefined) continue;
    if (policy.source !== 'upstream') {
      yield {
        message: `The key \`upstream\` says nothing here: the policy ${quote(policy.name)} ${policy.source === 'any' ? 'backports no upstream version' : 'takes the version from a series'}.`,
        help:
          policy.source === 'any'
            ? 'Remove it; or name the policy that is for new upstream versions of this package.'
            : 'Remove it: the upstream version is that of `source.version`.',
        path,
      };
      continue;
    }
    const revision = revisionIn(text, versions);
    if (revision === undefined) continue;
    yield {
      message: `The upstream version ${quote(text)} ends in a revision, ${quote(revision)}.`,
      help: `Write what stands before it: ${quote(text.slice(0, -revision.length))}.`,
      path,
      atValue: true,
    };
  }
}

/** What is a version's revision at the end of an upstream version; a hyphen alone may be upstream's own. */
function revisionIn(text: string, versions: readonly (string | undefined)[]): string | undefined {
  const at = text.lastIndexOf('-');
  if (at < 0) return undefined;
  const upstreams = versions.flatMap((each) => {
    const version = parseVersion(each ?? '');
    return 'wrong' in version ? [] : [version.upstream];
  });
  if (upstreams.includes(text)) return undefined;
  const isUbuntu = /-\d[\d.]*(?:ubuntu|build)[\w.~+]*$/.test(text.slice(at));
  return isUbuntu || upstreams.includes(text.slice(0, at)) ? text.slice(at) : undefined;
}
