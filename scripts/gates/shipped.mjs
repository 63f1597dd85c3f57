/** The packages of others whose code leaves this repository: in the package for administrators, and in the command line. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './tool.mjs';

/** Written into every bundle by its compiler; the others of its kind work here only. */
const COMPILERS = ['node_modules/webpack', 'node_modules/@swc/core'];
/** Shipped beside the pages where an office asks for it. */
const BESIDE = ['node_modules/@microsoft/office-js'];

/** Packages as package-lock.json has them, by their folders: those that are installed for those who use the program, and the few above. */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const shipped = Object.entries(packages).filter(([folder, { dev, devOptional }]) => folder !== '' && (!(dev || devOptional) || COMPILERS.includes(folder) || BESIDE.includes(folder)));
  return new Map(shipped);
}
