import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

/** How the house is built (CONTRIBUTING.md): data flows one way through its rooms, and the imports show it. */

const top = fileURLToPath(new URL('../src/', import.meta.url));

/** The rooms, each importing from those before it alone. */
const rooms = [
  'generated',
  'model',
  'text',
  'policy',
  'manifest',
  'sources',
  'judge',
  'report',
  'editing',
  'run',
  'draft',
  'library',
  'language-server',
  'commands',
  'action',
];

/** Rooms that a browser can run: nothing of Node in them. */
const pure = ['generated', 'model', 'text', 'policy', 'manifest', 'judge', 'report', 'editing'];

/** The outside is known to who runs things: what is judged and reported was gathered before. */
const knowSources = ['sources', 'run', 'draft', 'library', 'language-server', 'commands', 'action'];

interface Source {
  readonly file: string;
  readonly room: string;
  readonly text: string;
  /** What it imports, as paths below `src/` where it is of the house. */
  readonly imports: readonly string[];
}

const sources = readdirSync(top, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file): Source => {
    const text = readFileSync(path.join(top, file), 'utf8');
    const imports = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, from = '']) =>
      from.startsWith('.') ? path.join(path.dirname(file), from) : from,
    );
    return { file, room: roomOf(file), text, imports };
  });

/** Files at the top are the entries, which may know every room. */
function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : 'entry';
}

function importsOf(isWrong: (source: Source, imported: string) => boolean): string[] {
  return sources.flatMap((source) =>
    source.imports
      .filter((imported) => isWrong(source, imported))
      .map((imported) => `${source.file} imports ${imported}`),
  );
}

test('every folder is a room', () => {
  expect([...new Set(sources.map(({ room }) => room))].filter((room) => room !== 'entry').sort()).toEqual(
    [...rooms].sort(),
  );
});

test('CONTRIBUTING.md has the rooms in this order, and says which are pure', () => {
  const page = readFileSync(path.join(top, '../CONTRIBUTING.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([\w-]+)\/` \| (.*) \|$/gm)].filter(([, name = '']) =>
    rooms.includes(name),
  );
  expect(rows.map(([, name]) => name)).toEqual(rooms);
  expect(rows.filter(([, , words = '']) => words.endsWith('*Pure*')).map(([, name]) => name)).toEqual(pure);
});

test('no import points up', () => {
  const isUp = ({ room }: Source, imported: string): boolean =>
    room !== 'entry' && rooms.indexOf(roomOf(imported)) > rooms.indexOf(room);
  expect(importsOf(isUp)).toEqual([]);
});

test('the outside is known to who runs things alone', () => {
  const isWrong = ({ room }: Source, imported: string): boolean =>
    roomOf(imported) === 'sources' && room !== 'entry' && !knowSources.includes(room);
  expect(importsOf(isWrong)).toEqual([]);
});

test('a reporter knows the model and text alone', () => {
  const isWrong = ({ room }: Source, imported: string): boolean =>
    room === 'report' && ['policy', 'manifest', 'judge'].includes(roomOf(imported));
  expect(importsOf(isWrong)).toEqual([]);
});

test('what is pure knows nothing of Node', () => {
  const isNode = ({ room }: Source, imported: string): boolean =>
    pure.includes(room) && imported.startsWith('node:');
  expect(importsOf(isNode)).toEqual([]);
  const globals = /\b(?:Buffer|process)\b(?!['-])/;
  const users = sources.filter(({ room, text }) => pure.includes(room) && globals.test(withoutProse(text)));
  expect(users.map(({ file }) => file)).toEqual([]);
});

/** The code of a file, without comments and texts. */
function withoutProse(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    .replace(/`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '');
}

test("the library's face refers to nothing, and the library alone refers to it", () => {
  expect(sources.find(({ file }) => file === 'library/face.ts')?.imports).toEqual([]);
  const isFace = ({ room }: Source, imported: string): boolean =>
    imported === 'library/face.ts' && room !== 'library';
  expect(importsOf(isFace)).toEqual([]);
});

test('no two exported things have one name', () => {
  const files = new Map<string, string[]>();
  // What the library calls things is for others: in the house its types are named by the library alone.
  for (const { file, text } of sources.filter((source) => source.file !== 'library/face.ts')) {
    for (const [, name = ''] of text.matchAll(
      /^export (?:async )?(?:interface|type|const|function\*?|class) (\w+)/gm,
    )) {
      // A type and the constant that lists its values may share theirs.
      const known = files.get(name) ?? [];
      if (!known.includes(file)) files.set(name, [...known, file]);
    }
  }
  expect([...files].filter(([, where]) => where.length > 1)).toEqual([]);
});
