import { plan, planLong } from './llm';

export const trip = () => plan('A weekend in Rome.', { maxTurns: 44 });
//                                                               ^^ require-step-limit: may ask the model 44 times

export const shortTrip = () => plan('A weekend in Rome.', { maxTurns: 4 });

// ok: require-step-limit -- the wrapper decides, and there it is reported
export const longTrip = () => planLong('A weekend in Rome.');
