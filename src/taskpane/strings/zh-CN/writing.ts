import type { HeldBack, PlannedWrite } from '../../../core/plan/recalculation';
import type { ReasonOutcome, UndoOutcome } from '../../../usecases';
import type { Choice } from '../../session/state';

type LeftAlone = UndoOutcome['leftAlone'][number];

/** Words of what is written and what came of it, in Chinese. */
export const writing = {
  notice: {
    written: (count: number) => `已写入${count}个单元格`,
    nothingWritten: '没有写入任何单元格',
    marked: (count: number) => `标出了${count}个仍需处理的单元格。`,
    printReminder: '标记会一起打印；上报前请清除标记。',
    unmarked: (sheets: string) => `这些工作表受保护，上面的问题没有标出：${sheets}。问题请看“问题”，或者撤销工作表保护后再标。`,
    nothingToWrite: '没有要写入的：程序能定的得分、执行率和总分都与计算结果一致',
    errorsLeft: (count: number) => `还有${count}处错误要由人改，见“问题”。`,
    nothingToWriteButHeld: '没有可以代您写入的单元格',
    heldBack: (count: number) => `${count}个单元格没有改动，请按下面的数手工填写：`,
    heldBackItem: (label: string, now: string, suggested: string) => `${label}：现为${now}，应为${suggested}`,
    heldBackReason: {
      formula: '单元格里是公式，不覆盖',
      locked: '单元格已锁定',
      'changed-since': '检查之后有人改过',
    } satisfies Record<HeldBack['reason'], string>,
    undone: (count: number) => `已撤销，恢复了${count}个单元格`,
    undoneNothing: '没有恢复任何单元格',
    leftAlone: (count: number) => `${count}个单元格保持现状：`,
    leftAloneItem: (label: string, now: string, before: string) => `${label}：现为${now}，写入前为${before}`,
    leftAloneReason: {
      'changed-since': '写入之后有人改过',
      locked: '单元格已锁定',
    } satisfies Record<LeftAlone['reason'], string>,
    nothingToUndo: '没有可以撤销的写入',
    markedOnly: (count: number) => (count === 0 ? '没有需要新增的标记' : `已标出${count}个单元格`),
    markedInPart: (count: number) => `${count === 0 ? '没有新增标记' : `已标出${count}个单元格`}；受保护的工作表没有标出`,
    cleared: (count: number) => (count === 0 ? '工作簿里没有本助手的标记' : `已清除${count}处标记`),
    reasonWritten: '偏差原因已写入',
    reasonRefused: {
      'changed-since': '没有写入：检查之后这个单元格有人改过，请看过现在的内容再写',
      locked: '没有写入：单元格已锁定，请撤销工作表保护后再写',
      formula: '没有写入：单元格里是公式，不覆盖',
      missing: '没有写入：找不到这个单元格，请重新检查',
      'too-long': '没有写入：文字太长，一个单元格最多32767个字符',
    } satisfies Record<Extract<ReasonOutcome, { kind: 'refused' }>['reason'], string>,
    chosen: {
      dismissed: '已忽略这处问题，可以随时恢复',
      restored: '已恢复这处问题',
      decided: '已记住这一行怎么读',
      pack: '已换口径，全部重新计算',
      thresholds: '已按新的阈值重新计算',
    } satisfies Record<Choice, string>,
    emptyCell: '空',
  },

  preview: {
    heading: '写入前请过目',
    summary: (count: number) => `将写入${count}个单元格`,
    never: '只写下面勾选的单元格；公式、定性指标得分和待判断的行不写。写入后会标出仍需处理的单元格，可以撤销。',
    list: '将写入的单元格',
    selectAll: '全选',
    selectNone: '全不选',
    change: (before: string, after: string) => `${before}改为${after}`,
    kind: { score: '得分', 'budget-score': '预算得分', rate: '执行率', total: '总分' } satisfies Record<
      PlannedWrite['kind'],
      string
    >,
    totalUnneeded: '勾选的得分不改变总分，总分不用写',
    heldBack: (count: number) => `${count}个单元格不代您写，请手工填写`,
    confirm: (count: number) => `写入${count}个单元格`,
    cancel: '取消',
    emptyCell: '空',
  },
};
