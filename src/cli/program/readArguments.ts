import { CommanderError } from 'commander';
import { fill } from '../../core/messages/template';
import { terminalPath } from '../../core/report/escape/terminal';
import { words } from '../words';
import { chooseLanguage } from './language';
import { createProgram } from './program';
import { UsageError, type Request } from './request';
import { usageSentence } from './usageSentence';

/**
 * Reads the words after `selfeval`; does nothing else.
 * @param preferred value of SELFEVAL_LANG
 */
export function readArguments(given: readonly string[], version: string, preferred: string | undefined): Request {
  const choice = chooseLanguage(given, preferred);
  const { language } = choice;
  const bad = (sentence: string): Request => ({ kind: 'bad-usage', language, sentence });
  if ('unknown' in choice) return bad(fill(words[language].usage['unknown-language'], { given: terminalPath(choice.unknown) }));

  const taken: Request[] = [];
  let printed = '';
  const program = createProgram(language, version, (request) => {
    taken.push(request);
  });
  for (const command of [program, ...program.commands]) command.configureOutput({ writeOut: (text) => void (printed += text), writeErr: () => undefined });
  try {
    program.parse(asksForNothing(given) ? ['--help'] : [...given], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return { kind: 'text', text: printed };
    if (error instanceof CommanderError || error instanceof UsageError) return bad(usageSentence(error, program, words[language]));
    throw error;
  }
  return taken[0] ?? { kind: 'text', text: printed };
}

/** No words besides the language. */
function asksForNothing(given: readonly string[]): boolean {
  return given.every((word, index) => word.startsWith('--lang') || given[index - 1] === '--lang');
}
