import { expect, test } from '@jest/globals';
import { saysReport, saysTemplateEnds } from '../../src/text/report-words.ts';

/** Which of these lines a question about words answers with yes. */
const those = (says: (words: readonly string[]) => boolean, lines: readonly string[]): string[] =>
  lines.filter((line) => says(line.split(' ')));

test('that the first report follows', () => {
  const lines = [
    'original bug report',
    'bug description original',
    'originally reported',
    'the original description follows',
    'original report #12',
    'original report 12',
    'original report by jane doe',
    'original report from jane doe',
    'by jane doe original report',
    'original reporter text',
    'text by the original reporter',
    'content from the original reporter',
    'details of the original reporter',
    'original issue',
    'original post verbatim kept for reference',
    'the the the the the the the the the the original report',
  ];
  expect(those(saysReport, lines)).toEqual(lines);
});

test('not that the first report follows', () => {
  const lines = [
    'bug report',
    'text by the reporter',
    'original',
    'originally',
    'originals report',
    'unoriginal report',
    'original reporter',
    'original text',
    'original texts reporter',
    'original report jane',
    'jane original report by doe',
    'original report 12a',
    'original report a12',
    'original report ##12',
    'original bugs',
    'original report mutated',
    'the the the the the the the the the the the original report',
  ];
  expect(those(saysReport, lines)).toEqual([]);
});

test('that the template is over', () => {
  const lines = [
    'end template',
    'end sru template',
    'sru template ends here',
    'template ended',
    'finish sru justification',
    'end of the sru description',
    'end of the stable release update bug template',
  ];
  expect(those(saysTemplateEnds, lines)).toEqual(lines);
});

test('not that the template is over', () => {
  const lines = [
    'sru template',
    'end sru',
    'end of the stable release update',
    'end description',
    'end of the bug report description',
    'sru description',
    'the template is at its end',
    'ending template',
    'end templates',
    'end template mutated',
    'end of the sru stable release update bug template',
  ];
  expect(those(saysTemplateEnds, lines)).toEqual([]);
});
