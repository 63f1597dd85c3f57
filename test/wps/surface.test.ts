import ts from 'typescript';
import { markerTerm } from '../../src/core/plan/marker';
import { createWpsHost } from '../../src/hosts/wps';
import { press } from '../../src/wps/ribbon';
import { remindBeforeSavingAndPrinting } from '../../src/wps/reminding';
import { contractWorkbook, FORM, PROTECTED } from '../support/contractWorkbook';
import { writeOf } from '../support/hostContract';
import { readText } from '../support/repository';
import { DESIGN } from './design';
import { startWps } from './startWps';

/** Every member that the hand-written types declare, as `Range.Value2`; members of an object without a name of its own by its property. */
function declaredMembers(): string[] {
  const source = ts.createSourceFile('api.ts', readText('src/hosts/wps/api.ts') ?? '', ts.ScriptTarget.Latest, true);
  const members: string[] = [];
  const collect = (cls: string, list: ts.NodeArray<ts.TypeElement>): void => {
    for (const member of list) {
      const name = member.name?.getText(source);
      if (name === undefined) continue;
      members.push(`${cls}.${name}`);
      if (ts.isPropertySignature(member) && member.type !== undefined && ts.isTypeLiteralNode(member.type)) collect(name, member.type.members);
    }
  };
  source.forEachChild((node) => {
    if (ts.isInterfaceDeclaration(node) && node.name.text !== 'WpsCollection') collect(node.name.text.replace(/^Wps/u, ''), node.members);
  });
  return [...new Set(members)].sort();
}

/** Members that count things and those of objects made in passing: told by every use, or by none that can be seen. */
const UNSEEN = /^(?:Rows|Columns)\.Count$|^(?:Worksheets|DocumentProperties|FormatConditions|Names)\.(?:Count|Item)$/u;

/** Members noted while everything is done that the add-in can do. */
async function usedMembers(): Promise<string[]> {
  const { model, program } = await startWps(contractWorkbook, {}, () => undefined);
  const { application } = program;
  const host = createWpsHost(application);
  const stop = await host.watch(() => undefined);
  await host.readWorkbook();
  await host.readSheet();
  await host.readCells([{ sheet: PROTECTED, cell: 'B1' }]);
  const addMarks = [{ sheet: FORM, cell: 'B9', level: 'info' as const, formula: `=${markerTerm('info')}=0` }];
  await host.apply({ writes: [await writeOf(host, { sheet: FORM, cell: 'F5' }, 7)], addMarks, removeMarks: [], settings: { 'selfeval.a': '1' } });
  const { marks } = (await host.readSheet(FORM)).sheet;
  await host.apply({ writes: [], addMarks: [], removeMarks: marks.map(({ id }) => ({ sheet: FORM, id })), settings: { 'selfeval.a': null } });
  // A formula is put back when a step fails.
  const fails = { writes: [await writeOf(host, { sheet: FORM, cell: 'F7' }, 7)], addMarks: [{ ...addMarks[0]!, cell: '?' }], removeMarks: [], settings: {} };
  await host.apply(fails).catch(() => undefined);
  await host.putSheet(DESIGN, { replace: true });
  await host.putSheet(DESIGN, { replace: true });
  await host.select({ sheet: FORM, cell: 'A1' });
  model.findSheet(FORM)!.write([{ row: 4, column: 3, typed: 30 }], 'person');
  await stop();
  for (let times = 0; times < 2; times += 1) await press({ Id: 'pane' }, application, 'pane.html', () => undefined);
  await press({ Id: 'check' }, application, 'pane.html', () => undefined);
  remindBeforeSavingAndPrinting(application, () => false);
  model.sheets[0]!.addConditionalFormat({ areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], formula: `=${markerTerm('info')}=0`, fill: null, fontColor: null, bold: false, stopIfTrue: false });
  program.about('WorkbookBeforeSave');
  return [...program.surface].sort();
}

const visible = (members: readonly string[]): string[] => members.filter((member) => !UNSEEN.test(member));

test('every member that is declared is used, and every member that is used is declared', async () => {
  expect(visible(await usedMembers())).toEqual(visible(declaredMembers()));
});

test('the page for whoever tries it in a real WPS lists every member', () => {
  const page = readText('docs/wps-api.md') ?? '';
  const listed = [...page.matchAll(/^- `([\w.]+)`/gmu)].map(([, member]) => member);
  expect(listed).toEqual(visible(declaredMembers()));
});
