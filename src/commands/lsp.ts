import { answerApart, isApart, judgeApart } from '../language-server/apart.ts';
import { serve } from '../language-server/serve.ts';
import { dayOf } from '../model/day.ts';
import { chosenCalendar, chosenDay } from '../run/settings.ts';
import type { World } from './world.ts';

export interface LspOptions {
  readonly date?: string;
  readonly calendar?: string;
}

/** `sru-gate lsp`: answers an editor to its end, and returns the exit code. Throws `CannotRun`. */
export async function lspCommand({ date, calendar }: LspOptions, world: World): Promise<number> {
  if (isApart) return answerApart();
  const day = date === undefined ? undefined : chosenDay(date, world);
  const host = {
    files: world.files,
    calendar: chosenCalendar(calendar, world),
    // An editor stays open for days.
    today: () => day ?? dayOf(new Date()),
  };
  const [, program = '', ...words] = process.argv;
  const { stdin: input, stdout: output } = process;
  if (input.isTTY) world.complain('sru-gate: a language server: an editor starts it. Ctrl+C ends it.\n');
  const apart = judgeApart(program, words, host);
  const code = await serve({ input, output }, host, apart.judge);
  await apart.stop();
  input.destroy();
  return code;
}
