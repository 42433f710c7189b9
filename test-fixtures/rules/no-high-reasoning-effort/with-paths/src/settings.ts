export const thorough = { effort: 'high' } as const;
export const quick = { effort: 'low' } as const;
export const SHORT = 50;
