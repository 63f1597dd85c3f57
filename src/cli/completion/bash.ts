import type { CommandDefinition, Definition, OptionDefinition } from './definition';

/** For bash 3.2 and newer; needs no helper package. */
export function bashScript({ commands, options }: Definition): string {
  const names = commands.map(({ name }) => name);
  return `# bash completion for selfeval
_selfeval() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" word index
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    case "$word" in ${names.join('|')}) command="$word"; break ;; esac
  done
  case "$command" in
${commands.map(commandCase).join('\n')}
    *)
${valueCases(options)}
      COMPREPLY=($(compgen -W "${[...names, ...optionWords(options)].join(' ')}" -- "$current"))
      ;;
  esac
}
complete -o filenames -F _selfeval selfeval
`;
}

function commandCase({ name, options, choices }: CommandDefinition): string {
  return `    ${name})
${valueCases(options)}
      if [[ "$current" == -* ]]; then
        COMPREPLY=($(compgen -W "${optionWords(options).join(' ')}" -- "$current"))
      else
        ${choices.length > 0 ? replyWords(choices) : ADD_PATHS}
      fi
      ;;`;
}

/** What stands after an option that takes a value. */
function valueCases(options: readonly OptionDefinition[]): string {
  const cases = options.flatMap(({ long, short, value }) => {
    if (value === null) return [];
    const names = [long, ...(short === null ? [] : [short])].join('|');
    const reply = [...(value.choices.length > 0 ? [replyWords(value.choices)] : []), ...(value.kind === 'path' ? [ADD_PATHS] : [])];
    return [`        ${names}) ${[...reply, 'return'].join('; ')} ;;`];
  });
  return `      case "$previous" in\n${cases.join('\n')}\n      esac`;
}

const ADD_PATHS = 'while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")';

function replyWords(words: readonly string[]): string {
  return `COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$current"))`;
}

function optionWords(options: readonly OptionDefinition[]): readonly string[] {
  return options.flatMap(({ long, short }) => (short === null ? [long] : [long, short]));
}
