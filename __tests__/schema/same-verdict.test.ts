import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type JsonSchema, toJsonSchema } from '../../scripts/schema/json-schema.ts';
import { keysOf } from '../../scripts/schema/keys.ts';
import { manifestShape } from '../../src/manifest/schema.ts';
import { policySchema } from '../../src/policy/schema.ts';
import { checkSchema } from '../../src/text/schema-problems.ts';
import { readYaml } from '../../src/text/yaml-text.ts';
import { validator } from '../support/json-schema.ts';

/** Each value of a manifest and of a policy, replaced by all sorts of scalars: the reader and the JSON schema agree. */

const verification = { by: 'Example QA', statement: 'https://example.com/1' };
const changes = [{ path: 'debian/', reason: 'Kept.' }];

const manifest = {
  version: 1,
  policy: './sru-policy.yaml',
  package: 'hello',
  source: { series: 'resolute', version: '2.10-5', upstream: '2.10', ref: 'ubuntu/resolute' },
  targets: [
    {
      series: 'noble',
      version: '2.10-5~ubuntu24.04.1',
      replaces: '2.9-1',
      upstream: '2.10',
      pocket: 'updates',
      changelog: 'debian/changelog',
      ref: 'ubuntu/noble',
      uploaded: '2026-06-08',
      accepted: '2026-06-10',
      verified: '2026-06-23',
      released: '2026-06-25',
      verification,
    },
  ],
  skips: [{ series: 'questing', carries: '2.10-5', reason: 'It has it.' }],
  sru: { bug: 2130000, title: 'A title', description: 'Words' },
  bugs: [{ id: 2131111, 'test-case': 'Boot.', verified: ['noble'], unverified: 'No.' }],
  'packaging-changes': { 'from-source': changes, 'from-previous': changes },
  verification,
  waivers: [{ rule: 'ageing', series: 'noble', reason: 'Because.', until: '2027-01-31' }],
};

const policy = {
  name: 'mine',
  summary: 'Mine',
  extends: './base.yaml',
  documentation: 'https://example.com/',
  page: 'exception-Mine',
  'other-addresses': ['example.com/mine'],
  'address-families': ['example.com/'],
  packages: ['hello'],
  title: 'Update {package}',
  sections: [
    {
      name: 'Impact',
      required: true,
      also: ['Old'],
      'same-as': ['Other'],
      role: 'risk',
      'filled-by': 'upload',
      template: 'TODO',
    },
  ],
  source: 'any',
  'settling-days': 42,
  cadence: 'any',
  targets: ['any'],
  'newer-series': {
    'newest-interim-is-enough': true,
    'may-be-skipped-with-reason': true,
    'package-names-carry-versions': true,
  },
  ageing: {
    'minimum-days': 7,
    'promised-days': 7,
    'verification-shortens': false,
    'no-release-on': ['friday'],
  },
  'other-bugs': { 'may-stay-unverified': true },
  partner: { name: 'Example QA', words: ['Example'], accounts: ['example'] },
  'interest-group': 'example-team',
  placeholders: ['FILL'],
  'placeholders-until-release': ['LATER'],
  'template-instructions': ['Say why'],
  'misleading-wording': [{ phrases: ['MRE'], truth: 'It is not.', excuses: ['not'] }],
  severities: { ageing: 'error' },
  waivable: ['ageing'],
};

/** Of the same meaning to both. */
const alike = ['noble', '"noble"', '12', '12.30', '2130000', '"7"', '2:1-1', '2026-06-08', '[]', '{}'];
const blank = ['', '""', '" "'];
const words = [
  'true',
  '"false"',
  'updates',
  'upload',
  'any',
  'risk',
  'friday',
  'off',
  'ageing',
  'sru',
  'x.yml',
];
/** Numbers to an editor, texts of their own to the reader. */
const numbers = ['1', '1e3', '0x1F', '0o7', '007', '.5', '-1', '+1', '999999999'];

/** The paths of values that hold no others, each with its index in a list. */
function leaves(schema: JsonSchema, whole: object): (string | number)[][] {
  return keysOf(schema).flatMap(({ path: dotted, schema: { properties, items } }) => {
    const path = dotted.split(/\.|(?=\[\])/).map((part) => (part === '[]' ? 0 : part));
    const isLeaf = !properties && !items?.properties && valueAt(whole, path) !== undefined;
    return isLeaf && dotted !== 'severities' ? [items ? [...path, 0] : path] : [];
  });
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<string | number, unknown>)?.[part], data);
}

/** The data with another value at a path; what stood there before is kept. */
function withValue(data: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(data);
  (valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
  return copy;
}

describe.each([
  ['manifest', manifest, manifestShape, ['policy', 'waivers.0.rule']],
  ['policy', policy, policySchema(), ['extends', 'waivable.0']],
] as const)('%s', (of, whole, schema, namesOfOthers) => {
  const validates = validator(of);
  const written = readYaml(JSON.stringify(whole)).data;
  const reads = (data: unknown): boolean =>
    checkSchema(schema, data, { what: '', docs: '' }).problems.length === 0;
  const paths = leaves(toJsonSchema(schema), whole).filter(
    (path) => !(namesOfOthers as readonly string[]).includes(path.join('.')),
  );

  /** Whether each takes a scalar at a path: the reader its text, the JSON schema what editors read. */
  const verdicts = (path: readonly (string | number)[], scalar: string) => {
    const text = (readYaml(`x: ${scalar}\n`).data as { x: unknown }).x;
    return {
      reader: reads(withValue(written, path, text)),
      schema: validates(withValue(whole, path, parse(`x: ${scalar}\n`).x)).length === 0,
    };
  };

  test('is good with a value for each key', () => {
    expect([reads(written), validates(whole)]).toEqual([true, []]);
    expect(paths.length).toBeGreaterThan(30);
  });

  test.each(paths.map((path) => [path.join('.'), path] as const))('%s', (_, path) => {
    const differ = [...alike, ...blank, ...words].filter((scalar) => {
      const { reader, schema: valid } = verdicts(path, scalar);
      return reader !== valid;
    });
    // `true` is not text to the schema: editors would propose it everywhere.
    expect(differ.filter((scalar) => scalar !== 'true')).toEqual([]);
    const refused = numbers.filter((scalar) => {
      const { reader, schema: valid } = verdicts(path, scalar);
      return reader && !valid;
    });
    expect(refused).toEqual([]);
  });
});
