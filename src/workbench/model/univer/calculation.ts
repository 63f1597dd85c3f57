import { ICommandService, type ICommandInfo, type IDisposable, type IExecutionOptions, type Injector } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';

/**
 * Knows whether Univer still has something to calculate. Univer waits a tenth of a second after the last change
 * and then calculates in the background; this watches the same commands as Univer does.
 */
export class CalculationWatch implements IDisposable {
  readonly #subscription: IDisposable;
  #isDirty = false;
  #isRunning = false;
  #maySoonBeDirty = false;
  #waiting: (() => void)[] = [];

  public constructor(injector: Injector) {
    const dirtying = injector.get(IActiveDirtyManagerService);
    this.#subscription = injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.#isDirty = false;
        this.#isRunning = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const state = command.params as ISetFormulaCalculationNotificationMutation;
        const end = state.functionsExecutedState;
        // A calculation is stopped only to be started anew with what has changed meanwhile.
        if (end !== undefined && end !== FormulaExecutedStateType.STOP_EXECUTION) this.#finish();
      } else if (dirtying.get(command.id) && !leavesResults(command, options)) {
        this.#isDirty = true;
      }
    });
  }

  /** A calculation is due although no command says so, as after loading. */
  public expect(): void {
    this.#isDirty = true;
  }

  /** A conditional format was changed: Univer registers its formula a moment later. */
  public expectSoon(): void {
    this.#maySoonBeDirty = true;
  }

  public async settled(): Promise<void> {
    if (this.#maySoonBeDirty) {
      this.#maySoonBeDirty = false;
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    if (this.#isDirty || this.#isRunning) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  public dispose(): void {
    this.#subscription.dispose();
    this.#isDirty = false;
    this.#finish();
  }

  #finish(): void {
    this.#isRunning = false;
    if (this.#isDirty) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

const LOOK_ONLY = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/** Results that the calculation itself writes back, and changes of the look, start no calculation. */
function leavesResults(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = command.params as ISetRangeValuesMutationParams;
  return options?.onlyLocal === true || (trigger !== undefined && LOOK_ONLY.includes(trigger));
}
