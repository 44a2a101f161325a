import { changedPart } from '../editing/changed-part.ts';
import type { Edit } from '../model/finding.ts';
import { rangeIn } from '../model/position.ts';
import { check } from '../run/check.ts';
import { fixAll } from '../run/fix-all.ts';
import { byteOrderMarkOf } from '../sources/files.ts';
import type { EditorHost } from './host.ts';
import { type DocumentToJudge, requestOf } from './judge-document.ts';
import { withoutGit } from './without-git.ts';

/** The edits that make every certain fix of a manifest, in the manifest alone; none where there is nothing to fix. */
export async function certainEdits(document: DocumentToJudge, host: EditorHost): Promise<Edit[]> {
  if (document.kind !== 'manifest') return [];
  const request = await requestOf(document, host, withoutGit().git);
  const { texts } = fixAll(request, check(request), { mayChange: (file) => file === document.file });
  return [...texts].flatMap(([file, { before, after }]) => {
    // Places do not count a byte order mark, and it stays.
    const mark = byteOrderMarkOf(before).length;
    const part = changedPart(before.slice(mark), after.slice(mark));
    return part ? [{ at: rangeIn(before.slice(mark), file, part.span), text: part.text }] : [];
  });
}
