//// max = 30
import { answer, ask } from './llm';

export const long = (question: string) =>
  ask('You answer questions about parcels. Parcels leave on weekdays before noon. Damaged parcels are paid for within thirty days. Letters have no tracking number. Never promise a delivery date.', question);
  //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ max-prompt-tokens: in the system prompt

export const short = (question: string) => ask('You are terse.', question);

// ok: max-prompt-tokens -- the wrapper's own text is above the limit, and there it is reported
export const question = () => answer('Where is my parcel?');
