import { countUnusual, demoConditionsOf, hostConditionsOf, USUAL_DEMO } from '../../../src/workbench/page/demo/demoConditions';

describe('circumstances asked for in the address', () => {
  test.each([
    ['', {}, 0],
    ['?lang=en', {}, 0],
    ['?readOnly&protected', { isReadOnly: true, isProtected: true }, 2],
    ['?editing&breaksOff', { isEditing: true, breaksOff: true }, 2],
    ['?latency=300&excelApi=1.12', { latency: 300, excelApi: '1.12' }, 2],
    ['?latency=soon', {}, 0],
    ['?latency=-1', {}, 0],
  ])('%s', (search, expected, unusual) => {
    const conditions = demoConditionsOf(search);
    expect(conditions).toEqual({ ...USUAL_DEMO, ...expected });
    expect(countUnusual(conditions)).toBe(unusual);
  });

  test('a cell is being edited when a person types, whatever the switch says', () => {
    expect(hostConditionsOf(USUAL_DEMO, true).isCellBeingEdited).toBe(true);
    expect(hostConditionsOf({ ...USUAL_DEMO, isEditing: true }, false).isCellBeingEdited).toBe(true);
    expect(hostConditionsOf(USUAL_DEMO, false).isCellBeingEdited).toBe(false);
  });
});
