import type { Source } from '../../../backport.ts';
import type { Version } from '../../../debian/version.ts';
import { backportsWholeVersions } from '../../../policy.ts';
import { quote } from '../../../quote.ts';
import type { Rule } from '../../rule.ts';

/** What backports are called in the archive: the source's version, a tilde, and the target's own number. */
export const versionSuffix: Rule = {
  id: 'version-suffix',
  gate: 'upload',
  severity: 'warning',
  demands: "Every target's version ends in the form of a backport, with the target's own number.",
  appliesTo: backportsWholeVersions,
  explainedBy: ['upstream-version-differs'],
  check({ source, targets }, report) {
    for (const target of targets) {
      const { version, series } = target;
      if (!version || !series || (!source.version && target.upstream === undefined)) continue;
      if (hasForm(version, series.number, source)) continue;
      const base = source.version?.text ?? `${version.text.replace(/[~-][^-]*$/, '')}-1`;
      report({
        at: { path: [...target.path, 'version'] },
        message: `${quote(version.text)} does not have the form of a backport to ${series.name}.`,
        help: `Usual is ${quote(`${base}~ubuntu0.${series.number}.1`)}, or with the target's own packaging ${quote(`${upstreamOf(version)}-0ubuntu0.${series.number}.1`)}.`,
        target,
      });
    }
  },
};

function hasForm(version: Version, number: string, source: Source): boolean {
  const { text } = version;
  const own = `${upstreamOf(version)}-0ubuntu0.${number}`;
  if (text === own || isCounted(text, `${own}.`)) return true;
  const marks = [`~ubuntu0.${number}.`, `~ubuntu${number}.`, `~${number}.`];
  if (source.version) {
    const bases = [source.version.text, source.version.text.replace(/(?:ubuntu|build)[\d.]+$/, '')];
    return bases.some((base) => marks.some((mark) => isCounted(text, base + mark)));
  }
  return (
    version.revision !== undefined &&
    marks.some((mark) => isCounted(text, text.slice(0, text.lastIndexOf(mark)) + mark))
  );
}

/** Whether a text is a beginning and then one number. */
function isCounted(text: string, beginning: string): boolean {
  return text.startsWith(beginning) && /^\d+$/.test(text.slice(beginning.length));
}

function upstreamOf({ epoch, upstream, text }: Version): string {
  return text.includes(':') ? `${epoch}:${upstream}` : upstream;
}
