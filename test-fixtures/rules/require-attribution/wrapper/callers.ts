//// preset = strict
import { complete, completeFor, completeNamed, completeWith } from './llm';

// ok: require-attribution -- reported inside the wrapper, or added there
export const limericks = () => [complete('Write a limerick.'), completeNamed('Write a limerick.')];

export const haiku = () => completeFor('Write a haiku.', {});
//                         ^^^^^^^^^^^ require-attribution

// ok: require-attribution -- it is said
export const sonnet = () => completeFor('Write a sonnet.', { user: 'sonnets' });
export const ode = () => completeWith({ input: 'Write an ode.', user: 'odes' });
