import { expect, test } from '@jest/globals';
import { reportOn } from '../support/check.ts';

test('one rule says at most a thousand things of a manifest, and how many more there would be', () => {
  const report = reportOn({ 'sru.description': 'TODO '.repeat(5000) });
  const found = report.manifests[0]?.findings.filter(({ rule }) => rule === 'placeholder-text') ?? [];
  expect(found).toHaveLength(1000);
  expect(found.filter(({ message }) => message.includes('And 4000 more like it'))).toHaveLength(1);
});
