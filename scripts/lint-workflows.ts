/**
 * Reads a JSON list of workflows from standard input and prints, for each, what GitHub's own parser has against it,
 * a line each: unknown keys, expressions that name nothing, inputs that our action or our reusable workflow does not
 * take. A program of its own, for that parser imports JSON in a way that jest is about to refuse.
 */
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { about } from '../src/generated/about.ts';

const slug = about.homepage.replace('https://github.com/', '');
const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

const workflows = JSON.parse(await text(process.stdin)) as string[];
process.stdout.write(JSON.stringify(await Promise.all(workflows.map(complaints))));

async function complaints(workflow: string, at: number): Promise<string[]> {
  // The parser remembers a file by its name.
  const document = TextDocument.create(`file:///w/.github/workflows/${at}.yml`, 'yaml', 0, workflow);
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name, path = '' }) =>
        `${owner}/${name}` === slug
          ? parse(read(`${path === '' ? '' : `${path}/`}action.yml`))
          : { name, description: '' },
    },
    fileProvider: {
      getFileContent: async (file) => {
        // A workflow of this repository may name another of it by its path alone.
        if (!('repository' in file)) return { name: file.path, content: read(file.path) };
        const name = `${file.owner}/${file.repository}/${file.path}`;
        if (!name.startsWith(`${slug}/`)) throw new Error(`there is no ${name} here to read`);
        return { name, content: read(name.slice(slug.length + 1)) };
      },
    },
  });
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}
