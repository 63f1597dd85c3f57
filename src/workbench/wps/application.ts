import type {
  WpsApplication,
  WpsBeforeEvent,
  WpsBeforeHandler,
  WpsRange,
  WpsTaskPane,
  WpsWorkbook,
  WpsWorksheet,
  WpsWorksheets,
} from '../../hosts/wps/api';
import type { SheetModel, WorkbookModel } from '../model/workbookModel';
import { documentProperties } from './documentProperties';
import type { WpsParts } from './parts';
import { USUAL_QUIRKS, type WpsConditions, type WpsQuirks } from './quirks';
import { rangeObject } from './range';
import { strict, type Surface } from './strict';
import { worksheetObject } from './worksheet';

type SheetHandler = (sheet: WpsWorksheet, target: WpsRange) => void;

/** WPS 表格 as an add-in sees it, over the workbook of the workbench. */
export class WpsProgram {
  public readonly application: WpsApplication;
  public readonly quirks: WpsQuirks;
  public readonly conditions: WpsConditions = { isCellBeingEdited: false, isReadOnly: false, isStructureProtected: false };
  /** Members of the object model that were asked for. */
  public readonly surface: Surface = new Set();
  readonly #model: WorkbookModel;
  readonly #parts: WpsParts;
  readonly #sheetHandlers: SheetHandler[] = [];
  readonly #beforeHandlers = new Map<WpsBeforeEvent, WpsBeforeHandler[]>();
  readonly #panes = new Map<number, WpsTaskPane>();
  readonly #storage = new Map<string, unknown>();
  readonly #openPane: (url: string) => void;
  #isCancelled = false;

  /** @param openPane shows the page of a task pane */
  public constructor(model: WorkbookModel, quirks: Partial<WpsQuirks> = {}, openPane: (url: string) => void = () => undefined) {
    this.#model = model;
    this.quirks = { ...USUAL_QUIRKS, ...quirks };
    this.#openPane = openPane;
    this.#parts = { model, quirks: this.quirks, conditions: this.conditions, surface: this.surface };
    this.application = this.#applicationObject();
    model.onChange(({ sheet, area }) => {
      for (const handler of this.#sheetHandlers) handler(worksheetObject(sheet, this.#parts), rangeObject(sheet, area, this.#parts));
    });
  }

  /** The person saves or prints. @returns whether no add-in called it off */
  public about(event: WpsBeforeEvent): boolean {
    this.#isCancelled = false;
    for (const handler of this.#beforeHandlers.get(event) ?? []) {
      const cancel = { Value: false };
      const rest = event === 'WorkbookBeforeSave' ? [false] : [];
      handler(this.#workbookObject(), ...rest, ...(this.quirks.cancelsBy === 'argument' ? [cancel] : []));
      this.#isCancelled ||= cancel.Value;
    }
    return !this.#isCancelled;
  }

  /** The pages of the add-in are closed: whatever listened listens no more. */
  public forget(): void {
    this.#sheetHandlers.length = 0;
    this.#beforeHandlers.clear();
    this.#panes.clear();
    this.#storage.clear();
  }

  #applicationObject(): WpsApplication {
    const workbook = () => this.#workbookObject();
    const { conditions, surface, quirks } = this;
    const members = {
      get ActiveWorkbook() {
        return workbook();
      },
      ApiEvent: this.#eventsObject(),
      PluginStorage: strict(
        'PluginStorage',
        {
          getItem: (key: string) => this.#storage.get(key) ?? null,
          setItem: (key: string, value: string | number | boolean) => void this.#storage.set(key, value),
        },
        surface,
      ),
      ScreenUpdating: true,
      DisplayAlerts: true,
      ActiveWindow: windowObject(this.#model, surface),
      CreateTaskPane: (url: string) => this.#createPane(url),
      GetTaskPane: (id: number) => this.#panes.get(id) ?? null,
      get Ready() {
        return quirks.tellsReadiness ? !conditions.isCellBeingEdited : undefined;
      },
    };
    return strict('Application', members as WpsApplication, surface);
  }

  #workbookObject(): WpsWorkbook {
    const { conditions, surface } = this;
    const parts = this.#parts;
    const model = this.#model;
    return strict<WpsWorkbook>(
      'Workbook',
      {
        Name: model.name,
        FullName: model.name,
        ReadOnly: conditions.isReadOnly,
        ProtectStructure: conditions.isStructureProtected,
        Worksheets: this.#worksheetsObject(),
        get ActiveSheet() {
          return worksheetObject(model.activeSheet, parts);
        },
        CustomDocumentProperties: documentProperties(parts),
        Activate: () => undefined,
      },
      surface,
    );
  }

  #worksheetsObject(): WpsWorksheets {
    const model = this.#model;
    const parts = this.#parts;
    const positionOf = (sheet: WpsWorksheet | undefined): number => model.findSheet(sheet?.Name ?? '')?.position ?? model.activeSheet.position;
    return strict<WpsWorksheets>(
      'Worksheets',
      {
        get Count() {
          return model.sheets.length;
        },
        Item: (indexOrName) => {
          const sheet: SheetModel | null =
            typeof indexOrName === 'string' ? model.findSheet(indexOrName) : (model.sheets[indexOrName - 1] ?? null);
          if (sheet === null) throw new Error('no such sheet');
          return worksheetObject(sheet, parts);
        },
        Add: (before, after) => {
          if (this.conditions.isStructureProtected) throw new Error('the structure is protected');
          const taken = new Set(model.sheets.map(({ name }) => name));
          let number = model.sheets.length + 1;
          while (taken.has(`Sheet${String(number)}`)) number += 1;
          const next = before === undefined ? positionOf(after) + 1 : positionOf(before);
          const sheet = model.addSheet(`Sheet${String(number)}`, next);
          model.activate(sheet);
          return worksheetObject(sheet, parts);
        },
      },
      this.surface,
    );
  }

