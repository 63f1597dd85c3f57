import tseslint from 'typescript-eslint';
import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import officeAddins from 'eslint-plugin-office-addins';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';

const hostGlobals = ['Excel', 'Office', 'OfficeExtension', 'window', 'document', 'navigator', 'localStorage', 'wps', 'Application'];
const impure = ['fetch', 'process', 'Buffer', 'setTimeout', 'setInterval', 'console'];

/** Allowed import directions: what a folder may import besides itself. Everything else in src is out of its reach. */
const mayImport = {
  './src/core': [],
  './src/hosts/shared': ['./core'],
  './src/hosts/excel': ['./core', './hosts/port.ts', './hosts/shared'],
  './src/hosts/wps': ['./core', './hosts/port.ts', './hosts/shared'],
  './src/hosts/package': ['./core', './hosts/port.ts', './hosts/shared'],
  './src/hosts/memory': ['./core', './hosts/port.ts'],
  './src/documents': ['./core', './hosts/package'],
  './src/usecases': ['./core', './hosts/port.ts'],
  './src/taskpane': ['./core', './documents', './hosts/port.ts', './hosts/excel', './usecases'],
  './src/commands': ['./core', './hosts/port.ts', './hosts/excel', './usecases'],
  './src/cli': ['./core', './documents', './hosts/port.ts', './hosts/package', './usecases'],
  './src/wps': ['./core', './hosts/port.ts', './hosts/wps', './usecases', './taskpane', './commands'],
  './src/workbench': ['./core', './hosts/port.ts', './hosts/package', './hosts/wps/api.ts'],
};
const zones = Object.entries(mayImport).map(([target, others]) => ({
  target,
  from: './src',
  except: [target.replace('./src', '.'), ...others],
  message: `${target} may import only itself${others.map((other) => `, ${other}`).join('')}.`,
}));

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/', 'coverage/', 'docs/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: { 'import-x/no-restricted-paths': ['error', { zones }], 'import-x/no-cycle': 'error' },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...hostGlobals, ...impure],
      'no-restricted-imports': ['error', { patterns: ['node:*', 'react', 'react-dom', '@fluentui/*', '@univerjs/*'] }],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'core knows no clock.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'core knows no clock.' },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'core is deterministic.' },
      ],
    },
  },
  {
    files: ['src/hosts/excel/**/*.ts', 'src/hosts/wps/**/*.ts', 'src/workbench/**/*.ts', 'src/wps/application.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }] },
  },
  {
    files: ['src/{hosts/excel,taskpane,commands}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['src/cli/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off' },
  },
);
