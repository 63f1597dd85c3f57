/** Milliseconds of `run`, the median of `times` runs after as many to warm up. */
export function median(run, times) {
  return medianBy(() => performance.now(), run, times);
}

/** The same in processor time of this program, all its threads together: what else runs on the machine does not count. */
export function medianCpu(run, times) {
  const now = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  return medianBy(now, run, times);
}

async function medianBy(now, run, times) {
  for (let index = 0; index < times; index += 1) await run();
  const taken = [];
  for (let index = 0; index < times; index += 1) {
    const begun = now();
    await run();
    taken.push(now() - begun);
  }
  taken.sort((a, b) => a - b);
  return taken[Math.floor(times / 2)];
}

/** A measurement beside its limit; `limit` is null where there is none. */
export function entry(name, value, unit, limit = null, extra = {}) {
  const rounded = Math.round(value * 100) / 100;
  return { name, value: rounded, unit, limit, ok: limit === null || rounded <= limit, ...extra };
}
