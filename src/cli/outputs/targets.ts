import { mkdir } from 'node:fs/promises';
import { lstatSync } from 'node:fs';
import path from 'node:path';
import { isWithin, realPathOf } from '../inputs/realPath';
import { FileFailure, writeProblem } from '../jobs/failure';
import { UsageError } from '../program/request';
import type { Input } from '../inputs/findInputs';

/** Endings that keep their format; everything else can only be written as .xlsx. */
const KEPT_ENDINGS = new Set(['.xlsx', '.xlsm']);

/** The deepest folder that all inputs lie in. @throws UsageError when they lie on different drives */
export function commonFolder(inputs: readonly Pick<Input, 'root'>[]): string {
  const [first, ...others] = inputs.map(({ root }) => root);
  let common = first ?? process.cwd();
  for (const root of others) {
    while (!isWithin(common, root)) {
      const parent = path.dirname(common);
      if (parent === common) throw new UsageError('no-common-folder');
      common = parent;
    }
  }
  return common;
}

/**
 * Places for the outputs of a run: the tree below the common folder again, in another folder. A place is given once, it never
 * lies outside the folder, whatever links stand in the way, and it is never an original.
 */
export class Targets {
  private readonly taken = new Set<string>();
  private readonly realFolder: string;
  private readonly originals: ReadonlySet<string>;
  /** Places of inputs that keep their format. */
  private readonly kept: ReadonlySet<string>;

  public constructor(
    private readonly folder: string,
    private readonly base: string,
    inputs: readonly Pick<Input, 'absolute'>[],
    private readonly converts: boolean,
  ) {
    this.realFolder = realPathOf(folder);
    this.originals = new Set(inputs.map(({ absolute }) => realPathOf(absolute)));
    this.kept = new Set(inputs.filter((input) => !this.isConverted(input)).map((input) => keyOf(this.nameOf(input))));
  }

  /** Place of an input below the folder, with `/` between folders; it names the file in the run's record. */
  public nameOf(input: Pick<Input, 'absolute'>): string {
    const relative = path.relative(this.base, input.absolute);
    const named = this.isConverted(input) ? relative.slice(0, relative.length - path.extname(relative).length) + '.xlsx' : relative;
    return named.split(path.sep).join('/');
  }

  /** Makes way for a workbook that keeps its format: what conversion loses must not displace what loses nothing. @throws FileFailure */
  public refuseDisplacing(input: Pick<Input, 'absolute'>): void {
    const name = this.nameOf(input);
    if (this.isConverted(input) && this.kept.has(keyOf(name))) throw new FileFailure('target-taken', { target: this.shown(name) });
  }

  private isConverted({ absolute }: Pick<Input, 'absolute'>): boolean {
    return this.converts && !KEPT_ENDINGS.has(path.extname(absolute).toLowerCase());
  }

  private shown(name: string): string {
    return path.join(path.basename(this.folder), name);
  }

  /**
   * Takes a place and makes its folder.
   * @param mayReplace whether an existing file there may be replaced
   * @returns absolute name of the file
   * @throws FileFailure
   */
  public async take(name: string, mayReplace: (file: string) => boolean): Promise<string> {
    const file = path.join(this.folder, name);
    const target = this.shown(name);
    const key = keyOf(name);
    if (this.taken.has(key)) throw new FileFailure('target-taken', { target });
    this.taken.add(key);
    const parent = path.dirname(file);
    if (!isWithin(this.realFolder, realPathOf(parent))) throw new FileFailure('target-outside', { target });
    try {
      await mkdir(parent, { recursive: true });
    } catch (error) {
      throw new FileFailure(writeProblem(error), { target });
    }
    const present = lstatSync(file, { throwIfNoEntry: false });
    if (present === undefined) return file;
    if (present.isSymbolicLink()) throw new FileFailure('target-is-link', { target });
    if (!present.isFile()) throw new FileFailure('not-written', { target });
    if (this.originals.has(realPathOf(file)) || !mayReplace(file)) throw new FileFailure('target-exists', { target });
    return file;
  }
}

/** Some systems take names that differ in case or in the composition of characters for the same. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
