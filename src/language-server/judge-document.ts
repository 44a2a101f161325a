import path from 'node:path';
import type { DocumentKind } from '../editing/language.ts';
import type { Finding } from '../model/finding.ts';
import type { ReportedTarget, TargetStatus } from '../model/report.ts';
import { check } from '../run/check.ts';
import type { CheckRequest } from '../run/check-request.ts';
import { findingOfRun } from '../run/finding-of-run.ts';
import { withFiles } from '../sources/files.ts';
import { findManifests } from '../sources/find-manifests.ts';
import type { Git } from '../sources/git.ts';
import { readPolicy } from '../sources/policy-file.ts';
import type { EditorHost } from './host.ts';

/** A document to judge: with what else is open as if it were saved. */
export interface DocumentToJudge {
  /** Absolute path. */
  readonly file: string;
  readonly kind: DocumentKind;
  /** The folder that what it names must lie in. */
  readonly workspace: string;
  /** The texts of open documents, by absolute path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What is found in a document, and in what it names. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly targets: readonly (TargetStatus & { readonly target: ReportedTarget })[];
  /** The texts that findings point into, by absolute path. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many manifests of the repository there are. */
  readonly neighbours: number;
}

/** With more manifests in a repository, each is judged alone: an editor shows one. */
const mostNeighbours = 100;

/**
 * Judges one open document as the check would.
 * @param alone whether the repository's other manifests only tell whose a changelog is, rather than what came before
 */
export async function judgeDocument(
  document: DocumentToJudge,
  host: EditorHost,
  { git, alone }: { readonly git: Git; readonly alone: boolean },
): Promise<Judged> {
  if (document.kind === 'policy') return judgePolicy(document, host);
  const request = await requestOf(document, host, git);
  const { neighbours = [] } = request;
  const manifests = alone || neighbours.length > mostNeighbours ? request.manifests : neighbours;
  const report = check({ ...request, manifests });
  const own = report.manifests.find(({ file }) => file === document.file);
  return {
    findings: [...report.findings, ...(own?.findings ?? [])],
    targets: own?.targets ?? [],
    texts: report.texts,
    neighbours: neighbours.length,
  };
}

/** The request to check an open manifest alone; its neighbours are the manifests in the default places. */
export async function requestOf(
  { file, workspace, texts }: DocumentToJudge,
  { files: below, calendar, today }: EditorHost,
  git: Git,
): Promise<CheckRequest> {
  const files = withFiles(below, texts);
  const found = new Set([file]);
  for (const folder of new Set([workspace, folderOf(file)])) {
    const here = await findManifests([], folder, files);
    if ('manifests' in here) for (const each of here.manifests) found.add(each);
  }
  return {
    manifests: [file],
    neighbours: [...found].sort(),
    files,
    git,
    workspace,
    workingDirectory: workspace,
    calendar,
    today: today(),
    policy: undefined,
    gate: 'auto',
  };
}

/** The folder from which a manifest's place is seen. */
function folderOf(file: string): string {
  const folder = path.dirname(file);
  return ['debian', '.github', 'backports'].includes(path.basename(folder)) ? path.dirname(folder) : folder;
}

/** What is wrong with a policy's own file, and with those that it extends. */
function judgePolicy({ file, workspace, texts }: DocumentToJudge, { files: below }: EditorHost): Judged {
  const files = withFiles(below, texts);
  const reading = readPolicy(file, path.dirname(file), { files, within: workspace });
  const none = { targets: [], neighbours: 1 };
  if (!('problems' in reading)) return { ...none, findings: [], texts: new Map() };
  const start = { file, line: 1, column: 1, endLine: 1, endColumn: 2 };
  const findings = reading.problems.map(({ message, help, at = start }) => ({
    ...findingOfRun({ rule: 'unknown-policy', severity: 'error', message, help }),
    at,
  }));
  return { ...none, findings, texts: new Map(reading.text ? [reading.text] : []) };
}
