import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/** docs/dependencies.md has each dependency, as it is. */

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

interface Package {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> };
const own = JSON.parse(read('package.json')) as Package;
const named = Object.entries({ ...own.dependencies, ...own.devDependencies });

/** Where npm puts a package that another one needs: in the nearest `node_modules`, from that one upwards. */
function placeOf(name: string, from: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = `${at}${at && '/'}node_modules/${name}`;
    if (packages[place]) return place;
    if (at === '') return undefined;
  }
}

/** How many packages come with one. */
function pullsIn(root: string): number {
  const seen = new Set([root]);
  for (const place of seen) {
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = packages[place] ?? {};
    const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
    for (const name of [...Object.keys(dependencies), ...peers]) {
      const found = placeOf(name, place);
      if (found !== undefined) seen.add(found);
    }
  }
  return seen.size - 1;
}

test('each dependency has its row: version, day, licence, what it pulls in, why', () => {
  const rows = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(
    ([, name = '', cells = '']) => [name, ...cells.split(' | ')],
  );
  const sorted = (names: readonly (string | undefined)[]) => [...names].sort();
  expect(sorted(rows.map(([name]) => name))).toEqual(sorted(named.map(([name]) => name)));
  for (const [name = '', version, day, license, count, why] of rows) {
    const place = `node_modules/${name}`;
    expect({ name, version, license, count }).toEqual({
      name,
      version: Object.fromEntries(named)[name],
      license: packages[place]?.license,
      count: String(pullsIn(place)),
    });
    expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(why).toMatch(/\S.*[.?"]$/);
  }
});

test('each is named by its exact version', () => {
  expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test.each(['.ci/node24', '.ci/referees'])('what %s installs is held by a lock, too', (folder) => {
  const { dependencies = {} } = JSON.parse(read(`${folder}/package.json`)) as Package;
  const lock = JSON.parse(read(`${folder}/package-lock.json`)) as {
    packages: Record<string, { version?: string; integrity?: string; dependencies?: object }>;
  };
  expect(Object.values(dependencies).every((version) => /^\d+\.\d+\.\d+$/.test(version))).toBe(true);
  expect(lock.packages['']?.dependencies).toEqual(dependencies);
  const others = Object.entries(lock.packages).filter(([place]) => place !== '');
  expect(others.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  for (const name of Object.keys(dependencies)) expect(read('docs/dependencies.md')).toContain(`\`${name}\``);
});
