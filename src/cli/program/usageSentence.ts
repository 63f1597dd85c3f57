import type { Command, CommanderError } from 'commander';
import { fill } from '../../core/messages/template';
import { terminalPath } from '../../core/report/escape/terminal';
import type { CliWords } from '../words';
import { UsageError } from './request';

/** What is wrong with the words a person gave, in a sentence. The library says it in English, with what it is about in quotes. */
export function usageSentence(error: CommanderError | UsageError, program: Command, words: CliWords): string {
  if (error instanceof UsageError) return fill(words.usage[error.problem], shown(error.args));
  const quoted = [...error.message.matchAll(/'([^']*)'/gu)].map((match) => terminalPath(match[1] ?? ''));
  const [first = '', second = ''] = quoted;
  const sentence = sentenceOf(error, first, second, program, words);
  const similar = /\(Did you mean (?:one of )?([^?]*)\?\)/u.exec(error.message)?.[1];
  return similar === undefined ? sentence : `${sentence}\n${fill(words.didYouMean, { given: similar })}`;
}

function sentenceOf(error: CommanderError, first: string, second: string, program: Command, words: CliWords): string {
  const commands = program.commands.map((command) => command.name());
  switch (error.code) {
    case 'commander.unknownOption':
      return fill(words.usage['unknown-option'], { given: first });
    // Asked for by `help`: the library shows the help of all in place of one that it does not have.
    case 'commander.help':
      return fill(words.usage['unknown-command'], { given: terminalPath(program.args[1] ?? ''), known: listed(commands) });
    case 'commander.unknownCommand':
      return fill(words.usage['unknown-command'], { given: first, known: listed(commands) });
    case 'commander.optionMissingArgument':
      return fill(words.usage['missing-value'], { given: longName(first) });
    case 'commander.missingArgument': {
      const command = program.commands.find((one) => program.args[0] === one.name());
      const choices = command?.registeredArguments[0]?.argChoices;
      const name = command?.name() ?? 'check';
      return choices === undefined
        ? fill(words.usage['no-files'], { command: name })
        : fill(words.usage['no-choice'], { command: name, known: listed(choices) });
    }
    case 'commander.excessArguments':
      return words.usage['too-many-words'];
    case 'commander.conflictingOption':
      return fill(words.usage.conflict, { option: longName(first), given: longName(second) });
    case 'commander.invalidArgument': {
      const known = /Allowed choices are ([^.]*)\./u.exec(error.message)?.[1];
      // Of an option the name stands first, of an argument the value.
      const isOption = first.includes('--');
      const [option, given] = isOption ? [longName(first), second] : [second, first];
      return known === undefined
        ? fill(words.usage['not-a-number'], { option, given })
        : fill(words.usage['unknown-choice'], { option, given, known: known.split(', ').join(words.help.separator) });
    }
    default:
      return fill(words.usage.other, { given: terminalPath(error.code) });
  }

  function listed(names: readonly string[]): string {
    return names.join(words.help.separator);
  }
}

/** `--format` of `-f, --format <格式>` */
function longName(flags: string): string {
  return /--[\w-]+/u.exec(flags)?.[0] ?? flags;
}

function shown(args: UsageError['args']): UsageError['args'] {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? terminalPath(value) : value]));
}
