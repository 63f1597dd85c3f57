import { rulePacks } from '../../core/scoring/packs';
import type { Language } from '../../core/messages';
import { createProgram } from '../program/program';
import type { Shell } from '../program/request';
import { bashScript } from './bash';
import { definitionOf, type Definition } from './definition';
import { fishScript } from './fish';
import { powershellScript } from './powershell';
import { zshScript } from './zsh';

const SCRIPTS: Readonly<Record<Shell, (definition: Definition) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/** The completion script for a shell; explanations are in the language. */
export function completionScript(shell: Shell, language: Language, version: string): string {
  const program = createProgram(language, version, () => undefined);
  return SCRIPTS[shell](definitionOf(program, { '--pack': rulePacks.map(({ id }) => id), '--lang': ['zh-CN', 'en'] }));
}
