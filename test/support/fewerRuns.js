const fc = require('fast-check');

/** Of each property a few cases only: a mutant that these do not notice is left to the tables of cases. */
fc.configureGlobal({ numRuns: 10 });
