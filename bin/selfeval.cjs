#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const path = require('node:path');

if (existsSync(path.join(__dirname, '../dist/cli/selfeval.cjs'))) {
  require('../dist/cli/selfeval.cjs');
} else {
  // A folder of sources that was not set up: the command line has no words yet.
  process.stderr.write(
    '命令行还没有构建。请在项目文件夹里运行：node scripts/build.mjs cli\n' +
      'The command line has not been built. In the folder of the project, run: node scripts/build.mjs cli\n',
  );
  process.exitCode = 2;
}
