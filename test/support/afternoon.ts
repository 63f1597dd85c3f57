import type { Hand } from './hands';
import type { WorkbenchPage } from './workbenchPage';

/** The form of the sample workbook that comes with a wrong score and without reasons. */
export const FORM = '1 开展信访工作';
/** A score of it, as the office that filled it in left it. */
export const WRONG_SCORE = { cell: 'J25', wrong: '10', right: 9.9 } as const;
export const REASON = '年中任务增加，超出年初安排；今后编报绩效目标时从严测算。';

/**
 * What an accountant does with a workbook full of problems, in the pane alone, until it can be handed in. Every step waits for the
 * words with which the pane answers; the steps are taken in the order in which they stand.
 */
export class Afternoon {
  readonly #workbench: WorkbenchPage;
  readonly #hand: Hand;

  public constructor(workbench: WorkbenchPage, hand: Hand) {
    this.#workbench = workbench;
    this.#hand = hand;
  }

  /** Types the wrong score, as at the office where it came from, and goes to the pane. */
  public async receive(): Promise<void> {
    await this.#workbench.type(FORM, WRONG_SCORE.cell, WRONG_SCORE.wrong);
    await this.#workbench.enterPane();
    await this.says(/5处错误/);
  }

  public async readProblems(): Promise<void> {
    await this.#hand.show(/^问题/);
    await this.says(/共23处/);
    await this.#hand.press('下一处');
    await this.says(/第1处/);
    await this.#workbench.paneIdle();
  }

  /** Looks at what would be written. */
  public async previewScores(): Promise<void> {
    await this.#hand.press('一键重算得分');
    await this.says(/将写入1个单元格/);
  }

  public async writeScores(): Promise<void> {
    await this.#hand.press('写入1个单元格');
    await this.says(/^已写入1个单元格/);
  }

  public async giveReasons(): Promise<void> {
    await this.#hand.show(/^偏差原因/);
    while (!(await this.#isThere('看问题'))) {
      await this.#hand.write(REASON);
      await this.#hand.press('写入并下一条');
      await this.#workbench.paneIdle();
    }
    await this.says('需要说明的都写好了');
  }

  /** How the rows without a direction are to be read. */
  public async decideDirections(): Promise<void> {
    await this.#hand.show(/^计算依据/);
    await this.#hand.press(/^待判断 \d/);
    while (await this.#isThere('按正向')) {
      await this.#hand.press('按正向');
      await this.#workbench.paneIdle();
      await this.#hand.press(/^待判断 \d/);
    }
    await this.says('没有符合筛选的行。');
  }

  /** Dismisses, with a note, what is right as it is. */
  public async setAside(): Promise<void> {
    await this.#hand.show(/^问题/);
    for (const level of [/^错误 \d/, /^提醒 \d/]) {
      await this.#hand.press(level);
      while (await this.#isThere(/^详情/)) {
        await this.#hand.press(/^详情/);
        await this.#hand.press(/^忽略并注明/);
        await this.#hand.write('已与业务科室核对，数据来源不同。');
        await this.#hand.press('忽略此项');
        await this.#workbench.paneIdle();
      }
    }
    await this.says(/已忽略\d项/);
  }

  public async clearMarks(): Promise<void> {
    await this.#hand.press('清除标记');
    await this.says(/已清除\d+处标记/);
    await this.says('检查通过，可以上报');
  }

  /** Waits until the pane says something. */
  public says(text: string | RegExp): Promise<void> {
    return this.#workbench.pane.getByText(text).first().waitFor();
  }

  async #isThere(name: string | RegExp): Promise<boolean> {
    return (await this.#workbench.pane.getByRole('button', { name, exact: true }).count()) > 0;
  }
}
