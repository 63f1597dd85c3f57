import { act, configure, renderHook, waitFor } from '@testing-library/react';
import type { CellRef } from '../../../src/core/plan/transaction';
import { MemoryHost } from '../../../src/hosts/memory';
import { useWorkbookSession, type SessionOptions } from '../../../src/taskpane/session/useWorkbookSession';
import { announcement } from '../../../src/taskpane/session/wordMessages';
import { loadWords } from '../../../src/taskpane/strings';
import { seedSheet, seedWorkbook } from '../../support/seedForms';
import { workbookOf } from '../../support/sheetBuilder';

// The first check compiles everything it needs.
configure({ asyncUtilTimeout: 10_000 });

const SCORE: CellRef = { sheet: '表1', cell: 'I25' };
const REASON: CellRef = { sheet: '表1', cell: 'J25' };
const OTHER_REASON: CellRef = { sheet: '表2', cell: 'J23' };
const preview: SessionOptions = { autoCheck: true, directWrite: false, markPalette: 'standard' };
/** Longer than the pane waits after a change. */
const A_WHILE = 1000;

function falsified(): MemoryHost {
  const host = MemoryHost.fromSnapshot(seedWorkbook());
  host.edit(SCORE, 9);
  return host;
}

/** A session on a workbook, after the first check. */
async function open(host: MemoryHost, options: SessionOptions = preview) {
  const { result, unmount, rerender } = renderHook((props: SessionOptions) => useWorkbookSession(host, props), { initialProps: options });
  const idle = () => waitFor(() => expect(result.current.state.activity).toBeNull());
  await idle();
  return {
    state: () => result.current.state,
    actions: () => result.current.actions,
    rerender,
    unmount,
    /** Does something and waits until it is over. */
    async perform(what: (actions: typeof result.current.actions) => unknown) {
      await act(async () => {
        await what(result.current.actions);
      });
      await idle();
    },
    findings: () => result.current.state.outcome?.evaluation.forms.flatMap(({ findings }) => findings) ?? [],
    form: (index: number) => {
      const found = result.current.state.outcome?.evaluation.forms[index];
      if (found === undefined) throw new Error('no such form');
      return found;
    },
  };
}

const valueOf = async (host: MemoryHost, cell: CellRef) => (await host.readCells([cell]))[0]?.value;

describe('choices', () => {
  test('a dismissed finding goes away and comes back', async () => {
    const host = falsified();
    const session = await open(host);
    const finding = session.form(0).findings.find(({ check }) => check === 'score-mismatch');
    if (finding === undefined) throw new Error('no mismatch');
    await session.perform(({ dismiss }) => dismiss(0, finding, ' 按会议纪要 '));
    const [dismissed] = session.form(0).dismissed;
    expect(dismissed?.dismissal.note).toBe('按会议纪要');
    expect(session.state().notice).toEqual({ kind: 'chosen', choice: 'dismissed' });
    await session.perform(({ restore }) => dismissed && restore(dismissed.dismissal));
    expect(session.form(0).dismissed).toEqual([]);
    expect(session.form(0).findings).toContainEqual(finding);
  });

  test('an undecided row is decided, and undecided again', async () => {
    const session = await open(falsified());
    const undecided = session.form(3).undeterminedCount;
    const row = session.form(3).indicators.find(({ undetermined }) => undetermined !== null)?.row;
    if (row === undefined) throw new Error('no undecided row');
    await session.perform(({ decide }) => decide(3, row, 'reverse'));
    expect(session.form(3).undeterminedCount).toBe(undecided - 1);
    await session.perform(({ decide }) => decide(3, row, null));
    expect(session.form(3).undeterminedCount).toBe(undecided);
  });

  test('thresholds belong to the rule pack they were changed in', async () => {
    const host = falsified();
    const session = await open(host);
    await session.perform(({ adjustPack }) => adjustPack([{ path: 'overAchievement.limit', value: '5' }]));
    expect(session.findings().map(({ check }) => check)).not.toContain('over-achievement-unexplained');
    await session.perform(({ choosePack }) => choosePack('guangxi'));
    expect(session.state().outcome?.evaluation.pack).toMatchObject({ id: 'guangxi', overAchievement: { limit: '0.3' } });
    expect((await host.readWorkbook()).settings.get('selfeval.pack')).toBe('guangxi');
  });

  test('a choice that a read-only workbook refuses is told, and nothing changes', async () => {
    const host = falsified();
    const session = await open(host);
    const before = session.state().outcome;
    host.conditions.isReadOnly = true;
    await session.perform(({ choosePack }) => choosePack('guangxi'));
    expect(session.state().failure).toMatchObject({ activity: 'choose', code: 'read-only' });
    expect(session.state().outcome).toBe(before);
  });
});

