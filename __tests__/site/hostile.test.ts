import { deflateRawSync } from 'node:zlib';
import { describe, expect } from '@jest/globals';
import { playground, seen } from '../support/site/playground.ts';

/** Texts and links in the playground that mean no good. */

const site = playground();

describe('hostile texts are inert', () => {
  const evil =
    '<img src=x onerror="document.title=\'owned\'"></script><script>document.title="owned"</script>';
  const packed = (text: string): string => `#m=${deflateRawSync(text).toString('base64url')}`;

  seen.each([
    [
      'markup',
      `version: 1\npolicy: "${evil.replaceAll('"', '\\"')}"\n${evil}: 1\nsru:\n  title: ${JSON.stringify(evil)}\n  description: |\n    ${evil}\n`,
    ],
    [
      'bidi and controls',
      'version: 1\npackage: "a\u202e\u0007\u200bb"\ntargets:\n  - series: "\u2066noble"\n',
    ],
    ['a very long line', `version: 1\npackage: ${'x'.repeat(200_000)}\n`],
    ['very many lines', `version: 1\n${'a: 1\n'.repeat(20_000)}`],
    ['deep nesting', `version: 1\nsru: ${'['.repeat(5000)}`],
  ])('%s', async (_, text) => {
    const shown = await site.opened();
    await shown.put(text);
    expect(await shown.verdict()).toMatch(/^(?:Fail|Inconclusive|This text|Nothing to check yet)/);
    expect(await shown.page.title()).toBe('sru-gate playground');
    expect(await shown.page.$$eval('img, script:not([src]), iframe, object', (all) => all.length)).toBe(0);
    expect(await shown.textOf('.results')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(shown.requests).toEqual([]);
  });

  seen.each([
    ['no text of ours', '#m=%%%'],
    ['no packed bytes', '#m=AAAA'],
    ['another thing', packed('{"text": 5}')],
    ['a bomb', packed(`{"text": "${'a'.repeat(50_000_000)}"}`)],
  ])('a link with %s is refused in words', async (_, fragment) => {
    const shown = await site.opened({ fragment });
    expect(await shown.textOf('#told')).toMatch(/^The link/);
    expect(await shown.manifest()).toBe('');
  });
});
