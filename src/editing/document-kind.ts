import { type DocumentKind, formAt } from './language.ts';

/**
 * What a file is to us: what its comment for editors says; else a manifest in one of the default places, seen from any
 * folder, or a policy by its usual name, as long as one of its keys is ours or it has none yet. Undefined for another
 * file: other programs have a folder `backports`, too.
 * @param name its path with forward slashes
 */
export function documentKind(name: string, text: string): DocumentKind | undefined {
  // The comment stands at the top.
  const schema = /^# yaml-language-server: \$schema=\S{0,500}\/(manifest|policy)\.schema\.json\s*$/m.exec(
    text.slice(0, 2000),
  );
  if (schema) return schema[1] as DocumentKind;
  const kind = kindByName(name);
  return kind && hasOwnKeys(text, formAt(kind, [])?.keys ?? []) ? kind : undefined;
}

function kindByName(name: string): DocumentKind | undefined {
  if (/(?:^|\/)(?:backport|backports\/[^/]+)\.ya?ml$/.test(name)) return 'manifest';
  return /(?:^|\/)sru-policy\.ya?ml$/.test(name) ? 'policy' : undefined;
}

function hasOwnKeys(text: string, known: readonly string[]): boolean {
  const keys = [...text.matchAll(/^([\w-]{1,100}):/gm)].map(([, key = '']) => key);
  return keys.length === 0 || keys.some((key) => known.includes(key));
}
