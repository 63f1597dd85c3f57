import { withoutSharedNote } from '../../../src/core/notation';

describe('a note that target and actual both have behind their numbers', () => {
  it.each([
    ['≥15个（含社区）', '16个(含社区)', ['≥15个', '16个']],
    ['100万元（不含税）', '98万元（不含税）', ['100万元', '98万元']],
    ['500元/人（一次性）', '500元/人（一次性）', ['500元/人', '500元/人']],
    // One of them says more, or something else.
    ['15个（含社区）', '15个', null],
    ['10次（线下）', '10次（线上）', null],
    ['10次', '10次', null],
    // A note that says how to compare, grades the number, scales it, or that it is none yet.
    ['5（越低越好）', '3（越低越好）', null],
    ['5%（反向指标）', '3%（反向指标）', null],
    ['5次（不超过）', '3次（不超过）', null],
    ['90分（优秀）', '85分（优秀）', null],
    ['100（万元）', '98（万元）', null],
    ['500元（人均）', '520元（人均）', null],
    ['10次（计划完成）', '10次（计划完成）', null],
    // Numbers of its own, and nothing before it.
    ['10次（其中2次）', '10次（其中2次）', null],
    ['（不含税）', '（不含税）', null],
    ['', '', null],
  ])('%s and %s: %j', (target, actual, expected) => {
    const found = withoutSharedNote(target, actual);
    expect(found === null ? null : [found.target, found.actual]).toEqual(expected);
  });
});
