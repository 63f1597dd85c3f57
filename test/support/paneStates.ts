import type { WorkbenchPage } from './workbenchPage';

/** A state that the pane may be in, and how a person comes to it. */
export interface PaneState {
  readonly name: string;
  /** Name of its picture in docs/images, if it has one. */
  readonly picture?: string;
  /** The query of the workbench's address to begin with; a state without one comes after the state before it. */
  readonly query?: string;
  readonly act?: (workbench: WorkbenchPage) => Promise<void>;
  /** What shows that the state has been reached. */
  readonly shows: string | RegExp;
  /** The pane is at work in this state; in every other one it is not. */
  readonly isAtWork?: boolean;
}

const FORM_1 = '1 开展信访工作';

const press = (name: string | RegExp) => ({ pane }: WorkbenchPage) => pane.getByRole('button', { name, exact: true }).first().click();
const show = (name: RegExp) => ({ pane }: WorkbenchPage) => pane.getByRole('tab', { name }).click();
const inTurn =
  (...steps: readonly ((workbench: WorkbenchPage) => Promise<void>)[]) =>
  async (workbench: WorkbenchPage): Promise<void> => {
    for (const step of steps) await step(workbench);
  };
const write = (text: string) => ({ pane }: WorkbenchPage) => pane.getByRole('textbox').fill(text);

/** Every view in every state, in an order in which each can be reached. */
export const PANE_STATES: readonly PaneState[] = [
  { name: 'the overview of many forms', picture: 'overview', query: '', shows: /4张自评表/ },
  {
    name: 'a writing to look through',
    picture: 'preview',
    act: async (workbench) => {
      await workbench.type(FORM_1, 'J25', '10');
      await press('一键重算得分')(workbench);
    },
    shows: /将写入/,
  },
  { name: 'a writing that was made', picture: 'written', act: press(/^写入\d+个单元格$/), shows: /^已写入/ },
  { name: 'the record of what was written', picture: 'history', act: inTurn(press('关闭这条消息'), show(/^写入记录/)), shows: '改了哪些' },
  { name: 'a writing that was undone', act: press('撤销'), shows: /^已撤销/ },
  { name: 'the problems', picture: 'problems', query: '', act: inTurn(show(/^问题/), press(/^详情/)), shows: /共22处/ },
  { name: 'a problem about to be set aside', picture: 'dismiss', act: inTurn(press(/^忽略并注明/), write('已与业务科室核对。')), shows: '忽略此项' },
  { name: 'the problems that were set aside', picture: 'dismissed', act: inTurn(press('忽略此项'), press(/^已忽略/)), shows: /注明：/ },
  { name: 'a reason to be written', picture: 'reasons', act: inTurn(press('关闭这条消息'), show(/^偏差原因/), press('用草稿')), shows: '写入并下一条' },
  { name: 'what scores are derived from, and a row to be decided', picture: 'derivations', act: inTurn(show(/^计算依据/), press(/^待判断 \d/)), shows: '按正向' },
  { name: 'the settings', picture: 'settings', act: show(/^设置/), shows: '计分口径' },
  { name: 'a check under way', picture: 'checking', query: '?latency=1500', shows: '正在检查工作簿…', isAtWork: true },
  { name: 'an empty workbook', picture: 'empty-workbook', query: '?sample=blank', shows: '工作簿里还没有内容' },
  { name: 'a workbook without a form', picture: 'no-form', query: '?sample=no-form', shows: '没有找到自评表' },
  { name: 'one form on a protected sheet', picture: 'protected-sheet', query: '?sample=2020-绩效自评表-受保护.xlsx', shows: /1张自评表/ },
  { name: 'a form in good order', picture: 'all-clean', query: '?sample=2023-绩效自评表-另一种格式.xlsx', shows: '检查通过，可以上报' },
  { name: 'a read-only file', picture: 'read-only', query: '?readOnly', shows: '这份工作簿是只读的' },
  { name: 'a check that could not be made because a cell is being edited', picture: 'cell-being-edited', query: '?editing', shows: '检查没有完成' },
  { name: 'three hundred forms', picture: 'three-hundred-forms', query: '?sample=many', shows: '300张自评表' },
  { name: 'an Excel that is too old', picture: 'excel-too-old', query: '?excelApi=1.12', shows: '这个版本的 Excel 缺少所需的功能。' },
];

/** Brings the pane into a state. @param address of the workbench, without a query */
export async function reach(workbench: WorkbenchPage, address: string, { query, act, shows, isAtWork = false }: PaneState): Promise<void> {
  if (query !== undefined) await workbench.glimpse(address + query);
  await act?.(workbench);
  await workbench.pane.getByText(shows).first().waitFor();
  if (!isAtWork) await workbench.paneIdle();
}
