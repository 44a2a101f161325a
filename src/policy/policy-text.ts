import { type Day, parseDay, type Weekday } from '../model/day.ts';
import type { Policy, PolicySection, UpstreamVersions } from '../model/policy.ts';
import { type Position, positionsIn } from '../model/position.ts';
import { isRuleId } from '../model/rules.ts';
import { pageAddress } from '../text/page-address.ts';
import { quote } from '../text/quote.ts';
import { checkSchema } from '../text/schema-problems.ts';
import { readYaml } from '../text/yaml-text.ts';
import { mergeLayers } from './lay-over.ts';
import { policySchema, type WrittenPolicy } from './schema.ts';
import { daysOfChange, layersOn } from './since.ts';
import { unknownRules } from './unknown-rules.ts';

/** What is wrong with a policy, in its own file; without a place where it is the name that is wrong. */
export interface PolicyProblem {
  readonly message: string;
  readonly help: string;
  readonly at: Position | undefined;
  /** What was meant with the name that is wrong: a guess. */
  readonly meant?: string | undefined;
}

/** One policy file, valid, before those that it extends are laid under it. */
export interface PolicyText {
  readonly written: WrittenPolicy;
  /** Where it names the policy that it extends. */
  readonly extendsAt: Position;
}

/**
 * Reads the text of one policy file.
 * @param reserved names that no file may take
 */
export function parsePolicy(
  text: string,
  file: string,
  reserved: ReadonlySet<string>,
): PolicyText | { readonly problems: readonly PolicyProblem[] } {
  const yaml = readYaml(text);
  const positionOf = positionsIn(text, file);
  const problems: PolicyProblem[] = yaml.problems.map(({ message, help, span }) => ({
    message,
    help,
    at: positionOf(span),
  }));
  if (problems.length > 0) return { problems };
  const { kept, problems: schemaProblems } = checkSchema(policySchema(), yaml.data, {
    what: 'a policy',
    docs: pageAddress('policies'),
  });
  for (const { message, help, path: at, atKey, key } of schemaProblems) {
    problems.push({
      message,
      help,
      meant: key,
      at: positionOf(atKey ? yaml.locateKey(at) : yaml.locate(at)),
    });
  }
  const written = kept as WrittenPolicy | undefined;
  if (written && reserved.has(written.name)) {
    problems.push({
      message: `${quote(written.name)} is the name of a built-in policy: reports would call this file by it.`,
      help: `Give it a name of its own, and \`extends: ${written.name}\` where it builds on that.`,
      at: positionOf(yaml.locate(['name'])),
    });
  }
  for (const { path, ...unknown } of written ? unknownRules(written) : [])
    problems.push({ ...unknown, at: positionOf(yaml.locateKey(path)) });
  for (const day of Object.keys(written?.since ?? {})) {
    if (parseDay(day) !== undefined) continue;
    problems.push({
      message: `The key ${quote(day)} of \`since\` is no day that is in the calendar.`,
      help: 'Write a day like 2027-01-31, from which on the policy is another.',
      at: positionOf(yaml.locateKey(['since', day])),
    });
  }
  if (problems.length > 0 || !written) return { problems };
  return { written, extendsAt: positionOf(yaml.locate(['extends'])) };
}

/**
 * A policy with every value there, and what it becomes later, from the files laid over one another.
 * @param layers the base first; one at least
 */
export function policyFrom(layers: readonly WrittenPolicy[], files: readonly string[]): Policy {
  const on = (day: Day | undefined): Policy => toPolicy(mergeLayers(layersOn(layers, day)), files);
  return { ...on(undefined), later: daysOfChange(layers).map((from) => ({ from, policy: on(from) })) };
}

