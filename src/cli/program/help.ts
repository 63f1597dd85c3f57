import type { Command, HelpConfiguration, Option } from 'commander';
import { fill } from '../../core/messages/template';
import type { CliWords, CommandName } from '../words';
import { displayWidth } from './displayWidth';

/** Help in the language of the words: the library's titles and remarks are English. */
export function helpConfiguration({ help }: CliWords): HelpConfiguration {
  const titles: Readonly<Record<string, string>> = help.titles;
  return {
    helpWidth: 110,
    displayWidth,
    boxWrap: (text, width) => wrap(text, width),
    styleTitle: (title) => titles[title] ?? title,
    subcommandTerm: (command) => command.name(),
    commandUsage: (command) => usageOf(command, help.placeholders),
    optionDescription: (option) => [option.description, ...remarks(option, help)].join(help.clauses),
    argumentDescription: (argument) => argument.description,
  };
}

/** What stands below the options of a command: its examples and notes. */
export function helpEnd(words: CliWords, name: CommandName): string {
  const { examples, notes } = words.commands[name];
  const width = Math.max(...examples.map(([command]) => displayWidth(command)));
  const lines = examples.map(([command, explanation]) => `  ${command}${' '.repeat(width - displayWidth(command))}  # ${explanation}`);
  return [
    '',
    words.help.examples,
    ...lines,
    ...(notes.length === 0 ? [] : ['', words.help.notes, ...notes.map((note) => `  ${wrap(note, 106).replaceAll('\n', '\n  ')}`)]),
    ...(name === 'completion' ? [] : ['', name === 'import' || name === 'export' ? words.help.exitCodesOfMaking : words.help.exitCodes]),
  ].join('\n');
}

function usageOf(command: Command, placeholders: CliWords['help']['placeholders']): string {
  const name = command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`;
  if (command.commands.length > 0) return `${name} <${placeholders.command}> [${placeholders.options}]`;
  const inputs = command.registeredArguments.map((argument) => (argument.variadic ? `${argument.name()}…` : `<${argument.name()}>`));
  return [name, `[${placeholders.options}]`, ...inputs].join(' ');
}

function remarks(option: Option, help: CliWords['help']): string[] {
  const value: unknown = option.defaultValue;
  return [
    ...(option.argChoices === undefined ? [] : [fill(help.choices, { list: option.argChoices.join(', ') })]),
    ...(typeof value === 'string' || typeof value === 'number' ? [fill(help.byDefault, { value })] : []),
  ];
}

/** Breaks a text into lines of at most `width` columns: after a space, or between two Chinese characters. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const piece of paragraph.match(/[\u2e80-\u9fff\uff00-\uffef][，。；：、！？）”…]*|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/gu) ?? []) {
      if (line !== '' && displayWidth(line) + displayWidth(piece.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += piece;
    }
    lines.push(line.trimEnd());
  }
  return lines.join('\n');
}
