import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { about } from '../../src/generated/about.ts';

/** A step of a workflow, as far as the tests look at it. */
export interface Step {
  readonly id?: string;
  readonly if?: unknown;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly 'working-directory'?: string;
}

export interface Job {
  readonly name?: string;
  readonly if?: unknown;
  readonly needs?: string | readonly string[];
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: unknown;
  readonly permissions?: Permissions;
  readonly strategy?: { readonly matrix?: Readonly<Record<string, unknown>> };
  readonly env?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

export type Permissions = string | Readonly<Record<string, string>>;

export interface Workflow {
  readonly on?: unknown;
  readonly permissions?: Permissions;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What a reusable workflow takes and gives. */
export interface CallTrigger {
  readonly inputs?: Readonly<Record<string, { readonly type: string; readonly default?: unknown }>>;
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
}

export const slug = about.homepage.replace('https://github.com/', '');

/** A file of the repository, from its top level. */
export const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** What GitHub's own parser has against each of some workflows (`scripts/lint-workflows.ts`). */
export function complaints(workflows: readonly string[]): string[][] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('../../scripts/lint-workflows.ts', import.meta.url))],
    { encoding: 'utf8', input: JSON.stringify(workflows) },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The workflows among a document's YAML blocks: the line before each block's first, and its text. */
export function workflowsIn(markdown: string): [number, string][] {
  return [...markdown.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .filter(([, text = '']) => /^jobs:/m.test(text))
    .map((match) => [markdown.slice(0, match.index).split('\n').length, match[1] ?? '']);
}

/** The file of this repository that a job calls as a workflow: by its path alone, or from elsewhere by a release. */
export function calledFile({ uses = '' }: Job): string | undefined {
  const [name = ''] = uses.split('@');
  const file = name.startsWith(`${slug}/`) ? name.slice(slug.length + 1) : name.replace(/^\.\//, '');
  return file.startsWith('.github/workflows/') ? file : undefined;
}

/** All steps of a workflow. */
export function stepsOf({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}
