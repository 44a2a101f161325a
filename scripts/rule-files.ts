import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RuleFace } from '../src/judge/rule.ts';

const top = new URL('../', import.meta.url);
const folder = 'src/judge/rules';

/** A file that holds a rule: its path below the rules' folder, the name it exports, and the rule's kind. */
interface RuleFile {
  readonly file: string;
  readonly name: string;
  readonly kind: 'Rule' | 'RunRule';
}

/** The subjects in the order in which a reader meets them: the manifest first, then its way to the release. */
const subjects = [
  'manifest',
  'description',
  'title',
  'timing',
  'targets',
  'versions',
  'bugs',
  'changelog',
  'packaging',
  'launchpad',
  'release',
  'waivers',
  'run',
];

/** The rules there are, by subject and name: each is the one file that exports it. */
function ruleFiles(): RuleFile[] {
  return readdirSync(new URL(folder, top), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((one, other) => placeOf(one) - placeOf(other))
    .flatMap((subject) =>
      readdirSync(new URL(`${folder}/${subject}`, top))
        .sort()
        .map((file) => `${subject}/${file}`),
    )
    .flatMap((file): RuleFile[] => {
      const text = readFileSync(new URL(`${folder}/${file}`, top), 'utf8');
      const [, name, kind] = /^export const (\w+): (Rule|RunRule) = /m.exec(text) ?? [];
      return name && kind ? [{ file, name, kind: kind as RuleFile['kind'] }] : [];
    });
}

function placeOf(subject: string): number {
  const place = subjects.indexOf(subject);
  if (place < 0) throw new Error(`${folder}/${subject}: scripts/rule-files.ts does not say where it comes`);
  return place;
}

/** `src/judge/rules/list.ts`: all rules, read from the folder. */
export function ruleList(note: string): string {
  const files = ruleFiles();
  const names = (kind: RuleFile['kind']): string =>
    files.flatMap((each) => (each.kind === kind ? [`  ${each.name},`] : [])).join('\n');
  return `${note}import type { Rule, RunRule } from '../rule.ts';
${files.map(({ file, name }) => `import { ${name} } from './${file}';`).join('\n')}

export const manifestRules: readonly Rule[] = [
${names('Rule')}
];

export const runRules: readonly RunRule[] = [
${names('RunRule')}
];
`;
}

type Face = Omit<Awaited<ReturnType<typeof faceOf>>, 'id' | 'looksAtOutcome'>;

/** What the rules say of themselves, by id. */
export type Faces = Readonly<Record<string, Face>>;

/** What every rule says of itself, read from its file; in the order in which lists of them are told. */
export async function allFaces(): Promise<Faces> {
  const faces = [];
  // One after the other: jest cannot load modules that import one another at the same time.
  for (const file of ruleFiles()) faces.push(await faceOf(file));
  // Those that look at what the others found come last.
  faces.sort((one, other) => Number(one.looksAtOutcome) - Number(other.looksAtOutcome));
  return Object.fromEntries(faces.map(({ id, looksAtOutcome: _, ...face }) => [id, face]));
}

/** `src/generated/rules.ts`: the same for those who need no rule's code. */
export function facesModule(faces: Faces, note: string): string {
  return `${note}/** What the rules say of themselves, by id; in the order in which lists of them are told. */
export const ruleFaces = ${JSON.stringify(faces, null, 2)} as const;

export type RuleId = keyof typeof ruleFaces;
`;
}

async function faceOf({ file, name }: RuleFile) {
  const { [name]: rule } = (await import(`../${folder}/${file}`)) as Record<string, RuleFace>;
  const id = path.basename(file, '.ts');
  if (rule?.id !== id) throw new Error(`${folder}/${file}: the rule's id is not the file's name`);
  const { gate = null, severity, demands, passesWithTime = false, hides } = rule;
  return {
    id,
    gate,
    severity,
    demands,
    passesWithTime,
    hides: hides !== undefined,
    looksAtOutcome: 'checkOutcome' in rule,
  };
}
