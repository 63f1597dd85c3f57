import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openPackage } from '../../../src/hosts/package';

/** Collections that lie beside the repository on some machines; the tests over them are additional. */
const SHARED = resolve(__dirname, '../../../../shared');
export const HARD = ['form.xlsx', 'hard.xlsx', 'hard.xlsm', 'hard_absrels.xlsx'].map((name) => join(SHARED, 'prototypes/xlsx-patcher', name));
export const REAL = join(SHARED, 'real-workbooks');
export const FORMS = join(SHARED, 'forms');
export const SCHEMA = join(SHARED, 'ooxml-xsd/sml.xsd');
const SAMPLES = resolve(__dirname, '../../../assets/samples');

/** A workbook file in memory. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const read = (file: string): WorkbookFile => ({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) });
const isWorkbook = (name: string): boolean => /\.xls[xm]$/.test(name);

/** Workbooks of the project itself: the samples, and one of them with a note that 张三 left. */
export function ownWorkbooks(): WorkbookFile[] {
  const samples = readdirSync(SAMPLES).filter(isWorkbook).map((name) => read(join(SAMPLES, name)));
  return [...samples, ...samples.slice(-1).map(({ bytes }) => ({ name: 'noted.xlsx', bytes: withNote(bytes) }))];
}

function withNote(bytes: Uint8Array): Uint8Array {
  const pkg = openPackage(bytes, 'x');
  const sheet = pkg.snapshot().sheets[0]?.name ?? '';
  pkg.changeNotes({ put: [{ sheet, cell: 'D41', text: '请核对' }], remove: [] });
  const parts = unzipSync(pkg.save());
  const comments = strFromU8(parts['xl/comments1.xml']!).replace('绩效自评助手', '张三');
  return zipSync({ ...parts, 'xl/comments1.xml': strToU8(comments) }, { mtime: '2020-11-30T08:00:00' });
}

/** Workbooks of other people's programs; none where the collection is absent. */
export function realWorkbooks(): WorkbookFile[] {
  return existsSync(REAL) ? readdirSync(REAL).filter(isWorkbook).map((name) => read(join(REAL, name))) : [];
}

/** Every workbook there is, the ones with everything in them included. */
export function allWorkbooks(): WorkbookFile[] {
  return [...ownWorkbooks(), ...HARD.filter((file) => existsSync(file)).map(read), ...realWorkbooks()];
}
