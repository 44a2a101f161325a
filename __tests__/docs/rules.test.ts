import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { manifestRules, runRules } from '../../src/judge/rules/list.ts';
import { builtinPolicy } from '../../src/sources/policy-file.ts';
import { type Edits, findingsOn, type Seen, type Settings } from '../support/check.ts';
import { launchpadFacts, type SmallFacts } from '../support/launchpad-facts.ts';

/** Every rule has a page and a table of tests, and the examples on its page do what the page says. */

const top = new URL('../../', import.meta.url);
const allRules = [...manifestRules, ...runRules];
const pages = new Set(readdirSync(new URL('docs/rules/', top)));
const waivable = builtinPolicy('open-vm-tools').waivable;

test('there is no page without a rule', () => {
  expect(
    [...pages]
      .map((page) => page.replace(/\.md$/, ''))
      .filter((id) => !allRules.some((rule) => rule.id === id)),
  ).toEqual([]);
});

/** For all at once: then one test knows all that a reader is told of every rule. */
test('every page begins with what the registry says', () => {
  const told = allRules.map(({ id, severity, gate, needsLaunchpad, demands }) => {
    const notes = `${waivable.includes(id) ? '; may be waived' : ''}${needsLaunchpad ? '; asks Launchpad' : ''}`;
    const kind = `${severity.charAt(0).toUpperCase()}${severity.slice(1)}`;
    return `# ${id}\n\n${demands}\n\n*${kind}, ${gate === undefined ? 'of the run' : `${gate} gate`}${notes}.*`;
  });
  expect(allRules.map(({ id }) => pageOf(id).split('\n').slice(0, 5).join('\n'))).toEqual(told);
});

describe.each(allRules.map(({ id }) => id))('%s', (id) => {
  const page = pageOf(id);

  test('has a table of tests', () => {
    expect(existsSync(new URL(`__tests__/judge/rules/${id}.test.ts`, top))).toBe(true);
  });

  test('shows as the cure nothing that the schema refuses', () => {
    for (const example of section(page, 'Put right')) {
      const refused = ['manifest-syntax', 'manifest-schema'].flatMap((each) => live(example, each));
      expect({ example, refused }).toEqual({ example, refused: [] });
      const data: unknown = parse(example.manifest, { schema: 'core' });
      expect({ example, empty: emptyKeys(data) }).toEqual({ example, empty: [] });
    }
  });

  test('fails as its page says, and not when put right', () => {
    const [fails, putRight] = [section(page, 'Fails'), section(page, 'Put right')];
    expect(fails.length).toBeGreaterThan(0);
    expect(putRight.length).toBeGreaterThan(0);
    for (const example of fails)
      expect({ example, found: live(example, id) }).toMatchObject({ found: [expect.anything()] });
    for (const example of putRight)
      expect({ example, found: live(example, id) }).toEqual({ example, found: [] });
  });
});

function pageOf(id: string): string {
  return pages.has(`${id}.md`) ? readFileSync(new URL(`docs/rules/${id}.md`, top), 'utf8') : '';
}

/** An example: a manifest, and what stands beside it in the workspace. */
interface Example {
  readonly manifest: string;
  readonly isWhole: boolean;
  readonly beside: Pick<Settings, 'files' | 'others' | 'refs' | 'launchpad'>;
}

/**
 * The YAML examples of a section of a page. A block whose first line is `# file: sru-policy.yaml` is a file of
 * the workspace, one with `# file: ubuntu/noble:debian/control` is a file at a ref in git, one that begins with
 * `# manifest: backports/other.yaml` another manifest of the run, written like the example, and one that begins
 * with `# launchpad:` is what Launchpad says (`SmallFacts`): they stand beside every example of the section.
 */
function section(page: string, heading: string): Example[] {
  const text = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const blocks = [
    ...text.matchAll(/^```yaml( whole)?\n(?:# (file|manifest|launchpad):(?: (\S+))?\n)?([\s\S]*?)^```$/gm),
  ].map(([, whole, kind, name = '', body = '']) => ({ isWhole: whole !== undefined, kind, name, body }));
  const named = (wanted: string) => blocks.filter(({ kind }) => kind === wanted);
  const refs: Record<string, Record<string, string>> = {};
  for (const { name, body } of named('file')) {
    const [, ref = '', file = ''] = /^([^:]+):(.+)$/.exec(name) ?? [];
    if (ref !== '') refs[ref] = { ...refs[ref], [file]: body };
  }
  const beside = {
    files: Object.fromEntries(
      named('file').flatMap(({ name, body }) => (name.includes(':') ? [] : [[name, body]])),
    ),
    ...(Object.keys(refs).length > 0 && { refs }),
    others: Object.fromEntries(named('manifest').map(({ name, body }) => [name, changes(body)])),
    ...saidByLaunchpad(named('launchpad')[0]?.body),
  };
  return blocks
    .filter(({ kind }) => kind === undefined)
    .map(({ body, isWhole }) => ({ manifest: body, isWhole, beside }));
}

/** Days and versions stay the text that is written. */
function saidByLaunchpad(body: string | undefined): Pick<Settings, 'launchpad'> {
  return body === undefined
    ? {}
    : { launchpad: launchpadFacts(parse(body, { schema: 'core' }) as SmallFacts) };
}

/**
 * What a rule finds, unwaived, in an example: a piece of a manifest laid over one that passes, or a whole one.
 * A comment sets the day (`# on 2026-05-20`) and the gate (`# gate: release`).
 */
function live({ manifest, isWhole, beside }: Example, rule: string): string[] {
  const today = /^# on (\d{4}-\d{2}-\d{2})/m.exec(manifest)?.[1];
  const gate = /^# gate: (upload|release)/m.exec(manifest)?.[1] as 'upload' | 'release' | undefined;
  const settings = { ...beside, ...(today && { today }), ...(gate && { gate }) };
  const seen: Seen[] = isWhole
    ? findingsOn({}, { ...settings, whole: manifest })
    : findingsOn(changes(manifest), settings);
  return seen
    .filter((each) => each.rule === rule && each.waived === undefined)
    .map(({ message }) => message)
    .slice(0, 1);
}

function changes(example: string): Edits {
  const without = [...example.matchAll(/^# without ([\w.-]+)$/gm)].map(([, key = '']) => [key, undefined]);
  return { ...edits(parse(example, { schema: 'failsafe' })), ...Object.fromEntries(without) };
}

/** Mappings are laid over those of the base; lists and scalars replace them; a comment (`# without skips`) removes a key. */
function edits(fragment: unknown, prefix = ''): Edits {
  const found: Record<string, unknown> = {};
  for (const [key, value] of Object.entries((fragment ?? {}) as Record<string, unknown>)) {
    const path = `${prefix}${key}`;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      Object.assign(found, edits(value, `${path}.`));
    else found[path] = value;
  }
  return found;
}

/** The keys of a mapping that have no value, at any depth. */
function emptyKeys(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (value === null ? [key] : emptyKeys(value)));
}
