import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeCodec } from '../../src/cli/jobs/nodeCodec';
import { evaluateWorkbook } from '../../src/core/evaluate';
import { planMarks } from '../../src/core/plan/marks';
import { planRecalculation } from '../../src/core/plan/recalculation';
import { defaultPack } from '../../src/core/scoring/packs';
import { openPackage } from '../../src/hosts/package';

/** A workbook file. */
export interface FormFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const FOLDERS = ['../../assets/samples', '../../../shared/forms/xlsx'].map((folder) => path.join(__dirname, folder));

/** The samples, and published forms on machines that have them. */
export function formFiles(): FormFile[] {
  return FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) })),
  );
}

/** Whether a workbook holds one form, as they are handed in. */
export function holdsOneForm({ name, bytes }: FormFile): boolean {
  return evaluateWorkbook(openPackage(bytes, name).snapshot(), defaultPack).forms.length === 1;
}

/** What the command line does with a file: opens it, checks its forms, writes what follows from the numbers, marks the rest and saves. Returns the bytes. */
export function mend({ name, bytes }: FormFile): Uint8Array {
  const pkg = openPackage(bytes, name, nodeCodec);
  const workbook = pkg.snapshot();
  const evaluation = evaluateWorkbook(workbook, defaultPack);
  const { writes } = planRecalculation(evaluation, workbook);
  const { add, remove } = planMarks(evaluation, workbook, writes);
  pkg.apply({ writes, addMarks: add, removeMarks: remove, settings: { 'selfeval.pack': defaultPack.id } });
  return pkg.save();
}
