/**
 * The check before a packaging repository's own history: for every changelog entry that was an SRU on its day, a manifest
 * is made from the entry and judged at the commit that holds it, before its upload, after it, and when the branch had
 * gone on. What is found that is no notice and no fault of the upload is a wrong verdict.
 *
 *     npx tsx scripts/judge-history.ts --policy cloud-init --branches 'ubuntu/*' ../cloud-init
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readCalendar } from './history/calendar.ts';
import { judgeUploads } from './history/judge.ts';
import { isFor, readPolicy } from './history/policy.ts';
import { faultsOf, tableOf } from './history/table.ts';
import { readTrueFaults } from './history/true-faults.ts';
import { backportsOf, findUploads, type Upload } from './history/uploads.ts';

const usage = `npx tsx scripts/judge-history.ts --policy NAME [options] REPOSITORY
  --policy NAME       the policy of new upstream versions; ordinary fixes are judged by sru
  --changelog PATH    debian/changelog
  --branches PATTERN  branches to read, such as 'ubuntu/*', as often as wanted; HEAD alone without it
  --most N            no more than the newest N of a branch
  --backports         also the backports of a changelog that has the development series alone
  --silent            manifests that do not state what changes in the packaging
  --list              the versions alone, tab-separated: package, series, version, version below`;

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      policy: { type: 'string' },
      changelog: { type: 'string', default: 'debian/changelog' },
      branches: { type: 'string', multiple: true, default: [] },
      most: { type: 'string' },
      backports: { type: 'boolean', default: false },
      silent: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
    },
  });
  const [repository] = positionals;
  if (!values.policy || !repository || positionals.length > 1) throw new Error(usage);
  const own = readPolicy(values.policy);
  const general = readPolicy('sru');
  const asked = {
    repository: path.resolve(repository),
    file: values.changelog,
    branches: values.branches,
    calendar: readCalendar(new URL('../data/ubuntu.csv', import.meta.url)),
    statesPackaging: !values.silent,
    takesEsm: own.targets.includes('esm'),
    most: values.most === undefined ? Number.POSITIVE_INFINITY : Number(values.most),
  };
  const history = findUploads(asked);
  const uploads = [...history.uploads, ...(values.backports ? backportsOf(history, asked) : [])];
  if (values.list) {
    console.log(uploads.map(rowOf).join('\n'));
    return 0;
  }
  const { told, unread } = judgeUploads(uploads, history, asked, ({ entry, isPatch }) =>
    !isPatch && isFor(own, entry.package) ? own : general,
  );
  const isTrueFault = readTrueFaults();
  const fixes = uploads.filter(({ isPatch }) => isPatch).length;
  const faults = faultsOf(told.filter((each) => !isTrueFault(each)));
  console.log(
    `${uploads.length - unread.length} uploads judged, ${fixes} of them of the upstream version that was there`,
  );
  if (history.withoutCommit.length > 0)
    console.log(`${history.withoutCommit.length} more that no commit has on top of its changelog`);
  if (unread.length > 0) console.log(`${unread.length} more whose tree could not be checked out`);
  console.log(`\n${tableOf(told)}\n`);
  console.log(`Right of their upload: ${faultsOf(told.filter(isTrueFault)).length}`);
  console.log(`No notice and no fault of the upload: ${faults.length}`);
  if (faults.length > 0) console.log(faults.join('\n'));
  return faults.length > 0 ? 1 : 0;
}

function rowOf({ entry, below }: Upload): string {
  return [entry.package, entry.distribution, entry.version, below?.version ?? ''].join('\t');
}
