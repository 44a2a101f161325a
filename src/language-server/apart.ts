import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Day } from '../model/day.ts';
import { disk } from '../sources/disk.ts';
import { systemGit } from '../sources/git.ts';
import type { EditorHost } from './host.ts';
import { type DocumentToJudge, type Judged, judgeDocument } from './judge-document.ts';

/** What the other thread is asked. */
interface Question {
  readonly id: number;
  readonly document: DocumentToJudge;
  readonly calendar: EditorHost['calendar'];
  readonly today: Day;
}

interface Answer {
  readonly id: number;
  readonly judged: Judged | undefined;
}

/** Whether this is the other thread, which git is asked on. */
export const isApart = !isMainThread;

/**
 * Judges documents with git on another thread, since git is asked and waited for: one at a time, and of several texts
 * of a document only the last.
 * @param program the file of this program, which the other thread runs with the same words
 */
export function judgeApart(program: string, words: readonly string[], host: EditorHost): Apart {
  const waiting = new Map<string, { readonly document: DocumentToJudge; readonly done: Done }>();
  let worker: Worker | undefined;
  let asked: { readonly id: number; readonly done: Done } | undefined;
  let count = 0;
  const finish = (judged: Judged | undefined): void => {
    const { done } = asked ?? {};
    asked = undefined;
    done?.(judged);
    next();
  };
  const started = (): Worker => {
    // What it would print is none of the protocol.
    const made = new Worker(program, { argv: [...words], stdin: true, stdout: true, stderr: true });
    made.unref();
    made.on('message', ({ id, judged }: Answer) => {
      if (id === asked?.id) finish(judged);
    });
    // The next document starts another.
    made.on('error', () => undefined);
    made.on('exit', () => {
      if (worker !== made) return;
      worker = undefined;
      finish(undefined);
    });
    return made;
  };
  const next = (): void => {
    const [first] = waiting;
    if (asked || !first) return;
    const [file, { document, done }] = first;
    waiting.delete(file);
    asked = { id: ++count, done };
    worker ??= started();
    const question: Question = { id: count, document, calendar: host.calendar, today: host.today() };
    worker.postMessage(question);
  };
  return {
    judge: (document) =>
      new Promise((done) => {
        waiting.get(document.file)?.done(undefined);
        waiting.delete(document.file);
        waiting.set(document.file, { document, done });
        next();
      }),
    stop: async () => {
      waiting.clear();
      await worker?.terminate();
    },
  };
}

/** Judges documents on another thread. */
export interface Apart {
  /** Undefined where a later text of the document is to be judged, or it cannot be done. */
  readonly judge: (document: DocumentToJudge) => Promise<Judged | undefined>;
  readonly stop: () => Promise<void>;
}

type Done = (judged: Judged | undefined) => void;

/** The other thread: answers until the first ends. */
export function answerApart(): Promise<never> {
  parentPort?.on('message', async ({ id, document, calendar, today }: Question) => {
    const host: EditorHost = { files: disk, calendar, today: () => today };
    const judged = await judgeDocument(document, host, { git: systemGit(), alone: false }).catch(
      () => undefined,
    );
    const answer: Answer = { id, judged };
    parentPort?.postMessage(answer);
  });
  return new Promise(() => undefined);
}
