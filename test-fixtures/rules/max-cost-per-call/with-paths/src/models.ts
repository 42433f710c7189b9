export const MODELS = { large: 'gpt-4o', small: 'gpt-4o-mini' } as const;
export const CAP = 16_000;
