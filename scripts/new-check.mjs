/**
 * `npm run new:check <id>`: everything that a new check consists of, in the places where it belongs.
 * What is left to think about — when it reports, what it says, an example either way — makes its tests fail until it is there.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { filled } from './package/filled.mjs';

const scripts = import.meta.dirname;

/** A wrong use of the command, in words for whoever typed it. */
class UsageError extends Error {}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { into: { type: 'string', default: path.resolve(scripts, '..') } } });

/** `score-missing` → `scoreMissing` */
const camel = (id) => id.replace(/-([a-z\d])/g, (_, letter) => letter.toUpperCase());

/** @param {string[]} given */
function idOf(given) {
  const [id] = given;
  if (id === undefined || given.length > 1) throw new UsageError('npm run new:check <id>, for example: npm run new:check weight-negative');
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)+$/.test(id)) throw new UsageError(`${id}: two or more words in small letters, joined by "-", for example weight-negative`);
  return id;
}

const fileIn = (name) => path.join(values.into, name);
const read = (name) => readFileSync(fileIn(name), 'utf8');
const template = (name, words) => filled(readFileSync(path.join(scripts, 'newCheck', name), 'utf8'), words);

/** Puts a text before the last place where a mark stands. @throws when the file has changed its form */
function before(name, mark, text) {
  const old = read(name);
  const at = old.lastIndexOf(mark);
  if (at === -1) throw new Error(`${name} has no ${JSON.stringify(mark)}: this script has to be adapted to it`);
  return [name, old.slice(0, at) + text + old.slice(at)];
}

const WORDS = (id) => `  '${id}': {
    title: '',
    variants: {
      default: {
        message: '',
        why: '',
        todo: '',
      },
    },
  },
`;

const CASE = (id) => `  '${id}': [
    { title: 'an ordinary row', form: row({ target: '≥10次', actual: '10次', score: '10' }), finds: [] },
  ],
`;

/** The registry gets two lines: the import, behind the others, and the entry. */
function registry(id, name) {
  const file = 'src/core/checks/index.ts';
  const [, text] = before(file, "import { weightSum } from './weightSum';\n", `import { ${name} } from './${name}';\n`);
  const end = '\n};\n\n/** What the checks say about one form. */';
  if (!text.includes(end)) throw new Error(`${file}: the end of the registry was not found: this script has to be adapted to it`);
  return [file, text.replace(end, `\n  '${id}': ${name},${end}`)];
}

/** Every file that changes or comes, with its new text; nothing is written before all of them are known. */
function changes(id) {
  const name = camel(id);
  const { version } = JSON.parse(readFileSync(path.resolve(scripts, '../package.json'), 'utf8'));
  const words = { id, name, version };
  const added = { [`src/core/checks/${name}.ts`]: 'check.ts.template', [`docs/checks/${id}.md`]: 'page.md.template' };
  const taken = Object.keys(added).find((file) => existsSync(fileIn(file)));
  if (taken !== undefined || read('src/core/checks/ids.ts').includes(`'${id}'`)) throw new UsageError(`${id} is there already${taken === undefined ? '' : `: ${taken}`}`);
  return [
    ...Object.entries(added).map(([file, from]) => [file, template(from, words)]),
    before('src/core/checks/ids.ts', '] as const;', `  '${id}',\n`),
    registry(id, name),
    ...['zh-CN', 'en'].map((language) => before(`src/core/messages/${language}/checks.ts`, '};', WORDS(id))),
    before('test/core/checks/cases.ts', '};', CASE(id)),
    ['docs/checks/README.md', `${read('docs/checks/README.md').trimEnd()}\n| [标题](${id}.md) | \`${id}\` | 提醒 | Title |\n`],
  ];
}

try {
  for (const [file, text] of changes(idOf(positionals))) {
    writeFileSync(fileIn(file), text);
    console.log(file);
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
