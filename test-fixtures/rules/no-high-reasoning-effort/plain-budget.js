const { GoogleGenAI, ThinkingLevel } = require('@google/genai');

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

exports.budget = (contents) =>
  ai.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 100, thinkingConfig: { thinkingBudget: 8192 } } });
  //                                                                                                                                 ^^^^ no-high-reasoning-effort: A thinking budget of 8,192 tokens

exports.level = (contents) =>
  ai.models.generateContent({ model: 'gemini-3.1-pro-preview', contents, config: { maxOutputTokens: 100, thinkingConfig: { thinkingLevel: ThinkingLevel.HIGH } } });
  //                                                                                                                                      ^^^^^^^^^^^^^^^^^^ no-high-reasoning-effort: Reasoning effort `HIGH`

// ok: no-high-reasoning-effort -- no thinking
exports.none = (contents) =>
  ai.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 100, thinkingConfig: { thinkingBudget: 0 } } });
