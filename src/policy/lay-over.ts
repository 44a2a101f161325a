import { isMapping } from '../text/is-mapping.ts';
import { plainName, sameName } from '../text/section-heading.ts';
import type { WrittenPolicy } from './schema.ts';

/**
 * Lays policies over one another: mappings merge, all else is replaced. A section that has a name of one below plays
 * that one's role, and the other names there stand for it, unless it says otherwise.
 * @param layers the base first; one at least
 */
export function mergeLayers(layers: readonly WrittenPolicy[]): WrittenPolicy {
  const below: SectionsBelow = { byName: new Map(), byAnyName: new Map() };
  return layers.reduce<WrittenPolicy>(
    (base, over) => {
      const next = layOver(base, over, below);
      if (over.sections) putBelow(next.sections ?? [], below);
      return next;
    },
    { name: '', summary: '' },
  );
}

/** The nearest section of all policies below by its name, and by any name that it has. */
interface SectionsBelow {
  readonly byName: Map<string, WrittenSection>;
  readonly byAnyName: Map<string, WrittenSection>;
}

/** What is put there later is nearer. */
function putBelow(sections: readonly WrittenSection[], { byName, byAnyName }: SectionsBelow): void {
  // Of two in one policy that have the same name it is the first.
  for (const section of sections.toReversed()) {
    byName.set(plainName(section.name), section);
    for (const name of namesOf(section)) byAnyName.set(plainName(name), section);
  }
}

function layOver(base: WrittenPolicy, over: WrittenPolicy, below: SectionsBelow): WrittenPolicy {
  const merged: Record<string, unknown> = { ...base };
  // A page of one's own stands in place of the base's document.
  if (over.page !== undefined) delete merged.documentation;
  for (const [key, value] of Object.entries(over)) {
    const inBase = merged[key];
    merged[key] = isMapping(value) && isMapping(inBase) ? { ...inBase, ...value } : value;
  }
  if (over.sections)
    merged.sections = over.sections.map((section) => ({
      ...section,
      ...handedDown(section, below),
      ...section,
    }));
  return merged as WrittenPolicy;
}

type WrittenSection = NonNullable<WrittenPolicy['sections']>[number];

/** What a section takes from the one below that has its name, be it as an older one. */
function handedDown(
  { name }: WrittenSection,
  { byName, byAnyName }: SectionsBelow,
): Partial<Pick<WrittenSection, 'role' | 'also' | 'same-as'>> {
  // One of that very name first: where a policy in between calls it otherwise, its older names stay older.
  const below = byName.get(plainName(name)) ?? byAnyName.get(plainName(name));
  if (!below) return {};
  const role = below.role && { role: below.role };
  if (sameName(below.name, name)) {
    const { also, 'same-as': sameAs } = below;
    return { ...role, ...(also && { also }), ...(sameAs && { 'same-as': sameAs }) };
  }
  // An older name that a policy has for its own is not older there than the present one.
  return { ...role, 'same-as': namesOf(below).filter((each) => !sameName(each, name)) };
}

function namesOf({ name, also = [], 'same-as': sameAs = [] }: WrittenSection): string[] {
  return [name, ...sameAs, ...also];
}

/**
 * Where each value of a policy came from, by key (`targets`, `ageing.minimum-days`): the name of the last of the
 * layers that sets it.
 * @param layers the policies laid over one another, the base first
 */
export function originsOf(layers: readonly WrittenPolicy[]): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  for (const layer of layers) {
    for (const [key, value] of Object.entries(layer)) {
      if (!isMapping(value)) origins.set(key, layer.name);
      else for (const inner of Object.keys(value)) origins.set(`${key}.${inner}`, layer.name);
    }
  }
  return origins;
}
