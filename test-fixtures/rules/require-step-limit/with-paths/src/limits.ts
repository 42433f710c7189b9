export const LIMITS = { maxTurns: 70 } as const;
export const FEW = 7;
