export const RETRIES = 5;
export const limits = { retries: { slow: 6, fast: 1 } } as const;
