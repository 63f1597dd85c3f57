/**
 * Words of the notation that are no unit and no comparator. Every list is separated by spaces; add a word here and nowhere else.
 * Texts without digits need no entry: whatever is Chinese and holds no number is read as a qualitative word.
 */

/** The cell says that it does not apply. Any run of dashes or slashes does too. */
export const emptyMarks = '无 空 N/A n/a NA NaN 不适用 不涉及 未涉及 无此项 无此指标 没有 暂无 未设定 未设置';

/** Qualitative words that begin like a number. */
export const wordsLikeNumbers =
  '十分 百 千 万 亿 两 半 7×24小时 7*24小时 7x24小时 7X24小时 7×24 7*24 24×7小时 24小时不间断 24小时全天候 24小时值班 7×24小时值班 7×24小时服务 7×24小时不间断';

/** Stand before a quantity and do not change it. A form covers one year, so 每年 and 全年 are the same. */
export const quantityLeadIns =
  '完成 已完成 共完成 实际完成 全部完成 累计完成 达到 已达到 达 已达 达到了 可达 实现 已实现 为 是 约定 共 共计 合计 总计 累计 全年 全年共 每年 年 本年 本年度 当年 年度 开展 已开展 实际 控制在 控制 已 保持 保持在 维持在 稳定在 确保 力争 均 均为 均达到 平均 计划 完成率 达标率 合格率 满意度 满意率 覆盖率 及时率 发放率 占 提高到 提升到 提高至 提升至 增长到 增加到 上升到 到 : 新增 举办 组织 全部 全省 全市 全区 全县 全乡 全镇 全校';

/** Say that the number is a decrease. Read only where the name of the indicator speaks of a decrease as well. */
export const decreaseVerbs = '下降 降低 减少 缩短 减低 节约 下降率 降低率 压减 缩减';

/** Say that the number is an increase. Read only where the name of the indicator speaks of an increase as well. */
export const increaseVerbs = '增长 增加 提高 提升 上升 增长率';

/** Stand after a quantity or a deadline and do not change it. */
export const completions =
  '完成 完工 竣工 到位 交付 交付使用 验收 通过验收 验收合格 完成验收 完成竣工验收 竣工验收 发放 发放到位 拨付 拨付到位 支付 支付完毕 投入使用 使用 结束 办结 建成 建成投用 落实 落实到位 实施 完成实施 实现 上线 上线运行 启动 开工 全部 全面 均 已 并 达标 合格 完毕 完成支付 完成拨付 完成发放 完成建设 完成任务 执行完毕 实施完毕 完成采购 采购 供货 安装 缴纳 上报 报送 提交 覆盖 超额完成';

/** Stand before a deadline and do not change it. */
export const deadlineLeadIns =
  '于 在 到 至 已于 应于 确保 力争 预计于 计划于 完成时间 完成时限 时间 : 每年 每月 已 完成 项目 按时于';

/** Stand before a deadline and say that it is the last moment. */
export const lastMomentWords = '截至 截止 截止到 截至到 截止至 最迟 最晚 最迟于 最晚于 不晚于 不迟于 不得晚于 不得迟于';

/** Names that make a bare number of four, six or eight digits, or `12.31`, a date. */
export const timeNames = '时间节点 完成时间 时限 期限 日期 完工时间 竣工时间 建成时间 开工时间 到位时间 发放时间 拨付时间 支付时间 交付时间 验收时间 使用时间';

/** Qualitative words that say: in time. */
export const inTimeWords = '按时 按期 如期 准时 及时 提前 按计划';

/** Qualitative words that say: too late. */
export const tooLateWords = '未按时 未按期 未如期 未及时 不及时 逾期 延期 超期 滞后 推迟 延迟 延后 拖延';

