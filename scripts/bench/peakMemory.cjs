/** Loaded before a program: writes the most memory it ever held, in kilobytes, to its file descriptor 3 when it ends. */
const { writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
