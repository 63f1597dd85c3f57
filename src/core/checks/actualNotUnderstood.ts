import { notUnderstood } from './notUnderstood';

/** An actual (实际完成值) that could not be read wholly. */
export const actualNotUnderstood = notUnderstood('actual-not-understood', ({ row, actual }) => ({
  cell: row.actual,
  reading: actual,
}));
