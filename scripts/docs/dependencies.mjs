/**
 * The folders of src and who imports whom, as it is: `npm run docs:dependencies` writes `docs/architecture/dependencies.json`,
 * which is the truth of it, and a picture of the whole and one of `src/core`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { instance } from '@viz-js/viz';
import { cruise } from 'dependency-cruiser';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'docs/architecture');

/** Folders whose folders are nodes of their own. */
const SPLIT = ['src/hosts'];

/** Node of the whole picture that a file belongs to: `src/hosts/port.ts` → `hosts/port`, `src/core/form/form.ts` → `core`. */
function nodeOf(file) {
  const [, top, next] = file.split('/');
  return SPLIT.includes(`src/${top}`) ? `${top}/${next.replace(/\.ts$/, '')}` : top;
}

/** Node of the picture of `src/core`; `null` outside of it. `src/core/evaluate.ts` → `evaluate`. */
function coreNodeOf(file) {
  const [, top, next] = file.split('/');
  return top === 'core' ? next.replace(/\.ts$/, '') : null;
}

/** What each node imports, in the order of the alphabet. @returns {Record<string, string[]>} */
function edges(imports, node) {
  const found = new Map();
  for (const [from, to] of imports) {
    const [a, b] = [node(from), node(to)];
    if (a !== null && b !== null && a !== b) found.set(a, (found.get(a) ?? new Set()).add(b));
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, to]) => [from, [...to].sort()]));
}

/** @returns {Promise<{ src: Record<string, string[]>, core: Record<string, string[]> }>} imports between folders, types included */
export async function readDependencies() {
  const { output } = await cruise(
    ['src'],
    { baseDir: root, doNotFollow: { path: 'node_modules' }, includeOnly: '^src/', tsPreCompilationDeps: true, parser: 'tsc' },
    { extensions: ['.ts', '.tsx'] },
  );
  const imports = output.modules.flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => [source, resolved]));
  return { src: edges(imports, nodeOf), core: edges(imports, coreNodeOf) };
}

/** Edges without those whose end is also reached by way of a third: what remains shows the order, and can be read. Folders that need each other count as one. */
function reduced(imports) {
  const reaches = (from, to, seen = new Set()) => (imports[from] ?? []).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
  const isOneWay = (from, to) => reaches(from, to) && !reaches(to, from);
  const nodes = Object.keys(imports);
  const isNeeded = (from, to) => !isOneWay(from, to) || !nodes.some((third) => isOneWay(from, third) && isOneWay(third, to));
  return nodes.flatMap((from) => imports[from].filter((to) => isNeeded(from, to)).map((to) => ({ tail: from, head: to })));
}

/** The picture of imports, from those that import down to those that are imported. */
async function picture(imports) {
  const viz = await instance();
  const nodes = [...new Set([...Object.keys(imports), ...Object.values(imports).flat()])].sort();
  const graph = {
    graphAttributes: { rankdir: 'TB', nodesep: 0.25, ranksep: 0.5, bgcolor: 'white' },
    nodeAttributes: { shape: 'box', style: 'rounded,filled', fillcolor: '#EAF2FA', color: '#1470B8', fontname: 'Helvetica', fontsize: 14, height: 0.4 },
    edgeAttributes: { color: '#5B6B7B', arrowsize: 0.7 },
    nodes: nodes.map((name) => ({ name })),
    edges: reduced(imports),
  };
  const svg = viz.renderString(graph, { format: 'svg' });
  return svg.replace(/<!--[^]*?-->\n?/g, '').replace(/^[^]*?<svg/, '<svg').replace(/ +$/gm, '');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = await readDependencies();
  const text = `${JSON.stringify(found, null, 2)}\n`;
  const file = path.join(folder, 'dependencies.json');
  if (process.argv.includes('--check')) {
    const isSame = readFileSync(file, 'utf8') === text;
    if (!isSame) console.error('docs/architecture/dependencies.json is not what src imports any more: npm run docs:dependencies');
    process.exitCode = isSame ? 0 : 1;
  } else {
    writeFileSync(file, text);
    for (const [name, imports] of Object.entries(found)) writeFileSync(path.join(folder, `${name}.svg`), await picture(imports));
  }
}
