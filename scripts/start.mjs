/** `npm start`: builds what is missing or older than its sources, serves the workbench and prints its address. */
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { startServer } from './server.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string' }, 'no-build': { type: 'boolean', default: false } },
});
const port = Number(values.port ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port ${values.port}: a number from 0 to 65535 is needed`);
  process.exit(2);
}

if (!values['no-build']) {
  await build({ names: ['addin', 'wps', 'workbench'], officeJs: 'self', ifStale: true, log: (line) => console.error(line) });
}
const { address, close } = await startServer({ port, searchOn: values.port === undefined });
console.log(address);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close().then(() => process.exit(0)));
