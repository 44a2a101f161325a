/**
 * Compiles what the program carries into `src/generated/`: the release calendar and the built-in policies (parsing
 * YAML at each start would cost half a bare start of Node), and lists the rules. Writes the schemas for editors, the
 * tables of keys in the documentation, and the action in a folder. A test fails when these files are stale.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { manifestKeys, manifestNeeds } from '../src/manifest/keys.ts';
import type { PolicyScope } from '../src/policy/governing.ts';
import { policyKeys } from '../src/policy/keys.ts';
import { policySchema, type WrittenPolicy } from '../src/policy/schema.ts';
import { checkSchema } from '../src/text/schema-problems.ts';
import { readYaml } from '../src/text/yaml-text.ts';
import { allFaces, facesModule, ruleList } from './rule-files.ts';
import { manifestForEditors, policyForEditors } from './schema/editor-schemas.ts';
import { withKeyTable } from './schema/key-table.ts';
import { merged } from './schema/needs.ts';

const top = new URL('../', import.meta.url);

/** The generated files: path from the top level, and text. Throws when a built-in policy breaks its schema. */
export async function generated(): Promise<Map<string, string>> {
  const note = '// Made by `npm run build` from data/, policies/, docs/ and src/judge/rules/; do not edit.\n';
  const policies = new Map<string, WrittenPolicy>();
  for (const file of readdirSync(new URL('policies/', top)).sort()) {
    const yaml = readYaml(readFileSync(new URL(`policies/${file}`, top), 'utf8'));
    const problems = [
      ...yaml.problems,
      ...checkSchema(policySchema(), yaml.data, { what: 'a policy', docs: 'docs/policies.md' }).problems,
    ];
    const name = file.replace(/\.yaml$/, '');
    if (problems.length > 0)
      throw new Error(`policies/${file}: ${problems.map(({ message }) => message).join(' ')}`);
    if ((yaml.data as { name: string }).name !== name)
      throw new Error(`policies/${file}: its name is not ${name}`);
    policies.set(name, yaml.data as WrittenPolicy);
  }
  const pages: Record<string, string> = {};
  for (const file of readdirSync(new URL('docs/rules/', top)).sort()) {
    pages[file.replace(/\.md$/, '')] = readFileSync(new URL(`docs/rules/${file}`, top), 'utf8');
  }
  const { name, version, homepage } = JSON.parse(readFileSync(new URL('package.json', top), 'utf8'));
  const asJson = Object.fromEntries([...policies].map(([each, data]) => [each, JSON.stringify(data)]));
  const faces = await allFaces();
  const manifest = manifestForEditors(policies, faces, homepage);
  const policy = policyForEditors(policies, faces, homepage);
  const document = (file: string): string => readFileSync(new URL(file, top), 'utf8');
  return new Map([
    [
      'src/generated/about.ts',
      `${note}export const about = ${JSON.stringify({ name, version, homepage }, null, 2)} as const;\n`,
    ],
    [
      'src/generated/policies.ts',
      `${note}// Each as JSON: of so many only the few that are asked for are read.\nexport const builtinPolicies: Readonly<Record<string, string>> = ${JSON.stringify(asJson, null, 2)};\n\n// Which packages each is for, so that none is read for being asked.\nexport const builtinScopes: readonly {\n  readonly name: string;\n  readonly packages: readonly string[];\n  readonly governsEveryUpload: boolean;\n}[] = ${JSON.stringify(scopesOf(policies), null, 2)};\n`,
    ],
    [
      'src/generated/calendar.ts',
      `${note}export const bundledCalendar = ${JSON.stringify(readFileSync(new URL('data/ubuntu.csv', top), 'utf8'))};\n`,
    ],
    [
      'src/generated/rule-pages.ts',
      `${note}export const rulePages: Readonly<Record<string, string>> = ${JSON.stringify(pages, null, 2)};\n`,
    ],
    ['src/generated/rules.ts', facesModule(faces, note)],
    ['src/judge/rules/list.ts', ruleList(note)],
    ['schema/manifest.schema.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['schema/policy.schema.json', `${JSON.stringify(policy, null, 2)}\n`],
    ['check/action.yml', inFolder(document('action.yml'))],
    ['docs/manifest.md', withKeyTable(document('docs/manifest.md'), manifest, manifestKeys, manifestNeeds)],
    ['docs/policies.md', withKeyTable(document('docs/policies.md'), policy, policyKeys, {})],
  ]);
}

export async function writeGenerated(): Promise<void> {
  for (const folder of ['src/generated/', 'schema/', 'check/'])
    mkdirSync(new URL(folder, top), { recursive: true });
  for (const [file, text] of await generated()) writeFileSync(new URL(file, top), text);
}

/**
 * The action once more, in a folder of its own: a workflow names an action of its own commit by a folder (`$/check`),
 * and the one at the top level has none.
 */
function inFolder(action: string): string {
  return `# Made by \`npm run build\` from ../action.yml; do not edit.\n${action.replace('main: dist/', 'main: ../dist/')}`;
}

/** What tells which packages each policy is for, with what it has of those that it extends. */
function scopesOf(policies: ReadonlyMap<string, WrittenPolicy>): PolicyScope[] {
  return [...policies.keys()].map((name) => {
    const { packages = [], governs } = merged(name, policies);
    return { name, packages, governsEveryUpload: governs !== 'some-uploads' };
  });
}
