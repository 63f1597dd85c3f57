/** `npm run docs`: builds the documentation as a site into dist/docs, for the address /selfeval-docs/ of a web server. */
import { buildDocs, DOCS_BASE } from './site.mjs';

buildDocs();
console.log(`dist/docs → ${DOCS_BASE}`);
