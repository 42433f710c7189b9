import OpenAI from 'openai';
import { b, policy } from './b';

export const a = `a ${b}`;
export const CAP = 300;
export const client = new OpenAI();
export const system = () => `You help. ${policy()}`;
export * from './b';
