/**
 * Stands in for the job summary and the platform of `@actions/core` when that is bundled: this action writes its summary
 * itself and asks for no platform, and both would load Node's promises of files at every start.
 */
export const summary = undefined;
export const markdownSummary = undefined;
