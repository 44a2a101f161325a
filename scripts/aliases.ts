import { fileURLToPath } from 'node:url';

/** What every bundle takes for a package: ES modules, of which only what is used is kept; they need no browser. */
export const moduleAliases = {
  yaml: fileURLToPath(new URL('../node_modules/yaml/browser/index.js', import.meta.url)),
};

/** The same where there may be no Node. What paths mean is what they mean to the command line on Ubuntu. */
export const aliasesWithoutNode = { ...moduleAliases, 'node:path': 'path-browserify' };
