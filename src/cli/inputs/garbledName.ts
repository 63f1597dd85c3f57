import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What stands in a name for bytes that are no UTF-8; a name may have it by itself, too. */
const REPLACEMENT = '\ufffd';

/**
 * Whether a path leads through a file or folder whose name is not in UTF-8 (unpacked on Linux from an archive in GBK, say). Node gives
 * such names with other characters in them, under which nothing is found, or something else.
 */
export function isGarbled(absolute: string): boolean {
  return stepsOf(absolute).some(([folder, name]) => name.includes(REPLACEMENT) && hasNamesake(folder, name));
}

/** Whether something new at this path would get another name than the person gave: what was given is not known any more. */
export function wouldBeGarbled(absolute: string): boolean {
  return stepsOf(absolute).some(([folder, name]) => name.includes(REPLACEMENT) && (hasNamesake(folder, name) || !existsSync(path.join(folder, name))));
}

/** The steps of a path, each with the folder that it is in. */
function stepsOf(absolute: string): readonly (readonly [folder: string, name: string])[] {
  const folder = path.dirname(absolute);
  return folder === absolute ? [] : [...stepsOf(folder), [folder, path.basename(absolute)]];
}

/** Whether a folder has something whose name is given as this one without being it. */
function hasNamesake(folder: string, name: string): boolean {
  const own = Buffer.from(name);
  try {
    return readdirSync(folder, { encoding: 'buffer' }).some((bytes) => !bytes.equals(own) && bytes.toString() === name);
  } catch {
    // The folder cannot be listed, and what is wrong with it is told elsewhere.
    return false;
  }
}
