import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { policyAsYaml } from '../../src/commands/policy-yaml.ts';
import { mergeLayers } from '../../src/policy/lay-over.ts';
import type { WrittenPolicy } from '../../src/policy/schema.ts';
import { memoryFiles } from '../../src/sources/memory-files.ts';
import { builtinNames, readLayers } from '../../src/sources/policy-file.ts';

/** A policy and its base, with a text where texts may stand. */
function layers(text: string): WrittenPolicy[] {
  return [
    { name: 'base', summary: 'Base', packages: ['*'], ageing: { 'minimum-days': '7', 'promised-days': '7' } },
    {
      name: 'mine',
      summary: text,
      extends: 'base',
      ageing: { 'promised-days': '21' },
      placeholders: [text, 'x'],
      sections: [{ name: text, also: [text], template: `${text}\nmore\n` }],
    },
  ];
}

const read = (yaml: string): unknown => parse(yaml, { schema: 'failsafe' });

function merged(chain: readonly WrittenPolicy[]): unknown {
  const { extends: _, ...rest } = mergeLayers(chain);
  return rest;
}

describe('a policy as YAML', () => {
  test('names behind each key the policy that it came from', () => {
    expect(policyAsYaml(layers('Mine: all of it'))).toBe(`# mine, which extends base
name: mine  # mine
summary: "Mine: all of it"  # mine
packages: ["*"]  # base
ageing:
  minimum-days: 7  # base
  promised-days: 21  # mine
placeholders: ["Mine: all of it", x]  # mine
sections:  # mine
  - name: "Mine: all of it"
    also: ["Mine: all of it"]
    template: |
      Mine: all of it
      more
`);
  });

  test('reads back as the same, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ minLength: 1 }),
          fc.string({
            minLength: 1,
            unit: fc.constantFrom(...' \n\t#:-[]{},"\'|>&*!%@`~0aZ\u0000\u200b\u2028\u{e0041}'),
          }),
        ),
        (text) => {
          expect(read(policyAsYaml(layers(text)))).toEqual(merged(layers(text)));
        },
      ),
    );
  });

  test.each(['::error::x', ' ::error::x', 'a ##[error]x', 'a\u001b[31m'])(
    '%j is no command to the runner that shows it',
    (text) => {
      const shown = policyAsYaml(layers(text));
      expect(shown).not.toMatch(/^\s*::|##\[/m);
      expect(shown).not.toContain('\u001b');
      expect(read(shown)).toEqual(merged(layers(text)));
    },
  );

  test.each(builtinNames)('%s reads back as the same', (name) => {
    const reading = readLayers(name, '', { files: memoryFiles({}), within: undefined });
    if ('problems' in reading) throw new Error(name);
    expect(read(policyAsYaml(reading.layers))).toEqual(merged(reading.layers));
  });
});
