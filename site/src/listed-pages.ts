import { ruleFaces } from '../../src/generated/rules.ts';
import { builtinNames, builtinPolicy } from '../../src/sources/policy-file.ts';
import type { ListedPage } from './questions.ts';

/** Every rule and every built-in policy, each of which has a page here. */
export function listedPages(): ListedPage[] {
  return [
    ...builtinNames.map(builtinPolicy).map(
      ({ name, summary, packages }): ListedPage => ({
        kind: 'policy',
        name,
        says: summary,
        words: packages.join(' '),
      }),
    ),
    ...Object.entries(ruleFaces).map(
      ([name, { demands, severity, gate }]): ListedPage => ({
        kind: 'rule',
        name,
        says: demands,
        words: `${severity} ${gate ?? 'run'}`,
      }),
    ),
  ];
}
