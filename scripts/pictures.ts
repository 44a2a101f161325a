import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../src/commands/run-program.ts';
import { dayOf } from '../src/model/day.ts';
import { disk } from '../src/sources/disk.ts';
import { systemGit } from '../src/sources/git.ts';

/** What the pictures of the job summary show, and the text that each is drawn from. */

const top = fileURLToPath(new URL('../', import.meta.url));
export const images = path.join(top, 'docs/images');

const ofTools = (file: string): string => `examples/open-vm-tools/${file}`;

/** A manifest of `examples/` on a day, or one in which every place is hostile. */
export const pictures = {
  red: { manifest: ofTools('bad.yaml'), date: '2026-11-24' },
  'not-yet': { manifest: ofTools('13.1.0-resolute.yaml'), date: '2026-11-23' },
  green: { manifest: ofTools('13.0.10-noble.yaml'), date: '2026-08-12' },
  hostile: { manifest: undefined, date: '2026-06-08' },
} as const;

export type PictureName = keyof typeof pictures;

/** The name of the file in `docs/images/` with the text of a picture. */
export function textBeside(name: PictureName): string {
  return `summary-${name}.md`;
}

/**
 * The summary that the command line prints now.
 * @param scratch a folder in which a manifest may be written
 */
export async function textOf(name: PictureName, scratch: string): Promise<string> {
  const { manifest, date } = pictures[name];
  if (manifest === undefined) writeFileSync(path.join(scratch, 'backport.yaml'), hostile);
  const words = ['check', manifest ?? 'backport.yaml', '--date', date, '--format', 'markdown'];
  const printed: string[] = [];
  const refuse = (): never => {
    throw new Error('the check writes no file');
  };
  await run(words, {
    ...{ workingDirectory: manifest === undefined ? scratch : top, files: disk, git: systemGit() },
    // As in a workflow: its lines are links then.
    environment: {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'sru-gate/sru-gate',
      // Under this event the links lead to the commit named here, whatever is checked out.
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    },
    ...{ today: dayOf(new Date()), colour: false, links: false, isWorkflow: false, columns: undefined },
    ...{ print: (text: string) => printed.push(text), complain: refuse, showProgress: undefined },
    readInput: refuse,
    ...{ write: refuse, makeFolder: refuse, replace: refuse },
  });
  return printed.join('');
}

const nasty =
  '@everyone [x](https://evil.example) <img src=x onerror=alert(1)> ![y](https://evil.example/y) `code` | #1 https://evil.example <script>alert(1)</script>';

/** A manifest that says something nasty in every place that takes words. */
const hostile = `version: 1
policy: open-vm-tools
package: open-vm-tools
source: { series: resolute, version: 2:13.0.10-1ubuntu1 }
targets:
  - { series: '${nasty.replaceAll("'", '')}', version: '${nasty}' }
  - { series: noble, version: 2:13.0.10-0ubuntu0.24.04.1, pocket: '${nasty}' }
skips: [{ series: questing, carries: '${nasty}' }]
sru:
  bug: 2130000
  title: '${nasty}'
  description: |
    [ ${nasty.replace(/[[\]]/g, '')} ]
    TODO ${nasty}
bugs: [{ id: 2131111, test-case: '${nasty}', unverified: '${nasty}' }]
waivers: [{ rule: '${nasty}', reason: '${nasty}' }]
'${nasty}': 1
`;
