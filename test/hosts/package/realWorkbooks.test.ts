import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackage } from '../../../src/hosts/package';
import { FORMS, HARD, REAL, ownWorkbooks, realWorkbooks } from './collections';
import { roundTrip } from './roundTrip';

const when = (path: string) => (existsSync(path) ? describe : describe.skip);

describe('own workbooks', () => {
  test.each(ownWorkbooks())('$name is edited and nothing else changes, or refuses as a whole', ({ name, bytes }) => {
    expect(roundTrip(bytes).outcome).toBe(name.includes('受保护') ? 'not changed: sheet-protected' : 'edited');
  });
});

when(HARD[0]!)('workbooks with everything in them', () => {
  test.each(HARD)('%s is edited and nothing else changes', (file) => {
    expect(roundTrip(new Uint8Array(readFileSync(file))).outcome).toBe('edited');
  });
});

when(REAL)('real workbooks', () => {
  test('all are read; nearly all can be edited', () => {
    const outcomes: Record<string, string[]> = {};
    for (const { name, bytes } of realWorkbooks()) (outcomes[roundTrip(bytes).outcome] ??= []).push(name);
    // the others have every cell of every sheet locked, or marks or notes forbidden
    expect(outcomes).toMatchObject({ 'refused: corrupt': ['duplicate-filename.xlsx'] });
    expect(outcomes['edited']?.length).toBeGreaterThanOrEqual(130);
  }, 240_000);
});

interface Truth {
  readonly sheet: string;
  readonly file: string;
}

function parseTruth(json: string): readonly Truth[] {
  const parsed: unknown = JSON.parse(json);
  const isTruth = (each: unknown): each is Truth => typeof each === 'object' && each !== null && 'sheet' in each && 'file' in each;
  return Array.isArray(parsed) ? parsed.filter(isTruth) : [];
}

when(FORMS)('published forms', () => {
  const truth = existsSync(FORMS) ? parseTruth(readFileSync(join(FORMS, 'truth.json'), 'utf8')) : [];

  test.each(truth.map((form) => [form.file, form] as const))('%s: every field is read from its cell', (file, form) => {
    const pkg = openPackage(new Uint8Array(readFileSync(join(FORMS, 'xlsx', file))), file);
    for (const { cell, text } of fields(form)) {
      const [state] = pkg.cells([{ sheet: form.sheet, cell }]);
      const shown = state?.text ?? '';
      // numbers were typed without the zeros that the publication shows
      const isSameNumber = typeof state?.value === 'number' && shown === String(Number(text));
      expect(isSameNumber ? text : shown).toBe(text ?? '');
    }
  });

  function fields(value: unknown): { cell: string; text: string | null }[] {
    if (typeof value !== 'object' || value === null) return [];
    if ('cell' in value && 'text' in value && typeof value.cell === 'string') {
      return [{ cell: value.cell, text: typeof value.text === 'string' ? value.text : null }];
    }
    return Object.values(value).flatMap(fields);
  }
});
