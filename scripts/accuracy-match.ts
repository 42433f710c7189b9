import type { Label, Predicted } from './accuracy-facts.js';

/** Whether the call starts, or is named, on a line of the row. */
export function isAt(label: Label, call: Predicted): boolean {
  const lines = [label.line, label.nameLine ?? label.line];
  return call.file === label.path && (lines.includes(call.line) || lines.includes(call.nameLine));
}

/** The call on the row's line; where several share it, the one with the row's name. */
export function callAt(label: Label, calls: readonly Predicted[]): Predicted | undefined {
  const here = calls.filter((call) => isAt(label, call));
  const name = lastName(label.callee);
  return here.find((call) => lastName(call.callee) === name) ?? here[0];
}

function lastName(callee: string | null | undefined): string | undefined {
  return callee?.match(/(\w+)\W*$/)?.[1];
}

/** Whether something is billed at the row. */
export function isCallRow({ role }: Label): boolean {
  return role === 'request' || role === 'wrapper-call';
}
