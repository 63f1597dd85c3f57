/** Milliseconds of `run`, the median of `times` runs after as many to warm up. */
export async function median(run, times) {
  for (let index = 0; index < times; index += 1) await run();
  const taken = [];
  for (let index = 0; index < times; index += 1) {
    const begun = performance.now();
    await run();
    taken.push(performance.now() - begun);
  }
  taken.sort((a, b) => a - b);
  return taken[Math.floor(times / 2)];
}

/** A measurement beside its limit; `limit` is null where there is none. */
export function entry(name, value, unit, limit = null, extra = {}) {
  const rounded = Math.round(value * 100) / 100;
  return { name, value: rounded, unit, limit, ok: limit === null || rounded <= limit, ...extra };
}
