import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { usualLimits } from '../../src/action/github/patience.ts';

/** What SECURITY.md promises of the code, as far as the sources show it. A new place that fails here goes into it, too. */

const top = new URL('../../', import.meta.url);
const security = readFileSync(new URL('SECURITY.md', top), 'utf8');

const sources = readdirSync(new URL('src/', top), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated/'))
  .map((file) => {
    const code = readFileSync(new URL(`src/${file}`, top), 'utf8');
    return { file, code: code.replace(/\/\*\*[\s\S]*?\*\/|\/\/ .*/g, '') };
  });

test.each<[promise: string, pattern: RegExp, places: readonly string[]]>([
  [
    '`git`, by a list of words',
    /child_process|\bspawn|\bexecFile|\bexecSync/,
    ['action/sync/git-write.ts', 'language-server/apart.ts', 'sources/ask-git.ts'],
  ],
  [
    'None, unless the workflow asks for it',
    /\bfetch\(|: typeof fetch\b|from 'ky'|from '@actions\/github'|node:(?:https?|net|tls|dns|dgram)\b|\bWebSocket\b/,
    [
      'action/github/client.ts',
      'sources/launchpad/asker.ts',
      'sources/launchpad/excuses.ts',
      'sources/launchpad/response.ts',
    ],
  ],
  [
    'The input `token` is used for the comment and nothing else',
    /inputs\.token\b|\btoken: string|input\('token'\)/,
    [
      'action/again/issues.ts',
      'action/again/keep-issue.ts',
      'action/comment/comments.ts',
      'action/comment/keep-comment.ts',
      'action/github/client.ts',
      'action/inputs.ts',
      'action/sync/outcome-of-branch.ts',
      'action/sync/proposal.ts',
      'action/sync/pulls.ts',
    ],
  ],
  [
    'Nothing of the checkout is run',
    /\beval\(|new Function|\bimport\((?!')|\brequire\(|\bcreateRequire\b|node:vm/,
    // The command line's own program, the file beside it.
    ['start.ts'],
  ],
  [
    'The command line keeps its own program as Node compiled it',
    /cacheFolder\(|keepCompiled\(|mkdirSync\(|writeFileSync\(/,
    ['sources/cache-folder.ts', 'sources/compiled-program.ts', 'sources/make-folder.ts', 'start.ts'],
  ],
])('%s', (promise, pattern, places) => {
  expect(security).toContain(promise);
  expect(
    sources
      .filter(({ code }) => pattern.test(code))
      .map(({ file }) => file)
      .sort(),
  ).toEqual(places);
});

test('the comment is thought of only where the workflow asks for one', () => {
  const channels = sources.find(({ file }) => file === 'action/channels.ts')?.code ?? '';
  expect(channels.match(/comment\(/g)).toHaveLength(2);
  expect(channels).toContain("if (inputs.comment !== 'never') await comment(");
});

test('the times are those of the code', () => {
  expect(security).toContain(
    'git has 20 seconds for a question, Launchpad 60 for all of\n  them, and the comment 30',
  );
  const git = sources.find(({ file }) => file === 'sources/ask-git.ts')?.code;
  expect(git).toContain('const patience = 20_000;');
  expect(readFileSync(new URL('action.yml', top), 'utf8')).toMatch(
    /launchpad-timeout:\n[^\n]+\n[^\n]+\n +default: "60"/,
  );
  expect(JSON.stringify(usualLimits)).toContain('30000');
});
