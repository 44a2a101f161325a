import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { about } from '../../src/generated/about.ts';

/** A step of a workflow, as far as the tests look at it. */
export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly uses?: string;
  readonly permissions?: unknown;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
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

/** All steps of a workflow. */
export function stepsOf({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}
