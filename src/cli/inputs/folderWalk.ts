import { readdir, type Dirent } from 'node:fs';
import path from 'node:path';
import type { GlobOptions } from 'tinyglobby';

/** Office's lock files beside an open workbook. */
const LOCK_FILES = '**/~$*';

/**
 * Line ends, which may stand in names but which the patterns of the library do not match, and what stands for them meanwhile:
 * halves of characters, which no name holds.
 */
const LINE_ENDS: ReadonlyMap<string, string> = new Map([
  ['\n', '\ud800'],
  ['\r', '\ud801'],
  ['\u2028', '\ud802'],
  ['\u2029', '\ud803'],
]);
const STAND_INS: ReadonlyMap<string, string> = new Map([...LINE_ENDS].map(([end, standIn]) => [standIn, end]));

/** A name, or a pattern for names, as the library is to see it. */
export function withoutLineEnds(name: string): string {
  return name.replace(/[\n\r\u2028\u2029]/gu, (end) => LINE_ENDS.get(end) ?? end);
}

/** A name that the library gives, as it is on the disk. */
export function withLineEnds(name: string): string {
  return name.replace(/[\ud800-\ud803]/gu, (standIn) => STAND_INS.get(standIn) ?? standIn);
}

/** What `fs.readdir` is called with by the library. */
type Listing = [folder: string, options: { readonly withFileTypes: true }, done: (error: Error | null, entries: Dirent[]) => void];

/** A walk through folders that notes which could not be listed, and passes over those below the start that carry a sign. */
export class FolderWalk {
  private readonly notListed: string[] = [];

  public constructor(
    private readonly start: string,
    private readonly sign: string,
  ) {}

  /** Folders that could not be listed, absolute. */
  public get closed(): readonly string[] {
    return this.notListed;
  }

  public get options(): GlobOptions {
    return {
      caseSensitiveMatch: false,
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: [LOCK_FILES],
      fs: {
        readdir: new Proxy(readdir, {
          apply: (list, _self, [folder, options, done]: Listing) => {
            list(withLineEnds(folder), options, (error, entries) => {
              const absolute = path.resolve(withLineEnds(folder));
              if (error !== null) this.notListed.push(absolute);
              const isOwn = absolute !== this.start && error === null && entries.some(({ name }) => name === this.sign);
              if (error === null) for (const entry of entries) entry.name = withoutLineEnds(entry.name);
              done(error, isOwn ? [] : entries);
            });
          },
        }),
      },
    };
  }
}
