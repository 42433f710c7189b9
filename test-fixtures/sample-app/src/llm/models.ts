export const CHAT_MODEL = 'claude-sonnet-4-5';
export const ANSWER_MODEL = 'gpt-5.1';
export const SMALL_MODEL = 'gpt-5-mini';
export const EMBEDDING_MODEL = 'text-embedding-3-small';
