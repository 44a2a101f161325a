/**
 * Prints what the changelog says of the version in package.json, for the page of its release. Fails where the changelog
 * does not have that version with a day, so that nothing is released that is not written down.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What a changelog says of a version, without the heading.
 * @throws Error where there is no such version, or it has no day yet
 */
export function releaseNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((each) => each.split(/\s/, 1)[0] === version);
  if (section === undefined) throw new Error(`CHANGELOG.md has no section for ${version}: write one.`);
  const [heading = '', ...lines] = section.split('\n');
  if (!/ \(\d{4}-\d\d-\d\d\)$/.test(heading))
    throw new Error(
      `CHANGELOG.md says "${heading}": put the day of the release there, as "${version} (2026-06-08)".`,
    );
  return `${lines.join('\n').trim()}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  try {
    process.stdout.write(releaseNotes(read('CHANGELOG.md'), JSON.parse(read('package.json')).version));
  } catch (error) {
    // As a command to the runner it stands on the run's page.
    process.stderr.write(`::error::${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
