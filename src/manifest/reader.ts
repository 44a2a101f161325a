import type { Calendar } from '../model/calendar.ts';
import { parseDay } from '../model/day.ts';
import { type Field, type List, without, written } from '../model/field.ts';
import type { Path } from '../model/position.ts';
import { versionIn } from '../model/version.ts';
import type { OpenManifest } from './open-manifest.ts';

export type Reader = ReturnType<typeof readerOf>;

/** Reads values by their form, each into a field that knows its place and state. */
export function readerOf(isBroken: OpenManifest['isBroken'], calendar: Calendar) {
  const read = <T>(
    path: Path,
    text: string | undefined,
    parse: (text: string) => T | undefined,
  ): Field<T> => {
    if (text === undefined) return without(path, isBroken(path) ? 'broken' : 'absent');
    const value = parse(text);
    return value === undefined ? without(path, 'broken', text) : written(path, value, text);
  };
  const list = <Item, T>(
    path: Path,
    items: readonly (Item | undefined)[] | undefined,
    readItem: (item: Item, path: Path) => T,
  ): List<T> => {
    const usable = (items ?? []).flatMap((item, index) =>
      item === undefined ? [] : [readItem(item, [...path, index])],
    );
    const isWhole = items !== undefined && usable.length === items.length;
    const state = isBroken(path) || (items && !isWhole) ? 'broken' : isWhole ? 'written' : 'absent';
    return { path, state, items: usable };
  };
  return {
    list,
    text: (path: Path, text: string | undefined) => read(path, text, (each) => each),
    series: (path: Path, name: string | undefined) => read(path, name, (each) => calendar.byName.get(each)),
    version: (path: Path, text: string | undefined) => read(path, text, versionIn),
    day: (path: Path, text: string | undefined) => read(path, text, parseDay),
    yes: (path: Path, text: string | undefined) => read(path, text, () => true as const),
  };
}
