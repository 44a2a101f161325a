import { readFileSync } from 'node:fs';

/** The examples of `docs/library.md` as one program, in their order, with its imports at the top. */
export function documentedProgram(): {
  readonly page: string;
  readonly program: string;
  readonly prints: readonly string[];
} {
  const page = readFileSync(new URL('../../docs/library.md', import.meta.url), 'utf8');
  const blocks = [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  const lines = blocks.join('\n').split('\n');
  const isImport = (line: string): boolean => line.startsWith('import ');
  return {
    page,
    program: [...lines.filter(isImport), ...lines.filter((line) => !isImport(line))].join('\n'),
    prints: [...page.matchAll(/ \/\/ => (.*)$/gm)].map(([, printed = '']) => printed),
  };
}
