/** An entry of `update_excuses.yaml` in few words. */
export interface SmallExcuse {
  readonly package?: string;
  readonly version?: string;
  /** Of the tests as a whole. */
  readonly verdict?: string;
  /** Of all policies. */
  readonly migration?: string;
  /** `example/1.2-3` to architecture to its values. */
  readonly tests?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** The file as britney writes it with PyYAML: keys in their order, lists not indented. */
export function excusesFile(entries: readonly SmallExcuse[]): string {
  return `generated-date: 2026-06-24 07:08:09.123456\nsources:${entries.length === 0 ? ' []' : ''}\n${entries.map(entryText).join('')}`;
}

function entryText({
  package: name = 'open-vm-tools',
  version = '2:13.0.10-0ubuntu0.24.04.1',
  verdict = 'REJECTED_PERMANENTLY',
  migration = 'REJECTED_PERMANENTLY',
  tests = {},
}: SmallExcuse): string {
  const results = Object.entries(tests).map(
    ([tested, architectures]) =>
      `      ${tested}:\n${Object.entries(architectures)
        .map(
          ([architecture, values]) =>
            `        ${architecture}:\n${values.map((value) => `        - ${value}\n`).join('')}`,
        )
        .join('')}`,
  );
  return `- component: main
  dependencies:
    blocked-by:
    - other
  excuses:
  - 'Migration status for ${name} (1 to 2): BLOCKED: Rejected/violates migration
    policy/introduces a regression'
  - 'autopkgtest for example/1: amd64: <a href="https://example.com">Regression</a>'
  hints: []
  is-candidate: false
  item-name: ${name}
  maintainer: Somebody
  migration-policy-verdict: ${migration}
  new-version: ${version}
  old-version: '1.0'
  policy_info:
    age:
      age-requirement: 0
      verdict: PASS
    autopkgtest:
${results.join('')}      verdict: ${verdict}
    block-bugs:
      verdict: PASS
  reason:
  - autopkgtest
  source: ${name}
`;
}

const page = 'https://autopkgtest.ubuntu.com';

/** The values of a result: its state, log, history, artifacts, and where it is asked for again. */
export function result(state: string, log = `${page}/results/log.gz`): string[] {
  return [state, log, `${page}/packages/e/example/noble/amd64`, 'null', 'null'];
}
