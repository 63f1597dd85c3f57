/**
 * Makes the icons of `assets/icons` from the drawings in `assets/icons/src`; the same bytes on every run.
 *
 *   node scripts/make-icons.mjs [folder]
 *
 * `NAME.16.svg` is drawn on a grid of 16 so that its edges fall on pixels; `NAME.svg`, on a grid of 32, serves all larger sizes.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const icons = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../assets/icons');
const sources = path.join(icons, 'src');
const folder = path.resolve(process.argv[2] ?? icons);

/** The ribbon wants 16, 32 and 80; the list of add-ins 32 and 64. */
const SIZES = { selfeval: [16, 32, 64, 80] };
const RIBBON_SIZES = [16, 32, 80];

await mkdir(folder, { recursive: true });
const names = (await readdir(sources)).filter((file) => file.endsWith('.16.svg')).map((file) => file.replace('.16.svg', ''));
for (const name of names) {
  for (const size of SIZES[name] ?? RIBBON_SIZES) {
    const svg = await readFile(path.join(sources, size === 16 ? `${name}.16.svg` : `${name}.svg`), 'utf8');
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render();
    await writeFile(path.join(folder, `${name}-${size}.png`), image.asPng());
  }
}
