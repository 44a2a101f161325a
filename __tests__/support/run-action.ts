import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
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

type Words = Readonly<Record<string, string>>;

/**
 * Runs the built action as GitHub's runner does: inputs and files by environment, the workspace as working
 * directory, nothing else of this process's environment.
 */
export function runAction(
  workspace: string,
  inputs: Words = {},
  environment: Words = {},
  node = actionNode,
): StepRun {
  const { env, files } = prepare(workspace, inputs, environment);
  const { status, stdout, stderr } = spawnSync(node, [actionFile], { cwd: workspace, encoding: 'utf8', env });
  return seen(status, stdout, stderr, files);
}

/** The same while this process goes on: it may be the server that the action asks. */
export async function startAction(workspace: string, inputs: Words): Promise<StepRun> {
  const { env, files } = prepare(workspace, inputs, {});
  const child = spawn(actionNode, [actionFile], { cwd: workspace, env });
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return seen(status, out, err, files);
}

const actionFile = path.join(top, 'dist/action/index.js');

interface RunnerFiles {
  readonly output: string;
  readonly summary: string;
}

function prepare(
  workspace: string,
  inputs: Words,
  environment: Words,
): { readonly env: Record<string, string | undefined>; readonly files: RunnerFiles } {
  const scratch = mkdtempSync(path.join(workspace, '.runner-'));
  const files = { output: path.join(scratch, 'output'), summary: path.join(scratch, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  // As in action.yml, which the runner applies.
  const given = { 'if-no-manifest': 'error', gate: 'auto', 'fail-on': 'error', ...inputs };
  const env = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'owner/packaging',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    RUNNER_TEMP: scratch,
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...environment,
  };
  return { env, files };
}

function seen(
  status: number | null,
  stdout: string,
  stderr: string,
  { output, summary }: RunnerFiles,
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

function parseOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n?\2$/gm)].map((match) => [match[1], match[3]]),
  );
}
