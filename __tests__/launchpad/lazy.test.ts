import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const source = new URL('../../src/', import.meta.url);

/** Everything that an entry loads before it is asked for anything: files by their path below `src/`, and packages. */
function loadedBy(entry: string): Set<string> {
  const loaded = new Set<string>();
  const load = (url: URL): void => {
    const name = url.href.slice(source.href.length);
    if (loaded.has(name)) return;
    loaded.add(name);
    const text = readFileSync(url, 'utf8');
    for (const [, from = ''] of text.matchAll(/^(?:import(?! type)|export)[^;]*? from '([^']+)'/gm)) {
      if (from.startsWith('.')) load(new URL(from, url));
      else loaded.add(from);
    }
  };
  load(new URL(entry, source));
  return loaded;
}

test.each(['action.ts', 'cli.ts'])('%s loads no HTTP client before Launchpad is to be asked', (entry) => {
  const loaded = loadedBy(entry);
  expect(loaded).toContain('sources/launchpad/ask.ts');
  expect(loaded).toContain('run/check.ts');
  expect(
    [...loaded].filter((each) =>
      [
        'ky',
        'p-limit',
        'xz-decompress',
        'sources/launchpad/excuses.ts',
        'sources/launchpad/asker.ts',
        'sources/launchpad/client.ts',
        'sources/launchpad/response-forms.ts',
      ].includes(each),
    ),
  ).toEqual([]);
});

test('what is loaded then brings it', () => {
  expect(loadedBy('sources/launchpad/gather.ts')).toContain('ky');
});

test('what reads of tests is loaded where something is in -proposed alone', () => {
  expect(loadedBy('sources/launchpad/gather.ts')).not.toContain('sources/launchpad/excuses.ts');
  expect(loadedBy('sources/launchpad/excuses.ts')).not.toContain('xz-decompress');
});
