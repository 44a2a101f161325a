import type { DocumentKind } from './language.ts';

/**
 * What a file is to us: a manifest in one of the default places, seen from any folder, or a policy by its usual name;
 * else what its comment for editors says. Undefined for another file.
 * @param name its path with forward slashes
 */
export function documentKind(name: string, text: string): DocumentKind | undefined {
  if (/(?:^|\/)(?:backport|backports\/[^/]+)\.ya?ml$/.test(name)) return 'manifest';
  if (/(?:^|\/)sru-policy\.ya?ml$/.test(name)) return 'policy';
  // The comment stands at the top.
  const schema = /^# yaml-language-server: \$schema=\S{0,500}\/(manifest|policy)\.schema\.json\s*$/m.exec(
    text.slice(0, 2000),
  );
  return schema?.[1] as DocumentKind | undefined;
}
