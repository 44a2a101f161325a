import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { images, type PictureName, pictures, textBeside, textOf } from '../../scripts/pictures.ts';
import { workspace } from '../support/workspace.ts';

/** A picture shows what the summary is now. Drawing it takes a browser, so its text stands beside it. */

const names = Object.keys(pictures) as PictureName[];

test.each(names)(
  '%s is drawn from what the summary says now (`npx tsx scripts/screenshots.ts`)',
  async (name) => {
    expect(await textOf(name, workspace({}))).toBe(readFileSync(path.join(images, textBeside(name)), 'utf8'));
  },
);

test('there is no picture of which nobody knows what it shows', () => {
  const known = names.flatMap((name) => [
    textBeside(name),
    ...[1280, 400].map((width) => `summary-${name}-${width}.webp`),
  ]);
  expect(readdirSync(images).sort()).toEqual(known.sort());
});
