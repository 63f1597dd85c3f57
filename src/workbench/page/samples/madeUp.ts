import type { SheetData, WorkbookData } from '../../model/workbookData';

/** A workbook as Excel begins a new one. */
export const blankWorkbook: WorkbookData = { name: '空白工作簿.xlsx', sheets: [{ name: 'Sheet1', cells: {} }] };

/** A workbook in which there is no self-evaluation form. */
export const workbookWithoutForm: WorkbookData = {
  name: '没有自评表.xlsx',
  sheets: [
    {
      name: '通讯录',
      cells: { A1: '姓名', B1: '科室', C1: '电话', A2: '张三', B2: '财务科', C2: '8001', A3: '李四', B3: '办公室', C3: '8002' },
    },
    { name: '备忘', cells: { A1: '自评材料月底前交财政局。' } },
  ],
};

/** Forms of the workbook that shows how the pane deals with many. */
export const MANY = 300;

/** The sheets of a workbook over and over, each time under a name of its own. */
export function repeated({ sheets }: WorkbookData, count: number): WorkbookData {
  const copies = Array.from({ length: count }, (_, index): SheetData[] => {
    const sheet = sheets[index % sheets.length];
    return sheet === undefined ? [] : [{ ...sheet, name: `${index + 1} ${sheet.name.replace(/^\d+ /u, '')}`.slice(0, 31) }];
  });
  return { name: `${count}张自评表.xlsx`, sheets: copies.flat() };
}
