import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { asText, type Contexts, interpolated } from './expressions.ts';
import { git } from './repository.ts';
import { actionNode, runBeside, type StepRun } from './run-action.ts';
import { read, type Step, slug } from './workflow.ts';

/** What the stand-in runner does for each kind of step. */

const top = fileURLToPath(new URL('../../', import.meta.url));

/** A job's machine. */
export interface Machine {
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
  /** The repository at its host: a bare one. */
  readonly origin: string;
  /** The ref that the event is about, such as `refs/heads/main`. */
  readonly ref: string;
  /** The environment of each step, the host's variables among it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Folders by the artifact's name, for all jobs of a run. */
  readonly artifacts: Map<string, string>;
}

const nothing: StepRun = { exitCode: 0, commands: [], log: [], outputs: {}, summary: '' };

/** Runs a step whose expressions are replaced but for the inputs of an action that are left out. */
export async function runStep(step: Step, machine: Machine, contexts: Contexts): Promise<StepRun> {
  const environment = { ...machine.environment, ...texts(step.env ?? {}) };
  if (step.run !== undefined) return runScript(step, { ...machine, environment });
  const [name = '', given] = [step.uses?.split('@')[0], texts(step.with ?? {})];
  // In a workflow of ours `$/` is our repository at the workflow's commit, whoever called it.
  if (name === slug || name.startsWith(`${slug}/`) || name.startsWith('$/')) {
    const folder = name.startsWith('$/') ? name.slice(2) : name.slice(slug.length + 1);
    return runOurs(folder, given, { ...machine, environment }, contexts);
  }
  const stand = standIns[name];
  if (!stand) throw new Error(`the stand-in runner does not know ${name}`);
  stand(given, machine);
  return nothing;
}

const texts = (values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, asText(value)]));

/** Actions of others, as far as they leave something for a later step. */
const standIns: Readonly<
  Record<string, (given: Readonly<Record<string, string>>, machine: Machine) => void>
> = {
  'actions/checkout': checkout,
  'actions/upload-artifact': (given, { artifacts, temp, workspace }) => {
    const { name = 'artifact', path: from = '', overwrite } = given;
    if (artifacts.has(name) && overwrite !== 'true') throw new Error(`there is an artifact ${name}`);
    const folder = mkdtempSync(path.join(temp, 'artifact-'));
    cpSync(path.resolve(workspace, from), folder, { recursive: true });
    artifacts.set(name, folder);
  },
  'actions/download-artifact': (given, { artifacts, workspace }) => {
    const { pattern = '*', path: to = '', 'merge-multiple': merge } = given;
    for (const name of matching([...artifacts.keys()], pattern)) {
      const into = path.resolve(workspace, to);
      cpSync(artifacts.get(name) ?? '', merge === 'true' ? into : path.join(into, name), { recursive: true });
    }
  },
  'actions/upload-pages-artifact': ({ path: from = '' }, { artifacts, temp, workspace }) => {
    const folder = mkdtempSync(path.join(temp, 'pages-'));
    cpSync(path.resolve(workspace, from), folder, { recursive: true });
    artifacts.set('github-pages', folder);
  },
  'actions/deploy-pages': (_, { artifacts }) => {
    if (!artifacts.has('github-pages')) throw new Error('there is no artifact github-pages');
  },
  'github/codeql-action/upload-sarif': ({ sarif_file: file = '' }, { workspace }) => {
    readdirSync(path.resolve(workspace, file));
  },
};

/** The globs of the artifact actions know the extended forms of a shell's. */
function matching(names: readonly string[], pattern: string): string[] {
  const script = 'shopt -s extglob; for name; do [[ $name == $PATTERN ]] && printf "%s\\0" "$name"; done';
  const { stdout } = spawnSync('bash', ['--norc', '-c', script, '-', ...names], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, PATTERN: pattern },
  });
  return stdout.split('\0').filter(Boolean);
}

/** As actions/checkout does it: fetches one commit or all, and makes a local branch of a branch. */
function checkout(given: Readonly<Record<string, string>>, machine: Machine): void {
  const { ref = machine.ref, 'fetch-depth': depth = '1', path: below = '.', filter, repository } = given;
  const folder = path.join(machine.workspace, below);
  if (repository === slug) {
    mkdirSync(folder, { recursive: true });
    cpSync(path.join(top, 'dist'), path.join(folder, 'dist'), { recursive: true });
    return;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '--quiet', '--template=', '--initial-branch=none');
  appendFileSync(
    path.join(folder, '.git/config'),
    `[remote "origin"]\n\turl = ${pathToFileURL(machine.origin).href}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`,
  );
  const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
  const own = branch === undefined ? 'refs/remotes/pull/merge' : `refs/remotes/origin/${branch}`;
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  git(
    folder,
    ...['fetch', '--quiet', '--no-tags', ...(filter ? [`--filter=${filter}`] : [])],
    ...(depth === '0' ? [] : [`--depth=${depth}`]),
    ...['origin', `+${ref}:${own}`, ...(depth === '0' ? all : [])],
  );
  if (branch === undefined) git(folder, 'checkout', '--quiet', '--detach', own);
  else git(folder, 'checkout', '--quiet', '--force', '-B', branch, own);
}

function runScript(step: Step, machine: Machine): Promise<StepRun> {
  const { environment, files } = scratch(machine);
  const cwd = path.join(machine.workspace, step['working-directory'] ?? '.');
  const words = ['--noprofile', '--norc', '-e', '-c', step.run ?? ''];
  return runBeside('bash', words, { cwd, env: environment }, files);
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

/** Runs one of the repository's actions as its file says: its inputs' defaults, its program. */
function runOurs(
  folder: string,
  given: Readonly<Record<string, string>>,
  machine: Machine,
  contexts: Contexts,
): Promise<StepRun> {
  const { inputs, runs } = parse(read(path.join(folder, 'action.yml'))) as ActionFile;
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(inputs, name));
  if (unknown.length > 0) throw new Error(`${folder}/action.yml takes no ${unknown.join(', ')}`);
  const { environment, files } = scratch(machine);
  const values = Object.entries(inputs).map(([name, { default: otherwise = '' }]) => [
    `INPUT_${name.toUpperCase()}`,
    given[name] ?? asText(interpolated(otherwise, contexts)),
  ]);
  const main = path.join(top, folder, runs.main);
  const env = { ...environment, ...Object.fromEntries(values) };
  return runBeside(actionNode, [main], { cwd: machine.workspace, env }, files);
}

function scratch({ temp, environment }: Machine) {
  const folder = mkdtempSync(path.join(temp, 'step-'));
  const files = { output: path.join(folder, 'output'), summary: path.join(folder, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const own = { GITHUB_OUTPUT: files.output, GITHUB_STEP_SUMMARY: files.summary, RUNNER_TEMP: temp };
  return { environment: { PATH: process.env.PATH ?? '', ...environment, ...own }, files };
}
