import { readFile } from 'node:fs/promises';
import { defaultPack, findPack } from '../../core/scoring/packs';
import type { RulePack } from '../../core/scoring/rulePack';
import { readPackFile, type PackProblem } from './readPackFile';

export type PackChoice =
  | { readonly pack: RulePack }
  | { readonly missing: string }
  | { readonly file: string; readonly problems: readonly PackProblem[] };

/** The rule pack that `--pack ID|FILE` names: an id that comes with the program, or else a JSON file. */
export async function choosePack(given: string | null): Promise<PackChoice> {
  if (given === null) return { pack: defaultPack };
  const known = findPack(given);
  if (known !== null) return { pack: known };
  let text: string;
  try {
    text = await readFile(given, 'utf8');
  } catch {
    return { missing: given };
  }
  const read = readPackFile(text);
  return 'pack' in read ? read : { file: given, problems: read.problems };
}
