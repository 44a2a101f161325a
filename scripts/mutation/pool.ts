import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer, Order } from './worker.ts';

export type Tried = Extract<Answer, { kind: 'tried' }>;
type Attempt = Extract<Order, { kind: 'try' }>;
type Opening = Extract<Order, { kind: 'open' }>;
export type Opened = Extract<Answer, { kind: 'opened' }>;

/** A worker that says nothing for so long hangs where no counting reaches it: in one expression. In milliseconds. */
const patience = 120_000;

/** Evaluations of the bundle leave something behind each, so a worker ends after so many mutants. */
const mostTries = 400;

const workerFile = fileURLToPath(new URL('worker.ts', import.meta.url));

function begun(learns: boolean): ChildProcess {
  return fork(workerFile, learns ? ['--learn'] : [], {
    execArgv: ['--import', 'tsx', '--no-warnings', '--max-old-space-size=1500'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** Runs every test once without a mutant, and gives what each reaches. */
export async function learnt(opening: Opening): Promise<Opened> {
  const child = begun(true);
  const answer = await asked(child, opening, 600_000);
  child.kill();
  if (answer?.kind !== 'opened') throw new Error('The tests could not be run.');
  return answer;
}

/** Tries all mutants, on so many processes; tells of each as soon as it is known. */
export async function tryAll(
  opening: Opening,
  attempts: readonly Attempt[],
  workers: number,
  tell: (tried: Tried) => void,
): Promise<void> {
  const queue = [...attempts];
  const work = async (): Promise<void> => {
    let child: ChildProcess | undefined;
    let tries = 0;
    for (let order = queue.shift(); order; order = queue.shift()) {
      if (child && tries++ >= mostTries) child = void child.kill();
      if (!child) {
        tries = 0;
        child = begun(false);
        await asked(child, opening, patience);
      }
      const answer = await asked(child, order, patience);
      if (answer?.kind === 'tried') tell(answer);
      else {
        child.kill('SIGKILL');
        child = undefined;
        // What others left behind may have filled its memory: a mutant that ends a process ends a new one, too.
        if (tries > 0) queue.unshift(order);
        else tell({ kind: 'tried', number: order.number, how: 'timeout', by: 'the process' });
      }
    }
    child?.kill();
  };
  await Promise.all(Array.from({ length: workers }, work));
}

/** What a worker answers; undefined where it ends or hangs. */
function asked(child: ChildProcess, order: Order, limit: number): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const done = (answer: Answer | undefined): void => {
      clearTimeout(timer);
      child.off('message', heard);
      child.off('exit', ended);
      resolve(answer);
    };
    const heard = (answer: unknown): void => done(answer as Answer);
    const ended = (): void => done(undefined);
    const timer = setTimeout(ended, limit);
    child.on('message', heard);
    child.on('exit', ended);
    child.send(order);
  });
}
