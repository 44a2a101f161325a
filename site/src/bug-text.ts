import type { Report } from '../../src/model/report.ts';
import type { CheckRequest } from '../../src/run/check-request.ts';
import { readManifest } from '../../src/run/read-manifest.ts';
import { bugPage } from '../../src/text/page-address.ts';
import { replaceUnseen } from '../../src/text/quote.ts';
import { manifestPath } from './around.ts';
import type { ShownBug } from './questions.ts';

/** The SRU bug as `sru-gate render` prints it; undefined where the manifest has no title or no description. */
export function shownBug(request: CheckRequest, { manifests }: Report): ShownBug | undefined {
  const [file = ''] = request.manifests;
  const { sru, description } = readManifest(file, manifestPath, request).backport;
  const title = sru.title.value;
  if (title === undefined || description === undefined) return undefined;
  const markers = manifests
    .flatMap(({ findings }) => findings)
    .filter(({ rule, waived }) => rule === 'placeholder-text' && waived === undefined);
  const number = sru.bug.value;
  return {
    title: plain(title.trim()),
    description: description.text
      .replace(/^(?:[ \t]*\n)+/, '')
      .trimEnd()
      .split('\n')
      .map(plain)
      .join('\n'),
    page: number === undefined ? undefined : bugPage(number),
    inTheWay: markers.map(({ message }) => plain(message)),
  };
}

/** A line without what hides text. */
function plain(line: string): string {
  return replaceUnseen(line.replace(/\t/g, '    '), () => '');
}
