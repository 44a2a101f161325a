import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** The Node that GitHub runs the action on, where the environment names it; else the one that runs the tests. */
export const actionNode = process.env.SRU_GATE_NODE24 || process.execPath;

/** What the runner sees of a step. */
export interface StepRun {
  readonly exitCode: number | null;
  /** Lines of standard output that are workflow commands. */
  readonly commands: readonly Command[];
  /** All other lines, of both streams. */
  readonly log: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * Runs the built action as GitHub's runner does: inputs and files by environment, the workspace as working
 * directory, nothing else of this process's environment.
 */
export function runAction(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
  node = actionNode,
): StepRun {
  const { command, words, options, files } = step(workspace, inputs, environment, node);
  const { status, stdout, stderr } = spawnSync(command, words, { ...options, encoding: 'utf8' });
  return seen({ status, stdout, stderr }, files);
}

/** The same beside this process, which can answer it meanwhile. */
export function runActionBeside(
  ...[workspace, inputs = {}, environment = {}, node = actionNode]: Parameters<typeof runAction>
): Promise<StepRun> {
  const { command, words, options, files } = step(workspace, inputs, environment, node);
  return runBeside(command, words, options, files);
}

/**
 * Runs a program as a step, beside this process.
 * @param files where it is told to write outputs and summary
 */
export function runBeside(
  command: string,
  words: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
  files: Files,
): Promise<StepRun> {
  return new Promise((resolve, reject) => {
    const action = spawn(command, [...words], options);
    const text = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      action[name].setEncoding('utf8').on('data', (part: string) => {
        text[name] += part;
      });
    }
    action.on('error', reject).on('close', (status) => resolve(seen({ status, ...text }, files)));
  });
}

export interface Files {
  readonly output: string;
  readonly summary: string;
}

function step(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
  node: string,
) {
  const scratch = mkdtempSync(path.join(workspace, '.runner-'));
  const [output, summary] = ['output', 'summary'].map((name) => path.join(scratch, name)) as [string, string];
  for (const file of [output, summary]) writeFileSync(file, '');
  // As in action.yml, which the runner applies.
  const given = {
    ...{ 'if-no-manifest': 'error', gate: 'auto', 'fail-on': 'error', comment: 'never', token: 'secret' },
    ...inputs,
  };
  const options = {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'owner/packaging',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      RUNNER_TEMP: scratch,
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...environment,
    },
  };
  const words = [path.join(top, 'dist/action/index.js')];
  return { command: node, words, options, files: { output, summary } };
}

function seen(
  {
    status,
    stdout,
    stderr,
  }: { readonly status: number | null; readonly stdout: string; readonly stderr: string },
  { output, summary }: Files,
): StepRun {
  const lines = [...stdout.split('\n'), ...stderr.split('\n')].filter((line) => line !== '');
  return {
    exitCode: status,
    commands: lines.filter(isCommand).map(parseCommand),
    log: lines.filter((line) => !isCommand(line)),
    outputs: parseOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
}

/** As the runner decides it: `::` at the start after white space, or `##[` anywhere. */
function isCommand(line: string): boolean {
  return /^\s*::/.test(line) || line.includes('##[');
}

function parseCommand(line: string): Command {
  const match = /^::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line);
  const properties = (match?.[2] ?? '')
    .split(',')
    .filter(Boolean)
    .map((each) => each.split('=') as [string, string]);
  return {
    name: match?.[1] ?? line,
    properties: Object.fromEntries(properties.map(([key, value]) => [key, decode(value)])),
    message: decode(match?.[3] ?? ''),
  };
}

function decode(text: string): string {
  return text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/** Outputs in both forms: `name=value` on a line, and over lines between two delimiters. */
function parseOutputs(text: string): Record<string, string> {
  const form = /^([^=\n]+?)<<(\S+)\n([\s\S]*?)\n?\2$|^([^=\n]+)=(.*)$/gm;
  return Object.fromEntries(
    [...text.matchAll(form)].map((match) => [match[1] ?? match[4], match[3] ?? match[5]]),
  );
}
