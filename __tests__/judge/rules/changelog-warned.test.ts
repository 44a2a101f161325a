import { withChangelog } from '../../support/changelog.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

const right = {
  options: ' urgency=medium',
  date: '  Mon, 08 Jun 2026 10:00:00 +0000',
  changes: '  * New upstream version (LP: #2130000)\n\n',
};

/** A changelog with one entry that has these pieces. */
const entry = (pieces: Partial<typeof right>): Pick<Row, 'files'> => {
  const { options, date, changes } = { ...right, ...pieces };
  const head = `open-vm-tools (2:13.0.10-0ubuntu0.24.04.1) noble;${options}`;
  return { files: { 'debian/changelog': `${head}\n\n${changes} -- A <a@example.com>${date}\n` } };
};

/** dpkg takes each without a word (`__tests__/text/changelog-warnings.test.ts` asks it), and lintian too. */
const fine: Partial<typeof right>[] = [
  right,
  { options: ' urgency=medium, binary-only=yes' },
  { options: ' urgency=medium (HIGH)' },
  { options: ' urgency=HIGH' },
  { options: ' Urgency=low,' },
  { options: ' urgency=low, XS-Foo=bar' },
  { options: 'urgency=medium  ' },
  { date: '  8 Jun 2026 10:00:00 +0000' },
  { date: '  Mon,  8 Jun 2026 10:00:00 +0000  ' },
  { date: '  Mon, 08 JUN 2026 1:00:00 -0930' },
  { date: '  Thu, 29 Feb 2024 23:59:59 +1400' },
  { date: '  Sun, 31 May 2026 00:00:00 +0000' },
];

const warned: [pieces: Partial<typeof right>, mark: string, message: string][] = [
  [{ options: ' urgency=medium  Mon, 08 Jun 2026' }, '08 Jun 2026', 'is no `key=value`'],
  [{ options: ' medium' }, 'medium', 'is no `key=value`'],
  [{ options: ' urgency: low' }, 'urgency: low', 'is no `key=value`'],
  [{ options: ' urgency = low' }, 'urgency = low', 'is no `key=value`'],
  [{ options: ' urgency=' }, 'urgency=', 'is no `key=value`'],
  [{ options: ' urgency="low"' }, 'urgency="low"', 'is no urgency'],
  [{ options: ' urgency=low; closes=1' }, 'urgency=low; closes=1', 'is no urgency'],
  [{ options: ' urgency=low, urgency=low' }, 'urgency=low', 'stands twice'],
  [{ options: ' urgency=low, series=noble' }, 'series=noble', 'no key that dpkg knows'],
  [{ options: ' urgency=low, binary-only=no' }, 'binary-only=no', '`binary-only` is `yes`'],
  [{ options: '' }, ';', 'names no urgency'],
  [{ date: ' Mon, 08 Jun 2026 10:00:00 +0000' }, ' ', 'one space'],
  [{ date: '  Mno, 08 Jun 2026 10:00:00 +0000' }, 'Mno', '`Mno` is no weekday'],
  [{ date: '  mon, 08 Jun 2026 10:00:00 +0000' }, 'mon', '`mon` is no weekday'],
  [{ date: '  Monday, 08 Jun 2026 10:00:00 +0000' }, 'Monday', '`Monday` is no weekday'],
  [{ date: '  Mon, 08 Juni 2026 10:00:00 +0000' }, 'Juni', '`Juni` is no month'],
  [{ date: '  Mon, 08 06 2026 10:00:00 +0000' }, '06', '`06` is no month'],
  [{ date: '  Mon, 08 June 2026 10:00:00 +0000' }, 'June', 'in place of `Jun`'],
  [{ date: '  Mon, 08 Jun 2026 24:00:00 +0000' }, '24:00:00', 'no time of day'],
  [{ date: '  Mon, 08 Jun 2026 10:60:00 +0000' }, '10:60:00', 'no time of day'],
  [{ date: '  Mon, 08 Jun 0026 10:00:00 +0000' }, '0026', 'no year'],
  [{ date: '  Mon, 32 Jul 2026 10:00:00 +0000' }, '32', 'lintian warns'],
  [{ date: '  Mon, 00 Jun 2026 10:00:00 +0000' }, '00', 'no calendar has the day `00 Jun 2026`'],
  [{ date: '  31 Jun 2026 10:00:00 +0000' }, '31', 'no calendar has the day'],
  [{ date: '  Sun, 29 Feb 2026 10:00:00 +0000' }, '29', 'no calendar has the day'],
  [{ date: '  Tue, 08 Jun 2026 10:00:00 +0000' }, 'Tue', '`08 Jun 2026` is `Mon`, not `Tue`'],
  [{ changes: `${right.changes} * Two\n` }, ' * Two', 'leaves it out of what the upload changes.'],
  [{ changes: `${right.changes}\t* Two\n` }, '\t* Two', 'not indented by two spaces'],
  [{ changes: `${right.changes}* Two\n` }, '* Two', 'not indented by two spaces'],
  [{ changes: `${right.changes}\u00a0\u00a0* Two\n` }, '\u00a0\u00a0* Two', 'not indented by two spaces'],
  [{ changes: `Words\n${right.changes} * Two\n * Three\n` }, 'Words', '(so it does with 2 more below)'],
  [{ changes: '' }, ' -- A <a@example.com>  Mon, 08 Jun 2026 10:00:00 +0000', 'it has no change'],
];

