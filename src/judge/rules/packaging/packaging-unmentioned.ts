import { quote } from '../../../quote.ts';
import type { Rule } from '../../rule.ts';

const lists = ['from-source', 'from-previous'] as const;

/** open-vm-tools policy: packaging changes are called out in the SRU bug. */
export const packagingUnmentioned: Rule = {
  id: 'packaging-unmentioned',
  gate: 'upload',
  severity: 'error',
  demands: 'The description mentions every packaging change that the manifest declares.',
  check({ manifest, description }, report) {
    if (!description) return;
    const text = description.text;
    for (const list of lists) {
      for (const [index, change] of (manifest['packaging-changes']?.[list] ?? []).entries()) {
        const path = change?.path;
        if (path === undefined || namesPath(text, path)) continue;
        report({
          at: { path: ['packaging-changes', list, index, 'path'] },
          message: `The description mentions neither ${quote(path)} nor its short form ${quote(shortForm(path))}.`,
          help: 'Call the change out in [Other Info], by its path and with its reason: reviewers look for it there.',
        });
      }
    }
  },
};

/** `debian/control` is `d/control` for short, a folder goes with or without its slash. */
function namesPath(text: string, path: string): boolean {
  const whole = path.replace(/\/+$/, '');
  return [whole, shortForm(whole)].some((form) => standsAlone(text, form));
}

function shortForm(path: string): string {
  return path.replace(/^debian(?=\/|$)/, 'd');
}

/** Whether a path stands in a text and is not the piece of a longer one; `d` alone is no short form of `debian`. */
function standsAlone(text: string, path: string): boolean {
  if (path.length < 2) return text.includes(`${path}/`) && /(?<![\w/.-])d\//.test(text);
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.slice(at + path.length, at + path.length + 2);
    if (!/[\w/.-]/.test(before) && !/^(?:[\w-]|\/\w|\.\w)/.test(after)) return true;
  }
  return false;
}
