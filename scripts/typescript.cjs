const { transformFileSync } = require('@swc/core');

/** Lets a script of this folder `require` the TypeScript helpers that it shares with the tests. */
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformFileSync(filename, { module: { type: 'commonjs' }, swcrc: true, sourceMaps: 'inline' });
  module._compile(code, filename);
};
