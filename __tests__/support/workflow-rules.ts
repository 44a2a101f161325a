import { parse } from 'yaml';
import { about } from '../../src/generated/about.ts';
import { calledFile, type Job, type Permissions, read, type Step, slug, type Workflow } from './workflow.ts';

/**
 * What is wrong with a workflow that GitHub would take: rights that no step needs, words from outside in a script,
 * actions that may change overnight, tokens left to files that were checked out. In the manner of zizmor.
 */

type Rights = Readonly<Record<string, string>>;

/** What a step may need beyond nothing at all, by the action that it uses. */
const needed: readonly (readonly [uses: RegExp, rights: Rights])[] = [
  [/^actions\/checkout@/, { contents: 'read' }],
  [
    /^github\/codeql-action\/upload-sarif@/,
    { 'security-events': 'write', contents: 'read', actions: 'read' },
  ],
  [/^github\/codeql-action\/analyze@/, { 'security-events': 'write', contents: 'read', actions: 'read' }],
  [/^actions\/attest-build-provenance@/, { attestations: 'write', 'id-token': 'write' }],
  [/^actions\/deploy-pages@/, { pages: 'write', 'id-token': 'write' }],
  [/^\$\/again$/, { issues: 'write' }],
  [/^\$\/sync$/, { contents: 'write', 'pull-requests': 'write' }],
];

/** What a command may need, by what it is asked for. */
const neededByCommand: readonly (readonly [command: RegExp, rights: Rights])[] = [
  [/gh pr list/, { 'pull-requests': 'read' }],
  [/gh run rerun/, { actions: 'write' }],
  [/gh release create|gh api .*\/git\/refs/, { contents: 'write' }],
  [/npm publish .*--provenance/, { 'id-token': 'write' }],
  [/gh api .*"\$(?:PULLS|ISSUES)/, { 'pull-requests': 'write' }],
];

/**
 * @param isOurs whether it is a workflow of this repository, which names actions by their commit, and those beside it by
 * none; a recipe names them by their version
 */
export function faultsOf(text: string, isOurs: boolean): string[] {
  const workflow = parse(text) as Workflow;
  const events = typeof workflow.on === 'string' ? [workflow.on] : eventsOf(workflow.on);
  return [
    ...(events.includes('pull_request_target')
      ? ['pull_request_target runs with rights near a stranger’s files']
      : []),
    ...(isOurs && JSON.stringify(workflow.permissions) !== '{}' ? ['permissions: {} is not at the top'] : []),
    ...Object.entries(workflow.jobs).flatMap(([id, job]) => [
      ...faultsOfRights(job, workflow).map((fault) => `${id}: ${fault}`),
      ...(job.secrets === 'inherit' ? [`${id}: it hands on all secrets`] : []),
      ...[job, ...(job.steps ?? [])].flatMap((step) =>
        faultsOfStep(step, text, isOurs).map((fault) => `${id}: ${fault}`),
      ),
    ]),
  ];
}

function eventsOf(on: unknown): string[] {
  return Array.isArray(on) ? on : Object.keys(on ?? {});
}

const strength = ['none', 'read', 'write'];

function faultsOfRights(job: Job, workflow: Workflow): string[] {
  const permissions = job.permissions ?? workflow.permissions;
  if (permissions === undefined) return ['it does not say what it may'];
  if (typeof permissions === 'string') return [`it may ${permissions}`];
  const own = rightsOf(job);
  return [
    ...Object.entries(permissions)
      .filter(([name, right]) => strength.indexOf(right) > strength.indexOf(own[name] ?? 'none'))
      .map(([name, right]) => `it may ${name}: ${right}, and no step needs it`),
    ...(job.permissions === undefined && Object.values(permissions).includes('write')
      ? ['it has a right to write from the top']
      : []),
  ];
}

/** The most that the steps of a job may need. */
function rightsOf(job: Job): Rights {
  const file = calledFile(job);
  if (file !== undefined) {
    const called = parse(read(file)) as Workflow;
    return most(Object.values(called.jobs).map(({ permissions }) => asRights(permissions)));
  }
  return most(
    (job.steps ?? []).flatMap(({ uses = '', run = '', with: given = {} }) => [
      ...needed.filter(([form]) => form.test(uses)).map(([, rights]) => rights),
      ...neededByCommand.filter(([form]) => form.test(run)).map(([, rights]) => rights),
      ...((uses.startsWith(`${slug}@`) || uses === '$/check') && (given.comment ?? 'never') !== 'never'
        ? [{ 'pull-requests': 'write' }]
        : []),
    ]),
  );
}

function asRights(permissions: Permissions | undefined): Rights {
  return typeof permissions === 'object' ? permissions : {};
}

function most(all: readonly Rights[]): Rights {
  const together: Record<string, string> = {};
  for (const [name, right] of all.flatMap((rights) => Object.entries(rights))) {
    if (strength.indexOf(right) > strength.indexOf(together[name] ?? 'none')) together[name] = right;
  }
  return together;
}

function faultsOfStep(step: Step & Job, text: string, isOurs: boolean): string[] {
  const { uses = '', run = '', with: given = {} } = step;
  const script = [run, step['working-directory'] ?? '', uses].join('\n');
  return [
    ...(script.includes('${{') ? ['an expression stands in a script, where its value is run'] : []),
    ...(uses === '' ? [] : faultsOfUse(uses, text, isOurs)),
    ...(isOurs && /\bnpx\b|\bnpm (?:exec|i|install|add)\b/.test(run)
      ? ['npm installs what no lock holds']
      : []),
    ...(uses.startsWith('actions/checkout@') && given['persist-credentials'] !== false
      ? ['checkout leaves the token beside the files']
      : []),
  ];
}

function faultsOfUse(uses: string, text: string, isOurs: boolean): string[] {
  const [name = '', ref = ''] = uses.split('@');
  // Of the same commit, so that who pins the workflow has pinned all that it runs of ours.
  if (isOurs && (uses.startsWith('./.github/workflows/') || uses.startsWith('$/'))) return [];
  if (name === slug || name.startsWith(`${slug}/`)) {
    if (isOurs) return [`${uses} is not of the workflow’s own commit`];
    return ref === `v${about.version.split('.')[0]}` ? [] : [`${uses} is not our release`];
  }
  if (!/^(?:actions|github)\//.test(name)) return [`${name} is somebody else’s`];
  if (!isOurs) return /^v\d+$/.test(ref) ? [] : [`${uses} names no version`];
  const isPinned = /^[0-9a-f]{40}$/.test(ref) && new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+$`, 'm').test(text);
  return isPinned ? [] : [`${uses} is not pinned to a commit, with its version behind it`];
}
