import type { AmountUnit } from '../../core/form/form';
import type { Language } from '../../core/messages';
import { UsageError, type TemplateRequest } from './request';

export const AMOUNT_UNITS = ['万元', '元', '亿元'] as const satisfies readonly AmountUnit[];

/** Options of `selfeval template` as the library gives them. */
export interface TemplateFlags {
  readonly year?: string;
  readonly project?: string;
  readonly department?: string;
  readonly unit?: string;
  readonly amountUnit: AmountUnit;
  readonly split?: true;
  readonly rows?: readonly string[];
  readonly pack?: string;
  readonly out: string;
  readonly force?: true;
  readonly quiet?: true;
}

/** @param lastYear the year before this one: a year is assessed when it is over. @throws UsageError */
export function templateRequest(flags: TemplateFlags, language: Language, lastYear: number): TemplateRequest {
  const { project = '', department = '', unit = '', amountUnit, split, rows = [], pack, out, force, quiet } = flags;
  if (!/\.xlsx$/iu.test(out)) throw new UsageError('out-not-xlsx', { given: out });
  return {
    kind: 'template',
    language,
    blank: { year: yearOf(flags.year, lastYear), projectName: project, department, implementingUnit: unit, amountUnit },
    splitsTarget: split === true,
    rows: new Map(rows.flatMap((given) => given.split(/[,，]/u)).map(rowsOf)),
    pack: pack ?? null,
    file: out,
    force: force === true,
    quiet: quiet === true,
  };
}

function yearOf(given: string | undefined, lastYear: number): number {
  if (given === undefined) return lastYear;
  if (!/^20\d\d$/u.test(given)) throw new UsageError('not-a-year', { given });
  return Number(given);
}

/** `数量指标=4` */
function rowsOf(given: string): readonly [string, number] {
  const [, level2 = '', count = ''] = /^\s*(.+?)\s*=\s*(\d{1,3})\s*$/u.exec(given) ?? [];
  if (level2 === '') throw new UsageError('bad-rows', { given });
  return [level2, Number(count)];
}
