import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { baseDay, baseManifest, edited } from '../support/check.ts';
import { commit, git, repository } from '../support/repository.ts';
import { runHere } from '../support/run-here.ts';
import { workspace } from '../support/workspace.ts';

/** Real repositories: what a branch touches since it left `main` decides, and the rest is told. */

const wrong = { 'sru.title': 'x' };
const released = { 'targets.0.uploaded': '2026-06-08', 'targets.0.released': '2026-06-25' };

/** A packaging repository with manifests that all have a wrong title, on a branch that has left `main`. */
function packaging(more: Readonly<Record<string, string>> = {}): string {
  const folder = repository({
    'backports/planned.yaml': edited(wrong),
    'backports/released.yaml': edited({ ...wrong, ...released }),
    'backports/described.yaml': edited({
      ...{ ...wrong, ...released, 'sru.description': undefined },
      'sru.description-file': '../sru/text.md',
    }),
    'backports/own-policy.yaml': edited({ ...wrong, ...released, policy: '../policies/own.yaml' }),
    'sru/text.md': '[ Impact ]\nx\n',
    'policies/own.yaml': 'extends: ./base.yaml\nname: own\nsummary: One of its own.\n',
    'policies/base.yaml': 'extends: open-vm-tools\nname: base\nsummary: A base.\n',
    'debian/changelog':
      'open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium\n\n  * New. (LP: #2130000)\n\n -- A B <a@example.com>  Mon, 08 Jun 2026 10:00:00 +0000\n',
    'debian/control': 'Source: open-vm-tools\n',
    'src/main.c': 'int main;\n',
    '.github/workflows/sru.yml': 'on: push\n',
    ...more,
  });
  git(folder, 'checkout', '--quiet', '-b', 'change');
  return folder;
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

interface SeenReport {
  readonly exitCode: number | null;
  readonly result: string;
  readonly changed: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly told: Readonly<Record<string, number>>;
  readonly runFindings: readonly { rule: string; severity: string; message: string; help: string }[];
}

async function checked(folder: string, base = 'main', ...more: string[]): Promise<SeenReport> {
  const words = ['check', '--only-changed', base, '--date', baseDay, '--format', 'json', ...more];
  const { out, err, exitCode } = await runHere(folder, words);
  expect(err).toBe('');
  const { result, manifests, counts, findings, onlyChanged } = JSON.parse(out);
  expect(onlyChanged.base).toBe(base);
  return {
    ...{ exitCode, result, counts, told: onlyChanged.told, runFindings: findings },
    changed: manifests
      .filter(({ changed }: { changed: boolean }) => changed)
      .map(({ path: name }: { path: string }) => path.basename(name, '.yaml')),
  };
}

const all = ['described', 'own-policy', 'planned', 'released'];

describe('what a change touches', () => {
  const at = (name: string, text = 'x: 1\n') =>
    [name, (folder: string) => write(folder, name, text)] as const;
  test.each([
    [...at('notes/README.md'), ['planned']],
    [...at('.github/workflows/sru.yml'), []],
    [...at('.gitignore'), []],
    // By its attributes git checks a file out in another form.
    [...at('.gitattributes', '*.md ident\n'), all],
    [...at('backports/.gitattributes', '*.yaml ident\n'), all],
    [...at('sru/.gitattributes', '*.md ident\n'), ['described', 'planned']],
    [...at('backports/released.yaml', `${edited(wrong)}#\n`), ['released']],
    [...at('sru/text.md', '[ Impact ]\ny\n'), ['described']],
    [...at('policies/own.yaml', 'extends: open-vm-tools\nname: own\nsummary: Another.\n'), ['own-policy']],
    [...at('policies/base.yaml', 'extends: sru\nname: base\nsummary: Another.\n'), ['own-policy']],
    // What a file that is no policy any longer is to the package nobody can say.
    [...at('policies/base.yaml', 'extends: nobody\n'), ['own-policy', 'planned']],
    [...at('debian/control', 'Source: other\n'), ['planned']],
    [...at('debian/patches/new.patch', 'x\n'), ['planned']],
    [...at('src/main.c', 'int other;\n'), ['planned']],
    [...at('backports/new.yaml', edited(wrong)), ['new']],
    [
      'the base of a policy is gone',
      (folder: string) => rmSync(path.join(folder, 'policies/base.yaml')),
      ['own-policy', 'planned'],
    ],
    [
      'the description is gone',
      (folder: string) => rmSync(path.join(folder, 'sru/text.md')),
      ['described', 'planned'],
    ],
    [
      "the changelog is another series'",
      (folder: string) =>
        write(
          folder,
          'debian/changelog',
          'open-vm-tools (2:13.0.10-0ubuntu0.22.04.1) jammy; urgency=medium\n\n  * New. (LP: #2130000)\n\n -- A B <a@example.com>  Mon, 08 Jun 2026 10:00:00 +0000\n',
        ),
      ['planned'],
    ],
    [
      'the packaging is gone',
      (folder: string) => rmSync(path.join(folder, 'debian'), { recursive: true }),
      ['planned'],
    ],
    [
      'another manifest is gone',
      (folder: string) => rmSync(path.join(folder, 'backports/released.yaml')),
      [],
    ],
    [
      'a manifest has another name',
      (folder: string) =>
        renameSync(path.join(folder, 'backports/released.yaml'), path.join(folder, 'backports/renamed.yaml')),
      ['renamed'],
    ],
    ['nothing', () => undefined, []],
  ] as const)('%s', async (_, change, expected) => {
    const folder = packaging();
    // The same by a commit, and by what is not committed yet.
    change(folder);
    git(folder, 'add', '--all');
    const inTree = await checked(folder);
    commit(folder, 'Change');
    const committed = await checked(folder);
    for (const seen of [inTree, committed]) {
      expect(seen.changed).toEqual([...expected].sort());
      expect(seen.result).toBe(seen.changed.length > 0 ? 'fail' : 'pass');
      expect(seen.exitCode).toBe(seen.changed.length > 0 ? 1 : 0);
      expect(seen.counts.error ?? 0).toBeGreaterThanOrEqual(seen.changed.length);
      expect(seen.runFindings).toEqual([]);
    }
  });

  test('what came to the base since then is none of it', async () => {
    const folder = packaging();
    write(folder, 'backports/new.yaml', edited(wrong));
    commit(folder, 'Change');
    git(folder, 'checkout', '--quiet', 'main');
    write(folder, 'backports/released.yaml', `${edited(wrong)}#\n`);
    commit(folder, 'Elsewhere');
    git(folder, 'checkout', '--quiet', 'change');
    expect((await checked(folder)).changed).toEqual(['new']);
  });

  test('what is taken back to one of several common ancestors is changed', async () => {
    const folder = packaging();
    const mend = (branch: string, name: string): void => {
      git(folder, 'checkout', '--quiet', branch);
      write(folder, name, `${edited(released)}#\n`);
      commit(folder, name);
    };
    mend('main', 'backports/released.yaml');
    mend('change', 'backports/described.yaml');
    git(folder, 'branch', 'first');
    // Each has the commit of the other one; and the change has neither file as it was mended.
    git(folder, 'merge', '--quiet', '--strategy=ours', '--message', 'Ours', 'main');
    git(folder, 'checkout', '--quiet', 'first~1', '--', 'backports/described.yaml');
    git(folder, 'commit', '--quiet', '--amend', '--no-edit');
    git(folder, 'checkout', '--quiet', 'main');
    git(folder, 'merge', '--quiet', '--no-ff', '--message', 'Theirs', 'first');
    git(folder, 'checkout', '--quiet', 'change');
    expect(git(folder, 'merge-base', '--all', 'main', 'change').split('\n')).toHaveLength(2);
    expect((await checked(folder)).changed).toEqual(['described', 'released']);
  });

  test('a base that is at origin alone is found there', async () => {
    const origin = packaging();
    const clone = workspace({});
    git(clone, 'clone', '--quiet', origin, '.');
    expect((await checked(clone)).changed).toEqual([]);
  });

  test('the base is a branch, where a tag is called like it', async () => {
    const folder = packaging();
    write(folder, 'backports/released.yaml', `${edited(wrong)}#\n`);
    commit(folder, 'Change');
    git(folder, 'tag', 'main');
    expect((await checked(folder)).changed).toEqual(['released']);
    const clone = workspace({});
    git(clone, 'clone', '--quiet', folder, '.');
    git(clone, 'tag', 'origin/main', 'HEAD');
    for (const base of ['main', 'origin/main'])
      expect((await checked(clone, base)).changed).toEqual(['released']);
    // The tag is there for whoever means it.
    expect((await checked(clone, 'refs/tags/main')).changed).toEqual([]);
    git(clone, 'tag', 'v1', 'origin/main^{/First}');
    expect((await checked(clone, 'v1')).changed).toEqual(['released']);
  });

  test.each(['--assume-unchanged', '--skip-worktree'])(
    'what git is told not to look at, by %s, counts as changed',
    async (flag) => {
      const folder = packaging();
      git(folder, 'update-index', flag, 'backports/released.yaml', 'sru/text.md');
      write(folder, 'backports/released.yaml', `${edited(wrong)}#\n`);
      rmSync(path.join(folder, 'sru/text.md'));
      expect((await checked(folder)).changed).toEqual(['described', 'planned', 'released']);
    },
  );

  test('what a sparse checkout has left out is no change', async () => {
    const folder = packaging();
    git(folder, 'sparse-checkout', 'set', '--no-cone', '/*', '!/notes', '!/src');
    expect(git(folder, 'ls-files', '-v', 'src')).toBe('S src/main.c');
    expect((await checked(folder)).changed).toEqual([]);
  });

  describe('what is read at a ref', () => {
    const target = { ...wrong, 'targets.0.uploaded': '2026-06-08' };
    const folder = packaging({
      'backports/head.yaml': edited({ ...target, 'targets.0.changelog': 'HEAD:debian/changelog' }),
      'backports/at.yaml': edited({ ...target, 'targets.0.changelog': '@:./debian/changelog' }),
      'backports/branch.yaml': edited({ ...target, 'targets.0.changelog': 'change:debian/changelog' }),
      'backports/control.yaml': edited({ ...target, 'targets.0.changelog': 'HEAD:debian/control' }),
      'backports/main.yaml': edited({ ...target, 'targets.0.changelog': 'main:debian/changelog' }),
      'backports/compared.yaml': edited({ ...wrong, 'targets.0.changelog': 'HEAD:debian/changelog' }),
    });
    const own = ['described', 'own-policy', 'planned', 'released'];
    const changed = async () => (await checked(folder)).changed.filter((name) => !own.includes(name));

    test('is of the change where the change brought the ref', async () => {
      expect(await changed()).toEqual([]);
      write(folder, 'debian/changelog', 'x\n');
      commit(folder, 'Change');
      expect(await changed()).toEqual(['at', 'branch', 'compared', 'head']);
      git(folder, 'reset', '--quiet', '--hard', 'main');
      write(folder, 'debian/rules', 'x\n');
      commit(folder, 'Change');
      expect(await changed()).toEqual(['compared']);
    });
  });

  test('an ignored file that git has never seen is changed', async () => {
    const folder = packaging({ '.gitignore': 'ignored/\n' });
    write(folder, 'ignored/backports/x.yaml', edited(wrong));
    expect((await checked(folder, 'main', 'ignored')).changed).toEqual(['x']);
  });

  test('by links, too: the file that one leads to, and one that leads elsewhere now', async () => {
    const folder = packaging();
    git(folder, 'checkout', '--quiet', 'main');
    symlinkSync('backports/released.yaml', path.join(folder, 'backport.yaml'));
    mkdirSync(path.join(folder, 'a'));
    write(folder, 'a/own.yaml', 'extends: sru\nname: own\nsummary: One.\n');
    write(folder, 'b/own.yaml', 'extends: sru\nname: own\nsummary: Two.\n');
    symlinkSync('a', path.join(folder, 'shared'));
    write(folder, 'backports/linked.yaml', edited({ ...wrong, ...released, policy: '../shared/own.yaml' }));
    commit(folder, 'Links');
    git(folder, 'checkout', '--quiet', '-B', 'change');
    write(folder, 'backports/released.yaml', `${edited(wrong)}#\n`);
    expect((await checked(folder)).changed).toEqual(['backport', 'released']);
    git(folder, 'checkout', '--quiet', '--', '.');
    rmSync(path.join(folder, 'shared'));
    symlinkSync('b', path.join(folder, 'shared'));
    expect((await checked(folder)).changed).toContain('linked');
    // A link to a link to a folder: the one in the midst.
    git(folder, 'checkout', '--quiet', '--', '.');
    rmSync(path.join(folder, 'shared'));
    symlinkSync('between', path.join(folder, 'shared'));
    symlinkSync('a', path.join(folder, 'between'));
    commit(folder, 'Two links');
    git(folder, 'branch', '--quiet', 'two-links');
    expect((await checked(folder, 'two-links')).changed).toEqual([]);
    rmSync(path.join(folder, 'between'));
    symlinkSync('b', path.join(folder, 'between'));
    expect((await checked(folder, 'two-links')).changed).toContain('linked');
  });

  test('in a repository of several packages the one that is touched', async () => {
    const manifest = edited({ ...wrong, policy: 'sru' });
    const folder = repository({
      'packages/a/debian/backport.yaml': manifest,
      'packages/a/debian/control': 'Source: a\n',
      'packages/b/debian/backport.yaml': manifest,
      'packages/b/src/x.c': '',
      'tools/x': '',
    });
    const patterns = ['packages/*/debian/backport.yaml'];
    const touched = async (name: string): Promise<string[]> => {
      git(folder, 'checkout', '--quiet', '-B', 'change', 'main');
      write(folder, name, 'changed\n');
      commit(folder, 'Change');
      const words = ['check', ...patterns, '--only-changed', 'main', '--date', baseDay, '--format', 'json'];
      return JSON.parse((await runHere(folder, words)).out)
        .manifests.filter(({ changed }: { changed: boolean }) => changed)
        .map((each: { path: string }) => each.path);
    };
    expect(await touched('packages/a/debian/control')).toEqual(['packages/a/debian/backport.yaml']);
    expect(await touched('packages/b/src/x.c')).toEqual(['packages/b/debian/backport.yaml']);
    expect(await touched('tools/x')).toEqual([]);
  });

  test('the policy and the calendar that the command names are of every manifest', async () => {
    const days = readFileSync(new URL('../../data/ubuntu.csv', import.meta.url), 'utf8');
    const folder = packaging({
      'judge.yaml': 'extends: sru\nname: judge\nsummary: Judges.\n',
      'days.csv': days,
    });
    symlinkSync('days.csv', path.join(folder, 'link.csv'));
    expect((await checked(folder, 'main', '--calendar', 'days.csv')).changed).toEqual([]);
    write(folder, 'days.csv', days.replace(/\n$/, '\n\n'));
    expect((await checked(folder, 'main', '--calendar', 'days.csv')).changed).toEqual(all);
    expect((await checked(folder, 'main', '--calendar', 'link.csv')).changed).toEqual(all);
    git(folder, 'checkout', '--quiet', '--', '.');
    write(folder, 'judge.yaml', 'extends: sru\nname: judge\nsummary: Judges all.\n');
    expect((await checked(folder, 'main', '--policy', 'judge.yaml')).changed).toEqual(all);
    expect((await checked(folder, 'main', '--policy', 'sru')).changed).toEqual(['planned']);
  });
});

describe('where git cannot tell, every manifest is judged', () => {
  const shallow = (): string => {
    const clone = workspace({});
    const origin = packaging();
    write(origin, 'x', '');
    commit(origin, 'More');
    git(clone, 'clone', '--quiet', '--depth=1', `file://${origin}`, '.');
    return clone;
  };
  const unrelated = (): string => {
    const folder = packaging();
    git(folder, 'checkout', '--quiet', '--orphan', 'alone');
    commit(folder, 'Alone');
    return folder;
  };
  test.each([
    ['an unknown ref', packaging, 'gone', 'has no ref `gone`', 'fetch-depth: 0'],
    ['a shallow clone', shallow, 'main', 'has no ref `main`', 'fetch-depth: 0'],
    ['no common history', unrelated, 'main', 'no commit in common', 'fetch-depth: 0'],
    ['an option', packaging, '--output=x', 'is not a valid name of a ref', 'Name a branch'],
    ['a range', packaging, 'main..change', 'is not a valid name of a ref', 'Name a branch'],
    ['no words', packaging, '', 'is not a valid name of a ref', 'Name a branch'],
  ])('%s', async (_, make, base, why, help) => {
    const seen = await checked(make(), base);
    expect(seen).toMatchObject({ exitCode: 1, result: 'fail', changed: all, told: { error: 0 } });
    expect(seen.runFindings).toEqual([
      expect.objectContaining({
        rule: 'repository-unreadable',
        severity: 'warning',
        message: expect.stringContaining(why),
        help: expect.stringContaining(help),
      }),
    ]);
  });

  test('a repository within another one, whose base is another', async () => {
    const folder = packaging();
    const inner = repository({ 'backport.yaml': edited(wrong) });
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'inner');
    commit(folder, 'Submodule');
    const { changed, runFindings } = await checked(folder, 'main', 'backports', 'inner');
    expect(changed).toEqual(['backport']);
    expect(runFindings).toMatchObject([
      { message: expect.stringContaining('`inner` is a repository within') },
    ]);
  });

  test('no repository at all', async () => {
    const folder = workspace({ 'backport.yaml': edited(wrong) });
    expect(await checked(folder)).toMatchObject({ exitCode: 1, changed: ['backport'] });
  });
});

