import { Option } from 'commander';

/** The options that several commands take. */
export const commonOptions = () => ({
  date: new Option('--date <YYYY-MM-DD>', 'judge as on this day instead of today (UTC)'),
  calendar: new Option(
    '--calendar <file>',
    "a release calendar in the form of distro-info-data's ubuntu.csv",
  ),
  policy: new Option('--policy <name|file>', 'the policy for all manifests, whatever they name'),
  launchpadUrl: new Option('--launchpad-url <url>', 'address of the Launchpad API; no other is ever called'),
  launchpadTimeout: new Option('--launchpad-timeout <seconds>', 'time for all questions to Launchpad (60)'),
});
