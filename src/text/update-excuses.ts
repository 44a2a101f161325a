import type { TestRegression } from '../model/launchpad.ts';

/**
 * `update_excuses.yaml`, in which proposed-migration says of each upload in -proposed what became of the tests that it
 * set off. It has some megabytes, of which a run wants the entries of a few packages: so it is read line by line as it
 * comes, in the one layout in which it is written. An entry in another layout counts as one that cannot be read.
 */

/** What it says of one upload. */
export interface Excuse {
  readonly version: string;
  /** Whether it may be released as far as the tests go: they passed, or somebody let it through by a hint. */
  readonly isLetThrough: boolean;
  readonly regressions: readonly TestRegression[];
}

/** The entries by package; undefined for one that cannot be read. */
export type Excuses = ReadonlyMap<string, readonly Excuse[] | undefined>;

export interface ExcusesReader {
  /** Takes the next piece of the file. */
  readonly read: (piece: string) => void;
  /** What it says of the packages; undefined where it is no such file. Those that it does not have are left out. */
  readonly end: () => Excuses | undefined;
}

/** No line of it is as long. */
const longestLine = 100_000;
const mostRegressions = 20_000;

/** A package has one for each version in -proposed, and for its removal. */
const mostEntries = 1000;

/** Reads the entries of some source packages. */
export function excusesReader(packages: ReadonlySet<string>): ExcusesReader {
  const found = new Map<string, Excuse[] | undefined>();
  let rest = '';
  let isList = false;
  let isKnown = false;
  let isBroken = false;
  let entry: Entry | undefined;
  const close = (): void => {
    if (entry && packages.has(entry.name)) keep(found, entry);
    entry = undefined;
  };
  const take = (line: string): void => {
    if (line.startsWith('- ') && isList) {
      close();
      entry = newEntry();
      readLine(entry, `  ${line.slice(2)}`);
    } else if (line.startsWith(' ')) {
      if (entry) readLine(entry, line);
    } else if (line !== '') {
      close();
      isList = /^sources:(?: \[\])?$/.test(line);
      isKnown ||= isList;
    }
  };
  return {
    read: (piece) => {
      if (isBroken) return;
      const text = `${rest}${piece}`;
      const end = text.lastIndexOf('\n') + 1;
      rest = text.slice(end);
      isBroken = rest.length > longestLine;
      for (const line of text.slice(0, end).split('\n')) take(line);
    },
    end: () => {
      take(rest);
      close();
      return isKnown && !isBroken ? found : undefined;
    },
  };
}

function keep(found: Map<string, Excuse[] | undefined>, entry: Entry): void {
  const { name, version, isOdd, isLetThrough, regressions } = entry;
  const known = found.has(name) ? found.get(name) : [];
  known?.push({ version, isLetThrough, regressions });
  const isReadable = !isOdd && version !== '' && known && known.length <= mostEntries;
  found.set(name, isReadable ? known : undefined);
}

/** An entry while it is read, and where in it the reader is. */
interface Entry {
  name: string;
  version: string;
  isLetThrough: boolean;
  /** Whether the results of its tests are in another layout. */
  isOdd: boolean;
  readonly regressions: TestRegression[];
  /** The keys that the line is below, by their indentation of 2, 4, 6 and 8. */
  readonly keys: (string | undefined)[];
  /** The values of the list that is read: a result's state, its log, its history and more. */
  values: string[];
}

function newEntry(): Entry {
  return {
    name: '',
    version: '',
    isLetThrough: false,
    isOdd: false,
    regressions: [],
    keys: [],
    values: [],
  };
}

function readLine(entry: Entry, line: string): void {
  const indent = line.length - line.trimStart().length;
  const text = line.trim();
  const [section, policy] = entry.keys;
  const isTest = section === 'policy_info' && policy === 'autopkgtest' && indent > 4;
  if (text.startsWith('- ')) {
    if (isTest) readValue(entry, indent, text.slice(2));
    return;
  }
  const colon = text.endsWith(':') ? text.length - 1 : text.indexOf(': ');
  // A text may go on over lines, outside the results.
  if (colon < 0 || indent % 2 > 0 || indent > 8) {
    entry.isOdd ||= isTest;
    return;
  }
  const key = unquoted(text.slice(0, colon));
  const value = unquoted(text.slice(colon + 1));
  entry.keys.length = Math.min(entry.keys.length, indent / 2 - 1);
  entry.keys[indent / 2 - 1] = key;
  entry.values = [];
  if (indent === 2) readFact(entry, key, value);
  else if (isTest && indent === 6 && key === 'verdict') entry.isLetThrough ||= value.startsWith('PASS');
  else if (isTest && value !== '') entry.isOdd = true;
}

function readFact(entry: Entry, key: string, value: string): void {
  if (key === 'item-name') entry.name = value;
  if (key === 'new-version') entry.version = value;
  if (key === 'migration-policy-verdict') entry.isLetThrough ||= value.startsWith('PASS');
}

/** Reads a value of a result, which are: its state, its log, its history, artifacts, and where it is asked for again. */
function readValue(entry: Entry, indent: number, value: string): void {
  const [, , tested, architecture] = entry.keys;
  if (indent < 8 || tested === undefined || architecture === undefined) {
    entry.isOdd = true;
    return;
  }
  entry.values.push(unquoted(value));
  const [state, ...pages] = entry.values;
  if (state !== 'REGRESSION' || pages.length > 2) return;
  if (pages.length > 0) entry.regressions.pop();
  if (entry.regressions.length >= mostRegressions) entry.isOdd = true;
  else entry.regressions.push({ tested, architecture, pages });
}

function unquoted(written: string): string {
  const text = written.trim();
  return /^(?:'.*'|".*")$/.test(text) ? text.slice(1, -1) : text;
}
