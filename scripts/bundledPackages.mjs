/** Which packages of node_modules went into a bundle: what a package of ours has to name with its licence. */
import path from 'node:path';

/** They write pieces of their own runtime into what they compile. */
const COMPILERS = ['node_modules/webpack', 'node_modules/@swc/core'];

/** Folder of the package that a file belongs to, `node_modules/a/node_modules/b`, or `null` for a file of ours. */
export function packageOf(file) {
  const parts = file.split(path.sep);
  const last = parts.lastIndexOf('node_modules');
  if (last === -1) return null;
  const names = parts[last + 1].startsWith('@') ? 2 : 1;
  return parts.slice(parts.indexOf('node_modules'), last + 1 + names).join('/');
}

/**
 * Folders of the packages whose modules stand in a chunk, sorted; the keys of `packages` in package-lock.json.
 * @param {import('webpack').Compilation} compilation
 */
export function bundledPackages({ modules, chunkGraph }) {
  const folders = new Set(COMPILERS);
  for (const module of modules) {
    if (chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    for (const { resource } of module.modules ?? [module]) {
      const folder = typeof resource === 'string' ? packageOf(resource) : null;
      if (folder !== null) folders.add(folder);
    }
  }
  return [...folders].sort();
}