function toPolicy(written: WrittenPolicy, files: readonly string[]): Policy {
  return {
    name: written.name,
    summary: written.summary,
    files,
    ...toPages(written),
    packages: written.packages ?? [],
    governsEveryUpload: written.governs !== 'some-uploads',
    title: written.title,
    sections: (written.sections ?? []).map(toSection),
    source: written.source ?? 'any',
    upstreamVersions: (written['upstream-versions'] ?? []).map(toUpstreamVersions),
    settlingDays: days(written['settling-days']),
    oncePerCycle: written.cadence === 'once-per-cycle',
    targets: written.targets ?? [],
    newestInterimIsEnough: written['newer-series']?.['newest-interim-is-enough'] === 'true',
    mayBeSkippedWithReason: written['newer-series']?.['may-be-skipped-with-reason'] === 'true',
    packageNamesCarryVersions: written['newer-series']?.['package-names-carry-versions'] !== 'false',
    minimumDays: days(written.ageing?.['minimum-days']),
    promisedDays: days(written.ageing?.['promised-days']),
    verificationShortens: written.ageing?.['verification-shortens'] === 'true',
    noReleaseOn: (written.ageing?.['no-release-on'] ?? []) as Weekday[],
    needsBug: written['sru-bug'] !== 'optional',
    bugsMayStayUnverified: written['other-bugs']?.['may-stay-unverified'] === 'true',
    packagingOf: written.packaging?.of ?? 'any',
    packagingChangesStatedIn: written.packaging?.['changes-stated-in'] ?? 'nowhere',
    partner: written.partner && { ...written.partner, accounts: written.partner.accounts ?? [] },
    interestGroup: written['interest-group'],
    ...toWords(written),
    severities: written.severities ?? {},
    waivable: (written.waivable ?? []).filter(isRuleId),
    later: [],
  };
}

/** Where people read the policy, and at what addresses its page is found. */
function toPages(written: WrittenPolicy): Pick<Policy, 'documentation' | 'pageAddresses'> {
  const pages = written.page === undefined ? [] : addresses([written.page], written);
  return {
    documentation: written.documentation ?? (pages[0] === undefined ? '' : `https://${pages[0]}/`),
    pageAddresses:
      pages.length > 0 ? [...pages, ...addresses(written['other-addresses'] ?? [], written)] : [],
  };
}

type Words = 'placeholders' | 'placeholdersUntilRelease' | 'templateInstructions' | 'misleadingWording';

/** What a description may not say, or not yet. */
function toWords(written: WrittenPolicy): Pick<Policy, Words> {
  return {
    placeholders: written.placeholders ?? [],
    placeholdersUntilRelease: written['placeholders-until-release'] ?? [],
    templateInstructions: written['template-instructions'] ?? [],
    misleadingWording: (written['misleading-wording'] ?? []).map(({ phrases, truth, excuses = [] }) => ({
      phrases,
      truth,
      excuses,
    })),
  };
}

function days(value: string | undefined): number {
  return Number(value ?? '0');
}

function count(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

function toSection(section: NonNullable<WrittenPolicy['sections']>[number]): PolicySection {
  return {
    name: section.name,
    required: section.required !== 'false',
    also: section.also ?? [],
    sameAs: section['same-as'] ?? [],
    role: section.role,
    filledBy: section['filled-by'] ?? 'upload',
    unbracketed: section.unbracketed === 'true',
    template: section.template ?? '',
  };
}

function toUpstreamVersions(
  taken: NonNullable<WrittenPolicy['upstream-versions']>[number],
): UpstreamVersions {
  return {
    packages: taken.packages ?? ['*'],
    sameParts: count(taken['same-parts']),
    parts: count(taken.parts),
    notEndingIn: taken['not-ending-in'] ?? [],
    atLeast: taken['at-least'],
  };
}

/** The addresses of pages: one that has no host, a page's last part, stands below each family. */
function addresses(pages: readonly string[], { 'address-families': families = [] }: WrittenPolicy): string[] {
  return pages.flatMap((page) =>
    /^[\w-]+(?:\.[\w-]+)+\//.test(page) ? [page] : families.map((family) => `${family}${page}`),
  );
}
