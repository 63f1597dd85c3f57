import { notUnderstood } from './notUnderstood';

/** A target (年度指标值) that could not be read wholly. */
export const targetNotUnderstood = notUnderstood('target-not-understood', ({ row, target }) => ({
  cell: row.target,
  reading: target,
}));
