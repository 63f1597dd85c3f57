import type { CommandDefinition, Definition, OptionDefinition } from './definition';

/** For zsh with compinit; as a file `_selfeval` in fpath, or sourced. */
export function zshScript({ commands, options }: Definition): string {
  return `#compdef selfeval
_selfeval() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C ${options.map(specification).join(' ')} '1:command:->command' '*::argument:->argument'
  case $state in
    command)
      local -a commands=(${commands.map(({ name, summary }) => quoted(`${name}:${summary.replaceAll(':', '\\:')}`)).join(' ')})
      _describe command commands
      ;;
    argument)
      case $line[1] in
${commands.map(commandCase).join('\n')}
      esac
      ;;
  esac
}
if [[ $funcstack[1] == _selfeval ]]; then _selfeval "$@"; else compdef _selfeval selfeval; fi
`;
}

function commandCase({ name, options, choices }: CommandDefinition): string {
  const rest = choices.length > 0 ? quoted(`*:word:(${choices.join(' ')})`) : quoted('*:path:_files');
  return `        ${name}) _arguments ${[...options.map(specification), rest].join(' ')} ;;`;
}

/** `'(-q --quiet)'{-q,--quiet}'[what it does]'` */
function specification({ long, short, summary, value }: OptionDefinition): string {
  const explanation = `[${summary.replace(/[[\]\\:]/gu, '\\$&')}]`;
  const action = value === null ? '' : `:value:${actionOf(value)}`;
  return short === null ? quoted(`${long}${explanation}${action}`) : `${quoted(`(${short} ${long})`)}{${short},${long}}${quoted(`${explanation}${action}`)}`;
}

function actionOf({ choices, kind }: NonNullable<OptionDefinition['value']>): string {
  if (kind === 'text') return ' ';
  const words = `(${choices.join(' ')})`;
  if (kind === 'words') return words;
  return choices.length === 0 ? '_files' : `{compadd ${choices.join(' ')}; _files}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
