import { lstat, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { errorCode, readProblem } from '../jobs/failure';
import type { FileProblem } from '../words';
import { isGarbled } from './garbledName';
import { FolderWalk, withLineEnds, withoutLineEnds } from './folderWalk';
import { isWithin, realPathOf } from './realPath';

/** Endings of workbook files; in folders only these are looked at. */
const PATTERN = '**/*.{xlsx,xlsm,xls,xlsb,ods}';

/** A file to work on, or a path that leads to none. */
export interface Input {
  /** As the person wrote it, or below the folder the person wrote. */
  readonly path: string;
  readonly absolute: string;
  /** Absolute folder from which on the tree of the file is kept in `--out`. */
  readonly root: string;
  readonly problem: FileProblem | null;
}

export interface FindOptions {
  /** Name of the file by which a folder is known that we wrote ourselves; such folders are not looked into unless named. */
  readonly ownFolderSign: string;
  /** Folder or file that this run writes to: what is found in it is passed over, unless it is named itself. */
  readonly except: string | null;
}

/**
 * All files that paths stand for, in the order of the paths, each once. A name that exists is taken literally even when it
 * looks like a pattern; links inside folders are not followed.
 */
export async function findInputs(paths: readonly string[], options: FindOptions): Promise<readonly Input[]> {
  const found: Input[] = [];
  const known = new Set<string>();
  for (const given of paths) {
    for (const input of await inputsOf(given, options)) {
      const real = realPathOf(input.absolute);
      if (known.has(real)) continue;
      known.add(real);
      found.push(input);
    }
  }
  return found;
}

async function inputsOf(given: string, options: FindOptions): Promise<readonly Input[]> {
  const absolute = path.resolve(given);
  const asFile = (problem: FileProblem | null): Input => ({ path: given, absolute, root: path.dirname(absolute), problem });
  if (isGarbled(absolute)) return [asFile('name-not-utf8')];
  try {
    if ((await stat(absolute)).isDirectory()) return await inFolder(given, absolute, options);
    return [asFile(null)];
  } catch (error) {
    const isMissing = errorCode(error) === 'ENOENT' && !(await isLink(absolute));
    return isMissing && isDynamicPattern(given) ? await byPattern(given, options) : [asFile(readProblem(error))];
  }
}

async function isLink(file: string): Promise<boolean> {
  try {
    return (await lstat(file)).isSymbolicLink();
  } catch {
    return false;
  }
}

async function inFolder(given: string, folder: string, options: FindOptions): Promise<readonly Input[]> {
  const walk = new FolderWalk(folder, options.ownFolderSign);
  const names = (await glob(PATTERN, { ...walk.options, cwd: folder })).map(withLineEnds).filter((name) => isWanted(path.join(folder, name), folder, options));
  const at = (name: string, problem: FileProblem | null): Input => ({
    path: path.join(given, name),
    absolute: path.join(folder, name),
    root: folder,
    problem,
  });
  const closed = walk.closed.map((name) => at(path.relative(folder, name), folderProblem(name)));
  if (names.length === 0 && closed.length === 0) return [{ path: given, absolute: folder, root: folder, problem: 'no-workbooks' }];
  return [...names.sort(byName).map((name) => at(path.normalize(name), nameProblem(path.join(folder, name)))), ...closed];
}

async function byPattern(given: string, options: FindOptions): Promise<readonly Input[]> {
  const pattern = process.platform === 'win32' ? given.replaceAll('\\', '/') : given;
  const root = path.resolve(fixedPart(pattern));
  const walk = new FolderWalk(root, options.ownFolderSign);
  const names = (await glob(withoutLineEnds(pattern), { ...walk.options, absolute: true })).map(withLineEnds).filter((name) => isWanted(path.normalize(name), root, options));
  const shown = (absolute: string): string => (path.isAbsolute(given) ? absolute : path.relative(process.cwd(), absolute));
  const found = names
    .map((name) => path.normalize(name))
    .sort(byName)
    .map((absolute) => ({ path: shown(absolute), absolute, root, problem: nameProblem(absolute) }));
  const closed = walk.closed.map((absolute) => ({ path: shown(absolute), absolute, root, problem: folderProblem(absolute) }));
  return found.length + closed.length > 0 ? [...found, ...closed] : [{ path: given, absolute: path.resolve(given), root, problem: 'no-match' }];
}

function nameProblem(absolute: string): FileProblem | null {
  return isGarbled(absolute) ? 'name-not-utf8' : null;
}

/** Why a folder could not be listed. */
function folderProblem(absolute: string): FileProblem {
  return nameProblem(absolute) ?? 'unreadable-folder';
}

/** Whether a file that was found below a folder is none of what this run writes. */
function isWanted(file: string, start: string, { except }: FindOptions): boolean {
  if (except === null) return true;
  const real = realPathOf(path.resolve(except));
  return isWithin(real, realPathOf(start)) || !isWithin(real, realPathOf(file));
}

/** The folders of a pattern before its first wildcard. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  const fixed = parts.slice(0, first === -1 ? -1 : first).join('/');
  return fixed === '' && pattern.startsWith('/') ? '/' : fixed;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** As people count: 9 before 10. */
function byName(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : 1);
}
