/**
 * Cuts the requests that our actions make out of GitHub's own OpenAPI descriptions, which are public under the
 * MIT licence, into `__tests__/support/github-api/`. The package that carries them is 400 MB, so it is no dependency:
 *
 *   npm install --no-save @octokit/openapi && npx tsx scripts/extract-github-api.ts
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Tree = { readonly [key: string]: Json };

const top = new URL('../', import.meta.url);
const from = new URL('node_modules/@octokit/openapi/', top);
const to = new URL('__tests__/support/github-api/', top);

type Requests = readonly (readonly [path: string, method: string])[];

/** Those of the pull request's comment. */
const comment: Requests = [
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'get'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'post'],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', 'patch'],
  ['/user', 'get'],
];

/** Those of the workflows that watch branches, which Enterprise Server does not serve. */
const branches: Requests = [
  ['/repos/{owner}/{repo}/issues', 'get'],
  ['/repos/{owner}/{repo}/issues', 'post'],
  ['/repos/{owner}/{repo}/issues/{issue_number}', 'patch'],
  ['/repos/{owner}/{repo}/pulls', 'get'],
  ['/repos/{owner}/{repo}/pulls', 'post'],
  ['/repos/{owner}/{repo}/pulls/{pull_number}', 'patch'],
];

/** github.com, and the oldest Enterprise Server that the package describes. */
const servers: readonly (readonly [server: string, requests: Requests])[] = [
  ['api.github.com', [...comment, ...branches]],
  ['ghes-3.17', comment],
];

const { version } = readJson(new URL('package.json', from));
mkdirSync(to, { recursive: true });
for (const [server, requests] of servers) {
  const whole = readJson(new URL(`generated/${server}.json`, from));
  const paths: Record<string, Record<string, Json>> = {};
  for (const [path, method] of requests) {
    paths[path] = { ...paths[path], [method]: bare(at(whole, ['paths', path, method])) };
  }
  const extract = {
    'x-origin': `@octokit/openapi ${version}, ${server}: ${requests.length} operations, without their prose; MIT licence`,
    paths,
    components: needed(paths, whole),
  };
  writeFileSync(new URL(`${server}.json`, to), `${JSON.stringify(extract, null, 1)}\n`);
}

/** The components that the paths refer to, and those that these refer to. */
function needed(paths: Tree, whole: Tree): Tree {
  const found: Record<string, Record<string, Json>> = {};
  const pending: Json[] = [paths];
  for (const piece of pending) {
    for (const [, kind = '', name = ''] of JSON.stringify(piece).matchAll(
      /"#\/components\/([^/"]+)\/([^/"]+)"/g,
    )) {
      if (found[kind]?.[name] !== undefined) continue;
      const component = bare(at(whole, ['components', kind, name]));
      found[kind] = { ...found[kind], [name]: component };
      pending.push(component);
    }
  }
  return found;
}

/** What a validator reads: no prose, no examples, no extensions. A property of such a name stays. */
function bare(value: Json, isNames = false): Json {
  if (Array.isArray(value)) return value.map((each) => bare(each));
  if (typeof value !== 'object' || value === null) return value;
  const prose = /^(x-.*|description|summary|examples?|externalDocs|tags|title|operationId)$/;
  return Object.fromEntries(
    Object.entries(value as Tree)
      .filter(([key]) => isNames || !prose.test(key))
      .map(([key, each]) => [key, bare(each, !isNames && key === 'properties')]),
  );
}

function at(tree: Tree, names: readonly string[]): Json {
  return names.reduce<Json>((node, name) => {
    const next = (node as Tree)[name];
    if (next === undefined) throw new Error(`nothing at ${names.join(' > ')}`);
    return next;
  }, tree);
}

function readJson(file: URL): Tree {
  return JSON.parse(readFileSync(file, 'utf8')) as Tree;
}
