export const STRONG = 'claude-opus-4-8';
