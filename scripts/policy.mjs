/** The Content-Security-Policy of our pages, the same for the workbench's server and for a packaged site. */
const nothingElse = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'", 'object-src': "'none'" };

/** Directives over a policy that allows nothing. @param {Record<string, string>} rules sources by directive */
export const policy = (rules) =>
  Object.entries({ ...nothingElse, ...rules })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/**
 * What the pages of the add-in need. `unsafe-inline` is for styles only: Fluent UI and office.js write style elements of their own.
 * @param {{ scripts?: string, ancestors?: string }} foreign sources besides our own: of office.js, and of the pages that may show ours in a frame
 */
export const addinPolicy = ({ scripts = '', ancestors = '' } = {}) =>
  policy({
    'script-src': `'self' ${scripts}`.trim(),
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'frame-src': "'self'",
    'frame-ancestors': `'self' ${ancestors}`.trim(),
  });

/**
 * What the documentation needs. Its pages begin with two small scripts of their own, which are named by their hashes, so that no other runs.
 * @param {readonly string[]} hashes of the scripts that stand in the pages, as the policy names them: `sha256-…`
 */
export const docsPolicy = (hashes) =>
  policy({
    'script-src': ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' '),
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'frame-ancestors': "'none'",
  });
