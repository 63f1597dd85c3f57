/** The pages of the rule packs (口径), `docs/packs`: every rule with its threshold and its source, out of the packs themselves. */
import { checkIds } from '../../src/core/checks/ids';
import { checks } from '../../src/core/checks';
import { adjustablePaths, adjustables, type AdjustablePath } from '../../src/core/choices';
import { messages } from '../../src/core/messages';
import { Big, plain } from '../../src/core/scoring/decimal';
import { rulePacks } from '../../src/core/scoring/packs';
import type { LocalText, QualitativeBand, RulePack } from '../../src/core/scoring/rulePack';
import { zhCN } from '../../src/taskpane/strings/zh-CN';

const words = messages['zh-CN'];
const { parts, noValue } = zhCN.settings;

const percent = (share: string): string => `${plain(new Big(share).times(100))}%`;

const TIERS: Readonly<Record<QualitativeBand['tier'], string>> = { reached: '达成', partly: '部分达成', missed: '未达成' };

function budget({ budget: { weight, formula, denominator } }: RulePack): string {
  const [first, second] = denominator === 'adjusted' ? ['调整后的预算数', '年初预算数'] : ['年初预算数', '调整后的预算数'];
  const points =
    formula === 'proportional'
      ? `满分${weight}分。得分＝执行率×分值，最多得满分。`
      : `满分${weight}分。按执行率分档给分，各档的界限没有公开文件可查：得分由人核对，程序不算。`;
  return `${points}执行率＝执行数÷${first}；表里没有这一栏时用${second}。`;
}

const levels = ({ levels: { points } }: RulePack): string =>
  points.length === 0 ? '不限定各级的分值。' : `${points.map(({ level, points: share }) => `${level}${share}分`).join('、')}。`;

function quantitative({ quantitative: { reverse, unsignedCost } }: RulePack): string {
  const missed =
    reverse === 'linear-to-double'
      ? '越小越好的指标没有达到目标时，得分＝（1−（完成值−目标值）÷目标值）×分值，达到目标值的2倍及以上得0分。'
      : '越小越好的指标没有达到目标时，得分＝目标值÷完成值×分值。';
  const cost = {
    undecided: '成本指标的目标值前没有“≤”“≥”时，程序不猜方向，列出各种读法由人选。',
    forward: '成本指标的目标值前没有“≤”“≥”时，按越大越好算。',
    reverse: '成本指标的目标值前没有“≤”“≥”时，按越小越好算。',
  }[unsignedCost];
  return `达到目标得满分；越大越好的指标没有达到目标时，得分＝完成值÷目标值×分值。${missed}${cost}`;
}

function qualitative({ qualitative: { bands, needsText } }: RulePack): string {
  const tiers = bands.map(({ tier, from, to }) => `“${TIERS[tier]}”得分值的${percent(from)}～${percent(to)}`);
  return `${tiers.join('，')}。具体打几分由人定，程序只看是否在档次里。${needsText ? '每一行定性指标都要有文字说明。' : ''}`;
}

function overAchievement({ overAchievement: { limit, deduction } }: RulePack): string {
  const from = plain(new Big(limit).plus(1).times(100));
  const taken = deduction === null ? '不因此扣分。' : `从分值里扣${deduction}分。`;
  return `完成值比目标高${percent(limit)}及以上（达到目标的${from}%）时要说明原因；${taken}`;
}

function explanation({ hasScores, explanation: { scope, shortest, anyDeviation, rateBelow, budgetChange } }: RulePack): string {
  return [
    scope === 'row' ? '写在每一行的偏差原因栏。' : '整张表写一段说明。',
    hasScores ? '没有得满分的指标都要写，' : '没有完成的指标都要写，',
    `至少${shortest}个字，“/”“无”“0”不算。`,
    anyDeviation ? '目标是“≤”“＝”的，有任何偏差都要说明。' : '',
    rateBelow === null ? '' : `预算执行率低于${percent(rateBelow)}要说明。`,
    budgetChange ? '年中调整过预算要说明。' : '',
  ].join('');
}

