import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { schemaAddress } from '../../src/draft/schema-address.ts';
import { about } from '../../src/generated/about.ts';
import { toText } from '../../src/report/text.ts';
import { check } from '../../src/run/check.ts';
import { systemGit } from '../../src/sources/git.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { builtinNames, builtinPolicy } from '../../src/sources/policy-file.ts';
import { pageAddress } from '../../src/text/page-address.ts';
import { bundled, day } from '../support/check.ts';
import { runCli } from '../support/run-cli.ts';
import { workspace } from '../support/workspace.ts';

/** Documents that lag behind the code fail here. */

const top = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const action = parse(read('action.yml')) as Record<
  'inputs' | 'outputs',
  Record<string, { default?: string }>
>;

/** What stands in backticks in the first column of the table below a heading; several in a cell count each. */
function firstColumn(text: string, heading: string): string[] {
  const section = text.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
  );
}

test('the pages that messages lead to are there, at their full address', () => {
  const files = readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' });
  const sources = files.filter(
    (file) => /(?<!page-address)\.ts$/.test(file) && !file.startsWith('generated'),
  );
  const pages = sources.flatMap((file) => {
    const code = read(`src/${file}`).replace(/\/\*\*[\s\S]*?\*\/|\/\/ .*/g, '');
    expect({ file, bare: /\bdocs\/[a-z-]+\.md/.exec(code) }).toEqual({ file, bare: null });
    return [...code.matchAll(/pageAddress\('([^']+)'\)/g)].map(([, name = '']) => name);
  });
  expect(new Set(pages)).toEqual(new Set(['comment', 'manifest', 'policies', 'policy-facts']));
  for (const name of pages) expect(read(`docs/${name}.md`)).not.toBe('');
  expect(pageAddress('manifest')).toBe(`${about.homepage}/blob/main/docs/manifest.md`);
});

test('docs/manifest.md names the schema where it is', () => {
  expect(read('docs/manifest.md')).toContain(
    `# yaml-language-server: $schema=${schemaAddress('manifest', about.homepage)}\n`,
  );
});

describe('README', () => {
  const readme = read('README.md');

  test('lists the inputs and outputs of action.yml, with their defaults', () => {
    expect(firstColumn(readme, 'Inputs')).toEqual(Object.keys(action.inputs));
    expect(firstColumn(readme, 'Outputs')).toEqual(Object.keys(action.outputs));
    for (const [name, { default: value }] of Object.entries(action.inputs)) {
      if (value !== undefined) expect(readme).toContain(`| \`${name}\` | \`${value}\` |`);
    }
  });

  test('shows what the check prints for the example, on the second day before its gate opens', () => {
    const report = check({
      manifests: ['/w/backport.yaml'],
      files: memoryFiles({ '/w/backport.yaml': read('examples/open-vm-tools/13.1.0-resolute.yaml') }),
      git: systemGit(),
      workspace: '/w',
      workingDirectory: '/w',
      calendar: bundled(),
      today: day('2026-11-24'),
      policy: undefined,
      gate: 'auto',
    });
    const [, shown = ''] = /^```console\n\$ sru-gate check\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    expect(shown).toBe(toText(report, { colour: false }));
  });

  test('is tried by commands that do what it says of them', () => {
    const [, commands = ''] = /^## Try it\n[\s\S]*?^```console\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    const [cloned, ...checks] = commands.trimEnd().split('\n');
    expect(cloned).toBe(`$ git clone ${about.homepage} && cd ${about.homepage.replace(/.*\//, '')}`);
    const codes = checks.map((line) => {
      const [, words = ''] = /^\$ node dist\/cli\/index\.js (.+)$/.exec(line) ?? [];
      return runCli(top, words.split(' ')).exitCode;
    });
    expect(codes).toEqual([...readme.matchAll(/exit code (\d)\./g)].map(([, code]) => Number(code)));
  });

  test('shows a manifest that passes as it stands', () => {
    const [, shown = ''] = /^This one passes;[\s\S]*?^```yaml\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    const run = runCli(workspace({ 'backport.yaml': shown }), ['check', '--date', '2026-11-29']);
    expect(run).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('Pass: nothing breaks the policy.'),
    });
  });

  test('names the project as package.json does', () => {
    expect(readme).toContain(
      `uses: ${about.homepage.replace('https://github.com/', '')}@v${about.version.split('.')[0]}`,
    );
  });
});

test('no package and no partner of a policy is named in the sources', () => {
  const names = builtinNames
    .map(builtinPolicy)
    .flatMap(({ packages, partner }) => [...packages, ...(partner?.words ?? [])])
    // The package that the calendar comes from is named for that, and the one that runs tests for what it runs.
    .filter((name) => !name.includes('*') && !['distro-info-data', 'autopkgtest'].includes(name));
  const files = readdirSync(new URL('../../src/', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  }).filter((file) => file.endsWith('.ts') && !file.startsWith('generated'));
  expect(files.length).toBeGreaterThan(100);
  const mentions = files.flatMap((file) => {
    const text = read(`src/${file}`).toLowerCase();
    return names.filter((name) => hasWord(text, name.toLowerCase())).map((name) => `${file}: ${name}`);
  });
  expect(mentions).toEqual([]);
});

/** Whether a text has a name that is no part of a longer word. */
function hasWord(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w-])${name.replace(/[.+]/g, '\\$&')}(?![\\w-])`).test(text);
}

test('only the build and the language server read the words for each key', () => {
  const sources = readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' });
  const importers = sources.filter(
    (file) => file.endsWith('.ts') && /from '[^']*\/keys\.ts'/.test(read(`src/${file}`)),
  );
  expect(importers).toEqual(['editing/language.ts']);
  expect(sources.filter((file) => file.endsWith('/keys.ts')).sort()).toEqual([
    'manifest/keys.ts',
    'policy/keys.ts',
  ]);
});
