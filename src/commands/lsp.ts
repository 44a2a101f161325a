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
  // Nothing is left behind, however the server ends.
  process.on('exit', apart.stop);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.once(signal, () => {
      apart.stop();
      process.kill(process.pid, signal);
    });
  }
  const code = await serve({ input, output }, host, apart.judge);
  apart.stop();
  // The last answer first; then documents that wait to be judged are waited for by nobody.
  await new Promise((written) => setImmediate(() => output.write('', written)));
  process.exit(code);
}
