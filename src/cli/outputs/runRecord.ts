import { createHash } from 'node:crypto';
import { appendFileSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { noTotals, type ReportTotals } from '../../core/report';
import { errorCode } from '../jobs/failure';
import { sameStamp } from '../jobs/readFile';
import type { FileStamp } from '../jobs/types';
import { UsageError } from '../program/request';

/** Name of the record in an output folder; a folder that has one is known as ours. */
export const RECORD_FILE = '.selfeval-run.jsonl';

const FORMAT = 'selfeval-run/1';

/** A file that a run finished. */
export interface DoneFile {
  readonly input: FileStamp;
  readonly output: FileStamp;
  readonly isChanged: boolean;
  readonly totals: ReportTotals;
}

/** Options that must be the same for a run to be continued, by the name people give them. */
export type RunOptions = Readonly<Record<string, string>>;

/** Shortens what may be long (a rule pack) to what tells it from others. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

/**
 * What a run wrote into an output folder, so that the next one can go on after it and knows our files from other people's.
 * A line is added before a file is written and one after it: a run that is killed leaves at most lines without their second.
 */
export class RunRecord {
  private constructor(
    private readonly folder: string,
    private readonly begun: ReadonlySet<string>,
    private readonly done: ReadonlyMap<string, DoneFile>,
    /** Options of the run before; `null` when there was none. */
    public readonly options: RunOptions | null,
  ) {}

  public static read(folder: string): RunRecord {
    const begun = new Set<string>();
    const done = new Map<string, DoneFile>();
    let options: RunOptions | null = null;
    for (const line of linesOf(path.join(folder, RECORD_FILE))) {
      if (line['run'] === FORMAT && isRecord(line['options'])) options = textsOf(line['options']);
      const name = line['begun'] ?? line['done'] ?? line['abandoned'];
      if (typeof name !== 'string') continue;
      if (line['abandoned'] === undefined) begun.add(name);
      else begun.delete(name);
      const finished = line['done'] === undefined ? null : doneFileOf(line);
      if (finished === null) done.delete(name);
      else done.set(name, finished);
    }
    return new RunRecord(folder, begun, done, options);
  }

  /** Begins the record of this run; what is known of the runs before is kept. @throws UsageError, as every function that writes it */
  public async begin(options: RunOptions): Promise<void> {
    const known = [...this.begun].map((name) => JSON.stringify(lineOf(name, this.done.get(name))));
    const text = [JSON.stringify({ run: FORMAT, options }), ...known, ''].join('\n');
    await writeFileAtomic(this.file, text).catch((error: unknown) => this.refuse(error));
  }

  /** The finished file, when neither the original nor the output changed since. */
  public finished(name: string, original: string): DoneFile | null {
    const done = this.done.get(name);
    const input = stampAt(original);
    const output = stampAt(path.join(this.folder, name));
    return done !== undefined && input !== null && output !== null && sameStamp(input, done.input) && sameStamp(output, done.output) ? done : null;
  }

  /** Whether the file that stands at this place is ours: written by a run and not changed since, or left by one that was killed. */
  public isOurs(name: string): boolean {
    const done = this.done.get(name);
    if (done === undefined) return this.begun.has(name);
    const output = stampAt(path.join(this.folder, name));
    return output !== null && sameStamp(output, done.output);
  }

  public addBegun(name: string): void {
    this.add(lineOf(name));
  }

  /** Nothing was written after all: the place is nobody's. */
  public addAbandoned(name: string): void {
    this.add({ abandoned: name });
  }

  public addDone(name: string, done: DoneFile): void {
    this.add(lineOf(name, done));
  }

  /** Removes what writes of a killed run left beside their files: the name with a number behind it. */
  public removeLeftovers(): void {
    const unfinished = [...this.begun].filter((name) => !this.done.has(name)).concat(RECORD_FILE);
    for (const folder of new Set(unfinished.map((name) => path.posix.dirname(name)))) {
      const names = new Set(unfinished.filter((name) => path.posix.dirname(name) === folder).map((name) => path.posix.basename(name)));
      for (const present of namesIn(path.join(this.folder, folder))) {
        const of = /^(.*)\.\d+$/su.exec(present)?.[1];
        if (of !== undefined && names.has(of)) rmSync(path.join(this.folder, folder, present), { force: true });
      }
    }
  }

  private add(line: object): void {
    try {
      appendFileSync(this.file, `${JSON.stringify(line)}\n`);
    } catch (error) {
      this.refuse(error);
    }
  }

  private get file(): string {
    return path.join(this.folder, RECORD_FILE);
  }

  /** Without its record a folder could neither be gone on with nor be told from other people's. */
  private refuse(error: unknown): never {
    throw new UsageError('record-not-written', { given: this.file, reason: errorCode(error) ?? '' });
  }
}

function lineOf(name: string, done?: DoneFile): object {
  return done === undefined ? { begun: name } : { done: name, ...done };
}

/** Lines that are whole; the last one of a killed run may not be. */
function linesOf(file: string): readonly Readonly<Record<string, unknown>>[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line);
      return isRecord(value) ? [value] : [];
    } catch {
      return [];
    }
  });
}

function doneFileOf({ input, output, isChanged, totals }: Readonly<Record<string, unknown>>): DoneFile | null {
  return isStamp(input) && isStamp(output) && isTotals(totals) ? { input, output, isChanged: isChanged === true, totals } : null;
}

function isStamp(value: unknown): value is FileStamp {
  return isRecord(value) && typeof value['size'] === 'number' && typeof value['mtimeMs'] === 'number';
}

function isTotals(value: unknown): value is ReportTotals {
  return isRecord(value) && Object.keys(noTotals).every((name) => typeof value[name] === 'number');
}

function textsOf(value: Readonly<Record<string, unknown>>): RunOptions {
  return Object.fromEntries(Object.entries(value).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stampAt(file: string): FileStamp | null {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  return stats?.isFile() === true ? { size: stats.size, mtimeMs: stats.mtimeMs } : null;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
