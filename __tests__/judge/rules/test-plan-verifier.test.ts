import { type Row, ruleTable } from '../../support/rule-table.ts';

const plan = (text: string, heading = '[ Test Plan ]') => ({
  'sru.description': `[ Impact ]\nVMware QA verifies.\n\n${heading}\n${text}\n\n[ Other Info ]\nVMware QA verifies.\n`,
});
const says = (text: string): Row => ({ name: `says so: ${text}`, edits: plan(text), marks: [] });
const saysNot = (text: string): Row => ({
  name: `does not: ${text}`,
  edits: plan(text),
  marks: ['[ Test Plan ]'],
});

ruleTable('test-plan-verifier', [
  { name: 'the base says so', marks: [] },
  {
    name: 'the partner verifies in another section only',
    edits: plan('Boot a guest and look at its clock.'),
    marks: ['[ Test Plan ]'],
    first: {
      severity: 'error',
      message: 'does not say that `VMware QA` verifies',
      help: '`VMware QA tests the build in -proposed and says so on this bug.`',
    },
  },
  {
    name: 'an older name of the section is the section',
    edits: plan('Boot a guest.', '[Test Case]'),
    marks: ['[Test Case]'],
  },
  says('VMware QA verifies the build in -proposed.'),
  says('vmware qa runs its own harness.'),
  says('VMware will test the package.'),
  says("VMware's engineers certify the build."),
  says('Broadcom QA signs off on this bug.'),
  says('VMware, as the partner, will verify the build.'),
  says('~vmware-gos-qa exercises the build.'),
  says('The build in -proposed is tested by VMware.'),
  says('Verified by: Broadcom'),
  says('VMware folks test the build.'),
  says('VMware, Inc. will test the build.'),
  says('Broadcom Inc tests the build.'),
  says('The contacts at hand, a tester (VMware) and his team (Broadcom QA), run it.'),
  says('A Person (VMware) tests the build.'),
  says('The quality assurance team at VMware looks at it.'),
  says('VMware QA confirms that there are no regressions.'),
  says('We do not have such hypervisors, so VMware runs the tests.'),
  says('It runs on VMware. In addition VMware validates it.'),
  says('- boot a guest on VMware\n- VMware\n  QA runs its harness'),
  saysNot('Install it on VMware and run vmtoolsd.'),
  saysNot('Verify the version on a VMware guest.'),
  saysNot('Boot a VMware guest and confirm the clock.'),
  saysNot('Our own QA verifies it on ESXi.'),
  saysNot('Ask VMware about it. We verify the build.'),
  saysNot('VMwareless guests are verified.'),
  saysNot('VMware QA does not verify this.'),
  saysNot("VMware won't test it."),
  saysNot('It is not verified by VMware.'),
  saysNot('Nobody at VMware tests it.'),
  saysNot('VMware verification is not needed.'),
  saysNot("VMware's harness isn't run."),
  saysNot('Not tested, neither by us nor by VMware QA.'),
  saysNot('The bug was reported by VMware QA.'),
  saysNot('Run the tool shipped by VMware.'),
  saysNot('Test it on a hypervisor (VMware).'),
  saysNot('Nobody (not even VMware) tests it.'),
  {
    name: 'a missing section has its own finding',
    edits: { 'sru.description': '[ Impact ]\nText.\n' },
    marks: [],
  },
  { name: 'so has an empty one', edits: plan('*'), marks: [] },
  {
    name: 'text below the template does not count',
    edits: { 'sru.description': '[ Test Plan ]\nBoot a guest.\n\n----\nVMware QA verifies.\n' },
    marks: ['[ Test Plan ]'],
  },
  {
    name: "a policy's own partner, with characters of patterns in its name",
    edits: { ...plan('X (Y) boots.'), policy: './own.yaml' },
    files: {
      'own.yaml':
        'name: own\nsummary: Own\nextends: open-vm-tools\npartner: { name: "`X` (Y", words: ["X (Y"] }\n',
    },
    marks: ['[ Test Plan ]'],
    first: { message: "`'X' (Y`" },
  },
  {
    name: 'a hostile text does not take for ever',
    edits: plan(`${'VMware not '.repeat(20_000)}${'tested '.repeat(20_000)}`),
    marks: ['[ Test Plan ]'],
  },
  { name: 'no partner under sru', edits: { ...plan('Boot a guest.'), policy: 'sru' }, marks: [] },
  {
    name: 'a description that cannot be read',
    edits: { 'sru.description': undefined, 'sru.description-file': 'nowhere.md' },
    marks: [],
  },
]);
