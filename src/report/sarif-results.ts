import type { Finding, Fix } from '../model/finding.ts';
import type { Position } from '../model/position.ts';
import type { Digests, PathOf, Report } from '../model/report.ts';
import { asUri } from '../text/as-uri.ts';
import { shorten } from '../text/quote.ts';
import { fingerprints } from './fingerprints.ts';
import { lineHashes } from './line-hashes.ts';
import { safeLine } from './safe-text.ts';
import { levels } from './sarif-rules.ts';

/** The base of relative paths: where the repository is checked out, which only the reader knows. */
export const sourceRoot = '%SRCROOT%';

/** Longest message, and longest reason of a waiver. */
const longestText = 4096;

/** A finding with a place. */
type Placed = Finding & { readonly at: Position };

export function hasPlace(finding: Finding): finding is Placed {
  return finding.at !== undefined;
}

/** SARIF's results of findings, in their order. `pathOf` gives a file's path from its repository's top level. */
export function resultsOf(
  findings: readonly Placed[],
  { texts }: Report,
  pathOf: PathOf,
  sha256: Digests['sha256'],
) {
  const hashes = new Map<string, (line: number) => string>();
  const lineHash = ({ file, line }: Position): string | undefined => {
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const known = hashes.get(file) ?? lineHashes(text);
    hashes.set(file, known);
    return known(line);
  };
  const fingerprint = fingerprints(texts, pathOf, sha256);
  return findings.map((finding) => {
    const { rule, severity, series, at, url, waived } = finding;
    const hash = lineHash(at);
    return {
      ruleId: rule,
      level: levels[severity],
      message: { text: messageOf(finding) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: artifactLocation(at.file, pathOf),
            region: regionOf(at),
          },
        },
      ],
      partialFingerprints: {
        ...(hash === undefined ? {} : { primaryLocationLineHash: hash }),
        'sruGateFinding/v1': fingerprint(finding),
      },
      suppressions:
        waived === undefined ? [] : [{ kind: 'inSource', status: 'accepted', justification: plain(waived) }],
      ...(finding.fix === undefined ? {} : { fixes: [fixOf(finding.fix, pathOf)] }),
      properties: { severity, series, reference: url, ...(finding.isTold ? { told: true } : {}) },
    };
  });
}

/** What SARIF's plain text may say: `](` would make a link of a stranger's words. */
export function plain(text: string): string {
  const safe = safeLine(text).replaceAll('](', '] (');
  return shorten(safe, longestText).toWellFormed();
}

function messageOf({ message, help, waived }: Finding): string {
  return plain(waived === undefined ? `${message} ${help}` : `Waived: ${message}`);
}

function regionOf({ line, column, endLine, endColumn }: Position) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A fix in the form of SARIF. What it inserts becomes text of the file, so it stays as it is. */
function fixOf({ title, isSuggested, edits }: Fix, pathOf: PathOf) {
  return {
    description: { text: plain(isSuggested ? `A guess: ${title}` : title) },
    artifactChanges: [...new Set(edits.map(({ at }) => at.file))].map((file) => ({
      artifactLocation: artifactLocation(file, pathOf),
      replacements: edits
        .filter(({ at }) => at.file === file)
        .map(({ at, text }) => ({ deletedRegion: regionOf(at), insertedContent: { text } })),
    })),
  };
}

function artifactLocation(file: string, pathOf: PathOf) {
  const shown = pathOf(file);
  return shown.startsWith('../') ? { uri: fileUrl(file) } : { uri: asUri(shown), uriBaseId: sourceRoot };
}

/** The address of a file that lies outside the repository. */
function fileUrl(file: string): string {
  const url = new URL('file:///');
  // An address would drop these characters, or take them for something else.
  url.pathname = file.replace(/[%\\\n\r\t]/g, encodeURIComponent);
  return url.href;
}
