import { comparePart, type Version } from '../model/version.ts';

/** Whether a version brings another upstream version than an older one of the same package has. */
export function hasNewUpstream(version: Version, older: Version): boolean {
  if (version.epoch !== older.epoch) return true;
  return comparePart(upstreamPart(version), upstreamPart(older)) !== 0;
}

/** The upstream part without what a repacking, or in a native version Ubuntu, has put behind it. */
function upstreamPart({ upstream, revision }: Version): string {
  const own = revision === undefined ? withoutSeries(withoutDelta(withoutSeries(upstream))) : upstream;
  return own.replace(/[+~.-](?:dfsg|ds|repack)[\d.]{0,20}$/, '');
}

/** `27.4~22.04.1`, `2.63+24.04`, `0.201+ubuntu24.04.1`, of a native version. */
function withoutSeries(native: string): string {
  return native.replace(/[~+](?:ubuntu)?(?:0\.)?\d\d\.\d\d(?:\.\d{1,9}){0,3}$/, '');
}

/** `0.60ubuntu0.3`, `2.7.7ubuntu5.1`, `1.2build1`, of a native version. */
function withoutDelta(native: string): string {
  return native.replace(/(?:ubuntu|build)[\d.]{0,40}$/, '');
}
