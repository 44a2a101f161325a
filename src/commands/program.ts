import { Argument, Command, Option } from 'commander';
import { about } from '../generated/about.ts';
import { dateKeys } from '../model/manifest.ts';
import { planFormats } from '../model/plan.ts';
import { statusFormats } from '../model/report.ts';
import { defineCheck } from './define-check.ts';
import { below, widthOfHelp } from './help-width.ts';
import { calendar, date, excusesUrl, launchpadTimeout, launchpadUrl, policy } from './shared-options.ts';
import type { World } from './world.ts';

/**
 * The command line as a whole. All commands but the check are loaded when asked for, so that the check starts quickly.
 * @param done is told the exit code of the command that ran
 */
export function define(world: World, done: (code: number) => void): Command {
  const program = new Command(about.name)
    .description('Checks an Ubuntu backport (Stable Release Update) against the policy that governs it.')
    .version(about.version)
    .option('--debug', 'show a stack trace when sru-gate itself fails')
    .configureOutput({
      writeOut: world.print,
      writeErr: world.complain,
      getOutHelpWidth: () => widthOfHelp(world),
      getErrHelpWidth: () => widthOfHelp(world),
      outputError: (text, write) => write(text.replace(/^error: /, 'sru-gate: ')),
    })
    .configureHelp({ minWidthToWrap: 20 })
    .exitOverride()
    .showHelpAfterError('Run it with --help for what it takes.');
  defineCheck(sub(program, 'check', 'check manifests, and fail when they break their policy'), world, done);
  sub(program, 'plan', 'what a policy allows on a day: source series, targets, when the gates open')
    .argument(
      '[manifests...]',
      'with `--format ics`: files, folders or globs; none means the default places in this folder',
    )
    .addOption(
      new Option(
        '--policy <name|file>',
        'the policy; without it, that of the manifest here, or the one for the package of debian/changelog',
      ),
    )
    .addOption(date)
    .addOption(calendar)
    .addOption(
      new Option('--format <format>', 'how to print the plan').choices([...planFormats]).default('text'),
    )
    .action(async (manifests, options) =>
      done(await (await import('./plan.ts')).planCommand(manifests, options, world)),
    );
  sub(program, 'init', 'write a manifest from debian/changelog, git and the calendar')
    .option('--bug <number>', 'the number or the address of the SRU bug')
    .addOption(new Option('--policy <name|file>', 'the policy; without it, the one for the source package'))
    .addOption(date)
    .addOption(calendar)
    .option(
      '--output <file>',
      'where to write the manifest; without it, backport.yaml, or backports/<version>.yaml beside another backport',
    )
    .option('--force', 'replace a file that is there')
    .option('--launchpad', 'fill the manifest from the bug and the archive, too')
    .addOption(launchpadUrl)
    .addOption(launchpadTimeout)
    .action(async (options) => done(await (await import('./init.ts')).initCommand(options, world)));
  sub(program, 'render', "print the bug's title and description, to paste into Launchpad")
    .addArgument(new Argument('<manifest>', 'a manifest'))
    .addOption(policy)
    .option('--title', 'print the title only')
    .option('--check', 'ask Launchpad for the bug instead, and say how it differs')
    .addOption(launchpadUrl)
    .addOption(launchpadTimeout)
    .action(async (manifest, options) =>
      done(await (await import('./render.ts')).renderCommand(manifest, options, world)),
    )
    .addHelpText(
      'after',
      below('Exit codes of --check: 0 the bug says the same, 1 it differs, 2 it could not be asked.', world),
    );
  sub(
    program,
    'mark',
    'write into a manifest the day on which its targets were uploaded, accepted, verified or released',
  )
    .addArgument(new Argument('<milestone>', 'what has happened').choices([...dateKeys]))
    .argument('[series...]', 'the series of the targets; none means all targets that have no such day yet')
    .option('--date <YYYY-MM-DD>', 'the day on which it happened; without it, today (UTC)')
    .option('--manifest <file>', 'the manifest; without it, the one in a default place')
    .option('--by <who>', 'with `verified`: who verified')
    .option('--statement <url>', 'with `verified`: the address of the comment that says so')
    .option('--force', 'replace what is there; allow `verified` and `released` without `accepted`')
    .option('--diff', 'print a patch for `git apply` instead of writing')
    .addOption(calendar)
    .addOption(policy)
    .action(async (milestone, series, options) =>
      done(await (await import('./mark.ts')).markCommand(milestone, series, options, world)),
    )
    .addHelpText(
      'after',
      below('Exit codes: 0 written, or there already; 2 nothing was written, and why.', world),
    );
  sub(program, 'sync', 'write into manifests what Launchpad and the changelogs say and the manifests lack')
    .argument('[manifest...]', 'files, folders or globs; none means the default places in this folder')
    .option('--launchpad', "ask Launchpad for dates, the version replaced and the partner's statement")
    .option('--diff', 'print a patch for `git apply` instead of writing')
    .addOption(date)
    .addOption(calendar)
    .addOption(policy)
    .addOption(launchpadUrl)
    .addOption(launchpadTimeout)
    .action(async (manifests, options) =>
      done(await (await import('./sync.ts')).syncCommand(manifests, options, world)),
    )
    .addHelpText(
      'after',
      below(
        'Exit codes: 0 done, whether or not there was something to write; 2 a manifest could not be read or written.',
        world,
      ),
    );
  sub(program, 'status', 'how each target stands: since when, what it waits for, the next day')
    .argument('[manifest...]', 'files, folders or globs; none means the default places in this folder')
    .option(
      '--all-branches [pattern...]',
      'show all branches with a manifest, or those that match, without a checkout',
    )
    .addOption(date)
    .addOption(calendar)
    .addOption(policy)
    .addOption(
      new Option('--format <format>', 'how to print the status').choices([...statusFormats]).default('text'),
    )
    .option('--launchpad', 'take from Launchpad what a manifest leaves out')
    .addOption(launchpadUrl)
    .addOption(excusesUrl)
    .addOption(launchpadTimeout)
    .action(async (manifests, options) =>
      done(await (await import('./status.ts')).statusCommand(manifests, options, world)),
    );
  sub(program, 'lsp', 'answer an editor: a language server for manifests and policies')
    .option('--stdio', 'speak through standard input and output, as it does without this, too')
    .addOption(date)
    .addOption(calendar)
    .action(async (options) => done(await (await import('./lsp.ts')).lspCommand(options, world)));
  sub(program, 'explain', "print a rule's page: what it catches, why, and the way out")
    .addArgument(new Argument('<rule>', 'the id of a rule'))
    .action(async (rule) => done((await import('./lists.ts')).explainCommand(rule, world)));
  sub(program, 'rules', 'list the rules').action(async () =>
    done((await import('./lists.ts')).rulesCommand(world)),
  );
  sub(program, 'policies', 'list the built-in policies, or show one with where each value came from')
    .addArgument(new Argument('[policy]', "a built-in policy's name, or the path of a policy file"))
    .option('--package <package>', 'show which policies are for a source package, the most specific first')
    .action(async (named, options) =>
      done((await import('./policies.ts')).policiesCommand(named, options, world)),
    );
  sub(program, 'completion', 'print the script that makes a shell complete this command')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .action(async (shell) => done((await import('./completion.ts')).completionCommand(shell, world)));
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .action(async (words) => done((await import('./completion.ts')).completeCommand(words, program, world)));
  // The last group of each.
  for (const command of program.commands)
    command.optionsGroup('Options:').option('--debug', 'show a stack trace when sru-gate itself fails');
  return program;
}

/** A command that inherits the program's ways with errors and output. */
function sub(program: Command, name: string, description: string): Command {
  return program.command(name).description(description);
}
