import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Known, manifestOf } from './manifest.ts';
import { cli } from './policy.ts';
import { changedPaths, git } from './repository.ts';
import type { Asked, Upload } from './uploads.ts';

/** When an upload is looked at: before it, on its day, and when the branch has gone on. */
export type Moment = 'before' | 'uploaded' | 'later';

export interface Told {
  readonly upload: Upload;
  readonly policy: string;
  readonly moment: Moment;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

export interface Judge {
  readonly judge: (upload: Upload, known: Omit<Known, 'changed' | 'changelog'>) => Told[];
  readonly close: () => void;
}

/** A work tree of its own that shares the repository's objects, and leaves the repository as it was. */
export function openJudge(asked: Asked, statesPackaging: boolean): Judge {
  const folder = mkdtempSync(path.join(tmpdir(), 'judge-history-'));
  const tree = path.join(folder, 'tree');
  execFileSync('git', ['clone', '--quiet', '--shared', '--no-checkout', asked.repository, tree]);
  const check = (
    manifest: string,
    commit: string,
    date: string,
    entryOnTop: string,
  ): Omit<Told, 'upload' | 'policy' | 'moment'>[] => {
    git(tree, ['checkout', '--quiet', '--force', '--detach', commit]);
    if (entryOnTop !== '') {
      const file = path.join(tree, asked.file);
      writeFileSync(file, `${entryOnTop}${readFileSync(file, 'utf8')}`);
    }
    writeFileSync(path.join(tree, manifestName), manifest);
    return findingsOf(tree, date);
  };
  return {
    judge: (found, some) => {
      // Where the packaging lies elsewhere, a ref has no debian/ to compare with.
      const upload = asked.file === 'debian/changelog' ? found : { ...found, belowCommit: undefined };
      const { entry, commit, belowCommit, later } = upload;
      const stated = statesPackaging && some.policy.name !== 'sru' && belowCommit !== undefined;
      const changed = stated
        ? changedPaths(asked.repository, belowCommit, commit, 'debian').filter((file) => file !== asked.file)
        : [];
      const changelog = asked.file === 'debian/changelog' ? undefined : asked.file;
      const known: Known = { ...some, changed, changelog };
      const top = upload.madeFrom ? written(upload) : '';
      const [before, after] = [manifestOf(upload, known, false), manifestOf(upload, known, true)];
      const told = (moment: Moment, findings: ReturnType<typeof check>): Told[] =>
        findings.map((finding) => ({ upload, policy: some.policy.name, moment, ...finding }));
      return [
        ...told('before', check(before, commit, entry.day, top)),
        ...told('uploaded', check(after, commit, entry.day, top)),
        ...(later ? told('later', check(after, later.commit, later.day, '')) : []),
      ];
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const manifestName = 'backport.yaml';

function findingsOf(tree: string, date: string): Omit<Told, 'upload' | 'policy' | 'moment'>[] {
  const words = ['check', '--format', 'json', '--date', date, manifestName];
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...words], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status === null || !stdout.startsWith('{'))
    throw new Error(`the check did not run: ${stderr}${stdout}`);
  const report = JSON.parse(stdout);
  const findings: { rule: string; severity: string; message: string }[] = [
    ...report.findings,
    ...report.manifests.flatMap((manifest: { findings: object[] }) => manifest.findings),
  ];
  return findings.map(({ rule, severity, message }) => ({ rule, severity, message }));
}

/** An entry as it stands in a changelog. */
function written({ entry, madeFrom }: Upload): string {
  const date = new Date(madeFrom?.day ?? entry.day).toUTCString().replace('GMT', '+0000');
  return `${entry.package} (${entry.version}) ${entry.distribution}; urgency=medium\n\n${entry.changes}\n\n -- A Packager <packager@example.org>  ${date}\n\n`;
}
