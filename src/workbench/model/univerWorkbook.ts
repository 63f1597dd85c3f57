import {
  CanceledError,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  mergeWorksheetSnapshotWithDefault,
  RedoCommand,
  UndoCommand,
  Univer,
  UniverInstanceType,
  type IDisposable,
  type IUniverConfig,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { parseA1, type CellArea } from '../../core/form/address';
import type { CellValue } from '../../core/form/snapshot';
import { oneCell, parseArea } from './areas';
import { isSameSheetName, ROLE_NAME } from '../../core/sheetDesign';
import { Settings } from './settings';
import { CalculationWatch } from './univer/calculation';
import { watchChanges, type RawChange } from './univer/changes';
import { ConditionalFormats } from './univer/conditionalFormats';
import { plainCell, toSheetSnapshot, toSnapshot, UNIT_ID } from './univer/loading';
import { HEADLESS_PLUGINS, type PluginEntry } from './univer/plugins';
import { toArea, toRange } from './univer/ranges';
import { toSheetData } from './univer/saving';
import { UniverSheet } from './univer/sheet';
import type { SheetData, WorkbookData } from './workbookData';
import type { CellsChange, ChangeOrigin, SheetModel, WorkbookModel } from './workbookModel';

export type { PluginEntry } from './univer/plugins';

export interface UniverWorkbookOptions {
  readonly data: WorkbookData;
  /** In Univer's order; {@link HEADLESS_PLUGINS} when there is no screen. */
  readonly plugins?: readonly PluginEntry[];
  /** Locale, texts and theme of the grid. */
  readonly univer?: Partial<IUniverConfig>;
}

const CONDITIONAL_FORMAT_CHANGES: ReadonlySet<string> = new Set(
  [AddConditionalRuleMutation, SetConditionalRuleMutation, MoveConditionalRuleMutation, DeleteConditionalRuleMutation].map(({ id }) => id),
);

/** The workbook of the workbench on Univer, with or without a screen. */
export class UniverWorkbook implements WorkbookModel {
  /** For the page: its own services and commands. */
  public readonly univer: Univer;
  readonly #commands: ICommandService;
  readonly #calculation: CalculationWatch;
  readonly #conditionalFormats: ConditionalFormats;
  readonly #subscriptions: IDisposable[];
  readonly #changeListeners = new Set<(change: CellsChange) => void>();
  readonly #besideCellsListeners = new Set<() => void>();
  readonly #selectionListeners = new Set<(sheet: SheetModel, area: CellArea) => void>();
  readonly #refusalListeners = new Set<(sheet: SheetModel, area: CellArea) => void>();
  readonly #activationListeners = new Set<(sheet: SheetModel) => void>();
  #sheets = new Map<string, UniverSheet>();
  #name: string;
  #settings: Settings;
  #origin: ChangeOrigin = 'person';
  #valueBefore: CellValue = null;
  #lastSheetId = 0;
  #openSteps = 0;
  #step: IDisposable | null = null;

  public constructor({ data, plugins = HEADLESS_PLUGINS, univer }: UniverWorkbookOptions) {
    this.univer = new Univer({
      locale: LocaleType.ZH_CN,
      locales: { [LocaleType.ZH_CN]: {} },
      logLevel: LogLevel.WARN,
      ...univer,
    });
    for (const [plugin, config] of plugins) this.univer.registerPlugin(plugin, config);
    const injector = this.univer.__getInjector();
    this.#commands = injector.get(ICommandService);
    this.#name = data.name;
    this.#settings = this.#settingsOf({});
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, this.#snapshot(data));
    this.#calculation = new CalculationWatch(injector);
    this.#conditionalFormats = new ConditionalFormats(injector, this.#calculation);
    this.#subscriptions = [
      this.#calculation,
      watchChanges(injector, (change) => this.#aboutToChange(change), (change) => this.#changed(change)),
      this.#commands.onCommandExecuted((command) => this.#moved(command.id)),
    ];
    this.#fill(data);
  }

  public get name(): string {
    return this.#name;
  }

  public get settings(): Settings {
    return this.#settings;
  }

  public get sheets(): readonly UniverSheet[] {
    return this.#workbook.getSheets().map((sheet) => this.#known(sheet.getSheetId()));
  }

  public get activeSheet(): UniverSheet {
    return this.#known(this.#workbook.getActiveSheet().getSheetId());
  }

  public get selection(): { readonly sheet: UniverSheet; readonly area: CellArea } {
    const selections = this.univer.__getInjector().get(SheetsSelectionsService);
    const sheet = this.activeSheet;
    const [selected] = selections.getWorkbookSelections(UNIT_ID).getSelectionsOfWorksheet(sheet.id);
    return { sheet, area: selected ? toArea(selected.range) : oneCell(0, 0) };
  }

  public findSheet(nameOrId: string): UniverSheet | null {
    return this.sheets.find((sheet) => isSameSheetName(sheet.name, nameOrId) || sheet.id === nameOrId) ?? null;
  }

  public addSheet(name: string, position = this.sheets.length): UniverSheet {
    if (this.findSheet(name) !== null) throw new Error(`there is a sheet ${name} already`);
    const id = this.#newSheetId();
    const sheet = mergeWorksheetSnapshotWithDefault(toSheetSnapshot({ name, cells: {} }, id));
    this.#run(InsertSheetMutation.id, { index: position, sheet });
    return this.#known(id);
  }

  public removeSheet(sheet: SheetModel): void {
    if (this.activeSheet.id === sheet.id) {
      const next = this.sheets.find((other) => other.id !== sheet.id && other.visibility === 'visible');
      if (next === undefined) throw new Error('the last visible sheet stays');
      this.activate(next);
    }
    this.#run(RemoveSheetMutation.id, { subUnitId: sheet.id, subUnitName: sheet.name });
    this.#sheets.delete(sheet.id);
  }

  public activate(sheet: SheetModel): void {
    this.#run(SetWorksheetActiveOperation.id, { subUnitId: sheet.id });
  }

  public select(sheet: SheetModel, area: CellArea): void {
    if (this.activeSheet.id !== sheet.id) this.activate(sheet);
    const range = toRange(area);
    const primary = { ...toRange(oneCell(area.top, area.left)), actualRow: area.top, actualColumn: area.left };
    const selections = [{ range, primary: { ...primary, isMerged: false, isMergedMainCell: false }, style: null }];
    this.#run(SetSelectionsOperation.id, { subUnitId: sheet.id, selections, reveal: true });
  }

  public settled(): Promise<void> {
    return this.#calculation.settled();
  }

  public beginStep(): () => void {
    this.#openSteps += 1;
    if (this.#openSteps === 1) {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- Univer offers no other way to join several steps.
      this.#step = this.univer.__getInjector().get(IUndoRedoService).__tempBatchingUndoRedo(UNIT_ID);
      this.#conditionalFormats.beginStep();
    }
    return () => {
      this.#openSteps -= 1;
      if (this.#openSteps > 0) return;
      this.#conditionalFormats.endStep();
      this.#step?.dispose();
    };
  }

  public async undo(): Promise<boolean> {
    return this.#commands.executeCommand(UndoCommand.id);
  }

  public async redo(): Promise<boolean> {
    return this.#commands.executeCommand(RedoCommand.id);
  }

  public load(data: WorkbookData): void {
    const injector = this.univer.__getInjector();
    this.#conditionalFormats.forget();
    injector.get(IUniverInstanceService).disposeUnit(UNIT_ID);
    injector.get(IUndoRedoService).clearUndoRedo(UNIT_ID);
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, this.#snapshot(data));
    this.#fill(data);
  }

  public toData(): WorkbookData {
    return {
      name: this.#name,
      activeSheet: this.activeSheet.name,
      sheets: this.sheets.map(toSheetData),
      settings: this.#settings.toData(),
    };
  }

  public onChange(listener: (change: CellsChange) => void): () => void {
    return subscribe(this.#changeListeners, listener);
  }

  public onChangeBesideCells(listener: () => void): () => void {
    return subscribe(this.#besideCellsListeners, listener);
  }

  public onSelectionChange(listener: (sheet: SheetModel, area: CellArea) => void): () => void {
    return subscribe(this.#selectionListeners, listener);
  }

  public onActivate(listener: (sheet: SheetModel) => void): () => void {
    return subscribe(this.#activationListeners, listener);
  }

  public onRefusal(listener: (sheet: SheetModel, area: CellArea) => void): () => void {
    return subscribe(this.#refusalListeners, listener);
  }

  public dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.univer.dispose();
  }

  get #workbook(): Workbook {
    const workbook = this.univer
      .__getInjector()
      .get(IUniverInstanceService)
      .getUnit<Workbook>(UNIT_ID, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('the workbook is gone');
    return workbook;
  }

  #snapshot(data: WorkbookData): IWorkbookData {
    return toSnapshot(data, () => this.#newSheetId());
  }

  /** Looks like the identifiers of Excel. */
  #newSheetId(): string {
    this.#lastSheetId += 1;
    return `{00000000-0001-0000-${String(this.#lastSheetId).padStart(4, '0')}-000000000000}`;
  }

  /** Sheets that a person adds in the grid become known when they are asked for. */
  #known(id: string): UniverSheet {
    const known = this.#sheets.get(id);
    if (known) return known;
    const worksheet = this.#workbook.getSheetBySheetId(id);
    if (!worksheet) throw new Error(`no sheet ${id}`);
    const sheet = new UniverSheet(worksheet, {
      injector: this.univer.__getInjector(),
      workbook: this.#workbook,
      conditionalFormats: this.#conditionalFormats,
      as: (origin, edit) => this.#as(origin, edit),
    });
    this.#sheets.set(id, sheet);
    return sheet;
  }

  /** What Univer's snapshot has no place for. */
  #fill(data: WorkbookData): void {
    this.univer.__getInjector().get(IUniverInstanceService).focusUnit(UNIT_ID);
    this.#sheets = new Map();
    this.#name = data.name;
    this.#settings = this.#settingsOf(data.settings ?? {});
    this.sheets.forEach((sheet, index) => {
      const source = data.sheets[index];
      if (source) this.#fillSheet(sheet, source);
    });
    const active = data.activeSheet === undefined ? null : this.findSheet(data.activeSheet);
    const front = active ?? this.sheets.find((sheet) => sheet.visibility === 'visible');
    if (front) this.activate(front);
    this.#calculation.expect();
  }

  #fillSheet(sheet: UniverSheet, data: SheetData): void {
    sheet.setup.isMadeAnew = false;
    sheet.isProtected = data.isProtected ?? false;
    if (data.role !== undefined) sheet.setup.names.set(ROLE_NAME, { formula: `="${data.role}"`, isVisible: false });
    if (data.visibility === 'veryHidden') sheet.visibility = 'veryHidden';
    for (const [address, input] of Object.entries(data.cells)) {
      const position = parseA1(address);
      if (position && plainCell(input).isLocked === false) sheet.unlocked.set(position.row, position.column, false);
    }
    for (const format of [...(data.conditionalFormats ?? [])].reverse()) {
      this.#conditionalFormats.load(sheet.id, {
        areas: [parseArea(format.range)],
        formula: format.formula,
        fill: format.fill ?? null,
        fontColor: format.fontColor ?? null,
        bold: format.bold ?? false,
        stopIfTrue: format.stopIfTrue ?? false,
      });
    }
  }

  #as(origin: ChangeOrigin, edit: () => void): void {
    const outer = this.#origin;
    this.#origin = origin;
    try {
      edit();
    } finally {
      this.#origin = outer;
    }
  }

  /** @throws CanceledError which makes Univer drop the command */
  #aboutToChange(change: RawChange): void {
    if (this.#origin === 'person' && this.#known(change.sheetId).refusesPerson(change.area)) {
      for (const listener of [...this.#refusalListeners]) listener(this.#known(change.sheetId), change.area);
      throw new CanceledError();
    }
    if (isOneCell(change.area)) this.#valueBefore = this.#valueAt(change);
  }

  #changed(change: RawChange): void {
    const sheet = this.#known(change.sheetId);
    sheet.unlocked.shift(change.kind, change.area);
    const single = isOneCell(change.area) && change.kind === 'edited';
    const told: CellsChange = {
      sheet,
      area: change.area,
      kind: change.kind,
      origin: this.#origin,
      before: single ? this.#valueBefore : undefined,
      after: single ? this.#valueAt(change) : undefined,
    };
    for (const listener of [...this.#changeListeners]) listener(told);
  }

  #valueAt({ sheetId, area }: RawChange): CellValue {
    return this.#known(sheetId).cell(area.top, area.left).value;
  }

  #moved(commandId: string): void {
    if (commandId === SetWorksheetActiveOperation.id) {
      for (const listener of [...this.#activationListeners]) listener(this.activeSheet);
    } else if (commandId === SetSelectionsOperation.id) {
      const { sheet, area } = this.selection;
      for (const listener of [...this.#selectionListeners]) listener(sheet, area);
    } else if (CONDITIONAL_FORMAT_CHANGES.has(commandId)) {
      this.#changedBesideCells();
    }
  }

  #changedBesideCells(): void {
    for (const listener of [...this.#besideCellsListeners]) listener();
  }

  #settingsOf(entries: Readonly<Record<string, unknown>>): Settings {
    return new Settings(entries, () => this.#changedBesideCells());
  }

  #run(command: string, params: object): void {
    if (!this.#commands.syncExecuteCommand(command, { unitId: UNIT_ID, ...params })) {
      throw new Error(`the workbook engine refused ${command}`);
    }
  }
}

function isOneCell(area: CellArea): boolean {
  return area.top === area.bottom && area.left === area.right;
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
