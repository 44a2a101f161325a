import type { Origin } from '../model/field.ts';
import type { Edit } from '../model/finding.ts';
import type { Change, Place, Places } from '../model/place.ts';
import { positionsIn, rangeIn, writtenPath } from '../model/position.ts';
import type { TextEdit } from '../text/apply-edits.ts';
import { quote } from '../text/quote.ts';
import { removeItem } from '../text/remove-item.ts';
import { renameKey } from '../text/rename-key.ts';
import { replaceInScalar } from '../text/replace-in-scalar.ts';
import type { OpenManifest } from './open-manifest.ts';
import { itemsAdded } from './write-keys.ts';

/** The text of a description, where there is one. */
export interface DescriptionText {
  readonly text: string | undefined;
  /** The file that it stands in, when that is not the manifest. */
  readonly file: string | undefined;
  /** Whether that file may be changed. */
  readonly isFixable: boolean;
  /** Where it comes from, when that is Launchpad. */
  readonly from?: Origin | undefined;
}

/** How many characters are read again to try fixes of one manifest; then its findings have none. */
const mostRead = 500_000;

/**
 * The places of a manifest and of its description.
 * @param file the manifest's absolute path
 */
export function placesIn(opened: OpenManifest, described: DescriptionText, file: string): Places {
  let read = 0;
  return {
    locate: locator(opened, described),
    whence: (place) => originOf(place, described)?.words,
    fixFor: (change) => {
      if (read > mostRead) return undefined;
      const isInDescription = 'at' in change && 'description' in change.at;
      if (isInDescription && described.file && !described.isFixable) return undefined;
      read += opened.text.length + (described.text?.length ?? 0);
      const edit = editFor(change, opened, described, file);
      if (!edit) return undefined;
      return { title: titleOf(change), isSuggested: change.isSuggested ?? false, edits: [edit] };
    },
  };
}

/** What a change does, in a few words. */
function titleOf(change: Change): string {
  if (change.title !== undefined) return change.title;
  if ('remove' in change) return `Remove ${quote(writtenPath(change.remove))}`;
  if ('addTo' in change) return `Add to ${quote(writtenPath(change.addTo))}`;
  return change.text === '' ? 'Remove it' : `Write ${quote(change.text, 60)}`;
}

function locator({ yaml, positionOf }: OpenManifest, described: DescriptionText): Places['locate'] {
  const { text, file } = described;
  const inDescription = file === undefined ? undefined : positionsIn(text ?? '', file);
  return (place) => {
    if ('position' in place) return place.position;
    // What Launchpad gave stands nowhere in the manifest.
    const origin = originOf(place, described);
    if (origin) return positionOf(yaml.locate(origin.path));
    if ('description' in place) {
      return (
        inDescription?.(place.description) ??
        positionOf(yaml.locate(['sru', 'description'], place.description))
      );
    }
    // What concerns the description as a whole stands at the key that holds it, or names its file.
    const isElsewhere = inDescription !== undefined && place.path.at(-1) === 'description';
    const at = isElsewhere ? ['sru', 'description-file'] : place.path;
    return positionOf(place.atKey ? yaml.locateKey(at) : yaml.locate(at, place.part));
  };
}

/** Where a value that does not stand in the manifest comes from. */
function originOf(place: Place, { from }: DescriptionText): Origin | undefined {
  if ('position' in place) return undefined;
  return 'description' in place ? from : place.from;
}

/** The edit that makes a change, in the file where that belongs. */
function editFor(
  change: Change,
  { yaml }: OpenManifest,
  described: DescriptionText,
  file: string,
): Edit | undefined {
  const inManifest = (edit: TextEdit | undefined): Edit | undefined =>
    edit && { at: rangeIn(yaml.text, file, edit), text: edit.text };
  if ('remove' in change) return inManifest(removeItem(yaml, change.remove));
  if ('addTo' in change) return inManifest(itemsAdded(yaml, { path: change.addTo, items: change.items }));
  const { at, text } = change;
  if ('position' in at) return { at: at.position, text };
  if ('path' in at)
    return inManifest(
      at.atKey ? renameKey(yaml, at.path, text) : replaceInScalar(yaml, at.path, at.part, text),
    );
  return described.file === undefined
    ? inManifest(replaceInScalar(yaml, ['sru', 'description'], at.description, text))
    : inFile(described.text ?? '', described.file, { ...at.description, text });
}

/** An edit of a description's own file, with the line ends that the file has. */
function inFile(written: string, file: string, { start, end, text }: TextEdit): Edit {
  const isOther = written.includes('\r\n') && !text.includes('\r\n');
  return { at: rangeIn(written, file, { start, end }), text: isOther ? text.replaceAll('\n', '\r\n') : text };
}
