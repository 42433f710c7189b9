export * from './index';
export * from './a';
export { default } from './b';
