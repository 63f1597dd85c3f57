import { fill } from '../../core/messages';
import { terminalPath } from '../../core/report';
import { rulePacks } from '../../core/scoring/packs';
import type { Language } from '../../core/messages';
import type { ReadingSettings } from '../jobs/types';
import { choosePack } from '../packFile/choosePack';
import type { CheckSettings } from '../program/request';
import { words } from '../words';

/** How the forms are to be read, or what is wrong with the pack that was named, in lines for a person. */
export async function readSettings({ pack: given, ignoreChoices }: CheckSettings, language: Language): Promise<ReadingSettings | { readonly refused: string }> {
  if (given === null) return { pack: null, ignoreChoices };
  const choice = await choosePack(given);
  if ('pack' in choice) return { pack: choice.pack, ignoreChoices };
  const { noSuchPack, badPack, packProblems, help } = words[language];
  if ('missing' in choice) {
    return { refused: fill(noSuchPack, { given: terminalPath(choice.missing), known: rulePacks.map((pack) => pack.id).join(help.separator) }) };
  }
  const lines = choice.problems.map(({ line, path, problem, args }) => {
    const message = terminalPath(fill(packProblems[problem], args));
    return fill(badPack, { line, file: terminalPath(choice.file), path: path === '' ? '' : ` ${terminalPath(path)}`, message });
  });
  return { refused: lines.join('\n') };
}
