import { expect, test } from '@jest/globals';
import { blocksOf, codeIn, isWithin, merge, withoutComments } from '../../src/text/code-spans.ts';

const fence = '```';

test('a fence goes from its mark to the one that closes it', () => {
  for (const [text, ...fences] of [
    [''],
    ['a\n```\nb\n```\nc', '```\nb\n```'],
    ['```\n```', '```\n```'],
    [' \t\u00a0```sh\nb\n  ``` \t\nc', ' \t\u00a0```sh\nb\n  ``` \t'],
    ['```\na\n```\n```\nb\n````', '```\na\n```', '```\nb\n````'],
    ['```\na\n~~~\nb\n```', '```\na\n~~~\nb\n```'],
    ['````\na\n```\nb\n````', '````\na\n```\nb\n````'],
    ['```\na\n```b\nc\n```', '```\na\n```b\nc\n```'],
    ['```\na\n```~\nc\n```', '```\na\n```~\nc\n```'],
    ['~~~ `a`\nb\n~~~', '~~~ `a`\nb\n~~~'],
    ['```a`b\n```\nc\n```', '```\nc\n```'],
    ['``\na\n``'],
    ['a ```\nb\na ```'],
    ['```\na'],
    // An unclosed mark leaves those of the other kind, and shorter ones.
    ['````\n```\na\n```', '```\na\n```'],
    ['```\n~~~\na\n~~~', '~~~\na\n~~~'],
    ['~~~~\n```\n~~~\na\n~~~', '~~~\na\n~~~'],
  ] as const)
    expect([text, ...blocksOf(text).fences.map(({ start, end }) => text.slice(start, end))]).toEqual([
      text,
      ...fences,
    ]);
});

test('a comment goes as far as it is closed', () => {
  for (const [text, ...comments] of [
    ['a <!-- b --> c --> d', '<!-- b -->'],
    ['<!---->', '<!---->'],
    ['<!---> a'],
    ['<!--> a'],
    ['<!--> a -->', '<!--> a -->'],
    ['-->\n<!-- a -->', '<!-- a -->'],
    ['<!-- a\n<!-- b -->c<!-- d -->', '<!-- a\n<!-- b -->', '<!-- d -->'],
    ['<!-- a --><!-- b', '<!-- a -->'],
    [`<!--\n${fence}\n-->\n${fence}\na\n${fence}`, `<!--\n${fence}\n-->`],
    [`${fence}\n<!-- a -->\n${fence}\n<!-- b -->`, '<!-- b -->'],
  ] as const) {
    const spans = blocksOf(text).comments;
    expect([text, ...spans.map(({ start, end }) => text.slice(start, end))]).toEqual([text, ...comments]);
    const left = comments.reduce<string>((rest, each) => rest.replace(each, ''), text);
    expect(withoutComments(text)).toBe(left);
  }
});

test('code is what stands in fences, in backticks and behind a prompt', () => {
  for (const [text, ...code] of [
    ['run `a` or ``b`c``, ```d```', '`a`', '``b`c``', '```d```'],
    ['a `b\nc` d'],
    ['a `` b'],
    ['a ````b```` c'],
    [`a \`${'b'.repeat(500)}\``, `\`${'b'.repeat(500)}\``],
    [`a \`${'b'.repeat(501)}\``],
    ['a\n \t\u00a0$ b\n# c\n#d\n$e\nf $ g', ' \t\u00a0$ b', '# c'],
    ['$ a `b`\nc', '$ a `b`'],
    [`${fence}\na \`b\`\n$ c\n${fence}\n\`d\``, `${fence}\na \`b\`\n$ c\n${fence}`, '`d`'],
    ['`a``b`', '`a``b`'],
  ] as const)
    expect([text, ...codeIn(text).map(({ start, end }) => text.slice(start, end))]).toEqual([text, ...code]);
});

test('spans that touch or lie in each other are joined, in their order', () => {
  const span = (start: number, end: number) => ({ start, end });
  expect(merge([])).toEqual([]);
  expect(merge([span(6, 8), span(0, 2), span(2, 3), span(4, 5)])).toEqual([
    span(0, 3),
    span(4, 5),
    span(6, 8),
  ]);
  expect(merge([span(0, 9), span(1, 2), span(8, 10)])).toEqual([span(0, 10)]);
});

test('an offset lies in a span from its start to before its end', () => {
  const spans = [0, 10, 20, 30, 40].map((start) => ({ start: start + 2, end: start + 4 }));
  const within = Array.from({ length: 50 }, (_, at) => at).filter((at) => isWithin(spans, at));
  expect(within).toEqual([2, 3, 12, 13, 22, 23, 32, 33, 42, 43]);
  expect(isWithin([], 0)).toBe(false);
});
