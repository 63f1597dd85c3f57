import { readdirSync } from 'node:fs';
import path from 'node:path';

/** All of them as one file: what they share is loaded once for every mutant, not once for each of them. */
const folders = ['notation', 'scoring'].map((name) => path.resolve(__dirname, '../core', name));

for (const folder of folders) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.test.ts'))) {
    describe(name, () => {
      jest.requireActual(path.join(folder, name));
    });
  }
}
