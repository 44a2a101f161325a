import { type BugMention, closedBugs, misspeltBugs } from '../../../text/changelog-bugs.ts';
import { quote } from '../../../text/quote.ts';
import type { Rule } from '../../rule.ts';
import { relatesOnly } from './item-words.ts';
import { declaredBugs, noChangelog, placeInChanges, readChangelogs, rewritten } from './read-changelogs.ts';

/**
 * `Dpkg::Vendor::Ubuntu` reads `LP: #123` alone: any case, white space after the colon. Of other bugs than the
 * manifest's, what has another form is a mention: Ubuntu documents `(LP: 123)` as a reference that closes nothing.
 */
export const changelogBugForm: Rule = {
  id: 'changelog-bug-form',
  gate: 'upload',
  severity: 'warning',
  demands: "The manifest's bugs have in the changelog the form that dpkg reads.",
  explainedBy: noChangelog,
  check(backport, report) {
    const declared = declaredBugs(backport);
    const sruBug = Number(backport.sru.bug.value);
    for (const changelog of readChangelogs(backport)) {
      const { changes } = changelog.top;
      const closed = new Set(closedBugs(changes).map(({ bug }) => bug));
      const meant = misspeltBugs(changes).filter(
        (each) =>
          declared.has(each.bug) &&
          !closed.has(each.bug) &&
          (each.bug === sruBug || !isReference(changes, each)),
      );
      // What has a letter of an older encoding is not written anew.
      const isText = !changes.includes('\ufffd');
      for (const { bug, start, end } of likeliest(changes, meant)) {
        const written = changes.slice(start, end).split(/\s+/).join(' ');
        const at = placeInChanges(changelog, { start, end });
        report({
          at,
          message: `${quote(written)} closes no bug: dpkg does not read that form.`,
          help: `Write ${quote(`LP: #${bug}`)}, with a plain space after the colon.`,
          fix:
            isText && isMeantToClose(changes, { bug, start, end }) ? rewritten(at, `LP: #${bug}`) : undefined,
          target: changelog.target,
        });
      }
    }
  },
};

/** One mention of each bug, in their order: the first that stands where closing ones do, else the first. */
function likeliest(changes: string, mentions: readonly BugMention[]): BugMention[] {
  const chosen = new Map<number, BugMention>();
  for (const mention of mentions) {
    const before = chosen.get(mention.bug);
    if (!before || (!standsApart(changes, before) && standsApart(changes, mention)))
      chosen.set(mention.bug, mention);
  }
  return [...chosen.values()].sort((one, other) => one.start - other.start);
}

/** `LP: 123`, with a space and without the hash. */
function isReference(changes: string, { start, end }: BugMention): boolean {
  return /^lp:\s+\d+$/i.test(changes.slice(start, end));
}

/** How much of the text beside a mention is looked at. */
const beside = 40;

/** Whether a mention is no part of a sentence: alone in brackets or in a list in them, or on its line, or at its end behind a comma. */
function standsApart(changes: string, { start, end }: BugMention): boolean {
  const before = changes.slice(Math.max(0, start - beside), start);
  const after = changes.slice(end, end + beside);
  return (
    /(?:[([,;.]|#\d+|#\d+ and|(?:^|\n)[ \t]*[-*+]?)[ \t\n]*$/i.test(before) &&
    /^(?:[ \t]*[)\],]|\.?[ \t]*(?:\n|$)|[ \t]+(?:and[ \t]+)?#?\d)/.test(after)
  );
}

/**
 * Whether the right form in a mention's place is what was meant, and closes its bug and no other: the numbers behind
 * it may become part of its list. In a sentence it may be a mere mention, and stays one; `lp:123~team` is an address.
 */
function isMeantToClose(changes: string, mention: BugMention): boolean {
  if (changes.slice(mention.start, mention.end).includes('\n') || !standsApart(changes, mention))
    return false;
  if (relatesOnly(changes, mention)) return false;
  listGoesOn.lastIndex = mention.end;
  return !listGoesOn.test(changes);
}

const listGoesOn = /,[ \t-\r]*#\d/y;
