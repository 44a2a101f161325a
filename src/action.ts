import { main } from './action/main.ts';
import { disk } from './sources/disk.ts';

/** What the folders beside `action.yml` start: each has a program of two lines, which says its name to this one. */
const tasks = {
  branches: async () => (await import('./action/branches/find-branches.ts')).findBranches,
  again: async () => (await import('./action/again/watch-branches.ts')).watchBranches,
  sync: async () => (await import('./action/sync/propose.ts')).propose,
};

const named = Object.entries(tasks).find(([name]) => name === process.argv[2])?.[1];
const start = named === undefined ? main(process.env, disk, new Date()) : begin(named);

// No top-level await: the bundler would wrap the whole program in a function, which Node then compiles twice.
start.then((code) => {
  process.exitCode = code;
});

async function begin(load: () => Promise<typeof main>): Promise<number> {
  return (await load())(process.env, disk, new Date());
}
