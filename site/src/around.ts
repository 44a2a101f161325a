/** The manifest's path from the top level of what stands for the repository. */
export const manifestPath = 'backport.yaml';
