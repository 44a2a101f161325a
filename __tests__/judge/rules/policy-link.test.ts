import { ruleTable } from '../../support/rule-table.ts';

/** The description with this where its link stands. */
const linked = (text: string) => ({
  'sru.description': `[ Impact ]\nGuests lose time. ${text}\n[ Test Plan ]\nBoot.\n[ Where problems could occur ]\nThe clipboard.\n[ Other Info ]\nNone.\n`,
});

const page = 'ubuntu.com/project/docs/SRU/reference/exception-OpenVMTools-Updates';

const addresses = [
  page,
  'documentation.ubuntu.com/project/SRU/reference/exception-OpenVMTools-Updates',
  'documentation.ubuntu.com/sru/en/latest/reference/exception-OpenVMTools-Updates',
  'canonical-sru-docs.readthedocs-hosted.com/en/latest/reference/exception-OpenVMTools-Updates',
  'wiki.ubuntu.com/OpenVMToolsUpdates',
];

const links = [
  `https://${page}/`,
  `(https://${page})`,
  `<https://${page}>`,
  `"https://${page}"`,
  `[the policy](https://${page}/)`,
  `See https://${page}.`,
  `See https://${page}, please`,
  `https://${page}/#process`,
  `https://${page}#process`,
  `https://${page}?highlight=ageing`,
  `HTTPS://${page.toUpperCase()}`,
  `policy:https://${page}`,
  `> https://${page}`,
];

const noLinks = [
  'none',
  'exception-OpenVMTools-Updates',
  `https://${page}-2`,
  `https://${page}2`,
  `https://${page}.html`,
  `https://${page}.old`,
  `https://example.com/${page}`,
  `https://www.example-${page}`,
  `https://evil.${page}`,
  `ftp://${page}`,
  'https://ubuntu.com/project/docs/SRU/reference/',
  'https://ubuntu.com/project/docs/SRU/reference/requirements/',
  'https://ubuntu.com/project/docs/SRU/reference/exception-UbuntuDevTools-Updates/',
  'https://wiki.ubuntu.com/StableReleaseUpdates',
];

ruleTable('policy-link', [
  ...addresses.flatMap((address) =>
    [`https://${address}/`, `https://${address}`, `http://${address}/`, `http://${address}`, address].map(
      (text) => ({ name: `a link: ${text}`, edits: linked(text), marks: [] }),
    ),
  ),
  ...links.map((text) => ({ name: `a link: ${text}`, edits: linked(text), marks: [] })),
  ...noLinks.map((text) => ({ name: `no link: ${text}`, edits: linked(text), marks: ['description'] })),
  {
    name: 'shows the page that is canonical',
    edits: linked(''),
    marks: ['description'],
    first: {
      severity: 'error',
      series: [],
      message: "no link to the policy's page",
      help: `\`https://${page}/\``,
    },
  },
  {
    name: 'the title is no place for it',
    edits: { ...linked(''), 'sru.title': `See https://${page}` },
    marks: ['description'],
  },
  { name: 'in any section', edits: { 'sru.description': `[Other Info]\nhttps://${page}/` }, marks: [] },
  { name: 'an empty description', edits: { 'sru.description': '' }, marks: ['description'] },
  { name: 'no page to link under sru', edits: { ...linked(''), policy: 'sru' }, marks: [] },
  {
    name: "a policy file's own page",
    edits: {
      ...linked('https://ubuntu.com/project/docs/SRU/reference/exception-Mine-Updates/'),
      policy: './p.yaml',
    },
    files: { 'p.yaml': 'name: mine\nsummary: Mine\npage: exception-Mine-Updates\n' },
    marks: [],
  },
  {
    name: "another policy's page",
    edits: { ...linked(`https://${page}/`), policy: './p.yaml' },
    files: { 'p.yaml': 'name: mine\nsummary: Mine\npage: exception-Mine-Updates\n' },
    marks: ['description'],
    first: { help: 'exception-Mine-Updates' },
  },
  {
    name: "a policy's odd address",
    edits: { ...linked('https://wiki.ubuntu.com/Mine'), policy: './p.yaml' },
    files: {
      'p.yaml':
        'name: mine\nsummary: Mine\npage: exception-Mine-Updates\nother-addresses: [wiki.ubuntu.com/Mine]\n',
    },
    marks: [],
  },
  {
    name: "an address in a policy is somebody's word",
    edits: { ...linked(''), policy: './p.yaml' },
    files: {
      'p.yaml': 'name: mine\nsummary: Mine\npage: x\naddress-families: ["evil.example/`@all"]\n',
    },
    marks: ['description'],
    first: { help: "`https://evil.example/'@allx/`" },
  },
  {
    name: 'in a description file',
    edits: { 'sru.description': undefined, 'sru.description-file': 'bug.md' },
    files: { 'bug.md': `[Impact]\r\nhttps://${page}/\r\n` },
    marks: [],
  },
  {
    name: 'absent from a description file',
    edits: { 'sru.description': undefined, 'sru.description-file': 'bug.md' },
    files: { 'bug.md': '[Impact]\nTime.\n' },
    marks: ['description-file'],
  },
  {
    name: 'a description in the wrong form has its own finding',
    edits: { 'sru.description': [] },
    marks: [],
  },
  {
    name: 'an old manifest too',
    edits: { ...linked(''), 'targets.0.released': '2026-06-25' },
    today: '2030-01-01',
    marks: ['description'],
  },
  {
    name: 'a description that cannot be read',
    edits: { 'sru.description': undefined, 'sru.description-file': 'nowhere.md' },
    marks: [],
  },
]);
