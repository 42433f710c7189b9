export const RETRIEVAL_K = 20;
export const retrieval = { few: 4, many: 32 } as const;
