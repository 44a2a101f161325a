import type { Backport } from '../../../model/backport.ts';
import { type Field, partOf } from '../../../model/field.ts';
import type { Gate } from '../../../model/gate.ts';
import type { Place } from '../../../model/place.ts';
import type { Policy } from '../../../model/policy.ts';
import { codeIn, isWithin } from '../../../text/code-spans.ts';
import { quote } from '../../../text/quote.ts';
import type { RawFinding, ReportFinding, Rule } from '../../rule.ts';
import { placeInChanges, readChangelogs } from '../changelog/read-changelogs.ts';
import { leftInDescription } from './left-in-description.ts';
import { isOnlyPlaceholders, type Leftover, leftovers } from './leftovers.ts';
import { reportAt } from './report-at.ts';

export const placeholderText: Rule = {
  id: 'placeholder-text',
  gate: 'upload',
  severity: 'error',
  demands: 'No placeholder and no instruction of a template is left in what a reviewer reads.',
  check(backport, report) {
    const { sru, policy, targets } = backport;
    const tell = (gate: Gate, at: Place, written: string, what: string): void =>
      reportAt(gate, targets.items, report, {
        at,
        message: `${what} is left in: ${quote(written, 60)}.`,
        help: 'Replace it with the text that belongs here, or delete the line. It may stay in code (backticks, a fence) that has other text beside it.',
      });
    const tellOf = (field: Field<string>, found: readonly Leftover[]): void => {
      for (const { gate, span, what } of found)
        tell(gate, partOf(field, span), (field.value ?? '').slice(span.start, span.end), what);
    };
    tellOf(sru.title, leftovers(sru.title.value ?? '', policy));
    for (const { gate, span, what, written } of leftInDescription(backport.description, policy))
      tell(gate, { description: span }, written, what);
    for (const field of otherTexts(backport)) tellOf(field, inText(field.value ?? '', policy));
    checkChangelogs(backport, report);
    checkPatches(backport, report);
  },
};

/** The other texts of the manifest that a reviewer reads. */
function otherTexts({ bugs, skips, packagingChanges, waivers, targets }: Backport): Field<string>[] {
  const verifiers = new Map(targets.items.map(({ verification: { by } }) => [by.path.join('.'), by]));
  return [
    ...bugs.items.flatMap(({ testCase, unverified }) => [testCase, unverified]),
    ...skips.items.map(({ reason }) => reason),
    ...Object.values(packagingChanges).flatMap(({ items }) => items.map(({ reason }) => reason)),
    ...waivers.items.map(({ reason }) => reason),
    ...verifiers.values(),
  ];
}

function inText(text: string, policy: Policy): Leftover[] {
  const found = leftovers(text, policy);
  if (found.length === 0 || isOnlyPlaceholders(text, policy)) return found;
  const code = codeIn(text);
  return found.filter(({ span }) => !isWithin(code, span.start));
}

/** A number that was never filled in: `LP: #XXXXXX`, `Closes: #nnnn`, also behind one that is. */
const numbers =
  /(?<![\w/.-])(?:lp(?::|(?=\s?#))|closes:)\s{0,5}(?:bugs?\s{0,3})?(?:#?\d{1,9},\s{0,20}){0,30}#?(?:\d{0,7}x{2,9}|n{3,9}|\?{2,9}|0{4,9}|<[^<>\n]{1,40}>|todo|tbd|fixme|bug-?number)(?![\w-]|\.\w)/gi;

function checkChangelogs(backport: Backport, report: ReportFinding): void {
  for (const changelog of readChangelogs(backport)) {
    for (const { 0: written, index } of changelog.top.changes.matchAll(numbers)) {
      const span = { start: index, end: index + written.length };
      report({
        at: placeInChanges(changelog, span),
        message: `A placeholder is left in the changelog: ${quote(written, 60)}.`,
        help: 'Write the number of the bug, or take the mention out.',
        target: changelog.target,
      });
    }
  }
}

/** What `dpkg-source --commit` writes into a header for its author to replace, and a field that is a placeholder alone. */
const unfilled =
  /<short (?:summary|description) of the patch>|TODO: Put a short summary|<(?:upstream-bugtracker-url|bugnumber|patch-url|patch-forwarded-url|version|commit-url|name and email of someone[^<>\n]{0,60}|vendor\|upstream\|other|url of original patch|no\|not-needed\|url proving[^<>\n]{0,60})>|\((?:upstream\|backport\|vendor\|other|no\|not-needed\|<)|^(?:TODO|FIXME|TBD|XXX)(?![\w/.-])/;

function checkPatches({ packaging: { newPatches } }: Backport, report: ReportFinding): void {
  for (const { path, header, placeOf, targets } of newPatches) {
    for (const { name, value, place } of header) {
      const found = unfilled.exec(value);
      if (!found) continue;
      const [written] = found;
      const start = place.start + found.index;
      const finding: RawFinding = {
        at: placeOf({ start, end: start + written.length }),
        message: `A placeholder is left in \`${name}\` of the new patch ${quote(path)}: ${quote(written, 60)}.`,
        help: 'Say what the patch does and where it comes from (DEP-3), and delete the lines of the template that you do not need.',
      };
      for (const target of targets) report({ ...finding, target });
    }
  }
}
