import { test } from '@jest/globals';

/**
 * A test that another program judges. Where that is not installed it is left out, but not on GitHub: there a referee
 * that is missing is a fault of the workflow, and the test fails for want of it.
 */
export function refereeTest(isHere: boolean): typeof test | typeof test.skip {
  return isHere || process.env.GITHUB_ACTIONS === 'true' ? test : test.skip;
}
