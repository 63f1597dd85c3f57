/** Number of runs of one activity, and how long they took, in milliseconds. */
export interface Timing {
  readonly runs: number;
  readonly last: number;
  readonly longest: number;
}
