import { markerTerm } from '../../src/core/plan/marker';
import type { WorkbookData } from '../../src/workbench/model/workbookData';

/** The sheet that most of the contract is about; its contents begin at B2. */
export const FORM = '自评表';
/** A sheet whose name needs quoting and escaping everywhere. */
export const NOTES = "2020 '备注' & <说明>";
export const EMPTY = '空表';
/** Protected; C1 can be written, A1 and B1 cannot. */
export const PROTECTED = '受保护';
/** Protected; nothing can be written. */
export const SEALED = '全部锁定';

/** J1:J40 are empty and formatted as text. */
export const TEXT_CELLS = '文本';

/** Formula of a conditional format that somebody else made. */
export const FOREIGN_FORMULA = '=$D$5>100';
/** Formula of a mark that an earlier session of ours left. */
export const OLD_MARK = `=AND(ABS($F$5-7.6)>0.005,${markerTerm('error')}=0)`;

/** What a self-evaluation workbook has in it that a host can get wrong. */
export const contractWorkbook: WorkbookData = {
  name: '绩效自评.xlsx',
  activeSheet: FORM,
  settings: { 'selfeval.rulePack': 'national-2020', 'selfeval.toDelete': 'old', 'someone.else': 'keep' },
  sheets: [
    {
      name: FORM,
      cells: {
        B2: '项目支出绩效自评表',
        B4: '指标',
        C4: '指标值',
        D4: '实际值',
        E4: '完成率',
        F4: '得分',
        B5: '受训人数',
        C5: '≥48次',
        D5: 26.61,
        E5: { value: 0.7603, numberFormat: '0%' },
        F5: { value: 8, numberFormat: '0.00' },
        B6: '完成时间',
        C6: { value: 44165, numberFormat: 'yyyy"年"m"月"d"日"' },
        D6: '=1次',
        E6: { value: '12', numberFormat: '@' },
        F6: 10,
        B7: '是否达标',
        C7: true,
        E7: { value: 1, numberFormat: '0%' },
        F7: { formula: '=SUM(F5:F6)', value: 18, numberFormat: '0.00' },
        B9: '备注',
        F9: { formula: '=IF(F5>5,"","偏低")', value: '' },
      },
      merges: ['B2:F2', 'B9:E10', 'C7:D7'],
      conditionalFormats: [
        { range: 'D5:D6', formula: FOREIGN_FORMULA, fill: '#FF0000' },
        { range: 'F5', formula: OLD_MARK, fill: '#FFC7CE' },
      ],
    },
    { name: NOTES, cells: { A1: '第一行\n第二行', B2: '<b>&amp;"' }, visibility: 'hidden' },
    { name: EMPTY, cells: {} },
    {
      name: PROTECTED,
      isProtected: true,
      cells: { A1: '锁定', B1: 5, C1: { value: 6, isLocked: false } },
    },
    { name: SEALED, isProtected: true, cells: { A1: 1, A2: 2 } },
    {
      name: TEXT_CELLS,
      cells: Object.fromEntries(Array.from({ length: 40 }, (_, row) => [`J${row + 1}`, { value: null, numberFormat: '@' }])),
    },
  ],
};
