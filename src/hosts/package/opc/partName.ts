/**
 * Key by which parts are compared: names are case-insensitive, some producers write backslashes or a leading slash, and what is not ASCII
 * may stand as it is or encoded (ECMA-376 part 2), in the names of the entries as well.
 */
export function partKey(name: string): string {
  // Asked for over and over: most names need nothing but the last step.
  const isPlain = !name.startsWith('/') && !name.includes('\\') && !name.includes('%');
  return (isPlain ? name : safeDecode(name.replaceAll('\\', '/')).replace(/^\/+/, '')).toLowerCase();
}

/** Part that a relationship of `source` points to; a target is relative to the source's folder unless it begins with a slash. */
export function resolveTarget(source: string, target: string): string {
  const path = /[\\#?%]/.test(target) ? safeDecode(target.replaceAll('\\', '/').replace(/[#?].*$/, '')) : target;
  if (path.startsWith('/')) return path.replace(/^\/+/, '');
  if (/^[^/.][^/]*(?:\/[^/.][^/]*)*$/.test(path)) return source.slice(0, source.lastIndexOf('/') + 1) + path;
  const folders = source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

/** Where the relationships of a part are kept; those of the package itself belong to the empty name. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/');
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

/** Target written into a relationship of `source`: relative, as Excel writes it. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function safeDecode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
