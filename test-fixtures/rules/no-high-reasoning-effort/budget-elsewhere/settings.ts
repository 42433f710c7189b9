export const thinking = { type: 'enabled', budget_tokens: 16_000 } as const;

export const quickly = { type: 'enabled', budget_tokens: 1_024 } as const;
