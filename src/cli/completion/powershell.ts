import type { Definition, OptionDefinition } from './definition';

/** For Windows PowerShell 5 and PowerShell 7. Paths are completed by PowerShell itself, where the script offers nothing. */
export function powershellScript({ commands, options }: Definition): string {
  return `# PowerShell completion for selfeval
Register-ArgumentCompleter -Native -CommandName selfeval -ScriptBlock {
  param($word, $ast, $position)
  $commands = [ordered]@{
${commands.map(({ name, summary }) => `    ${quoted(name)} = ${quoted(summary)}`).join('\n')}
  }
  $options = @{
    '' = [ordered]@{ ${optionTable(options)} }
${commands.map((command) => `    ${quoted(command.name)} = [ordered]@{ ${optionTable(command.options)} }`).join('\n')}
  }
  $values = @{
    '' = @{ ${valueTable(options)} }
${commands.map((command) => `    ${quoted(command.name)} = @{ ${valueTable(command.options)} }`).join('\n')}
  }
  $arguments = @{ ${commands.flatMap(({ name, choices }) => (choices.length === 0 ? [] : [`${quoted(name)} = @(${list(choices)})`])).join('; ')} }
  $before = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position -or ($_.Extent.EndOffset -eq $position -and $word -eq '') } | ForEach-Object { $_.ToString() })
  $command = ''
  foreach ($each in $before) { if ($commands.Contains($each)) { $command = $each; break } }
  $previous = if ($before.Count -gt 1) { $before[-1] } else { '' }
  $offer = if ($values[$command].ContainsKey($previous)) { $values[$command][$previous] }
    elseif ($word.StartsWith('-')) { $options[$command].Keys }
    elseif ($command -eq '') { $commands.Keys }
    elseif ($arguments.ContainsKey($command)) { $arguments[$command] }
    else { @() }
  $offer | Where-Object { $_ -like "$word*" } | ForEach-Object {
    $about = if ($commands.Contains($_) -and $command -eq '') { $commands[$_] } elseif ($options[$command].Contains($_)) { $options[$command][$_] } else { $_ }
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $about)
  }
}
`;
}

function optionTable(options: readonly OptionDefinition[]): string {
  return options.flatMap(({ long, short, summary }) => [long, ...(short === null ? [] : [short])].map((name) => `${quoted(name)} = ${quoted(summary)}`)).join('; ');
}

function valueTable(options: readonly OptionDefinition[]): string {
  return options
    .flatMap(({ long, short, value }) => (value === null ? [] : [long, ...(short === null ? [] : [short])].map((name) => `${quoted(name)} = @(${list(value.choices)})`)))
    .join('; ');
}

function list(words: readonly string[]): string {
  return words.map(quoted).join(', ');
}

/** PowerShell takes typographic quotes for quotes as well. */
function quoted(text: string): string {
  return `'${text.replace(/['\u2018\u2019\u201a\u201b]/gu, '$&$&')}'`;
}
