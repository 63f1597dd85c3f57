/** The licences of everything that is shipped: each may be passed on with no more than its text. */
import { shippedPackages } from './shipped.mjs';

const ALLOWED = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', '(MIT AND Zlib)', '(MIT OR GPL-3.0-or-later)'];

/** Looked at one by one, by package and the licence that it states. */
const LOOKED_AT = {
  // Two clauses of BSD, in its LICENSE.
  duck: 'BSD',
  // Microsoft's own terms: shipped unmodified with them beside it, for use with this add-in only (docs/decisions/14, 27).
  '@microsoft/office-js': 'LICENSE',
};

export function checkLicences() {
  const packages = [...shippedPackages()].map(([folder, { license = 'none stated' }]) => ({ name: folder.split('node_modules/').at(-1), license }));
  const bad = packages.filter(({ name, license }) => !ALLOWED.includes(license) && LOOKED_AT[name] !== license);
  const words = `${packages.length} shipped packages${bad.map(({ name, license }) => `\n${name}: ${license} is not in the list of scripts/gates/licences.mjs`).join('')}`;
  return { outcome: bad.length === 0 ? 'passed' : 'failed', words };
}
