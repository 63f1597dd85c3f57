import { HostError, type SpreadsheetHost } from '../../hosts/port';

/** Quiet time after a change in the workbook before it is checked again, in milliseconds. */
const SETTLE_TIME = 800;

/** Time until a workbook is asked again in which a cell was being edited, in milliseconds; the editing may end without a change. */
const EDITING_TIME = 3000;

/**
 * Tells `settled` which sheets were changed once the workbook has been left in peace for a while. Where it answers `false` it is
 * told again later; where it fails, together with the next change, or when the editing of a cell that made it fail may be over.
 * Returns how to stop.
 */
export function watchQuietly(
  host: Pick<SpreadsheetHost, 'watch'>,
  settled: (sheets: ReadonlySet<string>) => Promise<boolean>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const changed = new Set<string>();
  const wait = (time: number) => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void tell(), time);
  };
  const tell = async () => {
    const sheets = new Set(changed);
    changed.clear();
    const delay = await settled(sheets).then((isDone) => (isDone ? null : SETTLE_TIME), delayAfter);
    if (delay === null) return;
    // A change that came meanwhile is waited for already.
    if (changed.size === 0 && delay < Infinity) wait(delay);
    for (const sheet of sheets) changed.add(sheet);
  };
  const watching = host
    .watch(({ sheet }) => {
      changed.add(sheet);
      wait(SETTLE_TIME);
    })
    .catch(() => null);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    void watching.then((stop) => stop?.()).catch(() => undefined);
  };
}

/** How long to wait after a failure, in milliseconds; `Infinity`: for the next change. */
function delayAfter(error: unknown): number {
  return error instanceof HostError && error.code === 'cell-edit-mode' ? EDITING_TIME : Infinity;
}
