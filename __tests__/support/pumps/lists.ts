import { edited } from '../check.ts';
import { entry, type Files, manifest, withFile, withPolicy } from './places.ts';

/** Lists that grow, alone and against one another: each gives the files of a workspace of about so many bytes. */
export const lists: Readonly<Record<string, (bytes: number) => Files>> = {
  targets: (bytes) => manifest({ targets: many(bytes / 55, () => target) }),
  'targets of any series': (bytes) =>
    manifest({ targets: many(bytes / 55, (index) => ({ ...target, series: series(index) })) }),
  'targets of unknown series': (bytes) =>
    manifest({ targets: many(bytes / 55, (index) => ({ ...target, series: `nobel${index}` })) }),
  'targets that are released': (bytes) =>
    manifest({
      targets: many(bytes / 180, (index) => ({
        ...target,
        series: series(index),
        uploaded: '2026-06-05',
        accepted: '2026-06-06',
        verified: '2026-06-07',
        released: '2026-06-23',
      })),
    }),
  skips: (bytes) =>
    manifest({
      skips: many(bytes / 60, (index) => ({ series: series(index), carries: `2:13.0.${index}-1` })),
    }),
  'skips and targets': (bytes) =>
    manifest({
      targets: many(bytes / 110, (index) => ({ ...target, series: series(index) })),
      skips: many(bytes / 120, (index) => ({ series: series(index), carries: `2:13.0.${index}-1` })),
    }),
  waivers: (bytes) => manifest({ waivers: many(bytes / 80, waiver) }),
  'waivers and targets': (bytes) =>
    manifest({
      targets: many(bytes / 110, (index) => ({ ...target, series: series(index) })),
      waivers: many(bytes / 160, waiver),
    }),
  'waivers and targets in a series each': (bytes) =>
    manifest({
      targets: many(bytes / 110, (index) => ({ ...target, series: series(index) })),
      waivers: many(bytes / 180, (index) => ({ ...waiver(index), series: series(index) })),
    }),
  'waivers and placeholders': (bytes) =>
    manifest({
      'sru.description': `[ Impact ]\n${'TODO x\n'.repeat(bytes / 14)}`,
      waivers: many(bytes / 180, () => ({ rule: 'placeholder-text', reason: 'Agreed with the SRU team.' })),
    }),
  'expired waivers and placeholders': (bytes) =>
    manifest({
      'sru.description': `[ Impact ]\n${'TODO x\n'.repeat(bytes / 14)}`,
      waivers: many(bytes / 200, () => ({
        rule: 'placeholder-text',
        reason: 'Agreed with the SRU team.',
        until: '2026-01-01',
      })),
    }),
  'expired waivers that share a reason': (bytes) => ({
    'backport.yaml': `${edited({ 'sru.description': `[ Impact ]\n${'TODO x\n'.repeat(bytes / 28)}` })}waivers:\n- {rule: placeholder-text, until: 2026-01-01, reason: &a "${'long '.repeat(bytes / 10)}"}\n${'- {rule: placeholder-text, until: 2026-01-01, reason: *a}\n'.repeat(bytes / 240)}`,
  }),
  'targets that share a version': (bytes) => ({
    'backport.yaml': `${edited({ targets: undefined })}targets:\n- {series: noble, version: &a 2:13.0.10${'.1'.repeat(bytes / 4)}-0ubuntu0.24.04.1}\n${'- {series: jammy, version: *a}\n'.repeat(bytes / 62)}`,
  }),
  'targets that share a long version of tildes': (bytes) => ({
    'backport.yaml': `${edited({ targets: undefined })}targets:\n- {series: noble, version: &a 2:13.0.10${'~a1'.repeat(bytes / 6)}-0ubuntu0.24.04.1}\n${'- {series: questing, version: *a, replaces: *a}\n'.repeat(bytes / 94)}`,
  }),
  'targets that share a ref': (bytes) => ({
    'backport.yaml': `${edited({ targets: undefined })}targets:\n- {series: noble, version: &a 2:13.0.10-0ubuntu0.24.04.1, changelog: &b ${'x/'.repeat(bytes / 4)}}\n${'- {series: jammy, version: *a, changelog: *b}\n'.repeat(bytes / 92)}`,
  }),
  'targets that share a verification': (bytes) => ({
    'backport.yaml': `${edited({ targets: undefined })}targets:\n- {series: noble, version: &a 2:13.0.10-0ubuntu0.24.04.1, verification: &b {by: ${'x '.repeat(bytes / 4)}}}\n${'- {series: jammy, version: *a, verification: *b}\n'.repeat(bytes / 98)}`,
  }),
  'skips that share a reason': (bytes) => ({
    'backport.yaml': `${edited({ skips: undefined })}skips:\n- {series: plucky, reason: &a "${'TODO x '.repeat(bytes / 14)}"}\n${'- {series: questing, reason: *a}\n'.repeat(bytes / 66)}`,
  }),
  'skips that share a version': (bytes) => ({
    'backport.yaml': `${edited({ skips: undefined })}skips:\n- {series: plucky, carries: &a 2:13.0.10${'.1'.repeat(bytes / 4)}-1}\n${'- {series: questing, carries: *a}\n'.repeat(bytes / 66)}`,
  }),
  'bugs that share a test case': (bytes) => ({
    'backport.yaml': `${edited({})}bugs:\n- {id: 1234, test-case: &a "${'TODO x '.repeat(bytes / 14)}"}\n${'- {id: 1235, test-case: *a}\n'.repeat(bytes / 54)}`,
  }),
  bugs: (bytes) => manifest({ bugs: many(bytes / 45, bug) }),
  'bugs and targets': (bytes) =>
    manifest({
      targets: many(bytes / 110, (index) => ({ ...target, series: series(index) })),
      bugs: many(bytes / 90, bug),
    }),
  'bugs that share what is verified': (bytes) => ({
    'backport.yaml': `${edited({})}bugs:\n- {id: 1234, verified: &a [${'noble, '.repeat(bytes / 14)}]}\n${'- {id: 1235, verified: *a}\n'.repeat(bytes / 52)}`,
  }),
  'bugs and their marks in the changelog': (bytes) => ({
    ...manifest({ bugs: many(bytes / 90, bug) }),
    'debian/changelog': entry(
      many(bytes / 40, (index) => `  * Fixed. (LP: #${2_000_000 + index})`).join('\n'),
    ),
  }),
  'bugs in a changelog': (bytes) =>
    withFile(
      'debian/changelog',
      entry(many(bytes / 25, (index) => `  * Fixed. (LP: #${2_000_000 + index})`).join('\n')),
    ),
  'declared paths of one letter': (bytes) =>
    manifest({
      'sru.description': `[ Impact ]\n${'a'.repeat(bytes / 2)}`,
      'packaging-changes.from-source': many(bytes / 90, () => ({ path: 'a', reason: 'Kept.' })),
    }),
  'declared paths of one letter in words': (bytes) =>
    manifest({
      'sru.description': `[ Impact ]\n${'a '.repeat(bytes / 4)}`,
      'packaging-changes.from-source': many(bytes / 90, () => ({ path: 'a', reason: 'Kept.' })),
    }),
  'declared paths that are not there': (bytes) =>
    manifest({
      'sru.description': `[ Impact ]\n${'debian/a '.repeat(bytes / 18)}`,
      'packaging-changes.from-source': many(bytes / 100, (index) => ({
        path: `debian/a${index}`,
        reason: 'Kept.',
      })),
    }),
  'declared paths that share a reason': (bytes) => ({
    'backport.yaml': `${edited({})}packaging-changes:\n  from-source:\n  - {path: debian/a, reason: &a "${'TODO x '.repeat(bytes / 14)}"}\n${'  - {path: debian/b, reason: *a}\n'.repeat(bytes / 66)}`,
  }),
  'declared paths and changed files': (bytes) => ({
    ...manifest({
      'packaging-changes.from-previous': many(bytes / 100, (index) => ({
        path: `debian/a${index}`,
        reason: 'Kept.',
      })),
    }),
  }),
  'sections, each known': (bytes) =>
    manifest({ 'sru.description': many(bytes / 20, (index) => `[ ${sections[index % 4]} ]\nx`).join('\n') }),
  'sections, each its own': (bytes) =>
    manifest({ 'sru.description': many(bytes / 20, (index) => `[ Own ${index} ab ]\nx`).join('\n') }),
  'empty sections': (bytes) =>
    manifest({ 'sru.description': many(bytes / 14, (index) => `[ Own ${index} ab ]`).join('\n') }),
  'empty sections, each known': (bytes) =>
    manifest({ 'sru.description': many(bytes / 10, () => '[ Impact ]').join('\n') }),
  'sentences in which it is another': (bytes) =>
    manifest({ 'sru.description': `[ Impact ]\n${'It is an MRE. '.repeat(bytes / 14)}` }),
  'changelog entries': (bytes) =>
    withFile(
      'debian/changelog',
      many(bytes / 130, (index) => entry('  * A.').replace('10-0', `10-${index}`)).join('\n'),
    ),
  'changelog entries and targets': (bytes) => ({
    ...manifest({
      targets: many(bytes / 110, (index) => ({ ...target, series: series(index), uploaded: '2026-06-08' })),
    }),
    'debian/changelog': many(bytes / 260, (index) => entry('  * A.').replace('10-0', `10-${index}`)).join(
      '\n',
    ),
  }),
  'a changelog with one entry and targets': (bytes) => ({
    ...manifest({
      targets: many(bytes / 110, (index) => ({
        ...target,
        series: series(index),
        changelog: 'debian/changelog',
      })),
    }),
    'debian/changelog': entry('  * A long line. LP: #1234, TODO\n'.repeat(bytes / 60)),
  }),
  'wordings of a policy': (bytes) => ({
    ...withPolicy(
      `${own}misleading-wording:\n${many(bytes / 120, (index) => `- {phrases: [wording ${index}], truth: no such thing}\n`).join('')}`,
    ),
    ...described(`wording 1 `.repeat(bytes / 20)),
  }),
  'phrases of one wording': (bytes) => ({
    ...withPolicy(
      `${own}misleading-wording:\n- truth: no such thing\n  phrases: [${many(bytes / 8, () => 'ab').join(', ')}]\n`,
    ),
    ...described(`ab `.repeat(bytes / 6)),
  }),
  'phrases of one letter': (bytes) => ({
    ...withPolicy(
      `${own}misleading-wording:\n- truth: no such thing\n  phrases: [${many(bytes / 8, (index) => `${'a '.repeat(1 + (index % 5))}b`).join(', ')}]\n`,
    ),
    ...described(`a `.repeat(bytes / 4)),
  }),
  'excuses of one wording': (bytes) => ({
    ...withPolicy(
      `${own}misleading-wording:\n- truth: no such thing\n  phrases: [ab]\n  excuses: [${many(bytes / 10, (index) => `x${index}`).join(', ')}]\n`,
    ),
    ...described(`ab. `.repeat(bytes / 8)),
  }),
  'placeholders of a policy': (bytes) => ({
    ...withPolicy(`${own}placeholders: [${many(bytes / 16, (index) => `ab${index}`).join(', ')}]\n`),
    ...described(`ab1 `.repeat(bytes / 8)),
  }),
  'placeholders of a policy and lines': (bytes) => ({
    ...withPolicy(`${own}placeholders: [${many(bytes / 16, (index) => `ab${index}`).join(', ')}]\n`),
    ...described(`TODO\n`.repeat(bytes / 10)),
  }),
  'instructions of a policy': (bytes) => ({
    ...withPolicy(`${own}template-instructions: [${many(bytes / 16, (index) => `ab${index}`).join(', ')}]\n`),
    ...described(`ab1 `.repeat(bytes / 8)),
  }),
  'sections of a policy': (bytes) => ({
    ...withPolicy(
      `${own}sections:\n${many(bytes / 60, (index) => `- {name: Own ${index}, required: true}\n`).join('')}`,
    ),
    ...described(many(bytes / 40, (index) => `[Own ${index}]\nx`).join('\n')),
  }),
  'names of a section of a policy': (bytes) => ({
    ...withPolicy(
      `${own}sections:\n- {name: Impact, required: true, also: [${many(bytes / 20, (index) => `Own ${index}`).join(', ')}]}\n`,
    ),
    ...described(many(bytes / 40, (index) => `[Other ${index}]\nx`).join('\n')),
  }),
  'addresses of a policy': (bytes) => ({
    ...withPolicy(
      `${own}page: own\nother-addresses: [${many(bytes / 30, (index) => `example.com/a${index}`).join(', ')}]\n`,
    ),
    ...described(`https://example.com/b `.repeat(bytes / 44)),
  }),
  'words of a partner': (bytes) => ({
    ...withPolicy(
      `${own}partner: {name: A, words: [${many(bytes / 16, (index) => `ab${index}`).join(', ')}]}\n`,
    ),
    ...described(`[ Test Plan ]\n${'abc '.repeat(bytes / 8)}`),
  }),
  'packages of a policy': (bytes) =>
    withPolicy(`${own}packages: [${many(bytes / 10, () => 'a*a*a*b').join(', ')}]\n`),
  'stars of a policy': (bytes) => ({
    'backport.yaml': edited({ policy: './own.yaml', package: `a${'a'.repeat(bytes / 2)}` }),
    'own.yaml': `${own}packages: ["${'*a'.repeat(bytes / 4)}b"]\n`,
  }),
  'days of a policy': (bytes) =>
    withPolicy(
      `${own}since:\n${many(bytes / 40, (index) => `  ${new Date(Date.UTC(1950, 0, index)).toISOString().slice(0, 10)}: {settling-days: 3}\n`).join('')}`,
    ),
  'severities of a policy': (bytes) =>
    withPolicy(`${own}severities:\n${many(bytes / 16, (index) => `  ageing${index}: error\n`).join('')}`),
  'upstream versions of a policy': (bytes) =>
    withPolicy(
      `${own}source: upstream\nupstream-versions:\n${many(bytes / 40, (index) => `- {packages: [a${index}*], parts: 2}\n`).join('')}`,
    ),
  'unknown keys': (bytes) => ({
    'backport.yaml': `${edited({})}${many(bytes / 12, (index) => `unknown${index}: x\n`).join('')}`,
  }),
  'unknown keys that are nearly right': (bytes) => ({
    'backport.yaml': `${edited({})}${many(bytes / 20, (index) => `packaging-chang${index}: x\n`).join('')}`,
  }),
  'broken items': (bytes) => ({ 'backport.yaml': `${edited({})}waivers:\n${'- x\n'.repeat(bytes / 4)}` }),
  'keys twice': (bytes) => ({ 'backport.yaml': `${edited({})}${'bugs: []\n'.repeat(bytes / 9)}` }),
  'keys at the wrong depth': (bytes) => ({
    'backport.yaml': `${edited({})}${'   replaces: x\n'.repeat(bytes / 15)}`,
  }),
  anchors: (bytes) => ({
    'backport.yaml': `${edited({})}bugs: [${many(bytes / 12, (index) => `&a${index} x`).join(', ')}]`,
  }),
  aliases: (bytes) => ({
    'backport.yaml': `${edited({})}bugs: [&a {id: 1234}, ${'*a, '.repeat(bytes / 4)}]`,
  }),
  'aliases of many anchors': (bytes) => ({
    'backport.yaml': `${edited({})}bugs: [${many(bytes / 24, (index) => `&a${index} x`).join(', ')}, ${many(bytes / 16, (index) => `*a${index}`).join(', ')}]`,
  }),
  'aliases of one anchor that is set anew': (bytes) => ({
    'backport.yaml': `${edited({})}bugs: [${'&a x, *a, '.repeat(bytes / 10)}]`,
  }),
  'flow in flow': (bytes) => ({ 'backport.yaml': `${edited({})}bugs: ${'[{a: '.repeat(bytes / 5)}` }),
  'comments in a flow list': (bytes) => ({
    'backport.yaml': `${edited({})}bugs: [\n${' # x\n'.repeat(bytes / 5)}]`,
  }),
  'long lines of many problems': (bytes) => ({
    'backport.yaml': `${edited({})}waivers: [${'{rule: x, reason: "", series: nobel}, '.repeat(bytes / 38)}]`,
  }),
  'one line of many problems in a text': (bytes) => ({
    'backport.yaml': edited({ 'sru.description': '[ Impact ]\nx' }).replace(
      /description:[\s\S]*/,
      () => `description: "[ Impact ]\\n${'TODO '.repeat(bytes / 5)}"\n`,
    ),
  }),
  'one line of escapes and problems': (bytes) => ({
    'backport.yaml': edited({ 'sru.description': '[ Impact ]\nx' }).replace(
      /description:[\s\S]*/,
      () => `description: "[ Impact ]\\n${'TODO\\x20\\n'.repeat(bytes / 10)}"\n`,
    ),
  }),
  'folded lines of problems': (bytes) => ({
    'backport.yaml': edited({ 'sru.description': '[ Impact ]\nx' }).replace(
      /description:[\s\S]*/,
      () => `description: >\n${'    TODO x\n'.repeat(bytes / 11)}`,
    ),
  }),
  'a full manifest with text': (bytes) => fullOf('a '.repeat(bytes / 2)),
  'a full manifest with one word': (bytes) => fullOf('a'.repeat(bytes)),
  'a full manifest with slashes': (bytes) => fullOf('a/'.repeat(bytes / 2)),
  'a full manifest with placeholders': (bytes) => fullOf('TODO x\n'.repeat(bytes / 7)),
  'a full policy with its phrases': (bytes) => underFullPolicy('ab '.repeat(bytes / 3)),
  'a full policy with its sentences': (bytes) => underFullPolicy('ab. '.repeat(bytes / 4)),
  'a full policy with its headings': (bytes) => underFullPolicy('[Own ab]\n'.repeat(bytes / 9)),
  'a full policy with short lines': (bytes) => underFullPolicy('o\n'.repeat(bytes / 2)),
  'plain lines of problems': (bytes) => ({
    'backport.yaml': edited({ 'sru.description': '[ Impact ]\nx' }).replace(
      /description:[\s\S]*/,
      () => `description: x\n${'    TODO x\n'.repeat(bytes / 11)}`,
    ),
  }),
};

