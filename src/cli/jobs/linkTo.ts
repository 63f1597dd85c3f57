import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Relative reference from a folder to a file; the address of the file where no relative one exists (another drive). */
export function linkFrom(folder: string): (file: string) => string {
  return (file) => {
    const absolute = path.resolve(file);
    const relative = path.relative(folder, absolute);
    if (path.isAbsolute(relative)) return pathToFileURL(absolute).href;
    return relative.split(path.sep).map(encodeURIComponent).join('/');
  };
}

/** The same as a path, with `/` between the steps on every system. */
export function relativePath(folder: string, absolute: string): string {
  return path.relative(folder, absolute).split(path.sep).join('/');
}
