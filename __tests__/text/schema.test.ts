import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import {
  atMost,
  bugNumber,
  day,
  flag,
  list,
  oneOf,
  seriesName,
  shortText,
  sourcePackage,
  text,
  wholeNumber,
} from '../../src/text/schema.ts';

/** What is said of a value, by each demand that it breaks. */
const said = (schema: z.ZodMiniType, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ message }) => message);

const number = wholeNumber('one or two', 1, 2);
const few = atMost(2, z.record(z.string(), text('a text')));
const short = 'a name, of at most 300 characters';
const [bug, flags] = ['the number of a Launchpad bug, such as 2130000', 'one of `true`, `false`'];
const [inCalendar, series] = [
  'a day that is in the calendar, written like 2026-06-08',
  "a series' codename, such as noble",
];

test.each<[name: string, schema: z.ZodMiniType, value: unknown, said: string[]]>([
  ['a text', text('a text'), ' x ', []],
  ['no text', text('a text'), '', ['a text']],
  ['white space', text('a text'), ' \n', ['a text']],
  ['what nobody sees', text('a text'), '\u3164', ['a text']],
  ['a list for a text', text('a text'), [], ['a text']],
  ['a short text', shortText('a name'), 'x'.repeat(300), []],
  ['a text of two lines', shortText('a name'), 'x\ny', []],
  ['a longer text', shortText('a name'), 'x'.repeat(301), [short]],
  ['a short text of white space', shortText('a name'), ' '.repeat(300), [short]],
  ['a short text that nobody sees', shortText('a name'), '\u3164', [short]],
  ['a mapping for a short text', shortText('a name'), {}, [short]],
  ['one of the words', oneOf(['a', 'b']), 'b', []],
  ['another word', oneOf(['a', 'b']), 'c', ['one of `a`, `b`']],
  ['as many items as may be', list('a list', text('a text'), 2), ['a', 'b'], []],
  ['an item more', list('a list', text('a text'), 2), ['a', 'b', 'c'], ['a list of at most 2 items']],
  ['a text for a list', list('a list', text('a text'), 2), 'a', ['a list']],
  ['as many keys as may be', few, { a: 'b', c: 'd' }, []],
  ['a key more', few, { a: 'b', c: 'd', e: 'f' }, ['a mapping of at most 2 keys']],
  ['a day', day, '2026-06-30', []],
  ['a day that June has not', day, '2026-06-31', [inCalendar]],
  ['a day in another form', day, '2026-6-30', [inCalendar]],
  ['a list for a day', day, [], ['a day, written like 2026-06-08']],
  ['the least number', number, '1', []],
  ['the greatest number', number, '02', []],
  ['a lesser number', number, '0', ['one or two']],
  ['a greater number', number, '3', ['one or two']],
  ['a number with a sign', number, '+1', ['one or two']],
  ['a number of ten digits', number, '0000000001', ['one or two']],
  ['a list for a number', number, ['1'], ['one or two']],
  ['a bug', bugNumber, '1', []],
  ['no bug', bugNumber, '0', [bug]],
  ['yes', flag, 'true', []],
  ['no', flag, 'false', []],
  ['perhaps', flag, 'yes', [flags]],
  ['no series', seriesName, '', [series]],
  ['a package', sourcePackage, 'libc++1.0-x', []],
  ['a package of one letter', sourcePackage, 'a', ['the name of a source package, such as hello']],
])('%s', (_, schema, value, expected) => {
  expect(said(schema, value)).toEqual(expected);
});

describe('what editors read of it beside its form', () => {
  test('bounds of numbers and of mappings', () => {
    expect(z.globalRegistry.get(number)).toEqual({ minimum: 1, maximum: 2 });
    expect(z.globalRegistry.get(few)).toEqual({ maxProperties: 2 });
  });
});
