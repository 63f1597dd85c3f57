/** The page of what was measured, `docs/performance/README.md`, out of `results.json` beside it. */

/**
 * @typedef {{ name: string, value: number, unit: string, limit: number | null, ok: boolean, peer?: { name: string, value: number }, timesFaster?: number, filesPerSecond?: number }} Entry
 * @typedef {{ machine: Record<string, string | number>, results: Record<string, readonly Entry[]> }} Measured entries by bench
 */

const TITLES = {
  core: ['Reading, scoring and checking', 'In memory, what one press of 检查 does to a workbook that was read.'],
  package: ['Workbook files', 'From the bytes of a file to the bytes of the mended file: read, check, write scores, place marks. Beside it what another library takes only to open and save the same file, in the same run; both in processor time.'],
  cli: ['Command line', 'Two thousand workbooks, of one form each and of four forms each; memory is the most that the process held.'],
  bundle: ['Size of the pane', 'What the pane fetches at first, compressed as servers do; office.js is not part of it.'],
  pane: ['Start of the pane', 'In the workbench, from the moment office.js is ready.'],
  interaction: ['Answers of the pane', 'From a press to the next picture, the slowest of several, on a workbook of hundreds of forms.'],
};

/**
 * What was kept before with what was measured now; figures of another machine go.
 * @param {Measured} before @param {Measured} now @param {readonly string[]} order of the benches
 * @returns {Measured}
 */
export function merged(before, now, order) {
  const isSameMachine = JSON.stringify(before.machine) === JSON.stringify(now.machine);
  const all = { ...(isSameMachine ? before.results : {}), ...now.results };
  return { machine: now.machine, results: Object.fromEntries(order.flatMap((name) => (name in all ? [[name, all[name]]] : []))) };
}

const number = (value) => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

/** What stands beside a figure: another library's in the same run, or the same figure said otherwise. */
function beside({ peer, timesFaster, filesPerSecond, unit }) {
  return [
    peer === undefined ? '' : `${peer.name} ${number(peer.value)} ${unit}`,
    timesFaster === undefined ? '' : `${number(timesFaster)} times as fast`,
    filesPerSecond === undefined ? '' : `${number(filesPerSecond)} files a second`,
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/** @param {Entry} entry */
function row(entry) {
  const { name, value, unit, limit, ok } = entry;
  const cells = [name.replace(/^\w+: /, ''), `${number(value)} ${unit}`, limit === null ? '' : `${number(limit)} ${unit}${ok ? '' : ' (exceeded)'}`, beside(entry)];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** @param {Measured} measured */
export function performancePage({ machine, results }) {
  const sections = Object.entries(results).map(([bench, entries]) => {
    const [title, what] = TITLES[bench];
    return [`## ${title}`, what, ['| What | Measured | Limit | Beside it |', '| --- | --- | --- | --- |', ...entries.map(row)].join('\n')].join('\n\n');
  });
  const { node, system, processor, cores, memory } = machine;
  return `# Performance

Measured on ${processor}, ${cores} cores, ${memory}, ${system}, Node.js ${node}. Every figure is a median of one run after as many runs to warm up, where it is a time.

To repeat it on an idle machine: \`npm run bench -- --write\`, which writes this page and [results.json](results.json). Single benches are measured by name, \`npm run bench -- core\`: ${Object.keys(TITLES).join(', ')}. The command ends with 1 when a limit is exceeded.

${sections.join('\n\n')}
`;
}
