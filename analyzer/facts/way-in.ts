import type ts from 'typescript';
import type { RunningFunction } from '../calls/running-functions.js';

/** How a request is reached from the call that it is reported at. */
export interface WayIn {
  /** The call in the source that stands for the request: its own, or that of a wrapper. */
  readonly at: ts.CallExpression;
  /** From the request outwards, every function that lies between; empty for the request's own call. */
  readonly steps: readonly Step[];
}

export interface Step {
  /** The call inside the function that leads on to the request. */
  readonly call: ts.CallExpression;
  readonly within: RunningFunction;
  /** What the function is given from further out. */
  readonly args: readonly ts.Expression[];
}
