/** Rules' tables run together in __tests__/judge/rules.test.ts, which loads the sources once; alone where one is named. */
const isOneNamed = process.argv.slice(2).some((word) => /\brules\\?[\\/]/.test(word));

/** jest runs the TypeScript sources as ES modules; swc strips the types, `npm run typecheck` checks them. */
export default {
  testEnvironment: 'node',
  // jest would leave one core to itself, and many tests but wait for a program that they have started.
  maxWorkers: '100%',
  // A test that hangs is found all the same; one that waits for a busy machine is at no fault.
  testTimeout: 60_000,
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: isOneNamed ? [] : ['<rootDir>/__tests__/judge/rules/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
