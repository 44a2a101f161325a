/** Test Plans that test something else than the package in -proposed, and such as do not, with words of our own. */
import { expect, test } from '@jest/globals';
import { testsThirdParty } from '../../../src/judge/rules/description/third-party.ts';

const thirdParty = [
  '1. Add ppa:somebody/nautilus-fix and install nautilus from it.\n2. Open a folder: it must not freeze.',
  'Install nautilus from ppa:somebody/fix and run it: it must not freeze.',
  'sudo add-apt-repository ppa:somebody/fix\nsudo apt upgrade\nOpen a folder.',
  '$ sudo add-apt-repository ppa:somebody/fix\n$ sudo apt install nautilus\nOpen a folder.',
  'Use the package in my PPA (https://launchpad.net/~somebody/+archive/ubuntu/fix) and open a folder.',
  'Enable the PPA, upgrade, and open a folder with pictures.',
  'Test with the package from https://launchpad.net/~somebody/+archive/ubuntu/fix: folders open.',
  'Tested in ppa:somebody/fix on noble.',
  'Install the proposed package from ppa:somebody/fix and open a folder.',
  'The proposed fix is in ppa:somebody/fix; install it from there and open a folder.',
  'Build the branch with debuild and install what comes out with dpkg -i.\nOpen a folder: it must not freeze.',
  'Apply the attached debdiff, build the package with sbuild and install the resulting deb. Open a folder.',
  '1. Build the package from the merge proposal.\n2. sudo dpkg -i ../nautilus_50.2_amd64.deb\n3. Open a folder.',
  'Compile the patched source, make install, and open a folder.',
  'dpkg-buildpackage -b, then sudo apt install ../nautilus_*.deb; open a folder.',
  'Install my local build and open a folder with pictures.',
  'Use the test packages from https://people.canonical.com/~somebody/nautilus/ and open a folder.',
  'Install the attached deb and open a folder.',
  'Before it goes to -proposed, install it from ppa:somebody/fix and open a folder.',
  'Install it from the PPA instead of -proposed and open a folder.',
  'Rebuild the package with the patch, install the built packages, open a folder.',
  'Use the deb built locally from the attached debdiff and open a folder.',
  'Install the packages built from my branch and open a folder.',
  'Test packages are available in ppa:somebody/fix. Install them and open a folder.',
];

const fromProposed = [
  '1. Enable resolute-proposed and install nautilus from there.\n2. Open a folder with pictures.',
  'The fix was tried before the upload with a build in ppa:somebody/fix.\nFor the verification install nautilus from -proposed and open a folder.',
  'A build in a PPA showed the fix to the reporter. Install nautilus from -proposed and open a folder.',
  '1. Install nautilus from ppa:somebody/fix and open a folder.\n2. Once accepted, do the same with the package in -proposed.',
  'Install it from the PPA first; later repeat all steps with noble-proposed enabled.',
  'First with the PPA build, later with the one in the proposed pocket: open a folder.',
  'Enable proposed, upgrade nautilus, open a folder. (A PPA with the same change: ppa:somebody/fix.)',
  'sudo apt install -t noble-proposed nautilus\nOpen a folder. The PPA is not needed any more.',
  'Test the package from noble proposed, not the one from the PPA.',
];

const neither = [
  'Open a folder with 10,000 pictures: it must not freeze.',
  'The fix was tried with a build in ppa:somebody/fix. Open a folder with 10,000 pictures: it must not freeze.',
  'Autopkgtests were triggered against the build in ppa:somebody/fix; all of them pass on every architecture.',
  'Its tests run in the build, and as autopkgtests of packages in a PPA.',
  'In a PPA; all pass.',
  'Do not use a PPA for this test. Open a folder with pictures.',
  'Remove every PPA with ppa-purge, then open a folder with pictures.',
  'Build a small program with gcc that opens the folder, run it: it prints the names.',
  'Build a container image with docker build and run it.',
  'Rebuild the initramfs and reboot: the splash screen is shown.',
  'Run debuild in the source of hello: it finds the signing key.',
  'Call sbuild on any package: the build finishes, and the log has its colours.',
  'Compile the attached reproducer and run it; it must exit with 0.',
  'Install build-essential and libfoo-dev, compile reproducer.c, run it.',
  'Run `pip install build` in a virtual environment.',
  'The log of the server team’s tests, run from a PPA, is attached.',
  'Unpack the tarball with the pictures and open the folder.',
  'A test package is available in https://launchpad.net/~somebody/+archive/ubuntu/fix\n\n1. Open a folder with 10,000 pictures.\n2. It must not freeze.',
  '1. Build any package with sbuild; with the update installed from the archive the build passes.',
];

/** A PPA is what these tests are about. */
const ofPpas = [
  '1. sudo add-apt-repository ppa:somebody/example\n2. With the bug it ends in a traceback, with the fix the PPA is added.',
  '1. Have a system with a PPA enabled, such as ppa:somebody/example.\n2. Upgrade to the next release: the PPA is disabled, and nothing crashes.',
  'Add ppa:somebody/example in the dialog. Every PPA must be listed once.',
  'Run add-apt-repository ppa:somebody/example: its key is in /etc/apt/trusted.gpg.d.',
  'Enable a PPA, upgrade to the next release, and see that the PPA is kept.',
  'Call do-release-upgrade with a PPA enabled: it must be disabled afterwards.',
  'Add ppa:somebody/example, upgrade the release, and check that the PPA is disabled.',
];
const fromPpaAfterAll = [
  'Install it from ppa:somebody/fix and add ppa:somebody/example: the PPA is added.',
  'Add ppa:somebody/fix, upgrade from it, and see that the PPA is disabled.',
  'Add ppa:somebody/fix. When the PPA is enabled, upgrade and open a folder.',
  'Add ppa:somebody/fix and make sure that the PPA is enabled. Open a folder.',
  'Ensure the PPA is enabled. Install nautilus and open a folder.',
  'Install the deb attached to this bug and open a folder.',
];

test.each(ofPpas)('a PPA is no source of the package: %j', (text) =>
  expect(testsThirdParty(text, ['noble'])).toBe(false),
);
test.each(fromPpaAfterAll)('is not the package from -proposed: %j', (text) =>
  expect(testsThirdParty(text, ['noble'])).toBe(true),
);
test.each(thirdParty)('is not the package from -proposed: %j', (text) =>
  expect(testsThirdParty(text, ['noble', 'resolute'])).toBe(true),
);
test.each([...fromProposed, ...neither])('is fine: %j', (text) =>
  expect(testsThirdParty(text, ['noble', 'resolute'])).toBe(false),
);
