import { backportsWholeVersions } from '../../../model/policy.ts';
import type { Version } from '../../../model/version.ts';
import { backportedTo, basesOf, isNative, withEpoch } from '../../../policy/backported-version.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** What backports are called in the archive: the source's version, a tilde, and the target's own number. */
export const versionSuffix: Rule = {
  id: 'version-suffix',
  gate: 'upload',
  severity: 'warning',
  demands: "Every target's version ends in the form of a backport, with the target's own number.",
  appliesTo: backportsWholeVersions,
  explainedBy: ['upstream-version-differs'],
  checkTarget(target, { source, policy }, report) {
    const version = target.version.value;
    const series = target.series.value;
    const backported = backportedTo(target, source, policy);
    if (!version || !series || !backported) return;
    const original = source.version.value;
    // From kind `upstream` any revision may come before the tilde; else all before it is the source's version.
    const isAnyRevision = policy.source === 'upstream' && !(original && isNative(original));
    if (hasForm(version, series.number, isAnyRevision ? undefined : original)) return;
    const example = original?.text ?? `${backported.text}${isNative(version) ? '' : '-1'}`;
    report({
      at: target.version,
      message: `${quote(version.text)} does not have the form of a backport to ${series.name}.`,
      help: isNative(version)
        ? `Usual is ${quote(`${example}~ubuntu0.${series.number}.1`)}.`
        : `Usual is ${quote(`${example}~ubuntu0.${series.number}.1`)}, or with the target's own packaging ${quote(`${withEpoch(version)}-0ubuntu0.${series.number}.1`)}.`,
    });
  },
};

function hasForm(version: Version, number: string, base: Version | undefined): boolean {
  const { text } = version;
  // A native version has no revision: what stands before the tilde is the upstream version itself.
  const least = isNative(version) ? '' : `${withEpoch(version)}-`;
  const own = `${withEpoch(version)}-0ubuntu0.${number}`;
  if (text === own || isCounted(text, `${own}.`)) return true;
  const marks = [`~ubuntu0.${number}.`, `~ubuntu${number}.`, `~${number}.`];
  if (isNative(version)) marks.push(`ubuntu0.${number}.`);
  return marks.some((mark) => {
    const at = text.lastIndexOf(mark);
    if (at < 0 || !isCounted(text, text.slice(0, at) + mark)) return false;
    const before = text.slice(0, at);
    return base ? basesOf(base.text).includes(before) : before.length > least.length;
  });
}

/** Whether a text is a beginning and then one number. */
function isCounted(text: string, beginning: string): boolean {
  return text.startsWith(beginning) && /^\d+$/.test(text.slice(beginning.length));
}
