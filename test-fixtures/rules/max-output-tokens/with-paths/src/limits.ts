export const limits = { page: 12_000, line: 100 } as const;
