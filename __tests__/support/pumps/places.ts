import { edited } from '../check.ts';

/** Files of a workspace by their path in it. */
export type Files = Readonly<Record<string, string>>;

/** Where a stranger's text can stand: each gives the files of a workspace with a text of that many characters there. */
export const places: Readonly<Record<string, (text: string) => Files>> = {
  'the description': (text) => manifest({ 'sru.description': text }),
  'its Impact': (text) => inSection('Impact', text),
  'its Test Plan': (text) => inSection('Test Plan', text),
  'its risks': (text) => inSection('Where problems could occur', text),
  'below its template': (text) =>
    manifest({ 'sru.description': `${template}\n\n--- original report ---\n${text}` }),
  'a description file': (text) => ({
    ...manifest({ 'sru.description': undefined, 'sru.description-file': 'bug.md' }),
    'bug.md': text,
  }),
  'the title': (text) => manifest({ 'sru.title': text }),
  'a title that begins well': (text) =>
    manifest({ 'sru.title': `Backport open-vm-tools version 13.0.10 to ${text}` }),
  'the package': (text) => manifest({ package: text }),
  'a policy': (text) => manifest({ policy: text }),
  'a series': (text) => manifest({ 'targets.0.series': text }),
  'a version': (text) => manifest({ 'targets.0.version': `2:13.0.10-0ubuntu0.24.04.1${text}` }),
  'an upstream version': (text) => manifest({ 'targets.0.version': `2:13.0.10${text}-0ubuntu0.24.04.1` }),
  'a source version': (text) => manifest({ 'source.version': text }),
  'what is replaced': (text) => manifest({ 'targets.0.replaces': text }),
  'what a skip carries': (text) => manifest({ 'skips.0.carries': text }),
  'a ref': (text) => manifest({ 'targets.0.ref': text, 'source.ref': text }),
  'a changelog path': (text) => manifest({ 'targets.0.changelog': text }),
  'a day': (text) => manifest({ 'targets.0.uploaded': text, 'targets.0.accepted': text }),
  'a reason to skip': (text) => manifest({ 'skips.0': { series: 'questing', reason: text } }),
  'a test case': (text) => manifest({ bugs: [{ id: '2131111', 'test-case': text }] }),
  'a reason not to verify': (text) => manifest({ bugs: [{ id: '2131111', unverified: text }] }),
  'who verified': (text) => manifest({ verification: { by: text, statement: text } }),
  'a path': (text) =>
    manifest({ 'packaging-changes.from-source': [{ path: text, reason: 'Kept as it was.' }] }),
  'a reason to change': (text) =>
    manifest({ 'packaging-changes.from-previous': [{ path: 'debian/control', reason: text }] }),
  'a reason to waive': (text) =>
    manifest({ waivers: [{ rule: 'placeholder-text', reason: text }], 'sru.title': 'TODO' }),
  'a waived rule': (text) => manifest({ waivers: [{ rule: text, reason: 'Agreed with the SRU team.' }] }),
  'a key': (text) => manifest({ [`source.${text.replaceAll('.', '')}`]: 'x' }),
  'the whole manifest': (text) => ({ 'backport.yaml': text }),
  'above the manifest': (text) => ({ 'backport.yaml': `${text}\n${edited({})}` }),
  'below the manifest': (text) => ({ 'backport.yaml': `${edited({})}\n${text}` }),
  'a plain value': (text) => ({ 'backport.yaml': edited({}).replace(/title: .*/, () => `title: ${text}`) }),
  'a flow list': (text) => ({ 'backport.yaml': `${edited({})}bugs: [${text}` }),
  'a quoted value': (text) => ({
    'backport.yaml': edited({}).replace(/title: .*/, () => `title: "${text}"`),
  }),
  'the changelog': (text) => withFile('debian/changelog', text),
  'a changelog entry': (text) => withFile('debian/changelog', entry(text)),
  'a changelog item': (text) => withFile('debian/changelog', entry(`  * ${text}`)),
  'a changelog head': (text) =>
    withFile(
      'debian/changelog',
      entry('  * Fixed.').replace('noble;', () => `noble${text};`),
    ),
  'a changelog trailer': (text) =>
    withFile(
      'debian/changelog',
      entry('  * Fixed.').replace(' -- A', () => ` -- A${text}`),
    ),
  'debian/control': (text) => withFile('debian/control', text),
  'a control field': (text) => withFile('debian/control', `Source: open-vm-tools\nMaintainer: ${text}\n`),
  'a policy file': (text) => withPolicy(text),
  'a policy file below its name': (text) => withPolicy(`name: own\nsummary: Own.\nextends: sru\n${text}`),
  'a name in a policy': (text) =>
    withPolicy(`name: own\nsummary: Own.\nextends: sru\nplaceholders: [${JSON.stringify(text)}]\n`),
  "a policy's title": (text) =>
    withPolicy(`name: own\nsummary: Own.\nextends: sru\ntitle: ${JSON.stringify(text)}\n`),
  "a policy's partner": (text) =>
    withPolicy(
      `name: own\nsummary: Own.\nextends: sru\npartner: {name: ${JSON.stringify(text)}, words: [${JSON.stringify(text)}]}\n`,
    ),
};

