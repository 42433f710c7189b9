export const MODELS = { strong: 'claude-opus-4-1', fast: 'claude-haiku-4-5' } as const;
export const DEFAULT_MODEL = 'gpt-4';
