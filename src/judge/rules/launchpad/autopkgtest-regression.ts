import type { Backport } from '../../../model/backport.ts';
import { describeSeries } from '../../../model/calendar.ts';
import type { TestRegression, TestsAnswer } from '../../../model/launchpad.ts';
import type { Target } from '../../../model/manifest.ts';
import { joinWords, quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/**
 * SRU documentation, autopkgtest failures: a failure that is a regression is mended, one that is none is tried again or
 * explained on the bug; until then the update is not released.
 */
export const autopkgtestRegression: Rule = {
  id: 'autopkgtest-regression',
  gate: 'release',
  severity: 'error',
  demands: 'No test that passed before the upload fails with it.',
  needsLaunchpad: true,
  wasJudged: (target, backport) => answerFor(target, backport)?.kind === 'found',
  checkTarget(target, backport, report) {
    const series = target.series.value;
    const answer = answerFor(target, backport);
    if (!answer || !series) return;
    if (answer.kind === 'unknown') {
      const { what, why, help } = answer;
      report({
        at: target.version,
        severity: 'inconclusive',
        message: `${what} could not be had from proposed-migration: ${why}.`,
        help,
      });
      return;
    }
    if (answer.regressions.length === 0 || answer.version !== target.version.value?.text) return;
    report({
      at: target.version,
      message: `For ${describeSeries(series)}, tests that passed before fail with ${quote(answer.version)}: ${inWords(answer.regressions)}.`,
      help: 'Read the logs. If the update is at fault, fix it with another upload. If a test is flaky, have it run again. Otherwise explain on the bug why this is not a regression, so that the SRU team can let the update through.',
    });
  },
};

function answerFor({ series }: Target, { launchpad }: Backport): TestsAnswer | undefined {
  return series.value && launchpad?.tests?.get(series.value.name);
}

/** How many packages are named. */
const mostNamed = 5;

/** The packages whose tests fail, each with its architectures and the page of the first. */
function inWords(regressions: readonly TestRegression[]): string {
  const byPackage = new Map<string, TestRegression[]>();
  for (const each of regressions) {
    const known = byPackage.get(each.tested) ?? [];
    known.push(each);
    byPackage.set(each.tested, known);
  }
  const words = [...byPackage].slice(0, mostNamed).map(([tested, all]) => {
    const architectures = all.slice(0, mostNamed).map(({ architecture }) => quote(architecture));
    const left = all.length - architectures.length;
    const page = all.flatMap(({ pages }) => pages.filter(isOnHost))[0];
    const where = page === undefined ? '' : ` (${quote(page, 300)})`;
    return `${quote(tested)} on ${joinWords([...architectures, ...(left > 0 ? [`${left} more`] : [])])}${where}`;
  });
  const left = byPackage.size - words.length;
  return joinWords([...words, ...(left > 0 ? [`${left} more`] : [])]);
}

/** Whether an address is a page of Ubuntu's tests: another one is not shown. */
function isOnHost(address: string): boolean {
  return /^https:\/\/autopkgtest\.ubuntu\.com\/[\w./@+~%:?=&-]*$/.test(address) && URL.canParse(address);
}
