const { readdirSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { version } = require('./package.json');
const { checkPage } = require('./scripts/checkPages.cjs');
const { OFFICE_JS } = require('./scripts/officeJs.cjs');
const { oldestChromium } = require('./scripts/wpsTarget.json');

/** File names of the sample workbooks, the plain one first: it is the one that the workbench opens with. */
const sampleNames = () =>
  readdirSync(path.join(__dirname, 'assets/samples'))
    .filter((name) => name.endsWith('.xlsx'))
    .sort((a, b) => a.length - b.length);

/**
 * WPS embeds a Chromium of its own, in many offices an old one: packages are compiled for it too, and what it lacks is added. The oldest is
 * of April 2018; in older ones the pages were never run and looked at.
 */
const forOldChromium = {
  swcrc: false,
  // Packages come as scripts of CommonJS as well as modules.
  isModule: 'unknown',
  jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
  // All of it is ES2018; this came a year later, and Chromium 66 has it already.
  env: { targets: { chrome: String(oldestChromium) }, include: ['transform-optional-catch-binding'], mode: 'usage', coreJs: '3.51' },
  sourceMaps: false,
};

/** Styles of the pane are made when it is built: classes and rules take the place of Griffel's compiler and of what it would compile. */
const stylesAtBuildTime = { test: /\.tsx?$/, include: ['taskpane', 'wps'].map((folder) => path.join(__dirname, 'src', folder)), enforce: 'post', loader: '@griffel/webpack-loader' };

/** What judges a form is one file, even where a view uses a part of it too: no view is shown before it is there. */
const jobsInOneFile = {
  cacheGroups: {
    jobs: {
      name: 'core',
      chunks: 'async',
      enforce: true,
      priority: 10,
      test: (module, { chunkGraph }) => [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === 'jobs'),
    },
  },
};

/** A page for every check (说明), on the add-in's own site. */
const checkPages = {
  from: 'docs/checks/*.md',
  to: 'help/[name].html',
  globOptions: { ignore: ['**/README.md'] },
  transform: (content) => checkPage(content.toString('utf8')),
};

const common = (mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  performance: { hints: false },
  stats: 'errors-warnings',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'swc-loader', exclude: /node_modules/ },
      // Modules that only define things: what of them is not used is left out.
      { include: ['core', 'hosts', 'usecases', 'taskpane'].map((folder) => path.join(__dirname, 'src', folder)), sideEffects: false },
    ],
  },
});

module.exports = (env = {}, { mode = 'production' } = {}) => {
  const officeJs = OFFICE_JS[env.officeJs ?? 'cdn'];
  if (officeJs === undefined) throw new Error(`--env officeJs=${env.officeJs}: one of ${Object.keys(OFFICE_JS).join(', ')}`);
  const page = (name, options) =>
    new HtmlWebpackPlugin({ template: `src/${name}/${name}.html`, filename: `${name}.html`, chunks: [name], ...options });

  // WPS has its object model in the page before anything is read: no office.js, and nothing to wait for.
  const wpsPage = (name, template) =>
    new HtmlWebpackPlugin({ template, filename: `${name}.html`, chunks: [name], scriptLoading: 'blocking', inject: 'body', templateParameters: { officeJs: null } });

  const addin = {
    ...common(mode),
    name: 'addin',
    target: ['web', 'es2022'],
    entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/index.ts' },
    output: { path: path.resolve(__dirname, 'dist/addin'), filename: '[name].[contenthash:8].js', clean: true },
    module: { rules: [...common(mode).module.rules, stylesAtBuildTime] },
    optimization: { splitChunks: jobsInOneFile },
    plugins: [
      page('taskpane', { scriptLoading: 'defer', templateParameters: { officeJs } }),
      // The page has its scripts in an order of its own.
      page('commands', { inject: false, templateParameters: (_, { js }) => ({ officeJs, scripts: js }) }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          { from: 'assets/help.html', to: 'help.html' },
          checkPages,
        ],
      }),
      new webpack.DefinePlugin({ SELFEVAL_VERSION: JSON.stringify(version) }),
    ],
  };

  const wps = {
    ...common(mode),
    name: 'wps',
    target: ['web', 'es5'],
    entry: { index: './src/wps/index.ts', pane: './src/wps/pane.tsx' },
    output: {
      path: path.resolve(__dirname, `dist/wps/selfeval_${version}`),
      filename: '[name].[contenthash:8].js',
      // Addresses relative to the script: the folder is opened from a disk as well as from a server.
      publicPath: 'auto',
      environment: { arrowFunction: true, const: true, destructuring: true, forOf: true, templateLiteral: true, dynamicImport: false },
      clean: true,
    },
    module: { rules: [{ test: /\.[jt]sx?$/, loader: 'swc-loader', exclude: /node_modules[\\/]core-js/, options: forOldChromium }, stylesAtBuildTime] },
    plugins: [
      wpsPage('index', 'src/wps/index.html'),
      wpsPage('pane', 'src/taskpane/taskpane.html'),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/icons/*-32.png', to: 'assets/icons/[name][ext]' },
          { from: 'assets/help.html', to: 'help.html' },
          checkPages,
          { from: 'assets/wps/*.xml', to: '[name][ext]' },
          { from: 'assets/wps/publish/*.xml', to: '../[name][ext]', transform: (text) => String(text).replaceAll('{version}', version) },
        ],
      }),
      new webpack.DefinePlugin({ SELFEVAL_VERSION: JSON.stringify(version) }),
    ],
  };

  const cli = {
    ...common(mode),
    name: 'cli',
    target: 'node20',
    // The worker threads of the command line are started from a file of their own.
    entry: { selfeval: './src/cli/index.ts', worker: './src/cli/run/worker.ts' },
    output: {
      path: path.resolve(__dirname, 'dist/cli'),
      filename: '[name].cjs',
      chunkFilename: '[name].[contenthash:8].cjs',
      library: { type: 'commonjs2' },
      clean: true,
    },
    node: { __dirname: false },
    optimization: { minimize: false },
    plugins: [new webpack.DefinePlugin({ SELFEVAL_VERSION: JSON.stringify(version) })],
  };

  const workbench = {
    ...common(mode),
    name: 'workbench',
    target: ['web', 'es2022'],
    entry: './src/workbench/index.ts',
    output: { path: path.resolve(__dirname, 'dist/workbench'), filename: '[name].[contenthash:8].js', clean: true },
    module: {
      rules: [
        ...common(mode).module.rules,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /manifest\.xml$/, type: 'asset/source' },
      ],
    },
    // Served to the same machine only: a quick build is worth more than a small file.
    optimization: { minimize: false },
    plugins: [
      new HtmlWebpackPlugin({ template: 'src/workbench/index.html', filename: 'index.html', scriptLoading: 'defer' }),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/samples', to: 'samples' },
          { from: 'build/office-metadata.json', to: 'office-metadata.json' },
        ],
      }),
      new webpack.DefinePlugin({ SELFEVAL_SAMPLES: JSON.stringify(sampleNames()) }),
      // Rules for hyphenating seventy languages; only the English ones are ever asked for.
      new webpack.IgnorePlugin({ resourceRegExp: /^\.\/(?!en-)[a-z]{2,4}(-[\w-]+)?-[\w-]{8}\.js$/, contextRegExp: /engine-render/ }),
    ],
  };

  return [addin, cli, workbench, wps];
};
