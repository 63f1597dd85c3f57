/** jest: describes the installed office.js once before the tests that run on it. */
module.exports = async () => {
  const { ensureOfficeMetadata } = await import('../../scripts/office-metadata.mjs');
  ensureOfficeMetadata();
};