function total({ total: { weight, ratings, caps } }: RulePack): string {
  const grades = ratings.map(({ name, from }) => `${name}≥${from}`).join('，');
  const capped = caps.map(({ below, highest }) => `执行率低于${percent(below)}时总分最多${highest}分。`);
  return `各项分值合计${weight}分。评级：${grades}。${capped.join('')}`;
}

const rounding = ({ rounding: { decimals, acceptedDecimals } }: RulePack): string =>
  `算出的得分保留${decimals}位小数，四舍五入；表里保留${acceptedDecimals.join('位或')}位都算对。`;

/** Each part of a pack: what the pane calls it, what it says, where that was read. */
function rules(pack: RulePack): readonly (readonly [string, string, LocalText])[] {
  if (!pack.hasScores) {
    return [
      [parts.overAchievement, overAchievement(pack), pack.overAchievement.source],
      [parts.explanation, explanation(pack), pack.explanation.source],
    ];
  }
  return [
    [parts.budget, budget(pack), pack.budget.source],
    [parts.levels, levels(pack), pack.levels.source],
    [parts.quantitative, quantitative(pack), pack.quantitative.source],
    [parts.qualitative, qualitative(pack), pack.qualitative.source],
    [parts.overAchievement, overAchievement(pack), pack.overAchievement.source],
    [parts.explanation, explanation(pack), pack.explanation.source],
    [parts.total, total(pack), pack.total.source],
    [parts.rounding, rounding(pack), pack.rounding.source],
  ];
}

function threshold(path: AdjustablePath, pack: RulePack): string {
  const { kind, get } = adjustables[path];
  const value = get(pack);
  if (value === null) return noValue;
  return { percent: percent(value), points: `${value}分`, number: value }[kind];
}

/** Links to the checks that what stands under a path into the pack decides. */
function checksOf(path: AdjustablePath): string {
  const asked = checkIds.filter((id) => checks[id].parameters.some((parameter) => path === parameter || path.startsWith(`${parameter}.`)));
  return asked.map((id) => `[${words.checks[id].title}](../checks/${id}.md)`).join('、');
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function packPage(pack: RulePack): string {
  const scored = pack.hasScores ? '' : '\n这套口径的表没有分值和得分：程序不算分，只查偏差原因和前后矛盾。\n';
  return `# ${pack.title['zh-CN']} \`${pack.id}\`

${pack.title.en}
${scored}
## 规则和依据

${table(['部分', '规则', '依据'], rules(pack).map(([name, rule, source]) => [name, rule, source['zh-CN']]))}

## 可以改的阈值

在窗格的「设置」里展开「修改阈值」。改过的阈值，报告和依据里会注明“经修改”。

${table(['阈值', '这套口径', '用到它的检查'], adjustablePaths.map((path) => [words.thresholds[path], threshold(path, pack), checksOf(path) || '只用于算分和评级']))}
`;
}

function indexPage(): string {
  const rows = rulePacks.map((pack) => [
    `[${pack.title['zh-CN']}](${pack.id}.md)`,
    `\`${pack.id}\``,
    pack.hasScores ? `预算${pack.budget.weight}分，共${pack.total.weight}分` : '不计分',
    pack.title.en,
  ]);
  return `# 计分口径

各地的计分办法不同。一套办法叫一套口径：满分几分、没有达到目标怎么扣、超过多少要说明原因。

没有选过口径时用第一套。在窗格的「设置」里换，选择记在工作簿里；命令行用 \`--pack 编号\`。表像是另一套口径的，窗格会提示，换不换由您定。

${table(['口径', '编号', '分值', 'English'], rows)}

别的口径可以自己写成文件，交给命令行用：\`npx selfeval check --pack 文件.json …\`，格式见 [assets/rule-pack.schema.json](../../assets/rule-pack.schema.json)。
`;
}

/** Text of every page by its name in docs/packs. */
export const packPages = (): Readonly<Record<string, string>> => ({
  'README.md': indexPage(),
  ...Object.fromEntries(rulePacks.map((pack) => [`${pack.id}.md`, packPage(pack)] as const)),
});
