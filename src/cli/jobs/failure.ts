import { fill, wordHostError, type Language } from '../../core/messages';
import { FileError, PackageError, wordFileError } from '../../hosts/package';
import { HostError } from '../../hosts/port';
import { words, type FileProblem } from '../words';
import type { JobFailure } from './types';

/** A file that cannot be read, written or finished. */
export class FileFailure extends Error {
  public constructor(
    public readonly problem: FileProblem,
    public readonly args: Readonly<Record<string, string | number>> = {},
  ) {
    super(problem);
    this.name = 'FileFailure';
  }
}

const READING: ReadonlyMap<string | null, FileProblem> = new Map([
  ['ENOENT', 'not-found'],
  ['ENOTDIR', 'not-found'],
  ['EACCES', 'not-allowed'],
  ['EPERM', 'not-allowed'],
  ['EISDIR', 'not-a-file'],
  ['ELOOP', 'not-a-file'],
  ['ENAMETOOLONG', 'name-too-long'],
]);

const WRITING: ReadonlyMap<string | null, FileProblem> = new Map([
  ['ENOENT', 'no-folder'],
  ['ENOTDIR', 'no-folder'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EFBIG', 'disk-full'],
  ['ENAMETOOLONG', 'name-too-long'],
]);

/** Problem behind an error of the file system while reading. */
export function readProblem(error: unknown): FileProblem {
  return READING.get(errorCode(error)) ?? 'failed';
}

/** Problem behind an error of the file system while writing. */
export function writeProblem(error: unknown): FileProblem {
  return WRITING.get(errorCode(error)) ?? 'not-written';
}

export function errorCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Any error on the way of one file, in words: what happened, what to do, never a stack trace. */
export function wordFailure(error: unknown, language: Language): JobFailure {
  if (error instanceof FileFailure) return failureOf(error.problem, language, error.args);
  if (error instanceof FileError) return { code: error.code, message: wordFileError(error.code, language) };
  if (error instanceof PackageError) return failureOf(error.code === 'signed' ? 'signed' : 'failed', language);
  if (error instanceof HostError) {
    if (error.code === 'read-only') return failureOf('signed', language);
    const { what, next } = wordHostError(error.code, language, error);
    return { code: error.code, message: `${what}${language === 'en' ? ' ' : ''}${next}` };
  }
  return failureOf(error instanceof RangeError ? 'crashed' : 'failed', language);
}

export function failureOf(problem: FileProblem, language: Language, args: FileFailure['args'] = {}): JobFailure {
  return { code: problem, message: fill(words[language].files[problem], args) };
}
