import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Screen } from './terminal.js';

/** Tells a person who waits what is going on. */
export interface Progress {
  show(step: string): void;
  /** Takes the line off the screen again. */
  stop(): void;
}

export const noProgress: Progress = { show() {}, stop() {} };

/**
 * One line on standard error, from the second second on. It is drawn by a thread of its own: the analysis keeps the main
 * one busy, so no timer would fire there.
 */
export function showProgress(screen: Screen): Progress {
  if (!screen.isTTY) return noProgress;
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(DRAW, { eval: true, workerData: { shared, width: screen.columns || 80 } });
  worker.unref();
  return {
    show: (step) => worker.postMessage(step),
    stop() {
      // While the thread draws it holds the lock, for as long as one short write takes.
      while (Atomics.compareExchange(shared, LOCK, FREE, STOPPED) === DRAWING) Atomics.wait(shared, LOCK, DRAWING, 10);
      Atomics.notify(shared, LOCK);
      if (Atomics.exchange(shared, IS_DRAWN, 0) === 1) writeSync(2, '\r\u001b[K');
    },
  };
}

const LOCK = 0;
const IS_DRAWN = 1;
const FREE = 0;
const DRAWING = 1;
const STOPPED = 2;

/** What the thread runs: plain text, because the bundle has no second file to start it from. */
const DRAW = String.raw`
const { workerData: { shared, width }, parentPort, receiveMessageOnPort } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const started = Date.now();
let step = '';
for (let frame = 0; ; frame++) {
  Atomics.wait(shared, ${LOCK}, ${FREE}, frame === 0 ? 1000 : 100);
  for (let message; (message = receiveMessageOnPort(parentPort)); ) step = message.message;
  const seconds = Math.round((Date.now() - started) / 1000);
  const line = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'[frame % 10] + ' ' + step + ' ' + seconds + ' s';
  if (Atomics.compareExchange(shared, ${LOCK}, ${FREE}, ${DRAWING}) !== ${FREE}) break;
  writeSync(2, '\r\x1b[K' + line.slice(0, width - 1));
  Atomics.store(shared, ${IS_DRAWN}, 1);
  Atomics.store(shared, ${LOCK}, ${FREE});
  Atomics.notify(shared, ${LOCK});
}
`;
