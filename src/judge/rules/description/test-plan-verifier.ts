import type { Partner } from '../../../policy.ts';
import { sectionText } from '../../../read/description.ts';
import { denies, mentions, sentences } from '../../../read/prose.ts';
import type { Rule } from '../../rule.ts';

const section = 'Test Plan';

/** open-vm-tools policy: VMware QA runs its own harness on the build in -proposed. */
export const testPlanVerifier: Rule = {
  id: 'test-plan-verifier',
  gate: 'upload',
  severity: 'error',
  demands: 'The Test Plan says that the partner verifies.',
  isPolicySentence: true,
  appliesTo: ({ partner }) => partner !== undefined,
  check({ description, policy: { partner } }, report) {
    const text = description && sectionText(description, section);
    if (!description || !partner || text === undefined) return;
    if (sentences(text).some(({ start, end }) => saysPartnerVerifies(text.slice(start, end), partner)))
      return;
    const heading = description.sections.find(({ name }) => name === section)?.heading;
    report({
      at: heading ? { description: heading } : { path: ['sru', 'description'] },
      message: `The section [${section}] does not say that ${partner.name} verifies.`,
      help: `Add a sentence such as "${partner.name} tests the build in -proposed and says so on this bug."`,
    });
  },
};

/** Whether a sentence names the partner and says that it verifies, tests or is the quality assurance. */
function saysPartnerVerifies(sentence: string, partner: Partner): boolean {
  const words = partner.words.filter((word) => mentions(sentence, word));
  if (words.length === 0 || denies(sentence)) return false;
  if (
    /\bQA\b|quality assurance|\bverif|\bvalidat|\bcertif|\bconfirm|\bsign(?:s|ed)?[ -]?off|\bharness\b/i.test(
      sentence,
    )
  )
    return true;
  return words.some((word) => testsItself(sentence, word));
}

/** "VMware will test …", "tested by VMware"; not "test it on VMware". */
function testsItself(sentence: string, word: string): boolean {
  const text = sentence.toLowerCase();
  const at = text.indexOf(word.toLowerCase());
  const after = text.slice(at + word.length, at + word.length + 60);
  const before = text.slice(Math.max(0, at - 60), at);
  return (
    /^(?:['’]s)?(?:\s+\w+){0,2}?\s+(?:will |then |also |has |have |is |are )*(?:tests?|tested|testing|runs?|ran)\b/.test(
      after,
    ) || /\b(?:tests?|tested|testing|run|done)\b[^.]{0,40}\bby\s+(?:the\s+)?$/.test(before)
  );
}
