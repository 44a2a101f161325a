/** The files that the page holds, by their paths from the top level of what stands for the repository. */

export const manifestPath = 'backport.yaml';
export const changelogPath = 'debian/changelog';
