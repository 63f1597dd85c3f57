import { readFile } from 'node:fs/promises';
import { evaluateWorkbook } from '../core/evaluate';
import type { Language } from '../core/messages';
import { toWorkbookReport, type WorkbookReport } from '../core/report';
import type { RulePack } from '../core/scoring/rulePack';
import { openPackage, PackageError } from '../hosts/package';
import { words } from './words';

/** Checks one file. A file that cannot be read makes a report with `error`, so that the run goes on. */
export async function checkFile(path: string, pack: RulePack, language: Language): Promise<WorkbookReport> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = readFailure(error);
    return { path, forms: [], error: { code, message: words[language].unreadable[code] } };
  }
  try {
    const workbook = openPackage(bytes, path).snapshot();
    return toWorkbookReport(path, evaluateWorkbook(workbook, pack), language);
  } catch (error) {
    const code = error instanceof PackageError ? error.code : 'failed';
    const message = words[language].packageErrors[code] ?? words[language].unreadable.failed;
    return { path, forms: [], error: { code, message } };
  }
}

function readFailure(error: unknown): 'not-found' | 'not-allowed' | 'is-a-folder' | 'failed' {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
      return 'not-found';
    case 'EACCES':
    case 'EPERM':
      return 'not-allowed';
    case 'EISDIR':
      return 'is-a-folder';
    default:
      return 'failed';
  }
}
