import { carriedOver } from '../editing/carried.ts';
import type { Finding } from '../model/finding.ts';
import type { EditorHost } from './host.ts';
import { type DocumentToJudge, type Judged, judgeDocument } from './judge-document.ts';
import { withoutGit } from './without-git.ts';

/** How an open document stands: what was found in a text of it. */
export interface DocumentState extends Judged {
  readonly document: DocumentToJudge;
  /** Its text as it was judged. */
  readonly text: string;
  /** Of the findings those that git had a say in: they came after the others, perhaps about an earlier text. */
  readonly later: readonly Finding[];
}

/** What judging asks, and whom it tells. */
export interface JudgingTies {
  readonly host: EditorHost;
  /** A document as it stands in the editor; undefined for one that is closed, or none of ours. */
  readonly documentAt: (file: string) => DocumentToJudge | undefined;
  /** Judges a document with git, apart; undefined where a later text of it was asked about, or it cannot be done. */
  readonly askApart: (document: DocumentToJudge) => Promise<Judged | undefined>;
  /** Called when what is to be shown of a document has changed; without a standing nothing is. */
  readonly show: (file: string, standing: DocumentState | undefined) => void;
  /** Called where judging a document has failed, which is a fault of this program. */
  readonly failed: (error: unknown) => void;
}

export interface Judging {
  /** Says that documents have to be judged anew, once the editor has been quiet for so long, in milliseconds. */
  readonly changed: (files: readonly string[], quiet: number) => void;
  /** How a document stands now, judged if need be; undefined for one that is none of ours. */
  readonly standing: (file: string) => Promise<DocumentState | undefined>;
}

/**
 * Judges open documents as they are changed, in two rounds: at once what is in memory, and then, apart, what git knows.
 * Until the second has come, what it found last time stays where its lines have not changed.
 */
export function judgeAsTyped({ host, documentAt, askApart, show, failed }: JudgingTies): Judging {
  const standings = new Map<string, DocumentState>();
  let waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const judge = async (file: string): Promise<void> => {
    if (!waiting.delete(file)) return;
    const document = documentAt(file);
    const before = standings.get(file);
    if (!document) {
      standings.delete(file);
      if (before) show(file, undefined);
      return;
    }
    const { git, wasAsked } = withoutGit();
    const judged = await judgeDocument(document, host, { git, alone: true });
    // It was changed meanwhile.
    if (waiting.has(file)) return;
    const isWhole = !wasAsked() && judged.neighbours < 2;
    const standing = isWhole ? whole(document, judged) : firstRound(document, judged, before);
    standings.set(file, standing);
    show(file, standing);
    if (!isWhole) secondRound(standing, judged).catch(failed);
  };

  const secondRound = async (first: DocumentState, judged: Judged): Promise<void> => {
    const { document } = first;
    const answer = await askApart(document);
    if (!answer || standings.get(document.file) !== first || waiting.has(document.file)) return;
    const known = new Set(judged.findings.map(nameOf));
    const later = answer.findings.filter((finding) => !known.has(nameOf(finding)));
    const standing = { ...whole(document, answer), later };
    standings.set(document.file, standing);
    show(document.file, standing);
  };

  return {
    changed: (files, quiet) => {
      // What is typed comes before what waits.
      waiting = new Set([...files, ...waiting]);
      clearTimeout(timer);
      const own = setTimeout(async () => {
        // Another change begins anew.
        for (let [file] = waiting; file !== undefined && timer === own; [file] = waiting) {
          await judge(file).catch(failed);
          // In between the editor is answered.
          await new Promise(setImmediate);
        }
      }, quiet);
      timer = own;
      // An editor that is gone is not waited for.
      timer.unref();
    },
    standing: async (file) => {
      await judge(file).catch(failed);
      return standings.get(file);
    },
  };
}

function whole(document: DocumentToJudge, judged: Judged): DocumentState {
  return { ...judged, document, text: textIn(document), later: [] };
}

/** What is known before git has been asked: what it said of the text before is kept where it can be. */
function firstRound(
  document: DocumentToJudge,
  judged: Judged,
  before: DocumentState | undefined,
): DocumentState {
  const text = textIn(document);
  // That git was not asked is no finding.
  const found = judged.findings.filter(({ rule }) => rule !== 'repository-unreadable');
  const known = new Set(found.map(nameOf));
  const later = before
    ? carriedOver(before.later, { file: document.file, before: before.text, after: text }).filter(
        (finding) => !known.has(nameOf(finding)),
      )
    : [];
  return {
    ...judged,
    document,
    text,
    later,
    findings: [...found, ...later],
    // Without git the gates of a target look other than they are.
    targets: before?.targets ?? [],
    texts: new Map([...(before?.texts ?? []), ...judged.texts]),
  };
}

function textIn({ file, texts }: DocumentToJudge): string {
  return texts.get(file) ?? '';
}

function nameOf({ rule, message, at }: Finding): string {
  return JSON.stringify([rule, message, at?.file, at?.line, at?.column]);
}
