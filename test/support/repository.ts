import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folder of the project. */
export const root = path.resolve(__dirname, '../..');

/** What `.gitignore` names, and git's own folder. */
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'build', 'coverage', '.temp']);

/** Every file of the project that is kept, as a path relative to its folder, with `/` between the parts. */
export function projectFiles(folder = ''): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name) || entry.name.endsWith('.log')) return [];
    const name = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? projectFiles(name) : [name];
  });
}

/** Bytes of a file of the project. */
export function readBytes(name: string): Buffer {
  return readFileSync(path.join(root, name));
}

/** Text of a file of the project, or `null` when it is none. */
export function readText(name: string): string | null {
  const bytes = readBytes(name);
  return bytes.includes(0) ? null : bytes.toString('utf8');
}
