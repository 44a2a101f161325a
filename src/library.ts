/** The library's entry. Its types are `library/face.ts`, which is published as it is. */

export { checkFiles as check } from './library/check-files.ts';
export { draftFrom as draft } from './library/draft-manifest.ts';
export { fixFiles as fix } from './library/fix-files.ts';
export { allPolicies as policies, allRules as rules } from './library/lists-of-all.ts';
export { planPolicy as plan } from './library/plan-policy.ts';
export { renderManifest as render } from './library/render-manifest.ts';
export { CannotRun } from './model/cannot-run.ts';
