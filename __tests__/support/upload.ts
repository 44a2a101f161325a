import { createHash } from 'node:crypto';

/** What a `.changes` file says that a test is about. */
export interface Upload {
  readonly source?: string;
  readonly version?: string;
  readonly distribution?: string;
}

/** The files of an upload, by name: a `.changes` with the one file that it lists. */
export function uploadFiles({
  source = 'open-vm-tools',
  version = '2:13.0.10-0ubuntu0.24.04.1',
  distribution = 'noble',
}: Upload = {}): Record<string, string> {
  const dsc = `Format: 3.0 (quilt)\nSource: ${source}\nVersion: ${version}\n`;
  const file = 'upload.dsc';
  const sum = (algorithm: string): string => createHash(algorithm).update(dsc).digest('hex');
  const changes = `Format: 1.8
Date: Mon, 01 Jun 2026 10:00:00 +0000
Source: ${source}
Binary: ${source}
Architecture: source
Version: ${version}
Distribution: ${distribution}
Urgency: medium
Maintainer: A Packager <packager@example.com>
Changed-By: A Packager <packager@example.com>
Description:
 none - nothing
Changes:
 ${source} (${version}) ${distribution}; urgency=medium
 .
   * New upstream version (LP: #2130000)
Checksums-Sha1:
 ${sum('sha1')} ${dsc.length} ${file}
Checksums-Sha256:
 ${sum('sha256')} ${dsc.length} ${file}
Files:
 ${sum('md5')} ${dsc.length} admin optional ${file}
`;
  return { [file]: dsc, 'upload.changes': changes };
}