  #eventsObject(): WpsApplication['ApiEvent'] {
    const isCancelled = () => this.#isCancelled;
    const cancel = (value: boolean) => {
      if (this.quirks.cancelsBy === 'property') this.#isCancelled = value;
    };
    const members = {
      get Cancel() {
        return isCancelled();
      },
      set Cancel(value: boolean) {
        cancel(value);
      },
      AddApiEventListener: (name: 'SheetChange' | WpsBeforeEvent, handler: SheetHandler & WpsBeforeHandler) => {
        if (name === 'SheetChange') this.#sheetHandlers.push(handler);
        else this.#beforeHandlers.set(name, [...(this.#beforeHandlers.get(name) ?? []), handler]);
      },
      RemoveApiEventListener: (name: 'SheetChange' | WpsBeforeEvent) => {
        if (name === 'SheetChange') this.#sheetHandlers.length = 0;
        else this.#beforeHandlers.delete(name);
      },
    };
    return strict('ApiEvent', members as WpsApplication['ApiEvent'], this.surface);
  }

  #createPane(url: string): WpsTaskPane {
    const pane = strict<WpsTaskPane>('TaskPane', { ID: this.#panes.size + 1, Visible: false, DockPosition: 0, Width: 0 }, this.surface);
    this.#panes.set(this.#panes.size + 1, pane);
    this.#openPane(url);
    return pane;
  }
}

/** The window in front. */
function windowObject(model: WorkbookModel, surface: Surface): WpsApplication['ActiveWindow'] {
  let rows = 0;
  return strict(
    'Window',
    {
      SplitColumn: 0,
      get SplitRow() {
        return rows;
      },
      set SplitRow(row: number) {
        rows = row;
      },
      get FreezePanes() {
        return model.activeSheet.setup.frozenRows > 0;
      },
      set FreezePanes(freezes: boolean) {
        model.activeSheet.freezeRows(freezes ? rows : 0);
      },
      get DisplayGridlines() {
        return model.activeSheet.setup.showsGridLines;
      },
      set DisplayGridlines(shows: boolean) {
        model.activeSheet.setup.showsGridLines = shows;
      },
    },
    surface,
  );
}
