import { ICommandService, ObjectMatrix, type ICommandInfo, type IDisposable, type IExecutionOptions, type Injector, type IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { CellArea } from '../../../core/form/address';
import { oneCell, unite } from '../areas';
import type { ChangeKind } from '../workbookModel';
import { toArea } from './ranges';

/** A change of cell contents as Univer's commands tell it. */
export interface RawChange {
  readonly sheetId: string;
  readonly area: CellArea;
  readonly kind: ChangeKind;
}

interface RangeParams {
  readonly subUnitId: string;
  readonly range: IRange;
}

const CONTENT_KEYS = ['v', 'f', 'p', 'si'];
const KINDS = new Map<string, ChangeKind>([
  [InsertRowMutation.id, 'rows-inserted'],
  [RemoveRowMutation.id, 'rows-deleted'],
  [InsertColMutation.id, 'columns-inserted'],
  [RemoveColMutation.id, 'columns-deleted'],
]);

/**
 * Tells what each command is about to change and has changed. Results of formulas are no change, nor is a look.
 * @returns stops watching when disposed
 */
export function watchChanges(
  injector: Injector,
  before: (change: RawChange) => void,
  after: (change: RawChange) => void,
): IDisposable {
  const commands = injector.get(ICommandService);
  const ahead = commands.beforeCommandExecuted((command, options) => changesOf(command, options).forEach(before));
  const behind = commands.onCommandExecuted((command, options) => changesOf(command, options).forEach(after));
  return {
    dispose: () => {
      ahead.dispose();
      behind.dispose();
    },
  };
}

function changesOf(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): RawChange[] {
  if (options?.onlyLocal === true) return [];
  if (command.id === SetRangeValuesMutation.id) return edited(command.params as ISetRangeValuesMutationParams);
  if (command.id === MoveRangeMutation.id) return moved(command.params as IMoveRangeMutationParams);
  const kind = KINDS.get(command.id);
  if (kind === undefined) return [];
  const { subUnitId, range } = command.params as RangeParams;
  return [{ sheetId: subUnitId, area: toArea(range), kind }];
}

function edited(params: ISetRangeValuesMutationParams): RawChange[] {
  const cells: CellArea[] = [];
  new ObjectMatrix(params.cellValue).forValue((row, column, cell) => {
    if (!cell || CONTENT_KEYS.some((key) => key in cell)) cells.push(oneCell(row, column));
  });
  const area = cells.reduce<CellArea | null>(unite, null);
  return area === null ? [] : [{ sheetId: params.subUnitId, area, kind: 'edited' }];
}

function moved({ from, to }: IMoveRangeMutationParams): RawChange[] {
  return [from, to].flatMap((part) => {
    const scope = new ObjectMatrix(part.value).getDataRange();
    return scope.endRow < scope.startRow ? [] : [{ sheetId: part.subUnitId, area: toArea(scope), kind: 'edited' as const }];
  });
}
