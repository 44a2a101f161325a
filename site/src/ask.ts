import type { Questions } from './questions.ts';

/** The page's way to its worker, with a limit of time for each question. */

/** Milliseconds for a question. The largest honest manifest takes a hundredth of them. */
const patience = 3000;

export const tookTooLong =
  'This text takes too long to check here. `sru-gate check` on the command line has no such limit.';

interface Open {
  readonly gives: (value: never) => void;
  readonly fails: (why: Error) => void;
  readonly timer: number;
}

let worker: Worker | undefined;
let last = 0;
const open = new Map<number, Open>();

/** Asks the worker. Rejects where the answer takes too long: the worker is then ended, and the next question gets another. */
export function ask<Name extends keyof Questions>(
  name: Name,
  takes: Questions[Name]['takes'],
): Promise<Questions[Name]['gives']> {
  const id = ++last;
  return new Promise((gives, fails) => {
    open.set(id, { gives, fails, timer: window.setTimeout(giveUp, patience) });
    worker ??= started();
    worker.postMessage({ id, name, takes });
  });
}

function started(): Worker {
  const begun = new Worker(new URL('worker.js', document.baseURI), { type: 'module' });
  begun.addEventListener('message', ({ data }) => {
    const { id, gives, wrong } = data as { id: number; gives: never; wrong?: string };
    const asked = open.get(id);
    if (!asked) return;
    open.delete(id);
    window.clearTimeout(asked.timer);
    if (wrong === undefined) asked.gives(gives);
    else asked.fails(new Error(wrong));
  });
  return begun;
}

function giveUp(): void {
  worker?.terminate();
  worker = undefined;
  const all = [...open.values()];
  open.clear();
  for (const { timer, fails } of all) {
    window.clearTimeout(timer);
    fails(new Error(tookTooLong));
  }
}
