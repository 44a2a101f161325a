import type { Field } from '../model/field.ts';
import type { ManifestFacts } from '../model/manifest.ts';
import type { Policy } from '../model/policy.ts';
import { versionIn } from '../model/version.ts';
import { quote } from '../text/quote.ts';
import type { Need } from './need.ts';

/** What the policy's source kind demands of a manifest. */
export function* sourceNeeds({ source, targets }: ManifestFacts, policy: Policy): Generator<Need> {
  const { series, version, upstream, ref } = source;
  const all = [series, version, upstream, ref];
  if (policy.source === 'any' || all.every(({ state }) => state === 'broken')) return;
  if (policy.source === 'upstream') {
    if (upstream.state !== 'absent' || haveOwnUpstream(targets)) return;
    if (series.written === undefined && version.state === 'absent') {
      yield {
        message: 'Nothing says which upstream version is backported.',
        help: 'Add `source.upstream` (such as `14.15`), `source.series` with `source.version`, or `upstream` to every target.',
        path: ['source'],
      };
      return;
    }
  }
  if (all.every(({ state }) => state === 'absent')) {
    yield {
      message: 'The key `source` is missing.',
      help: 'Add it: the `series` backported from and the `version` published there.',
      path: ['source'],
    };
    return;
  }
  yield* missing(series, 'Add it: the series backported from, such as `resolute`.');
  yield* missing(version, 'Add it: the version published there.');
}

function* missing({ state, path }: Field<unknown>, help: string): Generator<Need> {
  if (state === 'absent') yield { message: `The key \`${path.join('.')}\` is missing.`, help, path };
}

/** Whether every target names its own upstream version, rightly or not. */
function haveOwnUpstream({ state, items }: ManifestFacts['targets']): boolean {
  return (
    (items.length > 0 || state === 'broken') && items.every(({ upstream }) => upstream.state !== 'absent')
  );
}

/** An `upstream` is for a policy that backports from upstream, and is what stands before a version's last hyphen. */
export function* upstreamNeeds({ source, targets }: ManifestFacts, policy: Policy): Generator<Need> {
  const versionOf = ({ version }: (typeof targets.items)[number]) => version.written;
  yield* upstreamNeed(source.upstream, targets.items.map(versionOf), policy);
  for (const target of targets.items) yield* upstreamNeed(target.upstream, [versionOf(target)], policy);
}

function* upstreamNeed(
  { written: text, path }: Field<string>,
  versions: readonly (string | undefined)[],
  policy: Policy,
): Generator<Need> {
  if (text === undefined) return;
  if (policy.source !== 'upstream') {
    const isAny = policy.source === 'any';
    yield {
      message: `The key \`upstream\` says nothing here: the policy ${quote(policy.name)} ${isAny ? 'backports no upstream version' : 'takes the version from a series'}.`,
      help: isAny
        ? 'Remove it; or name the policy that is for new upstream versions of this package.'
        : 'Remove it: the upstream version is that of `source.version`.',
      path,
    };
    return;
  }
  const revision = revisionIn(text, versions);
  if (revision === undefined) return;
  yield {
    message: `The upstream version ${quote(text)} ends in a revision, ${quote(revision)}.`,
    help: `Write what stands before it: ${quote(text.slice(0, -revision.length))}.`,
    path,
    atValue: true,
  };
}

/** What is a version's revision at the end of an upstream version; a hyphen alone may be upstream's own. */
function revisionIn(text: string, versions: readonly (string | undefined)[]): string | undefined {
  const at = text.lastIndexOf('-');
  if (at < 0) return undefined;
  const upstreams = versions.flatMap((each) => versionIn(each)?.upstream ?? []);
  if (upstreams.includes(text)) return undefined;
  const isUbuntu = /-\d[\d.]*(?:ubuntu|build)[\w.~+]*$/.test(text.slice(at));
  return isUbuntu || upstreams.includes(text.slice(0, at)) ? text.slice(at) : undefined;
}
