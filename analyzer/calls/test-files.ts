import type { UserFile } from '../program/source-files.js';

/** Whether a file is a test: what it calls is as a rule a stand-in, or runs on one. */
export function isTest(file: Pick<UserFile, 'fileName' | 'text'>): boolean {
  const known = tests.get(file);
  if (known !== undefined) return known;
  const isFound = TEST_PATH.test(file.fileName) || MOCKING.test(file.text);
  tests.set(file, isFound);
  return isFound;
}
/** Asked for every use of every function: a text is looked through once. */
const tests = new WeakMap<object, boolean>();
const TEST_PATH = /(?:[._](?:test|spec)|\/__(?:tests?|mocks?)__)\.[cm]?[jt]sx?$|\/__(?:tests?|mocks?)__\//;
const MOCKING = /\b(?:(?:vi|jest)\.(?:mock|fn|spyOn|doMock)|mock\.module|sinon\.(?:stub|mock)|proxyquire)\s*[(<]/;
