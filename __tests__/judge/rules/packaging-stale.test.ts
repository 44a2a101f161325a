import { changelog } from '../../support/changelog.ts';
import type { Edits } from '../../support/check.ts';
import {
  control,
  declared,
  fromPrevious,
  fromSource,
  secondTarget,
  uploaded,
} from '../../support/packaging.ts';
import { type Row, ruleTable } from '../../support/rule-table.ts';

const [source, previous] = ['ubuntu/resolute', 'ubuntu/noble'];

/** Of the files that a list declares, `debian/rules` and one patch differ. */
const changed = { 'debian/rules': 'new', 'debian/patches/x.patch': '' };
const fromSourceWith = (...paths: string[]): Omit<Row, 'name' | 'marks'> =>
  fromSource({ 'debian/rules': 'old' }, changed, declared('from-source', ...paths));

ruleTable('packaging-stale', [
  {
    name: 'a declared change is not in the diff from the source series',
    ...fromSourceWith('debian/control'),
    marks: ['debian/control'],
    first: {
      severity: 'warning',
      series: [],
      file: 'backport.yaml',
      message: '`debian/control` is declared as changed, but nothing differs from `ubuntu/resolute`.',
      help: 'Remove the line',
    },
  },
  {
    name: 'nor in that from the version replaced',
    ...fromPrevious({}, {}, declared('from-previous', 'debian/control')),
    marks: ['debian/control'],
    first: { message: 'nothing differs from `ubuntu/noble`.' },
  },
  { name: 'one that is', ...fromSourceWith('debian/rules'), marks: [] },
  { name: 'one of two', ...fromSourceWith('debian/rules', 'debian/watch'), marks: ['debian/watch'] },
  {
    name: 'each on its own',
    ...fromSourceWith('debian/watch', 'debian/copyright'),
    marks: ['debian/watch', 'debian/copyright'],
  },
  { name: 'a folder in which something differs', ...fromSourceWith('debian/patches/'), marks: [] },
  { name: 'the folder of all', ...fromSourceWith('debian/'), marks: [] },
  { name: 'from the top level with a dot', ...fromSourceWith('./debian/rules'), marks: [] },
  {
    name: 'a folder in which nothing differs',
    ...fromSourceWith('debian/tests/'),
    marks: ['debian/tests/'],
    first: { message: 'nothing below it differs from `ubuntu/resolute`' },
  },
  {
    name: 'a folder without its slash',
    ...fromSourceWith('debian/patches'),
    marks: ['debian/patches'],
    first: { help: 'ends in a slash: `debian/patches/`.' },
  },
  {
    name: 'so all of debian',
    ...fromSourceWith('debian'),
    marks: ['debian'],
    first: { help: 'ends in a slash: `debian/`.' },
  },
  {
    name: 'the beginning of a name is no folder',
    ...fromSourceWith('debian/rul'),
    marks: ['debian/rul'],
    first: { help: 'Remove the line' },
  },
  { name: 'a pattern is no path', ...fromSourceWith('debian/*'), marks: ['debian/*'] },
  {
    name: 'a path in its short form',
    ...fromSourceWith('d/rules'),
    marks: ['d/rules'],
    first: {
      message: '`d/rules` is declared as changed, but is no path under `debian/`.',
      help: 'top level',
    },
  },
  {
    name: 'a change outside debian/ is none of the packaging, though it is there',
    ...fromSource({ NEWS: 'old' }, { NEWS: 'new' }, declared('from-source', 'NEWS')),
    marks: ['NEWS'],
    first: { message: 'no path under `debian/`' },
  },
  {
    name: 'a file that is removed',
    ...fromSource({ 'debian/old': '' }, {}, declared('from-source', 'debian/old')),
    marks: [],
  },
  {
    name: 'the changelog is not compared',
    ...fromSource({}, { 'debian/changelog': changelog({}) }, declared('from-source', 'debian/changelog')),
    marks: [],
  },
  {
    name: 'a file in which the maintainer alone differs does differ',
    ...fromSource(
      { 'debian/control': control({ maintainer: 'A Packager <packager@example.com>' }) },
      {},
      declared('from-source', 'debian/control'),
    ),
    marks: [],
  },
  {
    name: 'what differs from one is no change from the other',
    edits: {
      'source.ref': source,
      'targets.0.ref': previous,
      'packaging-changes': {
        'from-source': [{ path: 'debian/rules', reason: 'The older debhelper.' }],
        'from-previous': [{ path: 'debian/rules', reason: 'The older debhelper.' }],
      },
    },
    files: { 'debian/rules': 'new' },
    refs: { [source]: { 'debian/rules': 'old' }, [previous]: { 'debian/rules': 'new' } },
    marks: ['debian/rules'],
    first: { message: 'nothing differs from `ubuntu/noble`' },
  },
  { name: 'nothing declared', ...fromSource({}, changed), marks: [] },
  {
    name: 'under sru nobody wants it declared',
    ...fromSource({}, {}, { ...declared('from-source', 'debian/rules'), policy: 'sru' }),
    marks: [],
  },
  {
    name: 'a path is only quoted',
    ...fromSourceWith('debian/x`::error::[y](z)'),
    marks: ['debian/x`::error::[y](z)'],
    first: { message: "`debian/x'::error::[y](z)` is declared" },
  },
]);

