import type { Target } from '../../../model/manifest.ts';
import type { ControlField, ControlParagraph, Packaging, TreeControl } from '../../../model/packaging.ts';
import { isSameUpstream } from '../../../policy/upstream-part.ts';
import { fieldOf, originalMaintainer, sourceParagraph } from '../../../text/control.ts';
import { quote } from '../../../text/quote.ts';
import type { ReportFinding, Rule } from '../../rule.ts';
import { previousOf } from './previous-of.ts';

/**
 * Ubuntu's developers answer for what they changed: `Maintainer` names them, and `XSBC-Original-Maintainer` those in
 * Debian. `Dpkg::Vendor::Ubuntu` warns where the version has `ubuntu` in it and either is not so.
 */
export const maintainerNotUpdated: Rule = {
  id: 'maintainer-not-updated',
  gate: 'upload',
  severity: 'warning',
  demands: 'A package with an Ubuntu delta has a maintainer in Ubuntu, and keeps the one it had.',
  check({ packaging }, report) {
    for (const control of packaging.controls)
      for (const target of control.targets) judgeControl(control, target, packaging, report);
  },
};

function judgeControl(
  control: TreeControl,
  target: Target,
  packaging: Packaging,
  report: ReportFinding,
): void {
  const source = sourceParagraph(control.paragraphs);
  const first = source?.[0];
  const version = target.version.value;
  if (!first || !version?.text.includes('ubuntu')) return;
  const maintainer = fieldOf(source, 'Maintainer');
  const delta = `The version ${quote(version.text)} carries an Ubuntu delta, and`;
  if (!maintainer || !isInUbuntu(maintainer.value)) {
    report({
      at: control.placeOf((maintainer ?? first).place),
      message: `${delta} ${maintainer ? `\`Maintainer\` is ${quote(maintainer.value)}` : 'there is no `Maintainer`'}.`,
      help: 'Run `update-maintainer`: it names the Ubuntu developers and keeps the one in Debian as `XSBC-Original-Maintainer`.',
      target,
    });
    return;
  }
  const kept = originalMaintainer(source);
  const lost = lostMaintainer(target, packaging, maintainer.value, kept);
  if (lost === undefined) return;
  report({
    at: control.placeOf((kept ?? maintainer).place),
    message: `${delta} ${quote(lost)}, who maintained the package before, is not kept: ${kept ? `\`${kept.name}\` is ${quote(kept.value)}` : 'there is no `XSBC-Original-Maintainer`'}.`,
    help: `Add ${quote(`XSBC-Original-Maintainer: ${oneLine(lost)}`, 300)}; \`update-maintainer\` does that by itself.`,
    target,
  });
}

/** As the hook looks for them: anywhere in the field. */
function isInUbuntu(maintainer: string): boolean {
  return /ubuntu|canonical/i.test(maintainer);
}

/** The maintainer elsewhere that the version replaced has, and this one does not keep. */
function lostMaintainer(
  target: Target,
  packaging: Packaging,
  maintainer: string,
  kept: ControlField | undefined,
): string | undefined {
  const had = elsewhere(previousOf(packaging, target)?.source);
  if (had === undefined || isSame(had, maintainer)) return undefined;
  if (!kept || kept.value === '') return had;
  if (isSame(had, kept.value)) return undefined;
  // A new upstream version comes with the packaging of its own days, and may have another maintainer.
  return isNewUpstream(target) && !isInUbuntu(kept.value) ? undefined : had;
}

/** The maintainer outside Ubuntu that a source's paragraph names. */
function elsewhere(source: ControlParagraph | undefined): string | undefined {
  const maintainer = fieldOf(source, 'Maintainer')?.value;
  if (maintainer && !isInUbuntu(maintainer)) return maintainer;
  return originalMaintainer(source)?.value || undefined;
}

/** So too while nobody says what is replaced. */
function isNewUpstream({ version, replaces }: Target): boolean {
  if (!version.value || !replaces.value) return true;
  return !isSameUpstream(version.value, replaces.value);
}

/** Whether two fields name the same: by name or by address. */
function isSame(one: string, other: string): boolean {
  const [ours, theirs] = [partsOf(one), partsOf(other)];
  return ours.some((part) => theirs.includes(part));
}

/** The name and the address, as far as they are there. */
function partsOf(maintainer: string): string[] {
  const text = oneLine(maintainer).toLowerCase();
  const at = text.lastIndexOf('<');
  const parts = at < 0 ? [text] : [text.slice(0, at), text.slice(at)];
  return parts.map((part) => part.replace(/["<>]/g, '').trim()).filter((part) => part !== '');
}

function oneLine(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ');
}