describe('writing', () => {
  const idsOf = (state: ReturnType<Awaited<ReturnType<typeof open>>['state']>, cell: CellRef) =>
    new Set(state.outcome?.plan.writes.filter((write) => write.cell === cell.cell && write.sheet === cell.sheet).map(({ id }) => id));

  test('写回此项 opens the preview of that cell alone, and writes it as a step of its own', async () => {
    const host = falsified();
    const session = await open(host);
    const ids = idsOf(session.state(), SCORE);
    await session.perform(({ writeChosen }) => writeChosen(ids));
    expect(session.state()).toMatchObject({ isPreviewOpen: true, previewOnly: ids });
    expect(host.applied).toEqual([]);
    await session.perform(({ write }) => write(ids));
    expect(host.applied.flatMap(({ writes }) => writes)).toMatchObject([{ ...SCORE, after: 9.9 }]);
    expect(session.state().outcome?.journal.map(({ kind }) => kind)).toEqual(['row']);
  });

  test.each([
    ['写回此项', 'row'],
    ['一键重算', 'recalculation'],
  ])('%s with 直接写入 writes without a preview', async (name, kind) => {
    const host = falsified();
    const session = await open(host, { ...preview, directWrite: true });
    await session.perform(({ writeChosen, prepare }) =>
      name === '写回此项' ? writeChosen(idsOf(session.state(), SCORE)) : prepare(),
    );
    expect(session.state().isPreviewOpen).toBe(false);
    expect(await valueOf(host, SCORE)).toBe(9.9);
    expect(session.state().outcome?.journal.map((step) => step.kind)).toEqual([kind]);
  });

  test('the preview of everything follows a limited one unlimited', async () => {
    const session = await open(falsified());
    await session.perform(({ writeChosen }) => writeChosen(idsOf(session.state(), SCORE)));
    await session.perform(({ closePreview }) => closePreview());
    await session.perform(({ prepare }) => prepare());
    expect(session.state()).toMatchObject({ isPreviewOpen: true, previewOnly: null });
  });

  test('a reason is written, its row asks no more, and undo brings back what stood there', async () => {
    const host = falsified();
    const session = await open(host);
    let isWritten = false;
    await session.perform(async ({ writeReason }) => {
      isWritten = await writeReason(REASON, '个别诉求超出政策范围，今后加强解释');
    });
    expect(isWritten).toBe(true);
    expect(session.state().notice).toEqual({ kind: 'reason-written', cell: REASON });
    expect(session.form(0).indicators.filter(({ row }) => row.deviation?.address === 'J25').map(({ needsText }) => needsText)).toEqual([false]);
    await session.perform(({ undo }) => undo());
    expect(await valueOf(host, REASON)).toBe('/');
  });

  test('a reason for a cell that somebody changed is not written, and what stands there is checked', async () => {
    const host = falsified();
    const session = await open(host, { ...preview, autoCheck: false });
    host.edit(REASON, '同事已写明原因');
    let isWritten = true;
    await session.perform(async ({ writeReason }) => {
      isWritten = await writeReason(REASON, '我的说明');
    });
    expect(isWritten).toBe(false);
    expect(session.state().notice).toMatchObject({ kind: 'reason-refused', outcome: { reason: 'changed-since', shownNow: '同事已写明原因' } });
    expect(session.form(0).indicators.some(({ row, needsText }) => row.deviation?.address === 'J25' && needsText)).toBe(false);
  });

  test('two clicks in a row write once', async () => {
    const host = falsified();
    const session = await open(host);
    await session.perform(async ({ writeReason }) => {
      expect(await Promise.all([writeReason(REASON, '第一次'), writeReason(REASON, '第二次')])).toEqual([true, false]);
    });
    expect(await valueOf(host, REASON)).toBe('第一次');
    expect(host.applied).toHaveLength(1);
  });

  test('several steps are taken back at once', async () => {
    const host = falsified();
    const session = await open(host);
    await session.perform(({ writeReason }) => writeReason(REASON, '第一步'));
    await session.perform(({ writeReason }) => writeReason(OTHER_REASON, '第二步'));
    await session.perform(({ undoTo }) => undoTo(0));
    expect([await valueOf(host, REASON), await valueOf(host, OTHER_REASON)]).toEqual(['/', '/']);
    expect(session.state().outcome?.journal).toEqual([]);
  });
});

