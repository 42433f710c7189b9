export { supportPrompt as buildSupportPrompt } from './support';
export * from './support';
