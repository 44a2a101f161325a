#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { cacheFolder, isInCheckout } from './sources/cache-folder.ts';
import { keepCompiled, readCompiled } from './sources/compiled-program.ts';

/**
 * Starts the command line, the file beside. To compile it takes Node longer than to check a manifest, so what a check
 * leaves compiled is kept in the user's cache folder for the runs after it. Without such a folder, and in a run that
 * measures or changes how Node works, the program is loaded as any other.
 */

const file = path.join(__dirname, 'program.js');
const folder = cacheFolder(process.env, process.execArgv);
if (folder === undefined || isInCheckout(folder, process.cwd())) require(file);
else startCompiled(folder);

function startCompiled(folder: string): void {
  const program = readFileSync(file);
  const compiled = readCompiled(folder, program);
  // In the function that Node puts around any such file. The build leaves nothing beyond ASCII in the program.
  const source = `(function (exports, require, module, __filename, __dirname) {${program.toString('latin1')}\n})`;
  const script = new Script(source, { filename: file, cachedData: compiled });
  // Node refuses what another build or other settings of the same version compiled.
  const isOld = compiled === undefined || script.cachedDataRejected;
  process.once('exit', (code) => {
    if (isOld && isWhole(code)) keepCompiled(folder, program, script.createCachedData());
  });
  script.runInThisContext()(module.exports, require, module, file, __dirname);
}

/** Whether a run has used what most runs use: a check that came to its end. Other commands start with what that left. */
function isWhole(code: number): boolean {
  const [, , command, ...words] = process.argv;
  return command === 'check' && code !== 2 && !words.includes('--help') && !words.includes('-h');
}
