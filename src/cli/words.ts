import type { Language } from '../core/messages';
import type { Problem } from './arguments';

/** Words of the command line itself. */
interface CliWords {
  readonly help: string;
  readonly noSuchPack: string;
  readonly badPack: string;
  readonly problems: Readonly<Record<Problem['code'], string>>;
  readonly unreadable: Readonly<Record<'not-found' | 'not-allowed' | 'is-a-folder' | 'failed', string>>;
  readonly packageErrors: Readonly<Record<string, string>>;
}

export const words: Readonly<Record<Language, CliWords>> = {
  'zh-CN': {
    help: `用法：selfeval check [选项] 文件…

检查 .xlsx、.xlsm 工作簿里的项目支出绩效自评表；只读，不改动文件。

选项：
  --format text|json   输出给人看的文字（默认）或 JSON 报告
  --pack 口径|文件     计分口径，例如 hubei，或自己的口径文件（JSON）；默认 mof-2020
  --lang zh-CN|en      语言；也可用环境变量 SELFEVAL_LANG 设定，默认 zh-CN
  -h, --help           帮助
  -v, --version        版本

例：
  selfeval check 2020-绩效自评表.xlsx
  selfeval check --format json *.xlsx > 报告.json

退出码：0 没有错误；1 有错误；2 用法不对，或有文件读不了（其余照常报告）。
`,
    noSuchPack: '没有“{given}”这个口径，也没有这个文件。可用：{known}',
    badPack: '口径文件“{file}”第{line}行有误 {path}：{message}',
    problems: {
      'no-files': '没有给出文件。用法：selfeval check 文件…',
      'unknown-command': '没有“{given}”这个命令。可用：check',
      'unknown-format': '没有“{given}”这种格式。可用：text、json',
      'unknown-language': '没有“{given}”这种语言。可用：zh-CN、en',
      'missing-value': '选项“{given}”后面缺少内容。用 selfeval --help 查看用法',
      'unknown-option': '没有“{given}”这个选项。用 selfeval --help 查看用法',
    },
    unreadable: {
      'not-found': '文件不存在',
      'not-allowed': '没有权限读取这个文件',
      'is-a-folder': '这是文件夹，请给出其中的文件',
      failed: '文件读不了',
    },
    packageErrors: {
      'not-a-zip': '不是 .xlsx 工作簿',
      'encrypted-or-xls': '文件已加密，或是旧的 .xls 格式：请去掉密码，或另存为 .xlsx',
      'not-a-workbook': '文件里没有工作簿',
      corrupt: '文件已损坏：请用 Excel 打开并另存一份',
      'too-large': '文件展开后过大，没有读取',
      signed: '文件有数字签名',
    },
  },
  en: {
    help: `Usage: selfeval check [options] FILE…

Checks the self-evaluation forms in .xlsx and .xlsm workbooks; reads only, changes nothing.

Options:
  --format text|json   text for people (default) or the JSON report
  --pack ID|FILE       rule pack, e.g. hubei, or a pack file of your own (JSON); default mof-2020
  --lang zh-CN|en      language; the environment variable SELFEVAL_LANG sets it too, default zh-CN
  -h, --help           help
  -v, --version        version

Examples:
  selfeval check 2020-forms.xlsx
  selfeval check --format json *.xlsx > report.json

Exit codes: 0 no errors; 1 errors found; 2 bad usage or a file that could not be read (the others are reported).
`,
    noSuchPack: 'There is no pack “{given}”, and no such file. Available: {known}',
    badPack: 'pack file “{file}”, line {line} {path}: {message}',
    problems: {
      'no-files': 'No file given. Usage: selfeval check FILE…',
      'unknown-command': 'There is no command “{given}”. Available: check',
      'unknown-format': 'There is no format “{given}”. Available: text, json',
      'unknown-language': 'There is no language “{given}”. Available: zh-CN, en',
      'missing-value': 'The option “{given}” lacks its value. See selfeval --help',
      'unknown-option': 'There is no option “{given}”. See selfeval --help',
    },
    unreadable: {
      'not-found': 'the file does not exist',
      'not-allowed': 'no permission to read the file',
      'is-a-folder': 'this is a folder: name the files in it',
      failed: 'the file could not be read',
    },
    packageErrors: {
      'not-a-zip': 'not an .xlsx workbook',
      'encrypted-or-xls': 'the file is encrypted or an old .xls: remove the password or save it as .xlsx',
      'not-a-workbook': 'there is no workbook in the file',
      corrupt: 'the file is damaged: open it in Excel and save a copy',
      'too-large': 'the file grows too large when unpacked and was not read',
      signed: 'the file is digitally signed',
    },
  },
};
