/**
 * Runs jobs side by side and gives their results in the order of the jobs. At most `ahead` are under way or waiting to be
 * given out, so that neither a slow file at the front nor a slow reader at the end lets results pile up.
 */
export async function* inOrder<Job, Result>(
  jobs: AsyncIterable<Job>,
  ahead: number,
  run: (job: Job) => Promise<Result>,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = [];
  for await (const job of jobs) {
    const result = run(job);
    // Where an earlier one fails, nobody comes to ask for this one.
    result.catch(() => undefined);
    pending.push(result);
    const first = pending.length >= ahead ? pending.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const each of pending) yield await each;
}