/** As many of everything as a manifest may have, in front of a text that grows. */
function fullOf(text: string, others: Readonly<Record<string, unknown>> = {}): Files {
  return manifest({
    targets: many(60, (index) => ({ ...target, series: series(index) })),
    skips: many(60, (index) => ({ series: series(index), reason: 'No time before its end of life.' })),
    waivers: many(200, (index) => ({ ...waiver(index), series: series(index), until: '2026-01-01' })),
    bugs: many(300, bug),
    'packaging-changes.from-source': many(500, (index) => ({
      path: `a${'/'.repeat(index % 3)}`,
      reason: 'Kept.',
    })),
    'sru.description': `[ Impact ]\n${text}`,
    ...others,
  });
}

/** A policy that has as many of everything as it may. */
const fullPolicy = `name: own
summary: Own.
extends: open-vm-tools
placeholders: [${many(30, (index) => `ab${' ab'.repeat(index % 20)}`).join(', ')}]
template-instructions: [${many(30, (index) => `ab${' ab'.repeat(index % 20)} x`).join(', ')}]
partner: {name: ab, words: [${many(10, (index) => `ab${' ab'.repeat(index)}`).join(', ')}]}
sections:
${many(20, (index) => `- {name: Own ab${index}, also: [${many(10, (at) => `Own ab${index}x${at}`).join(', ')}], same-as: [${many(10, (at) => `Own ab${index}y${at}`).join(', ')}]}\n`).join('')}misleading-wording:
${many(10, (index) => `- {truth: No such thing., phrases: [${many(10, (at) => `ab${' ab'.repeat((index + at) % 20)}`).join(', ')}], excuses: [${many(10, (at) => `x${at}`).join(', ')}]}\n`).join('')}`;

function underFullPolicy(text: string): Files {
  return { ...fullOf(text, { policy: './own.yaml' }), 'own.yaml': fullPolicy };
}

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: Math.floor(count) }, (_, index) => make(index));
}

const own = 'name: own\nsummary: Own.\nextends: sru\n';
const target = { series: 'noble', version: '2:13.0.10-0ubuntu0.24.04.1' };
const names = [
  'noble',
  'jammy',
  'questing',
  'plucky',
  'oracular',
  'focal',
  'bionic',
  'mantic',
  'lunar',
  'kinetic',
];
const sections = ['Impact', 'Test Plan', 'Where problems could occur', 'Other Info'];

function series(index: number): string {
  return names[index % names.length] ?? '';
}

function waiver(index: number) {
  const rule = ['settling-period', 'ageing', 'newer-series-skipped', 'placeholder-text'][index % 4];
  return { rule, reason: 'Agreed with the SRU team.' };
}

function bug(index: number) {
  return { id: String(2_000_000 + index), 'test-case': 'Boot a guest.', verified: ['noble'] };
}

/** A manifest of the policy file with that text in its description, on top of what the policy's own case writes. */
function described(text: string): Files {
  return manifest({ policy: './own.yaml', 'sru.description': text });
}
