import { expect, test } from '@jest/globals';
import { didYouMean, isOneSlip, isSameSense, nearest } from '../../src/text/nearest.ts';

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
  // A third of the letters, and one of a short name.
  ['abcdef', ['abcdxy'], 'abcdxy'],
  ['abcdef', ['abcxyz'], undefined],
  ['abcde', ['abcxy'], undefined],
  ['ab', ['abc'], 'abc'],
  ['ab', ['ax'], undefined],
  // The nearest of several; of two as near the first.
  ['abcdef', ['abcdxy', 'abcdex'], 'abcdex'],
  ['abcdef', ['abcdey', 'abcdex'], 'abcdey'],
  ['abcdef', ['abcdex', 'abcdxy'], 'abcdex'],
  // A beginning, of four letters at least, however near another name is.
  ['docu', ['docx', 'documentation'], 'documentation'],
  ['docu', ['documentation', 'docx'], 'documentation'],
  ['doc', ['documentation'], undefined],
  ['docu', ['Documentation'], 'Documentation'],
  // What is no part of a name.
  ['\u201cdoc-u\u00ad\u200b\u201d', ['doc-umentation'], 'doc-umentation'],
  ['"docu\'', ['documentation'], 'documentation'],
  [`noble${'x'.repeat(200)}`, [`noble${'x'.repeat(95)}`], `noble${'x'.repeat(95)}`],
])('%j of %j means %j', (written, known, meant) => {
  expect(nearest(written, known)).toBe(meant);
});

test.each<[written: string, name: string, isOne: boolean]>([
  ['noble', 'noble', true],
  ['Noble', 'nobLe', true],
  ['noble', 'nobles', true],
  ['noble', 'nobl', true],
  ['noble', 'nable', true],
  ['noble', 'nobel', true],
  ['noble', 'onble', true],
  ['noble', 'noblest', false],
  ['noble', 'nob', false],
  ['noble', 'nabla', false],
  ['abcd', 'badc', false],
  ['abcd', 'cbad', false],
  ['abc', 'xac', false],
  ['abc', 'bxc', false],
  ['noble', 'jammy', false],
])('%j for %j is one slip of the hand: %j', (written, name, isOne) => {
  expect(isOneSlip(written, name)).toBe(isOne);
});

test.each<[written: string, name: string, isSame: boolean]>([
  ['nobel', 'noble', true],
  ['unreleased', 'released', false],
  ['released', 'Unreleased', false],
  ['unreleesed', 'unreleased', true],
  ['not-ageing', 'ageing', false],
  ['non-free', 'free', false],
  ['no-change', 'change', false],
  ['is-never', 'is', false],
  ['bug-not-found', 'bug-found', false],
  ['bug-un', 'bug', false],
  ['another', 'other', true],
  ['none', 'one', false],
  ['node', 'ode', true],
  ['run', 'ran', true],
])('%j in place of %j says the same: %j', (written, name, isSame) => {
  expect(isSameSense(written, name)).toBe(isSame);
});

test('a name that is near is asked for, and no other', () => {
  expect(didYouMean('nobel', ['jammy', 'noble'])).toBe(' Did you mean `noble`?');
  expect(didYouMean('lunar', ['jammy', 'noble'])).toBe('');
});
