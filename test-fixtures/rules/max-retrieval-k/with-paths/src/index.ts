export * from './config';
export * as stores from './store';