/** What is repeated there. */
export const pieces: readonly string[] = [
  'The new version brings better time synchronisation to guests. ',
  'a',
  'é',
  '\u{1f3f4}',
  '\u200b',
  '\u200d',
  '1',
  '1.',
  '~',
  '1~',
  '+a',
  '-',
  '-1',
  'a-b',
  '_',
  'a/',
  '/',
  'a ',
  ' ',
  '\t',
  '\u00a0',
  '\n',
  ' \n',
  '\u00a0\n',
  '\r\n',
  'a\n',
  '\n\na',
  'a b\n',
  '.\n',
  '. ',
  ', ',
  '<!--',
  '<!-- -->',
  '-->',
  '`',
  '``',
  '` a',
  '`a`',
  '```\n',
  '~~~\n',
  '[',
  ']',
  '[]',
  '[a',
  '[a]',
  '[A]\n',
  '[Impact]\n',
  '[ Impact ]\nTODO\n',
  '[Impact',
  'Impact: ',
  '## [Impact]\n',
  '**',
  '**[',
  '(',
  '(a',
  '()',
  '"',
  "'",
  '"a" ',
  '\\',
  '{',
  '{a: ',
  '>',
  '> a\n',
  '>\n',
  '* ',
  '* a\n',
  '- a\n',
  '- ',
  '1. ',
  '---\n',
  '----\n',
  'a\n----\n',
  '====\n',
  '== a ==\n',
  '| a |\n',
  '#',
  '# a\n',
  '# ',
  '$ ',
  '$',
  '${',
  '$version ',
  'LP: #1',
  'LP: #1234 ',
  'LP: #1234, ',
  'lp #1234\n',
  '#1234, ',
  'Closes: #1, ',
  'bug 1234 ',
  '(LP: ',
  'TODO ',
  'TODO\n',
  'XXX',
  '<fill in ',
  '<',
  '<a ',
  '<a> ',
  '< ',
  '</',
  '@',
  'a@b ',
  'a@',
  '<a@b>',
  'http://a ',
  'https://',
  '://',
  'a.b/',
  '14 days ',
  '>= 14 ',
  '1 to ',
  'two ',
  'at least ',
  'not ',
  'no more than ',
  'none ',
  'none. ',
  'low, ',
  'may ',
  'minimal risk ',
  'micro-release exception ',
  'MRE ',
  'VMware ',
  'ppa:a/b ',
  'PPA ',
  '-proposed ',
  'see above ',
  'install and test ',
  '2026-06-08 ',
  '2026-',
  'noble ',
  'noble, ',
  'and ',
  'to ',
  ' ; ',
  ';a=b',
  ',a=b',
  'a (1) noble; urgency=medium\n',
  ' -- A <a@b>  Mon, 08 Jun 2026 00:00:00 +0000\n',
  'open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium\n\n  * A.\n\n -- A <a@b.c>  Mon, 08 Jun 2026 00:00:00 +0000\n\n',
  ' a\n',
  '  a\n',
  'a:\n',
  'a: b\n',
  'a: ',
  'A: b\n',
  'A: b\n\n',
  '&a ',
  '*a ',
  '&a [*a, ',
  '!!str ',
  '? ',
  ': ',
  '- - ',
  '[[',
  '{a: [',
  '[a, ',
  'a, ',
  '"a", ',
  '|\n',
  '%',
  '--- ',
  '...\n',
  'Origin: a\n',
  '+++ a\n',
  '@@ -1 +1 @@\n',
  '{package}',
  '{words}',
  '{words} ',
];

/** An entry of a changelog with that text. */
export function entry(text: string): string {
  return `open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble; urgency=medium\n\n${text}\n\n -- A <a@ubuntu.com>  Mon, 08 Jun 2026 00:00:00 +0000\n`;
}

export function manifest(edits: Readonly<Record<string, unknown>>): Files {
  return { 'backport.yaml': edited(edits) };
}

export function withFile(path: string, text: string): Files {
  return { 'backport.yaml': edited({}), [path]: text };
}

export function withPolicy(text: string): Files {
  return { 'backport.yaml': edited({ policy: './own.yaml' }), 'own.yaml': text };
}

/** A manifest of that many bytes whose author had much to say in each section, and nothing to hide. */
export function honestFiles(bytes: number): Files {
  const sentences = [
    'Guests on new hypervisors lose time synchronisation, and their clocks drift by seconds a day.',
    'Boot a guest of each series with the package from -proposed, and run `vmtoolsd --version` in it.',
    'If the new clipboard code is wrong, a user would lose what was copied between host and guest.',
    'The patch in debian/patches/fix.patch was forwarded upstream; see https://example.org/issues/17 for it.',
  ];
  const each = bytes / 4;
  const body = (first: number): string => {
    let text = '';
    for (let at = first; text.length < each; at++)
      text += `${at % 7 === 0 ? '- ' : ''}${sentences[at % 4]}${at % 5 === 0 ? '\n\n' : '\n'}`;
    return text;
  };
  const names = ['Impact', 'Test Plan', 'Where problems could occur', 'Other Info'];
  return manifest({ 'sru.description': names.map((name, at) => `[ ${name} ]\n${body(at)}\n`).join('') });
}

const template = `[ Impact ]
https://ubuntu.com/project/docs/SRU/reference/exception-OpenVMTools-Updates/

[ Test Plan ]
VMware QA runs its harness; the package stays in -proposed for 14 days.

[ Where problems could occur ]
The clipboard may lose what was copied.

[ Other Info ]
No packaging changes.
`;

function inSection(name: string, text: string): Files {
  return manifest({ 'sru.description': template.replace(`[ ${name} ]\n`, () => `[ ${name} ]\n${text}\n`) });
}
