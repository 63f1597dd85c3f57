import { FileError, openPackage, openWorkbookFile } from '../../../src/hosts/package';
import type { FuzzOutcomes } from './fuzz';
import { generator, mutate, readBase } from './mutation';

/**
 * Opens and converts mutations of files of every format. Each must end in a workbook or a FileError; anything else is thrown
 * with the number of the mutation, which the same seed gives again.
 */
export async function fuzzFiles(files: readonly Uint8Array[], seed: number, count: number): Promise<FuzzOutcomes> {
  const bases = files.map(readBase);
  const outcomes: Record<string, number> = {};
  for (let index = 0; index < count; index++) {
    const random = generator(seed + index);
    const outcome = await attempt(mutate(bases[random(bases.length)]!, random), `mutation ${index} of seed ${seed}`);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  return outcomes;
}

async function attempt(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const opened = await openWorkbookFile(bytes, name);
    if (opened.kind === 'package') return 'package';
    openPackage(opened.convert(), name);
    return opened.format;
  } catch (cause) {
    if (cause instanceof FileError) return cause.code;
    throw new Error(`${name}: ${String(cause)}`, { cause });
  }
}
