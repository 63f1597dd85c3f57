/** What the pane does to a workbook could not be fetched; nothing was done. */
export class NotFetched extends Error {
  public constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.name = 'NotFetched';
  }
}

/**
 * What the pane does to a workbook, fetched when it is first asked for; after a failure it is fetched anew.
 * @throws NotFetched
 */
export const fetchJobs = () =>
  import(/* webpackChunkName: "jobs" */ './jobs').catch((error: unknown) => {
    throw new NotFetched(error);
  });

export type Jobs = Awaited<ReturnType<typeof fetchJobs>>;
