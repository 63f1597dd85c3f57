import { markerTerm } from '../../src/core/plan/marker';
import { COMMAND_NOTE, readCommandNote } from '../../src/usecases/commandNote';
import { defaultPreferences, preferencesKey } from '../../src/usecases/preferences';
import type { WpsQuirks } from '../../src/workbench/wps/quirks';
import { remindBeforeSavingAndPrinting } from '../../src/wps/reminding';
import { imageOf, press } from '../../src/wps/ribbon';
import { projectFiles, readText } from '../support/repository';
import { seedWorkbook } from '../support/seedForms';
import { toWorkbookData } from '../taskpane/support/workbookData';
import { startWps } from './startWps';

const PAGE = 'http://127.0.0.1/pane.html';
const RIBBON = readText('assets/wps/ribbon.xml') ?? '';
const BUTTONS = [...RIBBON.matchAll(/<button id="(\w+)"/gu)].map(([, id = '']) => id);

beforeEach(() => localStorage.clear());

function startWithForms(quirks: Partial<WpsQuirks> = {}, openPane?: (url: string) => void) {
  return startWps(toWorkbookData(seedWorkbook()), quirks, openPane);
}

describe('the ribbon in WPS', () => {
  test('has the buttons that Excel has, each with a picture and a function', () => {
    expect(BUTTONS).toEqual(['recalculate', 'check', 'goToReason', 'clearMarks', 'pane']);
    const icons = projectFiles('assets/icons').map((file) => file.slice('assets/icons/'.length));
    for (const Id of BUTTONS) expect(icons).toContain(imageOf({ Id }).slice('assets/icons/'.length));
    const manifest = readText('manifest.xml') ?? '';
    for (const [, label = ''] of RIBBON.matchAll(/<button [^>]*label="([^"]+)"/gu)) expect(manifest).toContain(`DefaultValue="${label}"`);
  });

  test('recalculates, and leaves a note for the pane', async () => {
    const { model, program } = await startWithForms();
    const sheet = model.findSheet('表2')!;
    sheet.write([{ row: 22, column: 8, typed: 9 }], 'person');
    const told: string[] = [];
    await press({ Id: 'recalculate' }, program.application, PAGE, (text) => told.push(text));
    expect(sheet.cell(22, 8).value).toBe(9.9);
    expect(told).toEqual([]);
    expect(readCommandNote(localStorage.getItem(COMMAND_NOTE))).toMatchObject({ workbook: model.name, isRefusal: false });
  });

  test('tells a refusal at once', async () => {
    const { program } = await startWithForms();
    program.conditions.isCellBeingEdited = true;
    const told: string[] = [];
    await press({ Id: 'check' }, program.application, PAGE, (text) => told.push(text));
    expect(told).toEqual([expect.stringContaining('有单元格正在编辑')]);
  });

  test('goes to a missing reason, and takes marks away', async () => {
    const { model, program } = await startWithForms();
    const run = (Id: string) => press({ Id }, program.application, PAGE, () => undefined);
    await run('goToReason');
    const { sheet, area } = model.selection;
    expect(sheet.cell(area.top, area.left).text.trim().length).toBeLessThan(2);
    await run('check');
    expect(sheet.conditionalFormats.length).toBeGreaterThan(0);
    await run('clearMarks');
    expect(model.sheets.flatMap((each) => each.conditionalFormats)).toEqual([]);
  });

  test('opens one pane, and shows it again', async () => {
    const opened: string[] = [];
    const { program } = await startWithForms({}, (url) => opened.push(url));
    await press({ Id: 'pane' }, program.application, PAGE, () => undefined);
    program.application.GetTaskPane(1)!.Visible = false;
    await press({ Id: 'pane' }, program.application, PAGE, () => undefined);
    expect(opened).toEqual([PAGE]);
    expect(program.application.GetTaskPane(1)!.Visible).toBe(true);
  });
});

describe.each<[string, Partial<WpsQuirks>]>([
  ['the present way', {}],
  ['the older way', { cancelsBy: 'argument' }],
])('before saving and printing (called off %s)', (_, quirks) => {
  async function reminded(answer: boolean) {
    const { model, program } = await startWithForms(quirks);
    const questions: string[] = [];
    remindBeforeSavingAndPrinting(program.application, (question) => {
      questions.push(question);
      return answer;
    });
    return { model, program, questions };
  }

  test('names the cells that lack a reason and asks; no calls it off', async () => {
    const { program, questions } = await reminded(false);
    expect(program.about('WorkbookBeforeSave')).toBe(false);
    expect(program.about('WorkbookBeforePrint')).toBe(false);
    expect(questions[0]).toMatch(/^还有\d+处偏差原因没有填写：\n {2}表1!/u);
    expect(questions[0]).toContain('仍要保存吗？');
    expect(questions[1]).toContain('仍要打印吗？');
  });

  test('asks in the language that the person prefers', async () => {
    const { program, questions } = await reminded(true);
    localStorage.setItem(preferencesKey(''), JSON.stringify({ ...defaultPreferences, language: 'en' }));
    program.about('WorkbookBeforeSave');
    expect(questions[0]).toMatch(/^\d+ deviation reasons are still missing:/u);
  });

  test('yes lets it go on', async () => {
    const { program, questions } = await reminded(true);
    expect(program.about('WorkbookBeforeSave')).toBe(true);
    expect(questions).toHaveLength(1);
  });

  test('tells of marks that are still on', async () => {
    const { model, program, questions } = await reminded(true);
    const look = { fill: null, fontColor: null, bold: false, stopIfTrue: false };
    model.sheets[0]!.addConditionalFormat({ ...look, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], formula: `=${markerTerm('info')}=0` });
    program.about('WorkbookBeforePrint');
    expect(questions[0]).toContain('还有1处标记没有清除');
  });

  test('is silent where there is nothing to say, and where the person does not want it', async () => {
    const { model, program, questions } = await reminded(false);
    localStorage.setItem(preferencesKey(''), JSON.stringify({ ...defaultPreferences, remindBeforeSaving: false }));
    expect(program.about('WorkbookBeforeSave')).toBe(true);
    localStorage.clear();
    model.load({ name: '空.xlsx', sheets: [{ name: 'Sheet1', cells: {} }] });
    expect(program.about('WorkbookBeforeSave')).toBe(true);
    expect(questions).toEqual([]);
  });

  test('never stands in the way of saving when the workbook cannot be read', async () => {
    const { model, program, questions } = await reminded(false);
    jest.spyOn(model, 'sheets', 'get').mockImplementation(() => {
      throw new Error('this build cannot');
    });
    expect(program.about('WorkbookBeforeSave')).toBe(true);
    expect(questions).toEqual([]);
    jest.restoreAllMocks();
  });
});
