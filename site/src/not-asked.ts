import type { Day } from '../../src/model/day.ts';
import type { GateStatus, Report } from '../../src/model/report.ts';
import type { RuleId } from '../../src/model/rules.ts';
import { makeReport } from '../../src/report/report.ts';
import { safeLine } from '../../src/report/safe-text.ts';
import { changelogPath } from './paths.ts';
import type { ManifestQuestion } from './questions.ts';

/** What a page cannot know: it has neither the repository nor Launchpad. */

const ofRepository: readonly RuleId[] = ['repository-unreadable', 'changelog-elsewhere'];
const ofChangelog: RuleId = 'changelog-missing';

/** Whether a rule only says that the page has no repository. */
function isAskedElsewhere(rule: RuleId, { beside }: Pick<ManifestQuestion, 'beside'>): boolean {
  return ofRepository.includes(rule) || (rule === ofChangelog && !(changelogPath in beside));
}

/** A report without what only a repository can tell: it is no finding, and holds no gate shut. */
export function withoutAskedElsewhere(whole: Report, question: ManifestQuestion): Report {
  const isHere = (rule: RuleId): boolean => !isAskedElsewhere(rule, question);
  return makeReport({
    ...whole,
    manifests: whole.manifests.map((each) => ({
      ...each,
      findings: each.findings.filter(({ rule }) => isHere(rule)),
      targets: each.targets.map((status) => ({
        ...status,
        upload: heldOnlyBy(status.upload, isHere, whole.today),
        release: heldOnlyBy(status.release, isHere, whole.today),
      })),
    })),
  });
}

function heldOnlyBy(gate: GateStatus, isHere: (rule: RuleId) => boolean, today: Day): GateStatus {
  const heldBy = gate.heldBy.filter(isHere);
  if (heldBy.length === gate.heldBy.length) return gate;
  return {
    ...gate,
    heldBy,
    untold: gate.untold.filter(({ rule }) => isHere(rule)),
    open: !gate.isUnknown && heldBy.length === 0 && gate.opens !== null && gate.opens <= today,
  };
}

/** What was not asked, a sentence each. */
export function notAskedOf({ manifests }: Report, question: ManifestQuestion): string[] {
  const findings = manifests
    .flatMap((each) => each.findings)
    .filter(({ rule }) => isAskedElsewhere(rule, question));
  const inGit = findings.filter(({ rule }) => rule === 'repository-unreadable');
  const hasChangelog = changelogPath in question.beside;
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
