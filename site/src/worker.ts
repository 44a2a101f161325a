import { answers } from './core.ts';

/** The core on a thread of its own: whatever a text does to it, the page goes on. */

interface Message {
  readonly id: number;
  readonly name: keyof typeof answers;
  readonly takes: never;
}

self.addEventListener('message', async ({ data }: MessageEvent<Message>) => {
  const { id, name, takes } = data;
  try {
    self.postMessage({ id, gives: await answers[name](takes) });
  } catch (error) {
    self.postMessage({ id, wrong: error instanceof Error ? error.message : 'unknown fault' });
  }
});
