import path from 'node:path';
import { about } from '../../src/generated/about.ts';

/** A link of a document to something of this project. */
export interface OwnLink {
  /** As it is written. */
  readonly link: string;
  /** What it leads to, by its path from the project's top folder. */
  readonly target: string;
  readonly anchor: string | undefined;
  /** Whether it names the file by its address on GitHub. */
  readonly isAddress: boolean;
}

const addresses = ['blob', 'tree', 'raw'].map((kind) => `${about.homepage}/${kind}/main/`);

/**
 * The links of a Markdown document, and its pictures, that lead to this project. What stands in a fence is a program's.
 * @param name its path from the project's top folder
 */
export function ownLinks(name: string, text: string): OwnLink[] {
  const prose = text.replace(/^( *)```[\s\S]*?^\1```$/gm, '');
  return [...prose.matchAll(/\]\(([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(
    ([link, file = '', anchor]): OwnLink[] => {
      const own = addresses.find((address) => file.startsWith(address));
      if (own !== undefined) return [{ link, target: file.slice(own.length), anchor, isAddress: true }];
      if (/^https?:/.test(file)) return [];
      const target = file === '' ? name : path.join(path.dirname(name), file).replace(/\/$/, '');
      return [{ link, target, anchor, isAddress: false }];
    },
  );
}
