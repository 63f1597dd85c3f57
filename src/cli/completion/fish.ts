import type { CommandDefinition, Definition, OptionDefinition } from './definition';

/** For fish 3 and newer. */
export function fishScript({ commands, options }: Definition): string {
  const names = commands.map(({ name }) => name).join(' ');
  return [
    '# fish completion for selfeval',
    ...options.map((option) => complete(`not __fish_seen_subcommand_from ${names}`, option)),
    ...commands.map(({ name, summary }) => `complete -c selfeval -n ${quoted(`not __fish_seen_subcommand_from ${names}`)} -f -a ${name} -d ${quoted(summary)}`),
    ...commands.flatMap(ofCommand),
    '',
  ].join('\n');
}

function ofCommand({ name, options, choices }: CommandDefinition): string[] {
  const seen = `__fish_seen_subcommand_from ${name}`;
  return [
    ...options.map((option) => complete(seen, option)),
    ...(choices.length === 0 ? [] : [`complete -c selfeval -n ${quoted(seen)} -f -a ${quoted(choices.join(' '))}`]),
  ];
}

function complete(condition: string, { long, short, summary, value }: OptionDefinition): string {
  return [
    `complete -c selfeval -n ${quoted(condition)}`,
    ...(short === null ? [] : [`-s ${short.slice(1)}`]),
    `-l ${long.slice(2)}`,
    ...(value === null ? [] : ['-r', ...(value.kind === 'path' ? ['-F'] : ['-f']), ...(value.choices.length === 0 ? [] : [`-a ${quoted(value.choices.join(' '))}`])]),
    `-d ${quoted(summary)}`,
  ].join(' ');
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/gu, '\\$&')}'`;
}
