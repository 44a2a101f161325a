import { backportsWholeVersions } from '../../../model/policy.ts';
import { type Version, versionIn } from '../../../model/version.ts';
import { backportedTo, basesOf } from '../../../policy/backported-version.ts';
import { isNative, withEpoch, withoutSeriesMark } from '../../../policy/upstream-part.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { isInEsm } from './odd-marks.ts';

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
    const isUpstream = policy.source === 'upstream';
    // From kind `upstream` any revision may come before the tilde; else all before it is the source's version.
    const base = isUpstream && !(original && isNative(original)) ? undefined : original;
    const bare = isInEsm(target) ? withoutEsm(version) : version;
    if (hasForm(bare, series.number, base)) return;
    if (isUpstream && hasFormOfUpstream(bare, series.number, target.replaces.value)) return;
    const example = original?.text ?? `${backported.text}${isNative(version) ? '' : '-1'}`;
    report({
      at: target.version,
      message: `${quote(version.text)} does not have the form of a backport to ${series.name}.`,
      help: isNative(version)
        ? `Write a version such as ${quote(`${example}~ubuntu0.${series.number}.1`)}.`
        : `Write a version such as ${quote(`${example}~ubuntu0.${series.number}.1`)}, or with the target's own packaging ${quote(`${withEpoch(version)}-0ubuntu0.${series.number}.1`)}.`,
    });
  },
};

/** Ubuntu's security team puts `+esm1` behind what a series of ESM gets. */
function withoutEsm(version: Version): Version {
  return versionIn(version.text.replace(/\+esm[\d.]*$/, '')) ?? version;
}

/** @param base the version that comes before the tilde; undefined where any revision may */
function hasForm(version: Version, number: string, base: Version | undefined): boolean {
  const { text } = version;
  if (isStableRevision(version, number)) return true;
  // A native version has no revision: what stands before the tilde is the upstream version itself.
  const least = isNative(version) ? '' : `${withEpoch(version)}-`;
  const marks = [`~ubuntu0.${number}.`, `~ubuntu${number}.`, `~${number}.`];
  if (isNative(version)) marks.push(`ubuntu0.${number}.`);
  return marks.some((mark) => {
    const at = text.lastIndexOf(mark);
    if (!isCounted(text, text.slice(0, at) + mark)) return false;
    const before = text.slice(0, at);
    return base ? takesSuffix(base).includes(before) : before.length > least.length;
  });
}

/** `-0ubuntu0.24.04.1`, `-3ubuntu0.24.04`: a Debian revision and the number of the target in the delta's place. */
function isStableRevision({ revision = '' }: Version, number: string): boolean {
  const mark = `ubuntu0.${number}`;
  const at = revision.lastIndexOf(mark);
  const debian = revision.slice(0, Math.max(at, 0));
  if (!/^\d[\w.+~]*$/.test(debian) || /ubuntu|build|~$/.test(debian)) return false;
  return revision.length === at + mark.length || isCounted(revision, `${debian}${mark}.`);
}

/** What the backport of a version may begin with: that of a version that is itself one begins with what it is of. */
function takesSuffix({ text }: Version): string[] {
  const marked = withoutSeriesMark(text);
  return [...basesOf(text), ...(marked ? basesOf(marked.base) : [])];
}

/** `~24.04`, a native `+ubuntu24.04` or `+ubuntu24.04.1`, and the next number of the native version replaced. */
function hasFormOfUpstream(version: Version, number: string, replaces: Version | undefined): boolean {
  const { text } = version;
  const least = isNative(version) ? 0 : withEpoch(version).length + 1;
  if (text.endsWith(`~${number}`) && text.length > least + number.length + 1) return true;
  if (!isNative(version)) return false;
  const mark = `+ubuntu${number}`;
  const at = text.lastIndexOf(mark);
  if (at > 0 && (text.length === at + mark.length || isCounted(text, `${text.slice(0, at)}${mark}.`)))
    return true;
  return replaces !== undefined && isNative(replaces) && isNextNumber(text, replaces.text);
}

/** `0.40.2.1` behind `0.40.2`, and `0.40.2.2` behind that. */
function isNextNumber(text: string, replaces: string): boolean {
  if (isCounted(text, `${replaces}.`)) return true;
  const stem = text.slice(0, text.lastIndexOf('.') + 1);
  return isCounted(text, stem) && isCounted(replaces, stem) && stem.split('.').length >= 4;
}

/** Whether a text is a beginning and then one number. */
function isCounted(text: string, beginning: string): boolean {
  return text.startsWith(beginning) && /^\d+$/.test(text.slice(beginning.length));
}
