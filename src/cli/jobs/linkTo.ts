import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** How paths are written: as on this system, except in tests. */
type Paths = Pick<path.PlatformPath, 'isAbsolute' | 'relative' | 'resolve' | 'sep'>;

/** Relative reference from a folder to a file; the address of the file where no relative one exists (another drive, a share). */
export function linkFrom(folder: string, paths: Paths = path): (file: string) => string {
  return (file) => {
    const absolute = paths.resolve(file);
    return addressElsewhere(folder, absolute, paths) ?? stepsTo(folder, absolute, paths).map(encodeURIComponent).join('/');
  };
}

/** The same as a path that is not encoded, with `/` between the steps on every system. */
export function relativePath(folder: string, absolute: string, paths: Paths = path): string {
  return addressElsewhere(folder, absolute, paths) ?? stepsTo(folder, absolute, paths).join('/');
}

function stepsTo(folder: string, absolute: string, paths: Paths): string[] {
  return paths.relative(folder, absolute).split(paths.sep);
}

/** `file:` address of a file that no relative path leads to, or `null`. */
function addressElsewhere(folder: string, absolute: string, paths: Paths): string | null {
  return paths.isAbsolute(paths.relative(folder, absolute)) ? pathToFileURL(absolute, { windows: paths.sep === '\\' }).href : null;
}
