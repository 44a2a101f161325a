import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { baseManifest } from '../support/check.ts';
import { workspace } from '../support/workspace.ts';

/** What Node loads for the check of one manifest: each module of its own costs every start. */

const costly = /^NativeModule (?:child_process|crypto|zlib|net|https?|readline|internal\/fs\/promises)$/;

test.each(['action', 'cli'])(
  'the start of the built %s loads no module of Node that the check needs not',
  (entry) => {
    const folder = workspace({ '.git/': '', 'backport.yaml': baseManifest });
    const tell = path.join(folder, 'tell.cjs');
    writeFileSync(
      tell,
      "const { moduleLoadList } = process; const bare = moduleLoadList.length;\nprocess.on('exit', () => require('node:fs').writeSync(2, moduleLoadList.slice(bare).join('\\n')));\n",
    );
    const program = fileURLToPath(new URL(`../../dist/${entry}/index.js`, import.meta.url));
    const { stderr, stdout } = spawnSync(process.execPath, ['--require', tell, program, 'check'], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: folder,
        GITHUB_OUTPUT: path.join(folder, 'output'),
        GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
      },
    });
    expect(stdout).toContain('backport.yaml');
    const loaded = stderr.split('\n');
    expect(loaded).toContain('NativeModule os');
    expect(loaded.filter((name) => costly.test(name))).toEqual([]);
  },
);
