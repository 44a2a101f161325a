// Made by `npm run build` from data/, policies/, docs/ and src/judge/rules/; do not edit.
export const about = {
  "name": "sru-gate",
  "version": "0.1.0",
  "homepage": "https://github.com/sru-gate/sru-gate"
} as const;
