import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

/**
 * The words that people read: British spelling, one name for each thing, and no wording that somebody had to read twice.
 * Messages and help are read from the sources, comments aside.
 */

const top = path.resolve(import.meta.dirname, '../..');
const files = execFileSync('git', ['ls-files', '*.md', '*action.yml', 'src/*.ts'], {
  cwd: top,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !/^(?:src\/generated|__tests__|policies|bench)\//.test(file))
  .filter((file) => !/^docs\/(?:images\/|policy-facts\.md)/.test(file));

/** A file's text as one line, without the comments of a program and the marks of a quote. */
function wordsOf(file: string): string {
  const text = readFileSync(path.join(top, file), 'utf8');
  const bare = file.endsWith('.ts') ? text.replace(/\/\*\*?[\s\S]*?\*\/|^\s*\/\/.*$/gm, '') : text;
  return bare.replace(/\s*\n(?:\s*> ?)?\s*/g, ' ');
}

const american =
  /\b(?:behaviors?|colors|favorites?|neighbors?|centers?|gray|(?:cancel|label|model|travel)(?:ed|ing)|catalogs?|(?:organ|recogn|author|initial|minim|summar)iz\w+|analyz(?:e|ed|es|ing))\b/gi;

// `AUTHORIZATION` is a header's name, `initialize` one of the protocol that editors speak.
const isBritish = (word: string): boolean =>
  /(?:ll(?:ed|ing)|AUTHORIZATION)$|^src\/language-server\/\S+ initialize(?:Params|Result)?$/i.test(word);

test('everything is spelt as in Britain', () => {
  const found = files.flatMap((file) =>
    (wordsOf(file).match(american) ?? []).map((word) => `${file}: ${word}`),
  );
  expect(found.filter((each) => !isBritish(each))).toEqual([]);
});

/** What was written before, and what stands for it now. */
const retired: Readonly<Record<string, string>> = {
  'behind the colon': 'after the colon',
  'behind the dash': 'after the dash',
  'build upon': 'build on',
  'could be told': 'is known',
  'is none to YAML': 'YAML does not take for one',
  'is not how a ref is named': 'is not a valid name of a ref',
  'mend it with': 'fix it with',
  'release backported': 'series backported',
  'Something broke that should not': 'sru-gate itself failed',
  'speak with who': 'speak to the person who',
  'take the mark away': 'remove the mark',
  'Told, not failed': 'Reported only',
  'told, not failed': 'reported only',
  'to the letter': 'certain',
  'turns green by itself': 'passes',
  'Usual is': 'Write a version such as',
  'Want of resources': 'Lack of resources',
  'want of resources': 'lack of resources',
  whence: 'where it comes from',
};

test('no wording that was given up has come back', () => {
  const found = files.flatMap((file) => {
    const words = wordsOf(file);
    // A name in the code is nothing that anybody is told.
    return Object.keys(retired)
      .filter((each) => words.includes(each) && !(each === 'whence' && file.endsWith('.ts')))
      .map((each) => `${file}: ${each}: write ${retired[each]}`);
  });
  expect(found).toEqual([]);
});
