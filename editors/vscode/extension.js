// Starts `sru-gate lsp` and lets it answer VS Code about manifests, policies, and the files that they name.
const { commands, window, workspace } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

/** The documents that the server is told of; of one that is none of its own it says nothing. */
const documentSelector = [
  { scheme: 'file', language: 'yaml' },
  { scheme: 'file', pattern: '**/debian/changelog' },
  { scheme: 'file', pattern: '**/*.{md,txt}' },
];

let client;

/** Called by VS Code when the extension is first needed. */
exports.activate = async ({ subscriptions }) => {
  subscriptions.push(
    commands.registerCommand('sruGate.restart', start),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('sruGate.command') && start()),
  );
  await start();
};

/** Called by VS Code before it ends. */
exports.deactivate = () => client?.stop();

async function start() {
  await client?.stop().catch(() => undefined);
  // Its scope is the machine: what a workspace says of it does not count.
  const [command, ...args] = workspace.getConfiguration('sruGate').get('command');
  client = new LanguageClient('sru-gate', 'sru-gate', { command, args }, { documentSelector });
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    window.showErrorMessage(
      `sru-gate did not start (${error.message}). Install it, or name the command in the setting sruGate.command.`,
    );
  }
}
