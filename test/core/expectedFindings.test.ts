import { readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluateWorkbook } from '../../src/core/evaluate';
import { wordFinding } from '../../src/core/messages';
import { mof2020 } from '../../src/core/scoring/packs/mof2020';
import type { FormEvaluation } from '../../src/core/scoring/evaluation';
import { openPackage } from '../../src/hosts/package';

/** What a careful reviewer finds in the four forms: level, check, and the row it is about. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  开展信访工作业务项目: [
    'error deviation-reason-missing 上访群众满意度率',
    'warning over-achievement-unexplained 对相关部门单位培训、开展业务指导（次）',
    'warning over-achievement-unexplained 选派成员单位业务骨干进驻联合接访大厅联合接访（人）',
    'warning narrative-vs-indicator 上访群众满意度率',
  ],
  特殊疑难信访专项转移支付项目: [
    'error deviation-reason-missing 开展信访工作群众满意度',
    'warning over-achievement-unexplained 拨付特殊疑难信访补助金（次）',
  ],
  访惠聚为民办实事好事项目: [
    'error execution-rate-mismatch 年度资金总额',
    'warning over-budget 年度资金总额',
    'warning over-achievement-unexplained 为社区所辖小区安置垃圾箱（个）',
    'warning over-achievement-unexplained 为社区所辖小区安置休闲座椅（张）',
    'warning over-achievement-unexplained 表彰优秀党员及联户长（名）',
    'warning over-achievement-unexplained 完成目标任务资金保障（万元）',
    'warning cost-vs-executed 完成目标任务资金保障（万元）',
    'warning narrative-vs-indicator 为社区所辖小区安置健身器材（个）',
    'info kind-mismatch 通过开展访民情、惠民生、聚民心活动，改善民生面貌、社会风气、百姓生活水平。',
    'info kind-mismatch 保障访惠聚工作平稳进行（年）',
  ],
  信访业务项目: [
    'error deviation-reason-missing 完成目标任务资金保障（万元）',
    'warning over-achievement-unexplained 主要领导接访下访次数',
    'warning narrative-vs-indicator 上访群众满意度率',
    'warning narrative-copied 信访业务项目',
  ],
};

const samples = path.join(__dirname, '../../assets/samples');

describe.each(['2020-绩效自评表.xlsx', '2020-绩效自评表-合并.xlsx'])('%s', (file) => {
  const workbook = openPackage(readFileSync(path.join(samples, file)), file).snapshot();
  const { forms, failures } = evaluateWorkbook(workbook, mof2020);
  const form = (name: string): FormEvaluation => {
    const found = forms.find((each) => each.form.projectName === name);
    if (found === undefined) throw new Error(`form ${name} was not read`);
    return found;
  };

  it('holds four forms, and no check fails', () => {
    expect(forms.map((each) => each.form.projectName)).toEqual(Object.keys(EXPECTED));
    expect(failures).toEqual([]);
  });

  it.each(Object.entries(EXPECTED))('%s: finds exactly what a careful reviewer finds', (name, expected) => {
    const found = form(name).findings.map(({ level, check, label }) => `${level} ${check} ${label}`);
    expect(found.sort()).toEqual([...expected].sort());
  });

  it('computes every written total as written', () => {
    expect(forms.map((each) => [each.total?.written?.toString(), each.total?.computed?.toString()])).toEqual([
      ['99.9', '99.9'],
      ['99.9', '99.9'],
      ['100', '100'],
      ['95.2', '95.2'],
    ]);
  });

  it('ends 40 of 48 rows as scored, band-checked or undetermined, and 8 as not applicable', () => {
    const rows = forms.flatMap((each) => each.indicators);
    expect(rows).toHaveLength(48);
    const outcomes = rows.map((row) => row.outcome);
    expect(outcomes.filter((outcome) => outcome === 'not-applicable')).toHaveLength(8);
    const undetermined = rows.filter((row) => row.outcome === 'undetermined');
    expect(undetermined.map((row) => [row.row.target?.text, row.row.actual?.text, row.undetermined?.code])).toEqual([
      ['6', '14.8', 'cost-direction'],
      ['35', '26.61', 'cost-direction'],
    ]);
  });

  it('reads the funds from the right cells', () => {
    const funds = forms.map((each) => {
      const total = each.budget.find((line) => line.row.isTotal);
      return [total?.initial, total?.adjusted, total?.executed].map((amount) => amount?.toString());
    });
    expect(funds).toEqual([
      ['66', '66', '66'],
      ['8.75', '8.75', '8.75'],
      ['6', '6', '14.62'],
      ['35', '35', '26.61'],
    ]);
  });

  it('names what the reviewer names', () => {
    const words = (name: string, check: string) =>
      form(name)
        .findings.filter((finding) => finding.check === check)
        .map((finding) => wordFinding(finding, 'zh-CN').message)
        .join('\n');
    expect(words('访惠聚为民办实事好事项目', 'execution-rate-mismatch')).toContain('243.67%');
    expect(words('访惠聚为民办实事好事项目', 'narrative-vs-indicator')).toContain('15个');
    expect(words('开展信访工作业务项目', 'narrative-vs-indicator')).toContain('100%');
    expect(words('信访业务项目', 'narrative-copied')).toMatch(/律师.*48次/u);
    const open = form('访惠聚为民办实事好事项目').findings.find((finding) => finding.variant === 'direction-open');
    expect(open?.args).toMatchObject({ forward: '10', reverse: '0' });
  });
});
