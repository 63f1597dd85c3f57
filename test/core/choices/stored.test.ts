import { noChoices, readChoices, writeChoices, type Choices } from '../../../src/core/choices';

const choices: Choices = {
  pack: 'guangxi',
  adjustments: [{ path: 'overAchievement.limit', value: '0.5' }],
  readings: [{ sheet: '表3', indicator: '资金保障', target: '6', cell: 'E22', index: 0, count: 1, reading: 'reverse' }],
  dismissals: [
    {
      sheet: '表1',
      check: 'score-mismatch',
      variant: 'default',
      label: '培训次数',
      args: { written: '10', percent: 5 },
      cell: 'I20',
      index: 1,
      count: 2,
      note: '=按会议纪要',
      date: '2024-05-01T08:00:00.000Z',
    },
  ],
};

const asSettings = (change: Readonly<Record<string, string | null>>) =>
  new Map(Object.entries(change).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])));

test('choices come back from the settings as they were kept', () => {
  expect(readChoices(asSettings(writeChoices(choices)))).toEqual(choices);
  expect(readChoices(new Map())).toEqual(noChoices);
});

test('choices that are none leave no entry behind', () => {
  expect(Object.values(writeChoices(noChoices)).every((value) => value === null)).toBe(true);
});

test('only what changed is written, so that two people rarely undo each other', () => {
  expect(writeChoices({ ...choices, pack: null }, choices)).toEqual({ 'selfeval.pack': null });
  expect(writeChoices(choices, choices)).toEqual({});
});

test.each([
  ['no JSON', '{'],
  ['no list', '{"sheet":"表1"}'],
  ['entries of another shape', '[1, null, {"sheet":"表1"}, {"sheet":1,"cell":"A1","index":0,"count":1}]'],
  ['an unknown reading', '[{"sheet":"表1","indicator":"a","target":"1","cell":"A1","index":0,"count":1,"reading":"sideways"}]'],
])('%s in the settings counts as nothing decided and nothing dismissed', (_, text) => {
  const read = readChoices(new Map([['selfeval.readings', text], ['selfeval.dismissals', text]]));
  expect(read).toEqual(noChoices);
});

test.each(['{', '7', '[5]', '[{"path":"overAchievement.limit","value":0.5}]'])('adjustments that read %s are handed on to be reported', (text) => {
  const { adjustments } = readChoices(new Map([['selfeval.adjustments', text]]));
  expect(adjustments).toHaveLength(1);
  expect(adjustments[0]?.path).toBe('selfeval.adjustments');
});
