import { createHash } from 'node:crypto';
import { appendFileSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { noTotals, type ReportTotals } from '../../core/report';
import { isWithin, realPathOf } from '../inputs/realPath';
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
  readonly totals: ReportTotals;
}

/** Options that must be the same for a run to be continued, by the name people give them. */
export type RunOptions = Readonly<Record<string, string>>;

/** Shortens what may be long (a rule pack) to what tells it from others. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

/** What is known of a place in the folder. */
interface Place {
  /** What we wrote there; `null`: a run was killed before it could say. */
  readonly output: FileStamp | null;
  /** Set where the file need not be done again. */
  readonly done: DoneFile | null;
}

/**
 * What a run wrote into an output folder, so that the next one can go on after it and knows our files from other people's.
 * A line is added before a file is written and one after it: a run that is killed leaves at most lines without their second.
 */
export class RunRecord {
  private constructor(
    private readonly folder: string,
    /** As they were when the run began. */
    private places: ReadonlyMap<string, Place>,
    /** Options of the run before; `null` when there was none. */
    public readonly options: RunOptions | null,
  ) {}

  public static read(folder: string): RunRecord {
    const places = new Map<string, Place>();
    let options: RunOptions | null = null;
    for (const line of linesOf(path.join(folder, RECORD_FILE))) {
      if (line['run'] === FORMAT && isRecord(line['options'])) options = textsOf(line['options']);
      const name = line['begun'] ?? line['written'] ?? line['done'] ?? line['abandoned'];
      if (typeof name !== 'string') continue;
      if (line['abandoned'] === undefined) places.set(name, placeOf(line));
      else places.delete(name);
    }
    return new RunRecord(folder, places, options);
  }

  /**
   * Begins the record of this run. What is known of the runs before is kept; what they finished with other options has to be done again.
   * @throws UsageError, as every function that writes it
   */
  public async begin(options: RunOptions): Promise<void> {
    if (this.options === null || differing(this.options, options).length > 0) {
      this.places = new Map([...this.places].map(([name, { output }]) => [name, { output, done: null }]));
    }
    const known = [...this.places].map(([name, place]) => JSON.stringify(lineOf(name, place)));
    const text = [JSON.stringify({ run: FORMAT, options }), ...known, ''].join('\n');
    await writeFileAtomic(this.file, text).catch((error: unknown) => this.refuse(error));
  }

  /** The finished file, when neither the original nor the output changed since. */
  public finished(name: string, original: string): DoneFile | null {
    const done = this.places.get(name)?.done ?? null;
    const input = stampAt(original);
    const output = stampAt(path.join(this.folder, name));
    return done !== null && input !== null && output !== null && sameStamp(input, done.input) && sameStamp(output, done.output) ? done : null;
  }

  /** Whether the file that stands at this place is ours: written by a run and not changed since, or left by one that was killed. */
  public isOurs(name: string): boolean {
    const place = this.places.get(name);
    if (place === undefined) return false;
    if (place.output === null) return true;
    const output = stampAt(path.join(this.folder, name));
    return output !== null && sameStamp(output, place.output);
  }

  public addBegun(name: string): void {
    this.add(lineOf(name, { output: null, done: null }));
  }

  /** Nothing was written after all: the place is whose it was when the run began. */
  public addAbandoned(name: string): void {
    const before = this.places.get(name);
    this.add(before === undefined ? { abandoned: name } : lineOf(name, before));
  }

  /** It was written, and yet has to be done again. */
  public addWritten(name: string, output: FileStamp): void {
    this.add(lineOf(name, { output, done: null }));
  }

  public addDone(name: string, done: DoneFile): void {
    this.add(lineOf(name, { output: done.output, done }));
  }

  /** Removes what writes of a killed run left beside their files: the name with a number behind it. */
  public removeLeftovers(): void {
    const unfinished = [...this.places].flatMap(([name, { output }]) => (output === null ? [name] : [])).concat(RECORD_FILE);
    const realFolder = realPathOf(this.folder);
    for (const folder of new Set(unfinished.map((name) => path.posix.dirname(name)))) {
      // The record is a file that anybody can edit, and a folder may have become a link.
      if (!isWithin(realFolder, realPathOf(path.join(this.folder, folder)))) continue;
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

/** Options that differ, by name. */
export function differing(before: RunOptions, now: RunOptions): readonly string[] {
  return Object.keys({ ...before, ...now }).filter((name) => before[name] !== now[name]);
}

function lineOf(name: string, { output, done }: Place): object {
  if (done !== null) return { done: name, ...done };
  return output === null ? { begun: name } : { written: name, output };
}

function placeOf({ input, output, totals }: Readonly<Record<string, unknown>>): Place {
  if (!isStamp(output)) return { output: null, done: null };
  return { output, done: isStamp(input) && isTotals(totals) ? { input, output, totals } : null };
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
