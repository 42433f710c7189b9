import type ts from 'typescript';

/** Whether a file is a test: what it calls is as a rule a stand-in, or runs on one. */
export function isTest({ fileName, text }: ts.SourceFile): boolean {
  return TEST_PATH.test(fileName) || MOCKING.test(text);
}
const TEST_PATH = /(?:[._](?:test|spec)|\/__(?:tests?|mocks?)__)\.[cm]?[jt]sx?$|\/__(?:tests?|mocks?)__\//;
const MOCKING = /\b(?:(?:vi|jest)\.(?:mock|fn|spyOn|doMock)|mock\.module|sinon\.(?:stub|mock)|proxyquire)\s*[(<]/;
