import { LEVEL1_NAMES, LEVEL2_NAMES } from './synonyms';

/** Usual names of first levels (一级指标), as keys (see `wordKey`). */
export const LEVEL1: ReadonlySet<string> = new Set(LEVEL1_NAMES);

/** Usual names of second levels (二级指标), as keys. */
export const LEVEL2: ReadonlySet<string> = new Set(LEVEL2_NAMES);

/** Usual names of both levels, as keys. */
export const LEVELS: ReadonlySet<string> = new Set([...LEVEL1_NAMES, ...LEVEL2_NAMES]);
