//// preset = strict
import { ask, type Turn } from './ask.js';

// ok: no-unbounded-history -- the wrapper sends whatever it is given: it has the finding
export const goOn = (turns: Turn[], question: string) => ask([...turns, { role: 'user', content: question }]);

// ok: no-unbounded-history -- the last ten
export const goOnBriefly = (turns: Turn[]) => ask(turns.slice(-10));
