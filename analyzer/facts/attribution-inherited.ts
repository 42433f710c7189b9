import type { UserFile } from '../program/source-files.js';
import type { Scope } from './scope.js';

/** Whether a call may take its names over from what runs it: LangChain hands the tags and metadata of a run on to the runs within. */
export function mayInheritNames(sdk: string, { work }: Scope): boolean {
  return LANGCHAIN.test(sdk) && work.inSight.files.some(runsOthers);
}

const LANGCHAIN = /^(?:@langchain\/|langchain$)/;

function runsOthers(file: UserFile): boolean {
  const found = known.get(file) ?? RUNNERS.test(file.text);
  known.set(file, found);
  return found;
}
const known = new WeakMap<UserFile, boolean>();

/** What runs functions of one's own as a part of its run. */
const RUNNERS =
  /['"]@langchain\/langgraph|['"]langchain\/(?:agents|chains)|\bcreateAgent\b|\bRunnableLambda\b|\bDynamic(?:Structured)?Tool\b|['"]@langchain\/core\/tools['"]/;