describe('auto-check', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance', 'setImmediate'], advanceTimers: true }));
  afterEach(() => jest.useRealTimers());
  const settle = () => act(() => jest.advanceTimersByTimeAsync(A_WHILE));

  test.each(['local', 'remote'] as const)('a %s edit refreshes the list with one request, and nothing is said, opened or written', async (source) => {
    const host = falsified();
    const session = await open(host);
    await session.perform(({ writeReason }) => writeReason(OTHER_REASON, '第一步'));
    const before = session.state();
    const spoken = announcement(before, await loadWords('zh-CN'));
    const requests = host.requests;
    act(() => host.edit(SCORE, 9.9, source));
    await settle();
    expect(session.findings().map(({ check }) => check)).not.toContain('score-mismatch');
    expect(host.requests - requests).toBe(1);
    expect(session.state()).toEqual({ ...before, outcome: session.state().outcome });
    expect(announcement(session.state(), await loadWords('zh-CN'))).toBe(spoken);
  });

  test('the verdict is not announced again after a silent check', async () => {
    const host = falsified();
    const session = await open(host);
    const spoken = announcement(session.state(), await loadWords('zh-CN'));
    act(() => host.edit(SCORE, 9.9));
    await settle();
    expect(session.findings().map(({ check }) => check)).not.toContain('score-mismatch');
    expect(announcement(session.state(), await loadWords('zh-CN'))).toBe(spoken);
  });

  test('edits on two sheets, or on a sheet that is new, call for a whole check', async () => {
    const host = falsified();
    const session = await open(host);
    act(() => {
      host.edit(SCORE, 9.9);
      host.edit({ sheet: '表2', cell: 'I23' }, 5);
    });
    await settle();
    const found = session.findings().filter(({ check }) => check === 'score-mismatch').map(({ label }) => label);
    expect(found).toEqual(['开展信访工作群众满意度']);
  });

  test('an edit made while an action runs is checked afterwards', async () => {
    const host = falsified();
    const session = await open(host);
    await session.perform(({ prepare }) => prepare());
    act(() => host.edit(SCORE, 9.5));
    await settle();
    expect(session.findings().some(({ args }) => args['written'] === '9.5')).toBe(false);
    await session.perform(({ closePreview }) => closePreview());
    await settle();
    expect(session.findings().some(({ args }) => args['written'] === '9.5')).toBe(true);
  });

  test('a workbook that cannot be read just now is read with the next edit, and nobody is bothered', async () => {
    const host = falsified();
    const session = await open(host);
    host.conditions.isCellBeingEdited = true;
    act(() => host.edit(SCORE, 9.9));
    await settle();
    expect(session.state().failure).toBeNull();
    host.conditions.isCellBeingEdited = false;
    act(() => host.edit({ sheet: '表2', cell: 'I23' }, 5));
    await settle();
    expect(session.form(0).findings.map(({ check }) => check)).not.toContain('score-mismatch');
  });

  test('a co-author’s edit while a cell is being edited is read when that is over, also when nothing more is changed', async () => {
    const host = falsified();
    const session = await open(host);
    host.conditions.isCellBeingEdited = true;
    act(() => host.edit(SCORE, 9.9, 'remote'));
    await settle();
    host.conditions.isCellBeingEdited = false;
    const before = host.requests;
    await act(() => jest.advanceTimersByTimeAsync(3 * A_WHILE));
    expect(session.findings().map(({ check }) => check)).not.toContain('score-mismatch');
    expect(host.requests - before).toBe(1);
  });

  test('turned off, the workbook is left alone', async () => {
    const host = falsified();
    const session = await open(host, { ...preview, autoCheck: false });
    const requests = host.requests;
    act(() => host.edit(SCORE, 9.9));
    await settle();
    expect(host.requests).toBe(requests);
    session.rerender(preview);
    await settle();
    act(() => host.edit({ sheet: '表2', cell: 'I23' }, 5));
    await settle();
    expect(session.findings().filter(({ check }) => check === 'score-mismatch').map(({ args }) => args['written'])).toEqual(['5']);
  });

  test('a pane that is gone asks nothing more', async () => {
    const host = falsified();
    const session = await open(host);
    act(() => host.edit(SCORE, 9.9));
    session.unmount();
    const requests = host.requests;
    await settle();
    expect(host.requests).toBe(requests);
  });
});

describe('a long check', () => {
  const many = () =>
    MemoryHost.fromSnapshot(workbookOf(Array.from({ length: 60 }, (_, index) => ({ ...seedSheet(index % 4), name: `表${String(index)}` }))));

  test('tells how far it has come, and leaves the screen alive', async () => {
    const host = many();
    const seen: number[] = [];
    const { result } = renderHook(() => {
      const session = useWorkbookSession(host, preview);
      if (session.state.progress !== null) seen.push(session.state.progress.done);
      return session;
    });
    await waitFor(() => expect(result.current.state.activity).toBeNull());
    expect(seen.length).toBeGreaterThan(0);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(result.current.state).toMatchObject({ progress: null, failure: null });
    expect(result.current.state.outcome?.evaluation.forms).toHaveLength(60);
  });

  test('is given up when asked; what was on screen stays', async () => {
    const session = await open(many());
    const before = session.state().outcome;
    await act(async () => {
      session.actions().check();
      await Promise.resolve();
      session.actions().cancel();
    });
    await waitFor(() => expect(session.state().activity).toBeNull());
    expect(session.state()).toMatchObject({ outcome: before, failure: null });
  });
});
