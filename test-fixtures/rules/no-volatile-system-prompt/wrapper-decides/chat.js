import { ask, askPlainly } from './llm';

const POLICY = 'You answer questions about parcel delivery.';

// ok: no-volatile-system-prompt -- the wrapper decides, and there it is reported
export const answer = (question) => ask(POLICY, question);

export const answerWithId = (question) => askPlainly(`Request ${crypto.randomUUID()}. ${POLICY}`, question);
//                                                              ^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const answerPlainly = (question) => askPlainly(POLICY, question);
