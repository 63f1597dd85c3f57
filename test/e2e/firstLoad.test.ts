import { firstLoads, LIMITS } from '../support/firstLoad';

/** The pane stays small enough for an old machine on a slow line: whoever makes it larger raises a limit, on purpose. */

it('fetches little before it can be used, what judges forms right after that, and no more than the first verdict takes', async () => {
  for (const { usable, verdict } of await firstLoads(1)) {
    expect(usable.kilobytes).toBeLessThanOrEqual(LIMITS.usable);
    expect(verdict.kilobytes).toBeLessThanOrEqual(LIMITS.verdict);
    const isCore = (name: string) => name.startsWith('core.');
    expect(usable.files.filter(isCore)).toEqual([]);
    expect(verdict.files.filter(isCore)).toHaveLength(1);
  }
});
