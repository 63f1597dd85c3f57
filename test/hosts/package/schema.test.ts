import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { SCHEMA, allWorkbooks } from './collections';
import { changedParts, roundTrip } from './roundTrip';

const hasSchema = existsSync(SCHEMA) && spawnSync('xmllint', ['--version']).status === 0;
const VALIDATED = /worksheets\/[^/]*\.xml$|styles\.xml$|workbook\.xml$|comments\d*\.xml$/i;

/** Complaints of the schema by file, without the place. It does not know `xml:space`, which Excel writes itself. */
function complaints(files: readonly string[]): Map<string, string[]> {
  const { stderr } = spawnSync('xmllint', ['--noout', '--schema', SCHEMA, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const found = new Map<string, string[]>();
  for (const line of stderr.split('\n')) {
    const match = /^(.*?\.xml):\d+: (.*)$/.exec(line);
    if (match?.[1] === undefined || match[2] === undefined || !line.includes('error') || line.includes('namespace}space')) continue;
    found.set(match[1], [...(found.get(match[1]) ?? []), match[2]]);
  }
  return found;
}

(hasSchema ? describe : describe.skip)('schema of ECMA-376', () => {
  const folder = mkdtempSync(join(tmpdir(), 'selfeval-schema-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('every part that was edited or added is as valid as before', () => {
    const pairs: { label: string; before: string | null; after: string }[] = [];
    for (const { name, bytes } of allWorkbooks()) {
      const { saved } = roundTrip(bytes);
      if (saved === null) continue;
      const [old, now] = [unzipSync(bytes), unzipSync(saved)];
      for (const part of changedParts(bytes, saved).filter((each) => VALIDATED.test(each))) {
        const put = (suffix: string, xml: Uint8Array | undefined): string | null => {
          if (xml === undefined) return null;
          const file = join(folder, `${pairs.length}-${suffix}.xml`);
          writeFileSync(file, xml);
          return file;
        };
        const after = put('after', now[part]);
        if (after !== null) pairs.push({ label: `${name} ${part}`, before: put('before', old[part]), after });
      }
    }
    expect(pairs.length).toBeGreaterThan(10);
    const found = complaints(pairs.flatMap(({ before, after }) => [after, ...(before === null ? [] : [before])]));
    const worse = pairs.flatMap(({ label, before, after }) => {
      const known = new Set(before === null ? [] : found.get(before));
      return (found.get(after) ?? []).filter((each) => !known.has(each)).map((each) => `${label}: ${each}`);
    });
    expect(worse).toEqual([]);
  }, 240_000);
});
