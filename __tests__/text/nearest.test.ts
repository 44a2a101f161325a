import { expect, test } from '@jest/globals';
import { nearest } from '../../src/text/nearest.ts';

test.each<[written: string, known: string[], meant: string | undefined]>([
  ['nope', ['gnome', 'sru'], undefined],
  ['nobel', ['jammy', 'noble'], 'noble'],
  ['sur', ['gnome', 'sru'], 'sru'],
  ['srv', ['sru'], 'sru'],
  ['open-vm-tool', ['open-vm-tools'], 'open-vm-tools'],
  ['setling-peroid', ['settling-period', 'ageing'], 'settling-period'],
  ['Jamy', ['jammy'], 'jammy'],
  ['document', ['documentation', 'documents'], 'documentation'],
  ['abcdef', ['fedcbx'], undefined],
  ['abcd', ['badx'], undefined],
  ['abcd', ['badc'], 'badc'],
  ['lunar', ['jammy', 'noble'], undefined],
  ['a', ['b'], undefined],
])('%j of %j means %j', (written, known, meant) => {
  expect(nearest(written, known)).toBe(meant);
});
