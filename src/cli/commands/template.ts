import path from 'node:path';
import { fill } from '../../core/messages';
import { terminalPath } from '../../core/report';
import { defaultPack } from '../../core/scoring/packs';
import { blankSheet, defaultStructure, MOST_ROWS, unsharedLevels, type LevelStructure } from '../../core/template';
import { createWorkbook } from '../../hosts/package';
import { nodeCodec } from '../jobs/nodeCodec';
import { requirePlace, writeNamed } from '../outputs/writeNamed';
import { UsageError, type TemplateRequest } from '../program/request';
import type { ExitCode } from '../run/conclude';
import { words } from '../words';
import { readSettings } from './readSettings';

/** `selfeval template`: a workbook with an empty form in the official layout. @throws UsageError */
export async function template(request: TemplateRequest): Promise<ExitCode> {
  const { language, file: given, force, quiet, blank, splitsTarget } = request;
  const file = path.resolve(given);
  requirePlace(file, given, force);
  const reading = await readSettings({ pack: request.pack, ignoreChoices: false }, language);
  if ('refused' in reading) {
    process.stderr.write(`${reading.refused}\n`);
    return 2;
  }
  const pack = reading.pack ?? defaultPack;
  const structure = withRows(defaultStructure(pack), request.rows, words[language].help.separator);
  const sheet = blankSheet({ ...blank, structure }, { pack, splitsTarget, taken: [] });
  const bytes = createWorkbook([sheet], { title: sheet.name, creator: 'SelfEval' }, nodeCodec);
  await writeNamed(file, bytes, given, language);
  const { template: said, run, help } = words[language];
  const unshared = unsharedLevels(structure, pack);
  if (unshared.length > 0) process.stderr.write(`${fill(said.unshared, { levels: unshared.join(help.separator) })}\n`);
  if (!quiet) process.stderr.write(`${fill(run.reportWritten, { file: terminalPath(given) })}\n`);
  return 0;
}

/** The structure with the numbers of rows that were asked for. @throws UsageError */
function withRows(structure: readonly LevelStructure[], asked: TemplateRequest['rows'], separator: string): readonly LevelStructure[] {
  const known = structure.map(({ level2 }) => level2);
  const unknown = [...asked.keys()].find((level2) => !known.includes(level2));
  if (unknown !== undefined) throw new UsageError('unknown-level', { given: unknown, known: known.join(separator) });
  const tooMany = [...asked].find(([, rows]) => rows > MOST_ROWS);
  if (tooMany !== undefined) throw new UsageError('too-many-rows', { given: tooMany[0], most: MOST_ROWS });
  const wanted = structure.map((level) => ({ ...level, rows: asked.get(level.level2) ?? level.rows }));
  if (wanted.every(({ rows }) => rows === 0)) throw new UsageError('no-rows');
  return wanted;
}
