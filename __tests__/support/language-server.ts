import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What an editor underlines: the text, and what it says of it. */
export interface Underlined {
  readonly text: string;
  readonly message: string;
}

/** What an editor proposes. */
export interface Proposal {
  readonly label: string;
  readonly documentation: string;
}

/** An editor as its user sees it; each takes the text of a file with the cursor at `¦`. */
export interface Editor {
  readonly underlined: (text: string) => Promise<readonly Underlined[]>;
  readonly proposals: (text: string) => Promise<readonly Proposal[]>;
  readonly explained: (text: string) => Promise<string>;
  readonly close: () => void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: what another program says; a wrong guess fails the test.
  readonly params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: likewise.
  readonly result?: any;
}

/** Nothing from the network: neither the store of schemas nor anything else is asked. */
const settings = {
  yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false } },
};

/** Starts the YAML language server that editors run, and speaks to it as one. Files lie in a folder that need not be there. */
export async function openEditor(folder: string): Promise<Editor> {
  const server = spawn(
    process.execPath,
    [createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server'), '--stdio'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const { send, ask, diagnosed } = connect(server);
  await ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  send('initialized', {});
  send('workspace/didChangeConfiguration', { settings });
  let opened = 0;
  const open = (marked: string) => {
    const uri = pathToFileURL(path.join(folder, `file-${++opened}.yaml`)).href;
    const [before = ''] = marked.split('¦');
    const lines = before.split('\n');
    const text = marked.replace('¦', '');
    const diagnostics = diagnosed(uri);
    send('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return { text, diagnostics, place: { textDocument: { uri }, position } };
  };
  return {
    async underlined(marked) {
      const { text, diagnostics } = open(marked);
      const lines = text.split('\n');
      return (await diagnostics).map(({ range: { start, end }, message }) => ({
        text: (lines[start.line] ?? '').slice(
          start.character,
          start.line === end.line ? end.character : undefined,
        ),
        message,
      }));
    },
    async proposals(marked) {
      const answer = await ask('textDocument/completion', open(marked).place);
      return (answer.items ?? answer).map(
        ({ label, documentation = '' }: { label: string; documentation?: string | { value: string } }) => ({
          label,
          documentation: typeof documentation === 'string' ? documentation : documentation.value,
        }),
      );
    },
    async explained(marked) {
      return (await ask('textDocument/hover', open(marked).place))?.contents.value ?? '';
    },
    close: () => void server.kill(),
  };
}

interface Diagnostic extends Pick<Underlined, 'message'> {
  readonly range: Record<'start' | 'end', { readonly line: number; readonly character: number }>;
}

/** The protocol: JSON behind a header with its length, answers by the number of what was asked. */
function connect(server: ChildProcess) {
  let asked = 0;
  const answers = new Map<number, (result: Message['result']) => void>();
  const waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  const write = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = ({ id, method, params, result }: Message): void => {
    if (method === 'textDocument/publishDiagnostics') waiting.get(params.uri)?.(params.diagnostics);
    else if (method === 'workspace/configuration')
      write({
        id,
        result: params.items.map(({ section }: { section: 'yaml' }) => settings[section] ?? null),
      });
    else if (method !== undefined && id !== undefined) write({ id, result: null });
    else if (id !== undefined) answers.get(id)?.(result);
  };
  let unread = Buffer.alloc(0);
  server.stdout?.on('data', (chunk: Buffer) => {
    unread = Buffer.concat([unread, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n(?:.*\r\n)*?\r\n/.exec(unread.toString('latin1'));
      const end = (header?.[0].length ?? 0) + Number(header?.[1]);
      if (!header || unread.length < end) return;
      const body = unread.subarray(header[0].length, end).toString('utf8');
      unread = unread.subarray(end);
      receive(JSON.parse(body));
    }
  });
  return {
    send: (method: string, params: object): void => write({ method, params }),
    ask: (method: string, params: object) =>
      new Promise<Message['result']>((answer) => {
        answers.set(++asked, answer);
        write({ id: asked, method, params });
      }),
    diagnosed: (uri: string) =>
      new Promise<readonly Diagnostic[]>((told) => {
        waiting.set(uri, told);
      }),
  };
}
