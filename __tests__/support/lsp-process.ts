import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** The built language server, and the connection to it by the protocol's own library. */
export interface StartedServer {
  readonly connection: ProtocolConnection;
  readonly server: ChildProcess;
  /** What the server has printed beside the protocol. */
  readonly complaints: () => string;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

const started: ChildProcess[] = [];

afterAll(() => {
  for (const server of started) server.kill();
});

/**
 * Starts `sru-gate lsp`.
 * @param words the words behind that
 * @param programs where programs are looked for
 */
export function startLsp(words: readonly string[], programs: string | undefined): StartedServer {
  const server = spawn(process.execPath, [cli, 'lsp', ...words], {
    cwd: '/',
    stdio: 'pipe',
    env: { PATH: programs },
  });
  started.push(server);
  let complaints = '';
  server.stderr.on('data', (piece) => {
    complaints += piece;
  });
  return {
    server,
    connection: createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    ),
    complaints: () => complaints,
    ended: once(server, 'exit').then(([code]) => code),
  };
}
