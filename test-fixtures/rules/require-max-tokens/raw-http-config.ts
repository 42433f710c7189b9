export const OPENAI_BASE = 'https://api.openai.com/v1';
export const ANTHROPIC_URL = `${process.env.ANTHROPIC_BASE_URL || 'https://api.anthropic.com'}/v1/messages`;
