/** Rules' tables run together in __tests__/judge/rules.test.ts, which loads the sources once; alone where one is named. */
const aloneWhereNamed = /judge[\\/]rules[\\/]/;

/** jest runs the TypeScript sources as ES modules; swc strips the types, `npm run typecheck` checks them. */
export default {
  testEnvironment: 'node',
  // jest would leave one core to itself, and many tests but wait for a program that they have started.
  maxWorkers: '100%',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: process.argv.some((word) => aloneWhereNamed.test(word)) ? [] : [aloneWhereNamed.source],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
