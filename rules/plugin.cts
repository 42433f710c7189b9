// The entry of the published package, bundled to dist/index.cjs. The engine is a second bundle, loaded when it is needed.
import eslint = require('./eslint.js');
import type engine = require('./engine.js');

export = eslint.createPlugin((files) => {
  const { createEngine } = require('./engine.cjs') as typeof engine;
  return createEngine(files);
});
