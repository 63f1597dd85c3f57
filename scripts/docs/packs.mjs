/** Writes docs/packs anew: `npm run docs:packs [-- folder]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
require('../typescript.cjs');
const { packPages } = require('./packPages.ts');

const folder = path.resolve(process.argv[2] ?? path.resolve(import.meta.dirname, '../../docs/packs'));
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(packPages())) writeFileSync(path.join(folder, name), text);
