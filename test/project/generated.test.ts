import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBytes, root } from '../support/repository';

describe.each([
  ['scripts/make-samples.mjs', 'assets/samples', '.xlsx'],
  ['scripts/make-icons.mjs', 'assets/icons', '.png'],
])('%s', (script, kept, extension) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'selfeval-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test(`makes the very files of ${kept}`, () => {
    const run = spawnSync(process.execPath, [path.join(root, script), folder], { encoding: 'utf8', env: { ...process.env, TZ: 'Asia/Shanghai' } });
    expect(run.stderr).toBe('');
    const made = readdirSync(folder).sort();
    expect(made).toEqual(
      readdirSync(path.join(root, kept))
        .filter((name) => name.endsWith(extension))
        .sort(),
    );
    const different = made.filter((name) => !readFileSync(path.join(folder, name)).equals(readBytes(path.join(kept, name))));
    expect(different).toEqual([]);
  });
});
