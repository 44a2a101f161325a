import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { baseManifest } from '../support/check.ts';
import { refereeTest } from '../support/referee.ts';
import { workspace } from '../support/workspace.ts';

/** A real editor, set up as docs/editors.md says, that a user types into. Debian's Neovim is one. */

const top = fileURLToPath(new URL('../../', import.meta.url));
const said = spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout;
const version = Number(/NVIM v0\.(\d+)/.exec(said ?? '')?.[1]);

/** What a user of this version puts into the editor's settings. */
function settings(): string {
  const page = readFileSync(path.join(top, 'docs/editors.md'), 'utf8');
  const blocks = [...page.matchAll(/^```lua\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  return blocks.find((block) => block.includes('vim.lsp.config') === version >= 11) ?? '';
}

/** Waits for what is underlined, takes the first fix there, and waits until it is gone; what was seen goes into `seen.json`. */
const script = `
local function found()
  return vim.tbl_filter(function(each) return each.code == 'manifest-schema' end, vim.diagnostic.get(0))
end
local seen = {}
local function wait(name, condition)
  seen[name] = vim.wait(30000, condition, 20)
end
wait('shown', function() return #found() > 0 end)
for _, each in ipairs(found()) do
  seen.message, seen.line, seen.column, seen.source = each.message, each.lnum, each.col, each.source
end
vim.api.nvim_win_set_cursor(0, { seen.line + 1, seen.column })
local place = vim.lsp.util.make_range_params(0, 'utf-16')
place.context = { diagnostics = {} }
for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/codeAction', place, 30000)) do
  seen.title = answer.result[1].title
  vim.lsp.util.apply_workspace_edit(answer.result[1].edit, 'utf-16')
end
wait('gone', function() return #found() == 0 end)
local hover = vim.lsp.util.make_position_params(0, 'utf-16')
for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/hover', hover, 30000)) do
  seen.hover = answer.result.contents.value
end
seen.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\\n')
vim.fn.writefile({ vim.fn.json_encode(seen) }, 'seen.json')
vim.cmd('qall!')
`;

/** Opens the manifest of a folder there, and runs the script of its home. */
function neovimIn(folder: string, programs: string) {
  const home = path.join(folder, 'home');
  const settled = ['--headless', '-n', '-i', 'NONE', '-u', 'home/init.lua'];
  return spawnSync('nvim', [...settled, 'backport.yaml', '-c', 'luafile home/script.lua'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 50_000,
    env: { PATH: programs, HOME: home, XDG_STATE_HOME: home, XDG_CACHE_HOME: home },
  });
}

const isHere = version >= 7;

refereeTest(isHere)(
  `Neovim shows what is wrong, and makes the fix${isHere ? '' : ' (is not installed here)'}`,
  () => {
    const folder = workspace({
      'backport.yaml': baseManifest.replace('policy:', 'polcy:'),
      '.git/HEAD': '',
      'home/init.lua': settings(),
      'home/script.lua': script,
      'bin/sru-gate': `#!/bin/sh\nexec '${process.execPath}' '${top}dist/cli/index.js' "$@"\n`,
    });
    chmodSync(path.join(folder, 'bin/sru-gate'), 0o755);
    const ran = neovimIn(folder, `${folder}/bin:${process.env.PATH}`);
    expect(ran.stderr).toBe('');
    expect(JSON.parse(readFileSync(path.join(folder, 'seen.json'), 'utf8'))).toEqual({
      shown: true,
      message: expect.stringContaining('The key `polcy` is unknown.'),
      source: 'sru-gate',
      line: 1,
      column: 0,
      title: 'Rename the key to `policy` (a guess)',
      gone: true,
      hover: expect.stringContaining("a built-in policy's name"),
      text: baseManifest.trimEnd(),
    });
  },
);

refereeTest(isHere)(
  `Neovim goes on without an error where the command is not there${isHere ? '' : ' (is not installed here)'}`,
  () => {
    const folder = workspace({
      'backport.yaml': baseManifest,
      '.git/HEAD': '',
      'home/init.lua': settings(),
      'home/script.lua': "vim.cmd('edit! backport.yaml') vim.fn.writefile({}, 'seen.json') vim.cmd('qall!')",
    });
    const ran = neovimIn(folder, process.env.PATH ?? '');
    expect(ran.stderr).not.toContain('Error detected');
    expect(existsSync(path.join(folder, 'seen.json'))).toBe(true);
  },
);
