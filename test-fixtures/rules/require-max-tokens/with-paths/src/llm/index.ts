export * from './client';
export { REPLY_TOKENS as MAX_REPLY_TOKENS, noCap } from './limits';