/** What a tier word may begin with, by what it says. The older footnotes speak of 实现目标, the newer of 达成指标. */
export const tierBeginnings = {
  reached:
    '达成 完成 已完成 已达成 全部完成 已全部完成 全部达成 全面完成 全部或基本达成 基本达成 按时完成 按期完成 如期完成 按时按质完成 圆满完成 顺利完成 全部实现 超额完成 提前完成 均已完成 均完成 达到预期 已达到预期',
  partly: '部分达成 部分完成 部分实现 未全部完成 未完全完成 未完全达成 未全部达成 已部分完成',
  missed: '未达成 未完成 未实现 没有完成 尚未完成 没完成 未能完成 没有达成 尚未达成 未达到预期 实现目标程度较低',
} as const;

/** Before the word of the target they say that it was not reached. */
export const negations = '未 不 没有 没 未能 尚未 并未 还未 未见 无 未有';

/** What a tier word may go on with. */
export const tierEndings =
  '年度 全年 预期 预定 绩效 既定 指标 目标 任务 值 目标值 指标值 工作 要求 效果 并具有一定效果 且具有一定效果 具有一定效果 且效果较差 并且效果较差 效果较差 , ; 、';

/** Last words of the name of an indicator whose value is a share of a whole, whatever stands at the number. */
export const rateNames = '率 比例 百分比 占比 比重 满意度 覆盖面 知晓度 认可度';

/** Rates that are no share of a whole. */
export const noRateNames = '频率 汇率 倍率 功率 心率 速率 效率 利率 容积率 税率 增长率 降低率 下降率 增幅率';

/** Bracketed notes behind an actual that say how it was done or found out, and nothing of the number. */
export const harmlessNotes =
  '线上 线下 线上线下 线上+线下 线上、线下 线上和线下 线上线下结合 网络 视频 现场 远程 抽样 抽样调查 随机抽样 问卷调查 调查问卷';

/** In a bracketed note behind an actual, before the percentage of the target that it is. */
export const ratesOfTarget = '完成率 完成率为 完成率达 完成率达到 完成 完成比例 完成比例为 已完成 达成率 完成进度';

/** In a bracketed note they grade the number, scale it, say for each of what it is, or that it is none yet. */
export const judgingNotes = '优 良 差 中等 合格 达标 满意 级 计划 预计 预估 拟 目标 每 均 单位 万 亿 百 千 十 折 约 左右 余';

/** Say of a number or a date that the true one may be another, and not how far away: 约50个, 50个左右, 近百分之九十, 1200余人. */
export const approximations = '约 大约 大概 约为 近 接近 将近 左右 上下 余 多';

/** Right behind a number without a unit they rank it, or are part of it: 3级, 1号楼, 9折, 10多家. */
export const rankingStarts = '级 号 折 档 楼 路 余 多 几 来 分之';

/** Right behind a number or its unit they place it in time, bound or estimate it: 5天后, 10家内, 10家拟入库企业. */
export const placingStarts = '前 后 初 末 底 起 止 内 以 约 近 拟';

/** Units with the beginning of what may follow them that number a thing and count nothing: 2期工程. */
export const ordinalEndings = '期工程 期项目 期建设 届 星 班学 年级 学期';

/** Anywhere behind a number they estimate, plan, deny or spread it, or speak of a second thing. */
export const changingWords = '左右 上下 大约 计划 预计 预估 目标 未 不 没 每 各 均 或 占比 之间';

/** Behind what was counted they say no more than that it is there. */
export const finishingWords = '已全部完成 均已完成 全部完成 已完成 完成';

/** How often a year has a period, by the name of its unit: a rate in a note says the same as the number before it. */
export const periodsOfYear: readonly (readonly [unit: string, times: readonly number[]])[] = [
  ['年', [1]],
  ['半年', [2]],
  ['季度', [4]],
  ['月', [12]],
  ['周', [52, 53]],
  ['天', [365, 366]],
];

/** What a time limit counts from, before 30日内: the limit itself is the number of days. */
export const limitStarts =
  '收到资金 收到资金后 收到资金之日起 资金到位 资金到位后 资金下达 资金下达后 资金到账后 收到文件后 收到指标后 收到指标文件后 指标下达后 指标文件下达后 预算下达后 预算批复后 签订合同后 合同签订后 验收合格后 验收后 收到申请后 受理后 受理之日起 接报后 接到报修后 接到通知后 接到投诉后 报修后';
