import { existsSync } from 'node:fs';
import path from 'node:path';
import { DocumentError } from '../../core/import';
import { wordDocumentError } from '../../core/import/words';
import { fill } from '../../core/messages';
import { terminalPath, terminalText } from '../../core/report';
import { findInputs, type Input } from '../inputs/findInputs';
import { isGarbled } from '../inputs/garbledName';
import { FileFailure, failureOf, wordFailure } from '../jobs/failure';
import { writeWhole } from '../jobs/writeFile';
import { makeFolder } from '../outputs/makeFolder';
import { RECORD_FILE } from '../outputs/runRecord';
import type { DocumentsRequest } from '../program/request';
import type { ExitCode } from '../run/conclude';
import { words } from '../words';

/** What is made of one input. */
export interface MadeFile {
  /** `null`: there is no form in it. */
  readonly bytes: Uint8Array | null;
  readonly forms: number;
  /** What a person should know, line by line. */
  readonly remarks: readonly string[];
}

/**
 * Makes a file of each input in the folder, under the same name with another ending. Files that are there are not written over
 * unless asked to. 0: done; 1: an input without a form; 2: one that was not read or written. @throws UsageError
 */
export async function convertAll(request: DocumentsRequest, ending: string, make: (file: string) => Promise<MadeFile>): Promise<ExitCode> {
  const { language, quiet, folder } = request;
  const { documents } = words[language];
  const taken = new Set<string>();
  await makeFolder(path.resolve(folder), folder);
  let code: ExitCode = 0;
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  for (const input of await inputsOf(request)) {
    const shown = terminalPath(input.path);
    try {
      if (input.problem !== null) throw new FileFailure(input.problem);
      const { bytes, forms, remarks } = await make(input.absolute);
      if (!quiet) for (const remark of remarks) say(`${shown}  ${terminalText(remark)}`);
      if (bytes === null) {
        say(`${shown}  ${documents.noForm}`);
        code = code === 2 ? 2 : 1;
        continue;
      }
      const target = targetOf(input.path, request, ending, taken);
      await writeWhole(path.resolve(target), bytes, target);
      process.stdout.write(`${fill(documents.written, { source: shown, target: terminalPath(target), count: forms })}\n`);
    } catch (error) {
      say(`${shown}  ${terminalText(messageOf(error, request))}`);
      code = 2;
    }
  }
  return code;
}

/** Documents are named one by one; workbooks may be found in folders. */
async function inputsOf({ kind, paths, folder }: DocumentsRequest): Promise<readonly Input[]> {
  if (kind === 'export') return findInputs(paths, { ownFolderSign: RECORD_FILE, except: path.resolve(folder) });
  return paths.map((given) => {
    const absolute = path.resolve(given);
    return { path: given, absolute, root: path.dirname(absolute), problem: isGarbled(absolute) ? 'name-not-utf8' : null };
  });
}

function targetOf(source: string, { folder, force }: DocumentsRequest, ending: string, taken: Set<string>): string {
  const target = path.join(folder, path.basename(source, path.extname(source)) + ending);
  const key = path.resolve(target).toLowerCase();
  if (taken.has(key)) throw new FileFailure('target-taken', { target });
  if (!force && existsSync(target)) throw new FileFailure('target-exists', { target });
  taken.add(key);
  return target;
}

function messageOf(error: unknown, { language }: DocumentsRequest): string {
  if (error instanceof DocumentError) {
    const { what, next } = wordDocumentError(error.code, language);
    return `${what}${language === 'en' ? ' ' : ''}${next}`;
  }
  return error instanceof FileFailure ? failureOf(error.problem, language, error.args).message : wordFailure(error, language).message;
}
