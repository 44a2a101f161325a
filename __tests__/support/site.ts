import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';

/** The playground as it is built, served on 127.0.0.1 and opened in a real browser. */

const top = fileURLToPath(new URL('../../', import.meta.url));

/** The browser that tests drive: the one that `CHROMIUM` names, else one at its usual places. */
export const chromium = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((file) => existsSync(file));

/** Builds the playground into a folder of its own, and gives that. */
export function builtSite(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'sru-gate-site-'));
  const tsx = path.join(top, 'node_modules/tsx/dist/cli.mjs');
  execFileSync(process.execPath, [tsx, path.join(top, 'scripts/build-site.ts'), folder], { cwd: top });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * Serves a folder.
 * @param before waited for before a file is given, by its name: a slow line
 */
export async function served(
  folder: string,
  before: (name: string) => Promise<void> = async () => {},
): Promise<{ readonly address: string; readonly end: () => void }> {
  const server = createServer(async ({ url = '/' }, answer) => {
    const file = path.join(folder, path.normalize(new URL(url, 'http://localhost').pathname));
    if (!existsSync(file)) {
      answer.statusCode = 404;
      answer.end();
      return;
    }
    await before(path.basename(file));
    answer.setHeader('content-type', types[path.extname(file)] ?? 'text/plain; charset=utf-8');
    answer.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, end: () => server.close() };
}

export function launched(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: chromium ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--lang=en-GB'],
  });
}
