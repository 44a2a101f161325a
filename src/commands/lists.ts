import { rulePages } from '../generated/rule-pages.ts';
import { ruleFaces } from '../generated/rules.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { isRuleId, ruleIds } from '../model/rules.ts';
import { beside, flowed } from '../report/flow.ts';
import { didYouMean } from '../text/nearest.ts';
import { quote } from '../text/quote.ts';
import { exitCodes, type World } from './world.ts';

/** `sru-gate rules`: every rule with its default severity, its gate and what it demands. */
export function rulesCommand({ print, columns }: Pick<World, 'print' | 'columns'>): number {
  const width = Math.max(...Object.keys(ruleFaces).map((id) => id.length));
  const lines = Object.entries(ruleFaces).map(([id, { severity, gate, demands }]) => {
    const begin = `${id.padEnd(width)}  ${severity.padEnd(12)}  ${(gate ?? 'run').padEnd(7)}`;
    return beside(begin, demands, columns);
  });
  const head = `${'rule'.padEnd(width)}  ${'severity'.padEnd(12)}  gate   `;
  print(`${beside(head, 'demands', columns)}\n${lines.join('\n')}\n`);
  return exitCodes.nothingToFailOn;
}

/** `sru-gate explain RULE`: the rule's page. Throws `CannotRun` when there is no such rule. */
export function explainCommand(rule: string, { print, columns }: Pick<World, 'print' | 'columns'>): number {
  const page = isRuleId(rule) ? rulePages[rule] : undefined;
  if (page === undefined) {
    throw new CannotRun(
      `There is no rule ${quote(rule)}.${didYouMean(rule, ruleIds)} \`sru-gate rules\` lists them.`,
    );
  }
  print(columns ? flowed(page, columns) : page);
  return exitCodes.nothingToFailOn;
}
