import { describe, expect, test } from '@jest/globals';
import { checkCommand } from '../../src/commands/check.ts';
import type { World } from '../../src/commands/world.ts';
import { systemGit } from '../../src/sources/git.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { baseDay, baseManifest, day } from '../support/check.ts';

/** What is shown while that many manifests are checked, and then printed. */
async function shownFor(count: number): Promise<{ shown: string[]; printed: string }> {
  const names = Array.from(
    { length: count },
    (_, index) => `/w/backports/${String(index).padStart(4, '0')}.yaml`,
  );
  const shown: string[] = [];
  let printed = '';
  const world: World = {
    workingDirectory: '/w',
    files: memoryFiles(Object.fromEntries(names.map((name) => [name, baseManifest]))),
    git: systemGit(),
    environment: {},
    today: day(baseDay),
    colour: false,
    readInput: async () => new Uint8Array(),
    isWorkflow: false,
    links: false,
    columns: 80,
    print: (text) => {
      printed += text;
    },
    complain: () => undefined,
    showProgress: (line) => shown.push(line),
    makeFolder: () => undefined,
    write: () => undefined,
    replace: () => undefined,
  };
  await checkCommand([], { gate: 'upload', format: 'text', failOn: 'never' }, world);
  return { shown, printed };
}

describe('how far the check is', () => {
  test('is shown from more than fifty manifests on, in steps, and gone when it is done', async () => {
    const { shown, printed } = await shownFor(230);
    expect(shown.slice(0, 2)).toEqual(['Checked 3 of 230 manifests', 'Checked 6 of 230 manifests']);
    expect(shown).toHaveLength(77);
    expect(shown.at(-1)).toBe('');
    expect(printed).not.toContain('Checked');
  });

  test('is nobody’s business for fifty', async () => {
    expect((await shownFor(50)).shown).toEqual([]);
  });
});
