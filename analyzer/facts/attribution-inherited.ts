import type ts from 'typescript';
import type { Scope } from './scope.js';

/** Whether a call may take its names over from what runs it: LangChain hands the tags and metadata of a run on to the runs within. */
export function mayInheritNames(sdk: string, { work }: Scope): boolean {
  return LANGCHAIN.test(sdk) && work.files.some((file) => !file.isDeclarationFile && runsOthers(file));
}

const LANGCHAIN = /^(?:@langchain\/|langchain$)/;

function runsOthers(file: ts.SourceFile): boolean {
  const found = known.get(file) ?? RUNNERS.test(file.text);
  known.set(file, found);
  return found;
}
const known = new WeakMap<ts.SourceFile, boolean>();

/** What runs functions of one's own as a part of its run. */
const RUNNERS =
  /['"]@langchain\/langgraph|['"]langchain\/(?:agents|chains)|\bcreateAgent\b|\bRunnableLambda\b|\bDynamic(?:Structured)?Tool\b|['"]@langchain\/core\/tools['"]/;
