import type { Questions } from './questions.ts';

/** The page's way to its worker, with a limit of time for each question from when the worker is there. */

/** Milliseconds for a question. The largest honest manifest takes a hundredth of them. */
const patience = 3000;

export const tookTooLong =
  'This text takes too long to check here. `sru-gate check` on the command line has no such limit.';

interface Open {
  readonly gives: (value: never) => void;
  readonly fails: (why: Error) => void;
  timer?: number;
}

let worker: Worker | undefined;
/** Whether the worker has answered: until then its file is on the way, and no text is to blame. */
let isLoaded = false;
/** The question with which each worker begins, to be known as loaded. */
const first = 0;
let last = first;
const open = new Map<number, Open>();

/** Asks the worker. Rejects where the answer takes too long: the worker is then ended, and the next question gets another. */
export function ask<Name extends keyof Questions>(
  name: Name,
  takes: Questions[Name]['takes'],
): Promise<Questions[Name]['gives']> {
  const id = ++last;
  return new Promise((gives, fails) => {
    worker ??= started();
    open.set(id, { gives, fails, ...(isLoaded && { timer: limit() }) });
    worker.postMessage({ id, name, takes });
  });
}

function started(): Worker {
  const begun = new Worker(new URL('worker.js', document.baseURI), { type: 'module' });
  begun.addEventListener('message', ({ data }) => {
    const { id, gives, wrong } = data as { id: number; gives: never; wrong?: string };
    if (id === first) {
      isLoaded = true;
      for (const each of open.values()) each.timer = limit();
    }
    const asked = open.get(id);
    if (!asked) return;
    open.delete(id);
    window.clearTimeout(asked.timer);
    if (wrong === undefined) asked.gives(gives);
    else asked.fails(new Error(wrong));
  });
  begun.addEventListener('error', () => giveUp('The check cannot be loaded: load the page anew.'));
  begun.postMessage({ id: first, name: 'pages', takes: null });
  return begun;
}

function limit(): number {
  return window.setTimeout(() => giveUp(tookTooLong), patience);
}

/** Ends the worker, and with it every question. */
function giveUp(why: string): void {
  worker?.terminate();
  worker = undefined;
  isLoaded = false;
  const all = [...open.values()];
  open.clear();
  for (const { timer, fails } of all) {
    window.clearTimeout(timer);
    fails(new Error(why));
  }
}
