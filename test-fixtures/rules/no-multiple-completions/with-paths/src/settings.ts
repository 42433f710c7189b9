export const sampling = { temperature: 0.9, completions: 4 } as const;
export const ONE = 1;