ruleTable('changelog-warned', [
  ...fine.map((pieces): Row => ({ name: JSON.stringify(pieces), ...entry(pieces), marks: [] })),
  ...warned.map(
    ([pieces, mark, message]): Row => ({
      name: JSON.stringify(pieces),
      ...entry(pieces),
      marks: [mark],
      first: { severity: 'warning', series: ['noble'], file: 'debian/changelog', message },
    }),
  ),
  {
    name: 'each on its own',
    ...entry({ options: ' medium', date: ' Mno, 08 Jun 2026 10:00:00 +0000' }),
    marks: ['medium', ' ', 'Mno'],
  },
  {
    name: 'a blank line above it',
    files: { 'debian/changelog': `\n${withChangelog({}).files['debian/changelog']}` },
    marks: [''],
    first: { message: 'a blank line stands above it' },
  },
  {
    name: 'a change below its end',
    files: {
      'debian/changelog': `${withChangelog({}).files['debian/changelog']}  * Forgotten (LP: #2131111)\n`,
    },
    marks: ['  * Forgotten (LP: #2131111)'],
    first: { message: 'below its', help: 'Move a change above' },
  },
  {
    name: 'many options: the first five',
    ...entry({ options: ` ${'x,'.repeat(1000)}` }),
    marks: ['x', 'x', 'x', 'x', 'x'],
  },
  {
    name: 'older entries are history',
    files: {
      'debian/changelog': `${withChangelog({}).files['debian/changelog']}\n${
        entry({ options: ' medium', date: ' Mno, 08 June 2026 10:00:00 +0000' }).files?.['debian/changelog']
      }`,
    },
    marks: [],
  },
  { name: 'no changelog', marks: [] },
  {
    name: 'so too under sru',
    edits: { policy: 'sru' },
    ...entry({ options: ' medium' }),
    marks: ['medium'],
  },
  {
    name: 'words are only quoted',
    ...entry({ options: ' `::error::[a](b)' }),
    marks: ['`::error::[a](b)'],
    first: { message: "`'::error::[a](b)` after" },
  },
  {
    name: 'one space in place of two is put right',
    ...entry({ date: ' Mon, 08 Jun 2026 10:00:00 +0000' }),
    marks: [' '],
    fix: ['  '],
  },
  {
    name: 'what may be meant otherwise is left',
    ...entry({ date: '  Mno, 08 Jun 2026 10:00:00 +0000' }),
    marks: ['Mno'],
    fix: [],
  },
]);
