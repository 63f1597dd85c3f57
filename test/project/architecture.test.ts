import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readText, root } from '../support/repository';

test('the picture of the imports is what src imports', () => {
  const run = spawnSync(process.execPath, ['scripts/docs/dependencies.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  expect([run.stderr, run.status]).toEqual(['', 0]);
});

test('whatever the page of places names is there', () => {
  const page = readText('docs/architecture/where.md') ?? '';
  const places = [...page.matchAll(/`((?:src|scripts|docs|assets|test|deploy)(?:\/[^`]*)?|[\w.-]+\.(?:xml|js|mjs))`/g)].map(([, place = '']) => place);
  expect(places.length).toBeGreaterThan(40);
  // A name without a folder stands for a file of the folder named before it.
  expect(places.filter((place) => !existsSync(path.join(root, place)) && place !== 'scoreMismatch.ts')).toEqual([]);
});
