import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** A field is always truthy: asking whether it is there is a mistake that only a linter with types sees. */
const misuse = `import type { Target } from '../model/manifest.ts';

export function misused(target: Target): string {
  const { version } = target;
  if (target.accepted) return 'accepted';
  if (!version) return 'no version';
  return target.replaces ? 'replaces' : 'nothing';
}

export function right(target: Target): boolean {
  return target.accepted.value !== undefined;
}
`;

test('the linter refuses a field as a condition', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lint-'));
  try {
    cpSync(path.join(top, 'src/model'), path.join(folder, 'src/model'), { recursive: true });
    cpSync(path.join(top, 'src/generated'), path.join(folder, 'src/generated'), { recursive: true });
    const { linter, overrides } = JSON.parse(readFileSync(path.join(top, 'biome.json'), 'utf8'));
    writeFileSync(path.join(folder, 'biome.json'), JSON.stringify({ linter, overrides }));
    mkdirSync(path.join(folder, 'src/judge'));
    writeFileSync(path.join(folder, 'src/judge/rule.ts'), misuse);
    const biome = path.join(top, 'node_modules/@biomejs/biome/bin/biome');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [biome, 'lint', '--reporter=github', 'src/judge/rule.ts'],
      { cwd: folder, encoding: 'utf8' },
    );
    const lines = [...`${stdout}${stderr}`.matchAll(/noUnnecessaryConditions[^\n]*?line=(\d+)/g)];
    expect(lines.map(([, line]) => Number(line))).toEqual([5, 6, 7]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
