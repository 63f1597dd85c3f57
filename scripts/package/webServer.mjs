/** A sample configuration of nginx for the packaged site. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inlineScriptHashes } from '../docs/site.mjs';
import { addinPolicy, docsPolicy } from '../policy.mjs';
import { filled } from './filled.mjs';

const { OFFICE_JS } = createRequire(import.meta.url)('../officeJs.cjs');

/** Sites of Excel on the web, whose page shows the pane in a frame. A network of its own has none unless its administrator adds it. */
const EXCEL_ON_THE_WEB = {
  cdn: 'https://*.officeapps.live.com https://*.office.com https://*.cloud.microsoft https://*.sharepoint.com https://onedrive.live.com',
  '21vianet': 'https://*.partner.officewebapps.cn https://*.partner.office365.cn https://*.sharepoint.cn',
  self: '',
};

/** @param {{ base: URL, officeJs: string }} options */
export function nginxConfiguration({ base, officeJs }) {
  const scripts = URL.canParse(OFFICE_JS[officeJs]) ? new URL(OFFICE_JS[officeJs]).origin : '';
  const template = readFileSync(path.resolve(import.meta.dirname, '../../deploy/nginx.conf'), 'utf8');
  return filled(template, {
    address: base.href,
    host: base.hostname,
    port: base.port === '' ? '443' : base.port,
    path: base.pathname,
    pathPattern: base.pathname.replaceAll('.', '\\.'),
    addinPolicy: addinPolicy({ scripts, ancestors: EXCEL_ON_THE_WEB[officeJs] }),
    wpsPolicy: addinPolicy(),
    docsPolicy: docsPolicy(inlineScriptHashes()),
  });
}
