import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openPackage, type WorkbookPackage } from '../../src/hosts/package';

export const SEPARATE = '2020-绩效自评表.xlsx';
export const STACKED = '2020-绩效自评表-合并.xlsx';

/** Opens a sample workbook that comes with the project. */
export function openSample(name: string = SEPARATE): WorkbookPackage {
  return openPackage(sampleBytes(name), name);
}

export function sampleBytes(name: string = SEPARATE): Uint8Array {
  return readFileSync(path.join(__dirname, '../../assets/samples', name));
}
