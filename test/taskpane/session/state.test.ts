import { initialState, sessionReducer, type SessionEvent, type SessionState } from '../../../src/taskpane/session/state';

const after = (...events: readonly SessionEvent[]): SessionState => events.reduce(sessionReducer, initialState);
const written: SessionEvent = { type: 'noticed', notice: { kind: 'reason-written', cell: { sheet: '表1', cell: 'J25' } } };

test('a choice takes the bar of the last write away, going to a cell does not', () => {
  expect(after(written, { type: 'started', activity: 'choose' }).notice).toBeNull();
  expect(after(written, { type: 'started', activity: 'locate' }).notice).not.toBeNull();
});

test('progress ends with the check', () => {
  const running = after({ type: 'progressed', progress: { done: 3, total: 300 } });
  expect(running.progress).toEqual({ done: 3, total: 300 });
  expect(sessionReducer(running, { type: 'ended' }).progress).toBeNull();
});

test('a failure keeps what is on screen and is closed by hand', () => {
  const failure = { activity: 'choose', code: 'read-only', sheet: null, cell: null, detail: '' } as const;
  const failed = after(written, { type: 'failed', failure }, { type: 'ended' });
  expect(failed).toMatchObject({ failure, notice: { kind: 'reason-written' }, turn: 1 });
  expect(sessionReducer(failed, { type: 'message-closed' })).toMatchObject({ failure: null, notice: null });
});
