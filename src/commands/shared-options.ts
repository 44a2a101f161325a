import { Option } from 'commander';

/** The options that several commands have. */

export const date = new Option('--date <YYYY-MM-DD>', 'judge as on this day instead of today (UTC)');
export const calendar = new Option(
  '--calendar <file>',
  "a release calendar in the form of distro-info-data's ubuntu.csv",
);
export const policy = new Option('--policy <name|file>', 'the policy for all manifests, whatever they name');
export const launchpadUrl = new Option('--launchpad-url <url>', 'address of the Launchpad API');
export const excusesUrl = new Option(
  '--excuses-url <url>',
  "folder of proposed-migration's files, for autopkgtests",
);
export const launchpadTimeout = new Option(
  '--launchpad-timeout <seconds>',
  'seconds for all questions to Launchpad (60)',
);
