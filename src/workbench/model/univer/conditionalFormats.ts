import { BooleanNumber, ICommandService, type Injector, type IStyleData } from '@univerjs/core';
import {
  AddCfCommand,
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  DeleteCfCommand,
  SetCfCommand,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormat } from '../workbookModel';
import { UNIT_ID } from './loading';
import type { CalculationWatch } from './calculation';
import { toArea, toRange } from './ranges';

/**
 * Conditional formats of all sheets; only those with a formula are told, others are Univer's own business.
 * A format without a formula yet is unknown to Univer. What is changed within a step is handed over when it ends,
 * because Univer loses the formula of a format that is changed several times in a row.
 */
export class ConditionalFormats {
  readonly #rules: ConditionalFormattingRuleModel;
  readonly #service: ConditionalFormattingService;
  readonly #commands: ICommandService;
  readonly #calculation: CalculationWatch;
  /** New and changed formats that Univer has not been given yet, in the order they were added. */
  readonly #pending = new Map<string, PendingFormat>();
  #isStepOpen = false;
  #count = 0;

  public constructor(injector: Injector, calculation: CalculationWatch) {
    this.#calculation = calculation;
    this.#rules = injector.get(ConditionalFormattingRuleModel);
    this.#service = injector.get(ConditionalFormattingService);
    this.#commands = injector.get(ICommandService);
  }

  /** Highest priority first. */
  public of(sheetId: string): readonly ConditionalFormat[] {
    const added = [...this.#pending.values()].filter((pending) => pending.sheetId === sheetId && pending.isNew).reverse();
    const rules = (this.#rules.getSubunitRules(UNIT_ID, sheetId) ?? []).flatMap((rule) => fromRule(rule) ?? []);
    return [...added.map(({ format }) => format), ...rules.map((rule) => this.#pending.get(rule.id)?.format ?? rule)];
  }

  /** Puts a format on top of those that are there; no step to undo. */
  public load(sheetId: string, format: Omit<ConditionalFormat, 'id'>): void {
    this.#run(AddConditionalRuleMutation.id, sheetId, { rule: toRule({ ...format, id: this.#nextId() }) });
  }

  public add(sheetId: string, format: Omit<ConditionalFormat, 'id'>): ConditionalFormat {
    const added = { ...format, id: this.#nextId() };
    this.#pending.set(added.id, { sheetId, format: added, isNew: true });
    this.#handOver();
    return added;
  }

  public update(sheetId: string, format: ConditionalFormat): void {
    const isNew = this.#pending.get(format.id)?.isNew ?? false;
    this.#pending.set(format.id, { sheetId, format, isNew });
    this.#handOver();
  }

  /** From now on changes are collected. */
  public beginStep(): void {
    this.#isStepOpen = true;
  }

  /** Hands over what was collected; it belongs to the step that is about to end. */
  public endStep(): void {
    this.#isStepOpen = false;
    this.#handOver();
  }

  public remove(sheetId: string, id: string): void {
    const wasNew = this.#pending.get(id)?.isNew ?? false;
    this.#pending.delete(id);
    if (!wasNew) this.#run(DeleteCfCommand.id, sheetId, { cfId: id });
  }

  /** What the formats make of one cell. */
  public lookOf(sheetId: string, row: number, column: number): IStyleData {
    return this.#service.composeStyle(UNIT_ID, sheetId, row, column)?.style ?? {};
  }

  public forget(): void {
    for (const [sheetId, rules] of this.#rules.getUnitRules(UNIT_ID) ?? []) {
      for (const rule of [...rules]) this.#rules.deleteRule(UNIT_ID, sheetId, rule.cfId);
    }
    this.#pending.clear();
  }

  #handOver(): void {
    if (this.#isStepOpen) return;
    for (const [id, { sheetId, format, isNew }] of [...this.#pending]) {
      if (format.formula === '') continue;
      this.#pending.delete(id);
      if (isNew) {
        this.#run(AddCfCommand.id, sheetId, { rule: toRule(format) });
        continue;
      }
      this.#run(SetCfCommand.id, sheetId, { cfId: id, rule: toRule(format) });
      // Univer forgets the formula of a changed format until somebody looks at it.
      for (const area of format.areas) this.lookOf(sheetId, area.top, area.left);
    }
  }

  /** Looks like the identifiers of Excel. */
  #nextId(): string {
    this.#count += 1;
    return `{00000000-0000-4000-8000-${String(this.#count).padStart(12, '0')}}`;
  }

  #run(command: string, sheetId: string, params: object): void {
    this.#calculation.expectSoon();
    this.#commands.syncExecuteCommand(command, { unitId: UNIT_ID, subUnitId: sheetId, ...params });
  }
}

interface PendingFormat {
  readonly sheetId: string;
  readonly format: ConditionalFormat;
  readonly isNew: boolean;
}

function toRule(format: ConditionalFormat): IConditionFormattingRule<IFormulaHighlightCell> {
  return {
    cfId: format.id,
    ranges: format.areas.map(toRange),
    stopIfTrue: format.stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: format.formula,
      style: {
        ...(format.fill !== null && { bg: { rgb: format.fill } }),
        ...(format.fontColor !== null && { cl: { rgb: format.fontColor } }),
        ...(format.bold && { bl: BooleanNumber.TRUE }),
      },
    },
  };
}

function fromRule({ cfId, ranges, stopIfTrue, rule }: IConditionFormattingRule): ConditionalFormat | null {
  if (rule.type !== CFRuleType.highlightCell || !('subType' in rule) || rule.subType !== CFSubRuleType.formula) return null;
  return {
    id: cfId,
    areas: ranges.map(toArea),
    formula: rule.value,
    fill: rule.style.bg?.rgb ?? null,
    fontColor: rule.style.cl?.rgb ?? null,
    bold: rule.style.bl === BooleanNumber.TRUE,
    stopIfTrue,
  };
}
