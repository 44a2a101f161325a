import { drafted } from './drafted.ts';
import { judged } from './judged.ts';
import { listedPages } from './listed-pages.ts';
import { planned } from './planned.ts';
import type { Questions } from './questions.ts';

type Answers = {
  readonly [Name in keyof Questions]: (
    takes: Questions[Name]['takes'],
  ) => Questions[Name]['gives'] | Promise<Questions[Name]['gives']>;
};

/** The core as the page uses it: the answers to all of its questions. It touches neither page nor network. */
export const answers: Answers = { check: judged, plan: planned, draft: drafted, pages: () => listedPages() };
