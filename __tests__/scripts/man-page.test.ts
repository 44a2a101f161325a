import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { manPage } from '../../scripts/man-page.ts';
import { refereeTest } from '../support/referee.ts';
import { runCli } from '../support/run-cli.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const [file, text] = manPage();

test('the manual page is what the build writes', () => {
  expect(readFileSync(`${top}${file}`, 'utf8')).toBe(text);
});

test('it has every command and every option that --help shows', () => {
  const shown = text.replaceAll('\\-', '-');
  const sections = new Map(
    shown.split(/^\.S[SH] /m).map((section) => [section.split(/\s/, 1)[0], section] as const),
  );
  const commands = [...runCli(top, ['--help']).out.matchAll(/^ {2}([a-z]+) /gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help');
  expect(commands).toContain('check');
  for (const command of commands) {
    const help = runCli(top, [command, '--help']).out;
    const options = [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option = '']) => option);
    for (const option of options.filter((each) => each !== '--help' && each !== '--debug'))
      expect(sections.get(command)).toMatch(new RegExp(`^\\.B ${option}\\b`, 'm'));
  }
  expect(sections.get('OPTIONS')).toContain('--debug');
  expect([...(sections.get('EXIT') ?? '').matchAll(/^\.B (\d)$/gm)].map(([, code]) => code)).toEqual([
    '0',
    '1',
    '2',
    '3',
  ]);
});

const isHere = spawnSync('mandoc', ['-V']).error === undefined;

refereeTest(isHere)(`mandoc has nothing to warn of${isHere ? '' : ' (is not installed here)'}`, () => {
  const { stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', `${top}${file}`], {
    encoding: 'utf8',
  });
  // It has the release in place of a date, so that the same sources give the same page.
  expect(stdout.split('\n').filter((line) => !/missing date|^$/.test(line))).toEqual([]);
});
