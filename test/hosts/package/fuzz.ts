import { markerTerm } from '../../../src/core/plan/marker';
import { openPackage, PackageError, readAppearance } from '../../../src/hosts/package';
import { HostError } from '../../../src/hosts/port';
import { generator, mutate, readBase } from './mutation';

/** How mutated packages ended: `read`, `edited`, or the code of the failure. */
export type FuzzOutcomes = Readonly<Record<string, number>>;

/**
 * Opens, reads, edits and saves mutations of packages. Each must end in a result, a PackageError or a HostError;
 * anything else is thrown with the number of the mutation, which the same seed gives again.
 */
export function fuzzPackages(files: readonly Uint8Array[], seed: number, count: number): FuzzOutcomes {
  const bases = files.map(readBase);
  const outcomes: Record<string, number> = {};
  for (let index = 0; index < count; index++) {
    const random = generator(seed + index);
    const outcome = attempt(mutate(bases[random(bases.length)]!, random), `mutation ${index} of seed ${seed}`);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  return outcomes;
}

function attempt(bytes: Uint8Array, name: string): string {
  let stage = 'open';
  try {
    const pkg = openPackage(bytes, name);
    const { sheets } = pkg.snapshot();
    readAppearance(pkg);
    stage = 'apply';
    const sheet = sheets[0]?.name ?? '';
    pkg.apply({
      writes: ['A1', 'C3', 'ZZ99'].map((cell) => ({ sheet, cell, before: { value: null, formula: null }, after: '=<&', numberFormat: 'General' })),
      addMarks: [{ sheet, cell: 'B2', level: 'error', formula: `=${markerTerm('error')}=0` }],
      removeMarks: (sheets[0]?.marks ?? []).map(({ id }) => ({ sheet, id })),
      settings: { 'selfeval.fuzz': 'x' },
    });
    stage = 'note';
    pkg.changeNotes({ put: [{ sheet, cell: 'B2', text: '=<&' }], remove: pkg.notes() });
    stage = 'reopen';
    const again = openPackage(pkg.save(), name);
    if (again.cells([{ sheet, cell: 'ZZ99' }])[0]?.value !== '=<&') throw new Error('a written cell is lost');
    return 'edited';
  } catch (cause) {
    if (stage !== 'reopen' && (cause instanceof PackageError || cause instanceof HostError)) return `${stage}: ${cause.code}`;
    throw new Error(`${name}, while ${stage}: ${String(cause)}`, { cause });
  }
}
