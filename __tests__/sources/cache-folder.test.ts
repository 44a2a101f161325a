import { expect, test } from '@jest/globals';
import { cacheFolder } from '../../src/sources/cache-folder.ts';

/** Where the command line keeps what can be made again, and when it keeps nothing. */

const home = { HOME: '/home/ada' };

test.each<[environment: Record<string, string>, options: string[], folder: string | undefined]>([
  [home, [], '/home/ada/.cache/sru-gate'],
  [{ ...home, XDG_CACHE_HOME: '/var/cache/ada' }, [], '/var/cache/ada/sru-gate'],
  [{ ...home, XDG_CACHE_HOME: '' }, [], '/home/ada/.cache/sru-gate'],
  [{ ...home, XDG_CACHE_HOME: 'cache' }, [], '/home/ada/.cache/sru-gate'],
  [{ HOME: '.' }, [], undefined],
  [{}, [], undefined],
  [{ ...home, CI: 'true' }, [], undefined],
  [{ ...home, NODE_DISABLE_COMPILE_CACHE: '1' }, [], undefined],
  [{ ...home, NODE_OPTIONS: '--stack-size=2000' }, [], undefined],
  [{ ...home, NODE_V8_COVERAGE: '/tmp/coverage' }, [], undefined],
  [home, ['--cpu-prof'], undefined],
])('%j %j: %s', (environment, options, folder) => {
  expect(cacheFolder(environment, options)).toBe(folder);
});
