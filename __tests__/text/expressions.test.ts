import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { analyse } from 'scslre';

/**
 * Expressions that look at a text again and again, and may: what bounds the text they are given, or why they do not.
 * Every other expression of the sources is linear in its text.
 */
const harmless: Readonly<Record<string, readonly string[]>> = {
  // Given the 40 characters before a mention.
  'judge/rules/changelog/changelog-bug-form.ts': [
    String.raw`(?:[([,;.]|#\d+|#\d+ and|(?:^|\n)[ \t]*[-*+]?)[ \t\n]*$`,
  ],
  // Given at most 500 characters of a line, once for a changelog.
  'text/changelog.ts': [
    String.raw`^(?:(?:;;\s*)?Local variables:|vim:|(?:Changes from version .* to .*:|Changes for [\w.+-]+-[\w.+-]+:?|Old Changelog:|(?:\d+:)?\w[\w.+~-]*:?)\s*$|[\w.+-]+[- ]\S+ Debian \S+|\w[-+0-9a-z.]* \([^() \t]+\);?\s*$|(?:\w+\s+){2,3}\d{1,2}\s+[\d:]+\s+[\w\s]*\d{4}\s+.*[<(].*[)>])`,
  ],
  // Behind a mark the rest of the line follows, which always ends it.
  'text/code-spans.ts': ['<!--|^[ \\t\\u00a0]*(`{3,}|~{3,}).*$'],
  // Given the 40 characters before a duration.
  'text/durations.ts': [
    String.raw`(?:(?<!\b(?:no|not)\s+)(?:less|fewer|shorter)\s+than|\b(?:no|not)\s+(?:more|longer)\s+than|at\s+most|up\s+to|under|within|below|maximum(?:\s+of)?|[<≤]=?)\s*$`,
  ],
};

const top = fileURLToPath(new URL('../../', import.meta.url));
/** The folders of the sources, each with what the names of its files begin with here. */
const sources = [
  { folder: path.join(top, 'src'), prefix: '' },
  { folder: path.join(top, 'site/src'), prefix: 'site/' },
];

interface Expression {
  /** From `src/`, or from `site/src/` with `site/` before it, with forward slashes. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** The expressions that stand in the sources, and the files that build some at run time. */
function written(): { readonly literals: Expression[]; readonly builders: Set<string> } {
  const literals: Expression[] = [];
  const builders = new Set<string>();
  for (const { folder, prefix } of sources) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) => each.endsWith('.ts') && !each.startsWith('generated'))) {
      const file = prefix + name.replaceAll(path.sep, '/');
      walk(parseSync(readFileSync(path.join(folder, name), 'utf8'), { syntax: 'typescript' }), (node) => {
        if (node.type === 'RegExpLiteral')
          literals.push({ file, source: String(node.pattern), flags: String(node.flags) });
        const callee = node.callee as { value?: unknown } | undefined;
        if ((node.type === 'NewExpression' || node.type === 'CallExpression') && callee?.value === 'RegExp')
          builders.add(file);
      });
    }
  }
  return { literals, builders };
}

function walk(node: unknown, look: (node: Record<string, unknown>) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) look(node as Record<string, unknown>);
  for (const each of Object.values(node)) walk(each, look);
}

/** What makes an expression cost more than its text, in words; empty where it is linear. */
function pumpsOf({ source, flags }: Expression): string[] {
  // The analysis does not know `d`, which changes nothing of what is matched.
  const { reports } = analyse({ source, flags: flags.replace('d', '') });
  return reports.map(
    ({ type, exponential, character }) =>
      `${exponential ? 'exponential' : 'polynomial'} (${type}) by ${JSON.stringify(character.pick)}, repeated`,
  );
}

const { literals, builders } = written();

/** The expressions that the program builds while it checks manifests that have something of everything. */
async function built(): Promise<Expression[]> {
  const expressions: Expression[] = [];
  const real = RegExp;
  const recorded = new Proxy(real, {
    construct(target, words, newTarget) {
      const made = Reflect.construct(target, words, newTarget) as RegExp;
      // The caller alone: what a library builds is its own.
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const file = /\/src\/([\w/-]+\.ts)/.exec(caller)?.[1];
      if (file) expressions.push({ file, source: made.source, flags: made.flags });
      return made;
    },
  });
  globalThis.RegExp = recorded;
  try {
    const { reportOn } = await import('../support/check.ts');
    const { escapedJson } = await import('../../src/text/quote.ts');
    const risks = [
      'Low.',
      'Nothing could go wrong here.',
      'What could go wrong? If the risk is low, it may break.',
    ];
    for (const risk of risks)
      reportOn({
        'sru.title': 'Bäckport it\u200b',
        'sru.description': `[ Impact ]\nNot in 25.10.\n\n[ Test Plan ]\nVMware is named here. VMware verifies for 14 days.\n\n[ Where problems could occur ]\n${risk}\n`,
        'skips.0': { series: 'questing', reason: 'No time before its end of life.' },
        waivers: [{ rule: 'é\u200b', reason: 'x' }],
      });
    reportOn({}, { whole: 'version: 1\n\u00a0policy: x\ntargets:\n\t- x\n' });
    escapedJson('é');
  } finally {
    globalThis.RegExp = real;
  }
  return expressions;
}

test('every expression of the sources is linear in the text it is given', () => {
  expect(literals.length).toBeGreaterThan(300);
  expect(literals.filter(({ file }) => file.startsWith('site/')).length).toBeGreaterThan(8);
  const guilty = literals
    .filter((each) => !harmless[each.file]?.includes(each.source))
    .map((each) => [each, pumpsOf(each)] as const);
  expect(guilty.filter(([, pumps]) => pumps.length > 0)).toEqual([]);
});

test('every expression that is built at run time is, too', async () => {
  const found = await built();
  expect(new Set(found.map(({ file }) => file))).toEqual(builders);
  const guilty = found
    .filter((each) => !harmless[each.file]?.includes(each.source))
    .map((each) => [each, pumpsOf(each)] as const);
  expect(guilty.filter(([, pumps]) => pumps.length > 0)).toEqual([]);
});

test('what is called harmless is there, and would be guilty', () => {
  for (const [file, expected] of Object.entries(harmless)) {
    const there = literals.filter((each) => each.file === file && expected.includes(each.source));
    expect(there.map(({ source }) => source)).toEqual(expected);
    expect(there.every((each) => pumpsOf(each).length > 0)).toBe(true);
  }
});
