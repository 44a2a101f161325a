import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { documentKind } from '../../src/editing/document-kind.ts';
import { serverCapabilities } from '../../src/language-server/capabilities.ts';
import { defaultPlaces } from '../../src/sources/default-places.ts';
import { editorIn } from '../support/lsp-client.ts';

/** What docs/editors.md tells people to write, and the extension for VS Code. */

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const page = read('docs/editors.md');
const own = JSON.parse(read('package.json'));

/** The blocks of the page in a language. */
function blocks(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, block = '']) => block,
  );
}

describe('every editor is told to start the command that there is', () => {
  test('Neovim, new and old', () => {
    const commands = blocks('lua').map((block) => /cmd = (\{.*?\})/.exec(block)?.[1]);
    expect(commands).toEqual(["{ 'sru-gate', 'lsp' }", "{ 'sru-gate', 'lsp' }"]);
  });

  test('Helix: the server that a language names is the one above it', () => {
    const [block = ''] = blocks('toml');
    expect(block).toContain('[language-server.sru-gate]\ncommand = "sru-gate"\nargs = ["lsp"]\n');
    expect(/language-servers = (.*)/.exec(block)?.[1]).toContain('"sru-gate"');
  });

  test('Kate', () => {
    const [block = ''] = blocks('json');
    expect(JSON.parse(block).servers.yaml.command).toEqual(['sru-gate', 'lsp']);
  });

  test('or the program of a clone, each in the form that its settings have', () => {
    const program = '/path/to/sru-gate/dist/cli/index.js';
    for (const [editor, settings] of [
      ['VS Code', `\`"sruGate.command": ["node", "${program}", "lsp"]\``],
      ['Neovim', `\`cmd = { 'node', '${program}', 'lsp' }\``],
      ['Helix', `\`command = "node"\` and \`args = ["${program}", "lsp"]\``],
      ['Kate', `\`"command": ["node", "${program}", "lsp"]\``],
    ] as const)
      expect(page).toContain(`\n| ${editor} | ${settings} |\n`);
    const linked = /^\$ ln -s "\$PWD\/(\S+)" \S+\/sru-gate$/m.exec(page)?.[1];
    expect(linked).toBe(own.bin['sru-gate']);
    const { mode } = statSync(new URL(`../../${linked}`, import.meta.url));
    expect(mode & 0o111).toBe(0o111);
  });

  test('the program has that command', () => {
    expect(Object.keys(own.bin)).toEqual(['sru-gate']);
    expect(read('src/commands/program.ts')).toContain("sub(program, 'lsp'");
  });
});

test('who tries it as the page says sees that finding there, with a fix', async () => {
  const [, file = '', wrong = '', right = '', rule = ''] =
    /To try it, open `(\S+)` of a clone, and write `(\w+)` for `(\w+)`: the finding `(\S+)`\s/.exec(page) ??
    [];
  const editor = await editorIn(fileURLToPath(new URL('../../', import.meta.url)));
  editor.open(file, read(file));
  editor.type(file, right, wrong);
  const shown = await editor.shown(file, (each) => each.length > 0);
  expect(shown.map(({ rule: found, marked }) => [found, marked])).toContainEqual([rule, wrong]);
  editor.take((await editor.actions(file, wrong, ['quickfix']))[0]);
  expect(editor.textOf(file)).toBe(read(file));
  await editor.end();
});

test('what the page says the server does is what the server says', () => {
  const { capabilities } = serverCapabilities;
  for (const [words, does] of [
    ['completion', capabilities.completionProvider],
    ['hover', capabilities.hoverProvider],
    ['symbols', capabilities.documentSymbolProvider],
    ['inlay hints', capabilities.inlayHintProvider],
    ['fixes', capabilities.codeActionProvider],
  ] as const) {
    expect(page).toContain(`\n| ${words} | `);
    expect(does).toBeTruthy();
  }
  expect(page).toContain('`source.fixAll.sru-gate`');
  expect(JSON.stringify(capabilities.codeActionProvider)).toContain('"source.fixAll.sru-gate"');
});

