import { parse } from 'yaml';
import { baseManifest, type Edits } from '../../support/check.ts';
import { inUpdates, launchpadFacts, released, releasedBug } from '../../support/launchpad-facts.ts';
import { ruleTable } from '../../support/rule-table.ts';

const { description } = (parse(baseManifest) as { sru: { description: string } }).sru;
const says = (text: string) => launchpadFacts({ bugs: { 2130000: { description: text } } });
const inFile: Edits = { 'sru.description': undefined, 'sru.description-file': 'bug.txt' };

ruleTable('description-drift', [
  { name: 'the same', launchpad: launchpadFacts(), marks: [] },
  {
    name: 'the same with other line breaks and spaces',
    launchpad: says(`\n${description.replaceAll('\n', '\r\n').replace('harness on', 'harness\non')}\n\n`),
    marks: [],
  },
  {
    name: 'the same above the original report',
    launchpad: says(`${description}\n---\n\nGuests lose the time.`),
    marks: [],
  },
  {
    name: 'another word',
    launchpad: says(description.replace('14 days', '7 days')),
    marks: ['14'],
    first: {
      severity: 'warning',
      message:
        '(`https://bugs.launchpad.net/bugs/2130000`): the manifest says `14 days. [ Where problems could occur ]`, the bug says `7 days. [ Where problems could occur ]`',
    },
  },
  {
    name: 'more on the bug',
    launchpad: says(`${description}\nBuild-Depends was lowered.`),
    marks: ['changes.'],
    first: { message: 'the manifest has nothing there, the bug says `Build-Depends was lowered.`' },
  },
  {
    name: 'another first word',
    launchpad: says(description.replace('[', '[[')),
    marks: ['['],
  },
  {
    name: 'less on the bug',
    launchpad: says(description.replace('No packaging changes.', '')),
    marks: ['No'],
    first: { message: 'the manifest says `No packaging changes.`, the bug has nothing there' },
  },
  { name: 'nothing on the bug', launchpad: says(''), marks: ['['] },
  {
    name: 'in a file of its own',
    edits: inFile,
    files: { 'bug.txt': description },
    launchpad: says(description.replace('Guests', 'Hosts')),
    marks: ['Guests'],
    first: { file: 'bug.txt' },
  },
  {
    name: 'none in the manifest: the bug has its say',
    edits: { 'sru.description': undefined },
    launchpad: says(`${description}\nMore.`),
    marks: [],
  },
  {
    name: 'once all is released a bug may go on',
    edits: released,
    today: '2026-07-01',
    launchpad: launchpadFacts({
      ...inUpdates,
      bugs: { 2130000: { ...releasedBug, description: 'Thanks to all.' } },
    }),
    marks: [],
  },
]);
