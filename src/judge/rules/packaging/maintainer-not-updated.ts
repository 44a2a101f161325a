import { fieldOf, sourceParagraph } from '../../../text/control.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';

/** Ubuntu's developers answer for what they changed: `Maintainer` names them, and `XSBC-Original-Maintainer` those in Debian. */
export const maintainerNotUpdated: Rule = {
  id: 'maintainer-not-updated',
  gate: 'upload',
  severity: 'warning',
  demands: 'A package with an Ubuntu delta has a maintainer in Ubuntu.',
  check({ packaging }, report) {
    for (const { paragraphs, placeOf, targets } of packaging.controls) {
      const source = sourceParagraph(paragraphs);
      const first = source?.[0];
      const maintainer = fieldOf(source, 'Maintainer');
      if (!first || isInUbuntu(maintainer?.value ?? '')) continue;
      for (const target of targets) {
        const version = target.version.value;
        if (!version || !/ubuntu\d/.test(version.text)) continue;
        report({
          at: placeOf((maintainer ?? first).place),
          message: `The version ${quote(version.text)} carries an Ubuntu delta, and ${maintainer ? `\`Maintainer\` is ${quote(maintainer.value)}` : 'there is no `Maintainer`'}.`,
          help: 'Run `update-maintainer`: it names the Ubuntu developers and keeps the one in Debian as `XSBC-Original-Maintainer`.',
          target,
        });
      }
    }
  },
};

/** Whether an address in the field is of ubuntu.com or canonical.com. */
function isInUbuntu(maintainer: string): boolean {
  return /@(?:[\w-]+\.){0,5}(?:ubuntu|canonical)\.com>?\s*$/i.test(maintainer);
}