test.each(defaultPlaces)('a manifest in the default place %s is one', (place) => {
  expect(documentKind(`/a/${place.replace('*', '1.2')}`, '')).toBe('manifest');
});

describe('the extension for VS Code', () => {
  const manifest = JSON.parse(read('editors/vscode/package.json'));
  const source = read('editors/vscode/extension.js');

  test('has the version of the program, and its parts are there', () => {
    expect(manifest.version).toBe(own.version);
    expect(manifest.license).toBe(own.license);
    expect(read('editors/vscode/LICENSE')).toBe(read('LICENSE'));
    expect(existsSync(new URL(`../../editors/vscode/${manifest.main}`, import.meta.url))).toBe(true);
    expect(page).toContain('cd editors/vscode && npm ci && npx @vscode/vsce@3 package');
  });

  test('its dependencies are locked, and it asks for no newer VS Code than they do', () => {
    const { packages } = JSON.parse(read('editors/vscode/package-lock.json'));
    expect(packages[''].dependencies).toEqual(manifest.dependencies);
    const client = packages['node_modules/vscode-languageclient'];
    expect(client.version).toBe(manifest.dependencies['vscode-languageclient']);
    expect(client.engines.vscode).toBe(manifest.engines.vscode);
    // Both ends speak the same protocol.
    expect(packages['node_modules/vscode-languageserver-protocol'].version).toBe(
      own.devDependencies['vscode-languageserver-protocol'],
    );
  });

  test('is started where there may be a manifest', () => {
    expect(manifest.activationEvents).toContain('onLanguage:yaml');
  });

  /** Runs the extension in an editor that notes what it is asked for. */
  async function run({
    command = manifest.contributes.configuration.properties['sruGate.command'].default,
    fails = false,
  } = {}) {
    const noted: Record<string, unknown>[] = [];
    const registered = new Map<string, () => Promise<void>>();
    const given: Record<string, unknown> = {
      vscode: {
        commands: {
          registerCommand: (name: string, action: () => Promise<void>) => registered.set(name, action),
        },
        window: { showErrorMessage: (message: string) => noted.push({ message }) },
        workspace: {
          getConfiguration: (section: string) => ({
            get: (key: string) => (`${section}.${key}` === 'sruGate.command' ? command : undefined),
          }),
          onDidChangeConfiguration: () => undefined,
        },
      },
      'vscode-languageclient/node': {
        LanguageClient: class {
          constructor(id: string, name: string, server: object, client: object) {
            noted.push({ id, name, server, client });
          }
          async start() {
            if (fails) throw new Error('spawn ENOENT');
          }
          async stop() {
            noted.push({ stopped: true });
          }
        },
      },
    };
    const exports: Record<string, (context?: object) => Promise<void>> = {};
    new Function('require', 'exports', source)((name: string) => given[name], exports);
    await exports.activate?.({ subscriptions: [] });
    return { noted, registered, deactivate: exports.deactivate };
  }

  test('starts the server that the setting names, and again where it is told to', async () => {
    const { noted, registered, deactivate } = await run();
    expect(noted).toEqual([
      expect.objectContaining({ id: 'sru-gate', server: { command: 'sru-gate', args: ['lsp'] } }),
    ]);
    expect([...registered.keys()]).toEqual(
      manifest.contributes.commands.map(({ command }: { command: string }) => command),
    );
    await registered.get('sruGate.restart')?.();
    await deactivate?.();
    expect(noted.map(({ id, stopped }) => id ?? stopped)).toEqual(['sru-gate', true, 'sru-gate', true]);
  });

  test('says what to do where the server is not there', async () => {
    const { noted, deactivate } = await run({ command: ['nowhere'], fails: true });
    expect(noted.at(-1)).toEqual({
      message: expect.stringMatching(
        /did not start \(spawn ENOENT\)\. Install it, or name the command in the setting sruGate\.command\./,
      ),
    });
    await deactivate?.();
  });

  test('no workspace decides which command is started', () => {
    expect(manifest.contributes.configuration.properties['sruGate.command'].scope).toBe('machine');
  });
});
