import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The command line as it is built: what is judged is what is shipped. */
export const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** What a policy says that a manifest is made from. */
export interface Policy {
  readonly name: string;
  readonly documentation?: string;
  readonly page?: string;
  readonly title?: string;
  readonly packages: readonly string[];
  readonly source: string;
  readonly targets: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly name: string;
  readonly role?: string;
  readonly template?: string;
}

/** A policy with all that it extends, as `sru-gate policies` shows it. */
export function readPolicy(name: string): Policy {
  return parse(execFileSync(process.execPath, [cli, 'policies', name], { encoding: 'utf8' }));
}

/** The address of its page. */
export function pageOf({ documentation, page }: Policy): string {
  return documentation ?? `https://ubuntu.com/project/docs/SRU/reference/${page}/`;
}

/** Whether a policy is for a package; one that was renamed had another name then. */
export function isFor({ packages }: Policy, name: string): boolean {
  return packages.some((each) => each === name || (each.endsWith('*') && name.startsWith(each.slice(0, -1))));
}
