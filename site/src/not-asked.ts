import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { safeLine } from '../../src/report/safe-text.ts';
import type { ManifestQuestion } from './questions.ts';

/** What a page cannot know: it has neither the repository nor Launchpad. */

const ofRepository = ['repository-unreadable', 'changelog-elsewhere'];
const ofChangelog = ['changelog-missing'];

/** Whether a finding only says that the page has no repository. */
export function isAskedElsewhere({ rule }: Finding, { beside }: Pick<ManifestQuestion, 'beside'>): boolean {
  return ofRepository.includes(rule) || (ofChangelog.includes(rule) && !('debian/changelog' in beside));
}

/** What was not asked, a sentence each. */
export function notAskedOf({ manifests }: Report, question: ManifestQuestion): string[] {
  const findings = manifests
    .flatMap((each) => each.findings)
    .filter((each) => isAskedElsewhere(each, question));
  const inGit = findings.filter(({ rule }) => rule === 'repository-unreadable');
  const hasChangelog = 'debian/changelog' in question.beside;
  return [
    'Launchpad was not asked: whether the bug, its tasks, the published versions and the uploads are as the manifest says. `sru-gate check --launchpad` asks it.',
    ...(inGit.length > 0
      ? [
          `Git was not asked: ${inGit.length} ${inGit.length === 1 ? 'comparison' : 'comparisons'} with a ref that the manifest names. \`sru-gate check\` in the repository makes them.`,
        ]
      : [
          'Git was not asked: what differs under debian/. `sru-gate check` in the repository looks, where the manifest names a ref.',
        ]),
    ...(hasChangelog
      ? []
      : ['No `debian/changelog` was read: paste it below the manifest, and its top entry is judged, too.']),
  ].map(safeLine);
}
