import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Known, manifestOf } from './manifest.ts';
import { cli, type Policy } from './policy.ts';
import { changedPaths, git, tryGit } from './repository.ts';
import type { Asked, History, Upload } from './uploads.ts';

/** How an upload is looked at: before it, on its day, when its branch has gone on, and before it from a newer work tree. */
export const moments = ['before', 'uploaded', 'later', 'named'] as const;
export type Moment = (typeof moments)[number];

export interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

export interface Told extends Finding {
  readonly upload: Upload;
  readonly policy: string;
  readonly moment: Moment;
}

export interface Verdicts {
  readonly told: readonly Told[];
  /** Uploads whose tree git could not check out: a copy of a repository may lack its largest files. */
  readonly unread: readonly Upload[];
}

const manifestName = 'backport.yaml';

/**
 * Judges each upload with the policy that `policyFor` gives it, in a work tree of its own that shares the repository's
 * objects: the repository is left as it was.
 */
export function judgeUploads(
  uploads: readonly Upload[],
  history: History,
  asked: Asked,
  policyFor: (upload: Upload) => Policy,
): Verdicts {
  const folder = mkdtempSync(path.join(tmpdir(), 'judge-history-'));
  const tree = path.join(folder, 'tree');
  try {
    git(folder, ['clone', '--quiet', '--shared', '--no-checkout', asked.repository, tree]);
    const told: Told[] = [];
    const unread: Upload[] = [];
    for (const upload of uploads) {
      const found = judgeUpload(tree, upload, policyFor(upload), history, asked);
      if (found) told.push(...found);
      else unread.push(upload);
    }
    return { told, unread };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function judgeUpload(
  tree: string,
  found: Upload,
  policy: Policy,
  history: History,
  asked: Asked,
): Told[] | undefined {
  const { calendar, file, repository, statesPackaging } = asked;
  const isUsual = file === 'debian/changelog';
  // Where the packaging lies elsewhere, a ref has no debian/ to compare with.
  const upload = isUsual ? found : { ...found, belowCommit: undefined };
  const { entry, commit, belowCommit, later } = upload;
  const isStated = statesPackaging && policy.name !== 'sru' && belowCommit !== undefined;
  const paths = isStated ? changedPaths(repository, belowCommit, commit, 'debian') : [];
  const changed = paths.filter((each) => each !== file);
  const changelog = isUsual ? undefined : file;
  const known: Known = { calendar, entries: history.entries, policy, changed, changelog };
  const [before, after] = [manifestOf(upload, known, false), manifestOf(upload, known, true)];
  const told = (moment: Moment, findings: readonly Finding[]): Told[] =>
    findings.map((finding) => ({ ...finding, upload, policy: policy.name, moment }));

  if (!checkOut(tree, commit)) return undefined;
  if (upload.madeFrom) writeOnTop(path.join(tree, file), upload);
  const now = [
    ...told('before', check(tree, before, entry.day)),
    ...told('uploaded', check(tree, after, entry.day)),
  ];
  if (!later || !checkOut(tree, later.commit)) return now;
  const named = manifestOf(upload, { ...known, changelog: `${commit}:${file}` }, false);
  return [
    ...now,
    ...told('later', check(tree, after, later.day)),
    ...told('named', check(tree, named, entry.day)),
  ];
}

function checkOut(tree: string, commit: string): boolean {
  return tryGit(tree, ['checkout', '--quiet', '--force', '--detach', commit]) !== undefined;
}

function writeOnTop(changelog: string, { entry, madeFrom }: Upload): void {
  const date = new Date(madeFrom?.day ?? entry.day).toUTCString().replace('GMT', '+0000');
  const head = `${entry.package} (${entry.version}) ${entry.distribution}; urgency=medium`;
  const text = `${head}\n\n${entry.changes}\n\n -- A Packager <packager@example.org>  ${date}\n\n`;
  writeFileSync(changelog, `${text}${readFileSync(changelog, 'utf8')}`);
}

function check(tree: string, manifest: string, date: string): Finding[] {
  writeFileSync(path.join(tree, manifestName), manifest);
  const words = ['check', '--format', 'json', '--date', date, manifestName];
  const { stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (!stdout.startsWith('{')) throw new Error(`the check did not run: ${stderr}${stdout}`);
  const report: { findings: Finding[]; manifests: { findings: Finding[] }[] } = JSON.parse(stdout);
  const findings = [...report.findings, ...report.manifests.flatMap((each) => each.findings)];
  return findings.map(({ rule, severity, message }) => ({ rule, severity, message }));
}
