import type { CellArea } from '../../../core/form/address';
import type { CellsChange, ChangeKind, SheetModel, WorkbookModel } from '../../model/workbookModel';
import type { ExcelClass, HostObject, Registry } from '../engine/excelClass';
import { localAddress } from './addresses';
import type { WorksheetObject } from './objects';
import { valueType } from './rangeValues';

/** One event on its way to office.js. `target` is a worksheet id, or `Workbook` for events of the collection. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly payload: object;
}

/** office.js's number of each event, and the wire name that registers it. */
const EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  SelectionChanged: 14,
} as const;

type EventName = keyof typeof EVENTS;
const WHOLE_WORKBOOK = 'Workbook';

const CHANGE_TYPES: Readonly<Record<ChangeKind, string>> = {
  edited: 'RangeEdited',
  'rows-inserted': 'RowInserted',
  'rows-deleted': 'RowDeleted',
  'columns-inserted': 'ColumnInserted',
  'columns-deleted': 'ColumnDeleted',
};

/** Tells office.js what happens in the workbook, as far as an add-in has registered for it. */
export class Events {
  readonly #registered = new Map<string, number>();
  readonly #listeners = new Set<(event: HostEvent) => void>();
  readonly #unsubscribe: (() => void)[];
  #active: SheetModel;
  readonly #tellsCause: () => boolean;

  /** @param tellsCause whether this Excel says who caused a change */
  public constructor(model: WorkbookModel, tellsCause: () => boolean) {
    this.#tellsCause = tellsCause;
    this.#active = model.activeSheet;
    this.#unsubscribe = [
      model.onChange((change) => this.#changed(change)),
      model.onSelectionChange((sheet, area) => this.#fire('SelectionChanged', sheet, selected(sheet, area))),
      model.onActivate((sheet) => this.#activated(sheet)),
    ];
  }

  public listen(listener: (event: HostEvent) => void): void {
    this.#listeners.add(listener);
  }

  /** Forgets who registered, as when another workbook is opened. */
  public reset(active: SheetModel): void {
    this.#registered.clear();
    this.#active = active;
  }

  public dispose(): void {
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
  }

  /** The registering methods of a class, to be added to its own. */
  public methods<Self extends HostObject>(targetOf: (self: Self) => string): NonNullable<ExcelClass<Self>['methods']> {
    const methods: Record<string, (self: Self) => void> = {};
    for (const name of Object.keys(EVENTS) as EventName[]) {
      methods[`_Register${name}Event`] = (self) => this.#count(name, targetOf(self), 1);
      methods[`_Unregister${name}Event`] = (self) => this.#count(name, targetOf(self), -1);
    }
    return methods;
  }

  #count(name: EventName, target: string, step: 1 | -1): void {
    const key = `${name} ${target}`;
    this.#registered.set(key, Math.max(0, (this.#registered.get(key) ?? 0) + step));
  }

  #fire(name: EventName, sheet: SheetModel, payload: object): void {
    for (const target of [sheet.id, WHOLE_WORKBOOK]) {
      if ((this.#registered.get(`${name} ${target}`) ?? 0) === 0) continue;
      for (const listener of this.#listeners) listener({ type: EVENTS[name], target, payload });
    }
  }

  #activated(sheet: SheetModel): void {
    if (sheet.id === this.#active.id) return;
    this.#fire('Deactivated', this.#active, { worksheetId: this.#active.id });
    this.#active = sheet;
    this.#fire('Activated', sheet, { worksheetId: sheet.id });
  }

  #changed({ sheet, area, kind, origin, before, after }: CellsChange): void {
    const hasDetails = before !== undefined && after !== undefined;
    this.#fire('DataChanged', sheet, {
      changeType: CHANGE_TYPES[kind],
      source: origin === 'co-author' ? 'Remote' : 'Local',
      ...(this.#tellsCause() && { triggerSource: origin === 'add-in' ? 'ThisLocalAddin' : 'Unknown' }),
      address: changedAddress(area, kind),
      worksheetId: sheet.id,
      referenceId: `${sheet.id}|${localAddress(area)}`,
      shiftDirection: 'None',
      ...(hasDetails && {
        valueBefore: before ?? '',
        valueAfter: after ?? '',
        valueTypeBefore: valueType(before),
        valueTypeAfter: valueType(after),
      }),
    });
  }
}

function selected(sheet: SheetModel, area: CellArea): object {
  return { address: localAddress(area), worksheetId: sheet.id };
}

/** Whole rows and columns are told without the other axis: `3:5`. */
function changedAddress(area: CellArea, kind: ChangeKind): string {
  if (kind.startsWith('rows')) return `${area.top + 1}:${area.bottom + 1}`;
  if (kind.startsWith('columns')) return localAddress(area).replaceAll(/\d/g, '');
  return localAddress(area);
}

/** Adds the registering methods to the classes that have events. */
export function withEvents(registry: Registry, events: Events): Registry {
  const { Worksheet, WorksheetCollection } = registry;
  return {
    ...registry,
    Worksheet: {
      ...Worksheet,
      methods: { ...Worksheet?.methods, ...events.methods((self) => sheetIdOf(self)) },
    },
    WorksheetCollection: {
      ...WorksheetCollection,
      methods: { ...WorksheetCollection?.methods, ...events.methods(() => WHOLE_WORKBOOK) },
    },
  };
}

function sheetIdOf(self: HostObject): string {
  return (self as WorksheetObject).sheet.id;
}