/** Two targets, and `debian/rules` declared as changed from what they replace. */
const two = (
  noble: string,
  questing: string,
  edits: Edits = secondTarget('ubuntu/questing'),
): Omit<Row, 'name' | 'marks'> => ({
  edits: { 'targets.0.ref': previous, ...declared('from-previous', 'debian/rules'), ...edits },
  files: { 'debian/rules': 'new' },
  refs: { [previous]: { 'debian/rules': noble }, 'ubuntu/questing': { 'debian/rules': questing } },
});

ruleTable('packaging-stale', [
  {
    name: 'a change from none of two',
    ...two('new', 'new'),
    marks: ['debian/rules'],
    first: { message: 'nothing differs from `ubuntu/noble` and `ubuntu/questing`.' },
  },
  { name: 'a change from one of two', ...two('new', 'old'), marks: [] },
  { name: 'a change from the other', ...two('old', 'new'), marks: [] },
  {
    name: 'a target without a ref may be the one that it is about',
    ...two('new', 'new', secondTarget()),
    marks: [],
  },
  {
    name: 'so may one whose ref cannot be read',
    ...two('new', 'new', secondTarget('ubuntu/gone')),
    marks: [],
  },
  {
    name: 'so may one that is uploaded',
    ...two('new', 'new', { ...secondTarget('ubuntu/questing'), ...uploaded }),
    marks: [],
  },
  {
    name: 'so may one that is no target: manifest-schema speaks',
    ...two('new', 'new', { 'targets.1': 'questing' }),
    marks: [],
  },
  {
    name: 'so may one whose series is unknown',
    ...two('new', 'new', { ...secondTarget('ubuntu/questing'), 'targets.1.series': 'quest' }),
    marks: [],
  },
  {
    name: 'the source series is compared for both at once',
    ...fromSource({}, {}, { ...declared('from-source', 'debian/rules'), ...secondTarget() }),
    marks: ['debian/rules'],
  },
  {
    name: 'no targets at all: manifest-schema speaks',
    ...fromSource({}, {}, { ...declared('from-source', 'debian/rules'), targets: 'noble' }),
    marks: [],
  },
  {
    name: 'once it is uploaded the work tree moves on',
    ...fromSource({}, {}, { ...declared('from-source', 'debian/rules'), ...uploaded }),
    marks: [],
  },
  { name: 'no ref, nothing to compare with', edits: declared('from-source', 'debian/rules'), marks: [] },
  {
    name: 'a ref that cannot be read: repository-unreadable speaks',
    ...fromSource({}, {}, { ...declared('from-source', 'debian/rules'), 'source.ref': 'ubuntu/gone' }),
    marks: [],
  },
  {
    name: 'beside a change without a path the others are judged',
    ...fromSource(
      {},
      {},
      {
        'packaging-changes': {
          'from-source': [{ reason: 'None.' }, { path: 'debian/rules', reason: 'Kept.' }],
        },
      },
    ),
    marks: ['debian/rules'],
  },
  {
    name: 'a change without a reason is judged',
    ...fromSource({}, {}, { 'packaging-changes': { 'from-source': [{ path: 'debian/rules' }] } }),
    marks: ['debian/rules'],
  },
]);
