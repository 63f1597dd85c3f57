import { readFile } from 'node:fs/promises';
import { defaultPack, findPack } from '../../core/scoring/packs';
import type { RulePack } from '../../core/scoring/rulePack';
import type { PackProblem } from './readPackFile';

export type PackChoice =
  | { readonly pack: RulePack }
  | { readonly missing: string }
  | { readonly file: string; readonly problems: readonly PackProblem[] };

/** The rule pack that `--pack ID|FILE` names: an id that comes with the program, or else a JSON file. */
export async function choosePack(given: string | null): Promise<PackChoice> {
  if (given === null) return { pack: defaultPack };
  const known = findPack(given);
  if (known !== null) return { pack: known };
  let bytes: Uint8Array;
  try {
    bytes = await readFile(given);
  } catch {
    return { missing: given };
  }
  // Comes with a validator that takes longer to load than a form takes to check.
  const { decodePackFile, readPackFile } = await import('./readPackFile');
  const text = decodePackFile(bytes);
  if (text === null) return { file: given, problems: [{ line: 1, path: '', problem: 'not-unicode', args: {} }] };
  const read = readPackFile(text);
  return 'pack' in read ? read : { file: given, problems: read.problems };
}
