import { withoutSharedEnding } from '../../../src/core/notation';

/** The two texts that remain, and the words that were left out. */
function left(target: string, actual: string, name: string): readonly [string, string, string] | null {
  const found = withoutSharedEnding(target, actual, name);
  return found === null ? null : [found.target, found.actual, found.words];
}

describe('words behind the numbers of target and actual', () => {
  it.each([
    ['10家企业', '12家企业', ['10家', '12家', '企业']],
    ['≥30名学生', '30名学生', ['≥30名', '30名', '学生']],
    ['2期培训班', '２期 培训班。', ['2期', '2期', '培训班']],
    ['1.2万名学生', '13000名学生', ['1.2万名', '13000名', '学生']],
    ['1-3名学员', '2名学员', ['1-3名', '2名', '学员']],
    ['10家企业通过认证', '12家企业通过认证', ['10家', '12家', '企业通过认证']],
    ['10家企业', '12家企业已完成', ['10家', '12家', '企业']],
    ['95%的学生', '96%的学生', ['95%', '96%', '的学生']],
    ['10株古树', '12棵古树', null],
    ['10家以上企业', '12家企业', ['10家以上', '12家', '企业']],
    ['30名学生及以上', '32名学生', ['30名及以上', '32名', '学生']],
    ['5杯', '6杯', ['5', '6', '杯']],
    ['帮扶10家企业', '帮扶12家企业', ['帮扶10家', '帮扶12家', '企业']],
  ])('%s and %s: %j', (target, actual, expected) => {
    expect(left(target, actual, '指标')).toEqual(expected);
  });

  it.each([
    // A noun that the counting unit goes with, behind the target alone.
    ['10家企业', '12家', '指标', ['10家', '12家', '企业']],
    ['≥10家企业', '12', '指标', ['≥10家', '12', '企业']],
    ['2期培训班', '2期', '指标', ['2期', '2期', '培训班']],
    ['30名学生', '32人', '指标', ['30名', '32人', '学生']],
    // Behind the actual alone it may be another one than the target counts.
    ['10家', '12家企业', '指标', null],
    ['30名', '32名学生', '培训教师人数', null],
    // What the name says too adds nothing to either cell.
    ['10家', '12家企业', '帮扶企业数量', ['10家', '12家', '企业']],
    ['10家以上', '12家企业', '帮扶企业数量', ['10家以上', '12家', '企业']],
    ['≥500株古树', '520株', '古树名木保护', ['≥500株', '520株', '古树']],
    ['10家企业通过认证', '12家', '企业通过认证数', ['10家', '12家', '企业通过认证']],
    ['10家通过认证', '12家', '未通过认证企业', null],
    // A condition in one cell only.
    ['10家企业通过认证', '12家企业', '指标', null],
    ['10家企业通过认证', '12家', '指标', null],
    ['10家规上企业', '12家', '指标', null],
    ['20台设备采购', '20台设备安装', '指标', null],
    ['30名学生', '32名教师', '指标', null],
    // The unit does not go with the noun, or counts something else.
    ['10人团队', '12', '指标', null],
    ['10家企业', '12个', '指标', null],
    ['10家企业', '12%', '指标', null],
  ])('%s and %s for %s: %j', (target, actual, name, expected) => {
    expect(left(target, actual, name)).toEqual(expected);
  });

  it.each([
    ['3级医院', '2级医院'],
    ['1号楼', '2号楼'],
    ['2期工程', '3期工程'],
    ['3届运动会', '4届运动会'],
    ['第3名学生', '第2名学生'],
    ['3年级学生', '2年级学生'],
    ['5星酒店', '4星酒店'],
    ['3天后', '2天后'],
    ['9折', '8折'],
    ['10多家企业', '12多家企业'],
    ['10家企业左右', '12家企业左右'],
    ['100平方米以上店铺', '120平方米以上店铺'],
    ['3年以上企业', '2年以上企业'],
    ['10家以上企业以上', '12家以上企业以上'],
    ['10家以上', '12家以上'],
    ['10家内资企业', '12家内资企业'],
    ['10家企业未完成', '12家企业未完成'],
    ['10家企业每月', '12家企业每月'],
    ['10家企业（含个体户）', '12家企业（含个体户）'],
    ['10家企业3次', '10家企业4次'],
    ['企业', '企业'],
    ['三家企业', '四家企业'],
    ['10家', '12家'],
    ['10家已完成', '12家'],
    ['', ''],
    [`10家${'企业'.repeat(11)}`, `12家${'企业'.repeat(11)}`],
  ])('are left where they bound, rank or deny the number, or are no words: %s and %s', (target, actual) => {
    expect(left(target, actual, '指标')).toEqual(null);
  });
});
