import type { HostChange } from '../port';
import type { OwnWrites } from '../shared/ownWrites';
import type { WpsApplication, WpsRange, WpsWorksheet } from './api';

type Listener = (change: HostChange) => void;

/**
 * Tells several listeners of one event of WPS: an event has one handler a page, and taking it away takes them all.
 * Changes made by ourselves are not told.
 */
export class ChangeWatch {
  readonly #application: WpsApplication;
  readonly #ownWrites: OwnWrites;
  readonly #isOurs: (sheet: WpsWorksheet) => boolean;
  readonly #listeners = new Set<Listener>();

  /** @param isOurs whether a sheet belongs to the workbook that is watched */
  public constructor(application: WpsApplication, ownWrites: OwnWrites, isOurs: (sheet: WpsWorksheet) => boolean) {
    this.#application = application;
    this.#ownWrites = ownWrites;
    this.#isOurs = isOurs;
  }

  /** @returns ends the listening */
  public listen(listener: Listener): () => void {
    const entry: Listener = (change) => listener(change);
    if (this.#listeners.size === 0) {
      this.#application.ApiEvent.AddApiEventListener('SheetChange', (sheet, target) => this.#tell(sheet, target));
    }
    this.#listeners.add(entry);
    return () => {
      if (this.#listeners.delete(entry) && this.#listeners.size === 0) {
        this.#application.ApiEvent.RemoveApiEventListener('SheetChange');
      }
    };
  }

  #tell(sheet: WpsWorksheet, target: WpsRange): void {
    if (!this.#isOurs(sheet)) return;
    const address = target.Address().replaceAll('$', '');
    if (this.#ownWrites.claim(sheet.Name, address)) return;
    for (const listener of this.#listeners) listener({ sheet: sheet.Name, address, source: 'local' });
  }
}
