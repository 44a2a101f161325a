export type Gate = 'upload' | 'release';

/** How far a target is judged: by where it stands, for the upload alone, or with what keeps the release gate shut. */
export type GateMode = (typeof gateModes)[number];
export const gateModes = ['auto', 'upload', 'release'] as const;
