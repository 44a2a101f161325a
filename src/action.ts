import { main } from './action/main.ts';
import { disk } from './sources/files.ts';

// No top-level await: the bundler would wrap the whole program in a function, which Node then compiles twice.
main(process.env, disk, new Date()).then((code) => {
  process.exitCode = code;
});
