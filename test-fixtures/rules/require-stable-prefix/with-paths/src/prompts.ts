import { TERMS } from '../../terms';

export const promptFor = (customer: string) => `You help ${customer}.\n${TERMS}`;
export const stablePromptFor = (customer: string) => `${TERMS}\nYou help ${customer}.`;
