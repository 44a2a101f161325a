/** What the library's bundle has in place of `process.cwd()`: a relative path there begins at the root. */
export const noWorkingDirectory = () => '/';
