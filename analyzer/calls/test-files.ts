import type ts from 'typescript';

/** Whether a file is a test: what it calls is as a rule a stand-in, or runs on one. */
export function isTest({ fileName, text }: ts.SourceFile): boolean {
  return TEST_PATH.test(fileName) || MOCKING.test(text);
}
const TEST_PATH = /[._](?:test|spec)\.[cm]?[jt]sx?$|\/(?:__tests__|__mocks__)\//;
const MOCKING = /\b(?:(?:vi|jest)\.(?:mock|fn|spyOn|doMock)|mock\.module|sinon\.(?:stub|mock)|proxyquire)\s*[(<]/;
