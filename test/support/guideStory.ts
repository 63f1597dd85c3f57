import type { WorkbenchPage } from './workbenchPage';

/** The story of the guide, from a workbook that was opened to one that can be handed in. */

const FORM_1 = '1 开展信访工作';
const FORM_2 = '2 特殊疑难信访';
const FORM_4 = '4 信访业务';

/** Three scores and a total, and what is typed over them. */
const FALSIFIED = [
  [FORM_2, 'J23', '10'],
  [FORM_4, 'K6', '10'],
  [FORM_4, 'J26', '98'],
  [FORM_1, 'J25', '10'],
] as const;

const says = ({ pane }: WorkbenchPage, text: RegExp): Promise<void> => pane.getByText(text).first().waitFor();
const press = ({ pane }: WorkbenchPage, name: string): Promise<void> =>
  pane.getByRole('group', { name: '操作' }).getByRole('button', { name, exact: true }).click();

/** A picture of the guide, and what is done before it is taken. */
export interface Step {
  readonly picture: string;
  readonly act: (workbench: WorkbenchPage) => Promise<void>;
}

export const GUIDE_STORY: readonly Step[] = [
  { picture: '1-overview', act: (workbench) => says(workbench, /4张自评表/) },
  {
    picture: '2-problems',
    act: async (workbench) => {
      for (const [sheet, cell, wrong] of FALSIFIED) await workbench.type(sheet, cell, wrong);
      await workbench.select(FORM_1, 'J25');
      await press(workbench, '检查');
      await says(workbench, /8处错误/);
      await workbench.pane.getByRole('tab', { name: /问题/ }).click();
    },
  },
  {
    picture: '3-preview',
    act: async (workbench) => {
      await press(workbench, '一键重算得分');
      await says(workbench, /将写入/);
    },
  },
  {
    picture: '4-written-and-marked',
    act: async (workbench) => {
      await workbench.pane.getByRole('button', { name: /^写入\d+个单元格$/ }).click();
      await says(workbench, /已写入/);
      await workbench.select(FORM_1, 'K25');
      await workbench.waitForFill(FORM_1, 'K25', '#FFC7CE');
    },
  },
  {
    picture: '5-reason-given',
    act: async (workbench) => {
      await workbench.type(FORM_1, 'K25', '个别诉求超出政策范围；加强解释疏导。');
      await workbench.waitForFill(FORM_1, 'K25', null);
      await says(workbench, /· 3处错误/);
    },
  },
  {
    picture: '6-undone',
    act: async (workbench) => {
      await press(workbench, '撤销');
      await says(workbench, /已撤销/);
      await workbench.select(FORM_1, 'J25');
    },
  },
  {
    picture: '7-marks-cleared',
    act: async (workbench) => {
      await press(workbench, '清除标记');
      await says(workbench, /已清除/);
    },
  },
];
