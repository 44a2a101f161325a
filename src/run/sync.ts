import { toWriteByHand, unreadableTargets, withAddition } from '../manifest/write-keys.ts';
import type { ChangedText, ChangedTexts } from '../model/changed-text.ts';
import type { FileSystem } from '../model/file-system.ts';
import { unansweredInWords } from '../report/unanswered.ts';
import { counted } from '../text/quote.ts';
import { type CheckRequest, type Opening, openingFor } from './check-request.ts';
import { type OpenedManifest, withNewText } from './opened-manifest.ts';
import type { Additions } from './sync/additions.ts';
import { fromChangelogs } from './sync/from-changelogs.ts';
import { fromLaunchpad } from './sync/from-launchpad.ts';
import { statements } from './sync/statement.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** What bringing manifests up to date gives: nothing of it is written yet. */
export interface Synced {
  readonly texts: ChangedTexts;
  /** What is added to them, in words and whence. */
  readonly written: readonly SyncedLine[];
  /** What is left for a person to write or to see to, in words. */
  readonly left: readonly SyncedLine[];
  /** The manifests to which nothing can be written, and why. */
  readonly failed: readonly SyncedLine[];
  /** What Launchpad was asked and did not say, a sentence each: nothing is written of it. */
  readonly unanswered: readonly string[];
}

/** A sentence about a manifest, fit to show. */
export interface SyncedLine {
  /** Absolute path of the manifest. */
  readonly file: string;
  readonly words: string;
}

/**
 * Works out what Launchpad, where the request has its answers, and the changelogs say and the manifests do not, and adds
 * it to their texts. What stands in a manifest is never changed, also where it is wrong.
 */
export function syncAll(request: CheckRequest): Synced {
  const texts = new Map<string, ChangedText>();
  const written: SyncedLine[] = [];
  const left: SyncedLine[] = [];
  const failed: SyncedLine[] = [];
  const opening = openingFor(request);
  for (const file of request.manifests) {
    const result = syncOne(opening.open(file), opening, request.files);
    if ('trouble' in result) {
      failed.push({ file, words: result.trouble });
      continue;
    }
    for (const words of result.written) written.push({ file, words });
    for (const words of result.left) left.push({ file, words });
    if (result.change.after !== result.change.before) texts.set(file, result.change);
  }
  return { texts, written, left, failed, unanswered: unansweredIn(request) };
}

/** A manifest's text before and after, with what was added to it; or why there is nothing to be done. */
function syncOne(opened: OpenedManifest, { gather }: Opening, files: FileSystem) {
  const trouble = whyUnreadable(opened);
  if (trouble !== undefined) return { trouble };
  const { backport } = gather(opened);
  const ofBug = { additions: statements(backport), left: [] };
  const { text, ...told } = added(opened, [fromLaunchpad(backport), ofBug, fromChangelogs(backport)]);
  // It was opened before Launchpad was asked, which takes its time.
  const change = withNewText(opened, text, files);
  return change ? { change, ...told } : { trouble: 'it changed meanwhile. Run it again.' };
}

/** Each question once, whichever manifests asked it. */
function unansweredIn({ launchpad }: CheckRequest): string[] {
  const all = [...(launchpad?.values() ?? [])].flatMap(({ unreachable }) => unreachable);
  return [...new Set(all.map(unansweredInWords))];
}

/** How much text is read again for what is added: the next run adds the rest. */
const mostRead = 8 * 1024 * 1024;

/** A manifest's text with what was found, each by itself: what cannot be added is told, and the rest is. */
function added({ text, facts }: OpenedManifest, found: readonly Additions[]) {
  const left = found.flatMap((each) => each.left);
  const additions = found.flatMap((each) => each.additions);
  if (facts.targets.state !== 'written') return { text, written: [], left: [unreadableTargets] };
  const most = Math.max(1, Math.floor(mostRead / (text.length + 1)));
  const written: string[] = [];
  let now = text;
  for (const { addition, words } of additions.slice(0, most)) {
    const after = withAddition(now, addition);
    if (after === undefined) left.push(toWriteByHand(addition, facts));
    else written.push(words);
    now = after ?? now;
  }
  if (additions.length > most)
    left.push(`${counted(additions.length - most, 'more key')} can be written: run it again`);
  return { text: now, written, left };
}
