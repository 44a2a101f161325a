import { type Command, Option } from 'commander';
import { CannotRun } from '../model/cannot-run.ts';
import { gateModes } from '../model/gate.ts';
import { failOnChoices } from '../report/report.ts';
import { formats, reporters } from '../report/reporters.ts';
import { wrap } from '../report/wrap.ts';
import { type CheckOptions, checkCommand } from './check.ts';
import { below, widthOfHelp } from './help-width.ts';
import { calendar, date, excusesUrl, launchpadTimeout, launchpadUrl, policy } from './shared-options.ts';
import type { World } from './world.ts';

/** Gives the check its arguments and options, in the groups in which its help shows them. */
export function defineCheck(check: Command, world: World, done: (code: number) => void): void {
  check
    .argument(
      '[manifest...]',
      'files, folders, globs or `-` (standard input); none means the default places in this folder',
    )
    .optionsGroup('What is judged, and by what:')
    .option('--stdin-path <file>', 'with `-`: the path under which it is judged and shown (backport.yaml)')
    .addOption(new Option('--gate <gate>', 'which gates to judge').choices([...gateModes]).default('auto'))
    .addOption(own(date))
    .addOption(own(calendar))
    .addOption(own(policy))
    .option(
      '--shard <I/N>',
      'check one of N parts of the manifests; each manifest is in exactly one, by its path',
    )
    .option(
      '--only-changed <base>',
      'fail only for manifests changed since this branch or commit; show the findings of the others without failing',
    )
    .optionsGroup('The report:')
    .addOption(
      new Option('--format <format>', 'how to print the report').choices([...formats]).default('text'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 from this severity up')
        .choices([...failOnChoices])
        .default('error'),
    )
    .option('--output <file>', 'write the report to a file instead')
    .optionsGroup('Putting right:')
    .option('--fix', 'make every fix whose text is certain, and check again')
    .option(
      '--unsafe-fixes',
      'make, beside those of --fix, the fixes that are a guess at what was meant: look at what they did',
    )
    .option('--diff', 'print what --fix, or with it --unsafe-fixes, would do, as a patch for `git apply`')
    .optionsGroup('Launchpad:')
    .option('--launchpad', 'compare with Launchpad, and take from it what a manifest leaves out')
    .addOption(own(launchpadUrl))
    .addOption(own(excusesUrl))
    .addOption(own(launchpadTimeout))
    .action(async (manifests, options) => {
      refuseBesideDiff(options, check);
      done(await checkCommand(manifests, options, world));
    })
    .addHelpText('after', formatsBelow(world))
    .addHelpText(
      'after',
      below(
        'Exit codes: 0 nothing to fail on, 1 findings that fail, 2 the check could not run, 3 inconclusive.',
        world,
      ),
    );
}

/** `--diff` prints a patch in place of the report, and writes nothing. Throws `CannotRun` where more is asked. */
function refuseBesideDiff({ diff, fix }: CheckOptions, check: Command): void {
  if (!diff) return;
  if (fix)
    throw new CannotRun(
      '`--fix` writes the fixes, and `--diff` prints them as a patch and writes nothing. Leave out `--fix` for the patch, or `--diff` to write.',
    );
  if (check.getOptionValueSource('format') !== 'default')
    throw new CannotRun(
      '`--format` is for the report, and `--diff` prints a patch in its place. Leave out `--format` for the patch, or `--diff` for the report.',
    );
}

/** What each format is for. */
function formatsBelow(world: World): string {
  const lines = formats.map((name) =>
    wrap(`  ${name.padEnd(10)}${reporters[name].reader}`, {
      width: widthOfHelp(world),
      hanging: ' '.repeat(12),
    }),
  );
  return `\nFormats:\n${lines.join('\n')}`;
}

/** A shared option for a group of this command alone: commander notes the group in the option itself. */
function own(option: Option): Option {
  return Object.assign(new Option(option.flags, option.description), option);
}