describe('what is told', () => {
  const folder = packaging();
  write(
    folder,
    'backports/good.yaml',
    baseManifest.replace('package: open-vm-tools', 'package: open-vm-tools #'),
  );
  const only = ['check', '--only-changed', 'main', '--date', baseDay, '--gate', 'upload'];
  const printed = async (format: string) => (await runHere(folder, [...only, '--format', format])).out;

  test('is in the verdict, and fails by no severity', async () => {
    const text = await printed('concise');
    expect(text).toMatch(
      /\nPass: nothing breaks the policy \(\d+ warnings?\)\. Reported only: \d+ errors, \d+ warnings? in 4 manifests that the change does not touch\.\n$/,
    );
    expect(text).toMatch(
      /^backports\/released\.yaml:\d+:\d+: notice\[title-format\] Reported only \(error\): /m,
    );
    expect(text).not.toMatch(/: error\[/);
    const { exitCode } = await runHere(folder, [...only, '--fail-on', 'inconclusive']);
    expect(exitCode).toBe(0);
  });

  test('stands apart in the text and in the summary', async () => {
    const [own = '', told = ''] = (await printed('text')).split(
      '\nReported only: the change does not touch these manifests.\n',
    );
    expect(own).toContain('pass: backports/good.yaml');
    expect(own).not.toContain('title-format');
    expect(told).toContain('fail: backports/released.yaml');
    expect(told).toMatch(/\nnothing to put right(?:, \d+ \w+)* in 1 manifest; reported only: \d+ errors/);
    const summary = await printed('markdown');
    expect(summary).toContain('### Reported only: the change does not touch these manifests\n');
    const [, live = '', apart = ''] = summary.split(/^### (?:Findings|Reported only: .*)$/m);
    expect(live).not.toContain('>title-format</a>');
    expect(apart).toContain('>title-format</a>');
  });

  test('fails in no reader, and is whole in those that know a state and no change', async () => {
    expect(await printed('github')).not.toMatch(/^::error/m);
    expect(await printed('github')).toMatch(/^::notice title=title-format,file=backports\/released\.yaml/m);
    expect(await printed('junit')).not.toMatch(/<(failure|error)\b/);
    expect(await printed('junit')).toMatch(
      /name="title-format" [^>]*>\s*<skipped message="Reported only \(error\)/,
    );
    const { diagnostics, severity } = JSON.parse(await printed('rdjson'));
    expect(severity).toBe('INFO');
    expect(diagnostics.map((each: { severity: string }) => each.severity)).not.toContain('ERROR');
    expect(await printed('gitlab')).toContain('"severity": "critical"');
    expect(await printed('sarif')).toContain('"level": "error"');
  });
});

test('without --only-changed nothing of it is said', async () => {
  const { out } = await runHere(packaging(), ['check', '--date', baseDay, '--format', 'json']);
  const report = JSON.parse(out);
  expect(report).not.toHaveProperty('onlyChanged');
  expect(report.manifests[0]).not.toHaveProperty('changed');
});
