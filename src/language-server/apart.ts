import type { ChildProcess } from 'node:child_process';
import type { Day } from '../model/day.ts';
import { disk } from '../sources/disk.ts';
import { systemGit } from '../sources/git.ts';
import type { EditorHost } from './host.ts';
import { type DocumentToJudge, type Judged, judgeDocument } from './judge-document.ts';

/** What the other process is asked. */
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

/** What tells the other process that it is the other. */
const mark = 'SRU_GATE_ASKED_APART';

/** Whether this is the other process, which asks git. */
export const isApart = process.env[mark] === '1' && process.send !== undefined;

/**
 * Judges documents with git in another process, since git is asked and waited for: one at a time, and of several texts
 * of a document only the last. No thread, which could not be ended while it waits.
 * @param program the file of this program, which the other process runs with the same words
 */
export function judgeApart(program: string, words: readonly string[], host: EditorHost): Apart {
  const waiting = new Map<string, { readonly document: DocumentToJudge; readonly done: Done }>();
  let helper: ChildProcess | undefined;
  let asked: { readonly id: number; readonly done: Done } | undefined;
  let count = 0;
  const finish = (judged: Judged | undefined): void => {
    const { done } = asked ?? {};
    asked = undefined;
    done?.(judged);
    next();
  };
  const started = (): ChildProcess => {
    // Loaded here: most commands start no process.
    const { fork } = process.getBuiltinModule('node:child_process');
    const made = fork(program, [...words], {
      env: { ...process.env, [mark]: '1' },
      // A group of its own, so that it can be ended together with the git that it waits for.
      detached: true,
      // What it would print is none of the protocol.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    made.unref();
    made.channel?.unref();
    made.on('message', (answer) => {
      const { id, judged } = answer as Answer;
      if (id === asked?.id) finish(judged);
    });
    // The next document starts another.
    const gone = (): void => {
      if (helper !== made) return;
      helper = undefined;
      finish(undefined);
    };
    made.on('error', gone);
    made.on('exit', gone);
    return made;
  };
  const next = (): void => {
    const [first] = waiting;
    if (asked || !first) return;
    const [file, { document, done }] = first;
    waiting.delete(file);
    asked = { id: ++count, done };
    helper ??= started();
    const question: Question = { id: count, document, calendar: host.calendar, today: host.today() };
    helper.send(question, () => undefined);
  };
  return {
    judge: (document) =>
      new Promise((done) => {
        waiting.get(document.file)?.done(undefined);
        waiting.delete(document.file);
        waiting.set(document.file, { document, done });
        next();
      }),
    stop: () => {
      waiting.clear();
      if (helper) endGroup(helper);
      helper = undefined;
    },
  };
}

/** Judges documents in another process. */
export interface Apart {
  /** Undefined where a later text of the document is to be judged, or it cannot be done. */
  readonly judge: (document: DocumentToJudge) => Promise<Judged | undefined>;
  /** Ends the other process and the git that it waits for. */
  readonly stop: () => void;
}

type Done = (judged: Judged | undefined) => void;

/** Ends a process, and what it has started. */
function endGroup(leader: ChildProcess): void {
  try {
    process.kill(-(leader.pid ?? Number.NaN), 'SIGKILL');
  } catch {
    // There is no such group any more, or the system knows none.
    leader.kill('SIGKILL');
  }
}

/** The other process: answers until the first is gone. */
export function answerApart(): Promise<never> {
  process.on('message', async (question) => {
    const { id, document, calendar, today } = question as Question;
    const host: EditorHost = { files: disk, calendar, today: () => today };
    const judged = await judgeDocument(document, host, { git: systemGit(), alone: false }).catch(
      () => undefined,
    );
    const answer: Answer = { id, judged };
    process.send?.(answer, () => undefined);
  });
  return new Promise(() => undefined);
}
