export const REPLY_TOKENS = 300;
export const noCap = undefined;
