import { asPasted } from '../../src/draft/bug-texts.ts';
import type { Report } from '../../src/model/report.ts';
import { safeLine } from '../../src/report/safe-text.ts';
import type { CheckRequest } from '../../src/run/check-request.ts';
import { readManifest } from '../../src/run/read-manifest.ts';
import { bugPage } from '../../src/text/page-address.ts';
import { manifestPath } from './paths.ts';
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
    ...asPasted(title, description.text),
    page: number === undefined ? undefined : bugPage(number),
    inTheWay: markers.map(({ message }) => safeLine(message)),
  };
}
