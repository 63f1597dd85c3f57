import type { CellRef } from '../../core/plan/transaction';

/** How long an event of our own write may be on its way, in milliseconds. */
const EVENT_DELAY = 5000;

/**
 * Remembers for a moment which cells we wrote, so that the events of these writes are not taken for a person's.
 * Needed only where Excel does not say who caused an event (before ExcelApi 1.14).
 */
export class OwnWrites {
  readonly #until = new Map<string, number>();

  public note(writes: readonly CellRef[]): void {
    for (const write of writes) this.#until.set(key(write.sheet, write.cell), Date.now() + EVENT_DELAY);
  }

  /** Whether the event of a write may still be on its way. */
  public get areExpected(): boolean {
    return [...this.#until.values()].some((until) => Date.now() <= until);
  }

  /** Whether an event belongs to a write of ours; every write is matched once. */
  public claim(sheet: string, address: string): boolean {
    const place = key(sheet, address);
    const until = this.#until.get(place);
    this.#until.delete(place);
    return until !== undefined && Date.now() <= until;
  }
}

/** A merged area (合并单元格) is written through its top-left cell and may be reported whole. */
function key(sheet: string, address: string): string {
  const topLeft = address.split(':', 1)[0] ?? address;
  return `${topLeft.replaceAll('$', '')}!${sheet}`;
}
