import { OwnWrites } from '../../../src/hosts/shared/ownWrites';

describe('telling our own writes where Excel does not', () => {
  const cell = { sheet: '自评表', cell: 'F5' };
  let own: OwnWrites;

  beforeEach(() => {
    own = new OwnWrites();
    own.note([cell]);
  });

  test.each(['F5', '$F$5', 'F5:G5'])('the event of a write, told as %s, is ours once', (address) => {
    expect([own.claim('自评表', address), own.claim('自评表', address)]).toEqual([true, false]);
  });

  test.each([
    ['自评表', 'F6'],
    ['自评表 (2)', 'F5'],
  ])('a change of %s!%s is somebody else’s', (sheet, address) => {
    expect(own.claim(sheet, address)).toBe(false);
  });

  test('an event that comes much later is a person’s', () => {
    jest.useFakeTimers({ now: Date.now() + 60_000 });
    expect(own.claim('自评表', 'F5')).toBe(false);
    jest.useRealTimers();
  });
});
