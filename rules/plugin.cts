// The entry of the published package, bundled to dist/index.cjs. The engine is a second bundle, loaded when it is needed.
import { createPlugin } from './eslint.js';

export = createPlugin(() => {
  const { createEngine } = require('./engine.cjs') as typeof import('./engine.js');
  return createEngine();
});
