const { readdirSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { version } = require('./package.json');

/** Where the page takes office.js from: the store demands Microsoft's address, an intranet needs its own copy. */
const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  self: '../office-js/office.js',
};

/** File names of the sample workbooks, the plain one first: it is the one that the workbench opens with. */
const sampleNames = () =>
  readdirSync(path.join(__dirname, 'assets/samples'))
    .filter((name) => name.endsWith('.xlsx'))
    .sort((a, b) => a.length - b.length);

const common = (mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  performance: { hints: false },
  stats: 'errors-warnings',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, loader: 'swc-loader', exclude: /node_modules/ }] },
});

module.exports = (env = {}, { mode = 'production' } = {}) => {
  const officeJs = OFFICE_JS[env.officeJs ?? 'cdn'];
  if (officeJs === undefined) throw new Error(`--env officeJs=${env.officeJs}: one of ${Object.keys(OFFICE_JS).join(', ')}`);
  const page = (name) =>
    new HtmlWebpackPlugin({ template: `src/${name}/${name}.html`, filename: `${name}.html`, chunks: [name], scriptLoading: 'defer', templateParameters: { officeJs } });

  const addin = {
    ...common(mode),
    name: 'addin',
    target: ['web', 'es2022'],
    entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/index.ts' },
    output: { path: path.resolve(__dirname, 'dist/addin'), filename: '[name].[contenthash:8].js', clean: true },
    plugins: [
      page('taskpane'),
      page('commands'),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          { from: 'assets/help.html', to: 'help.html' },
        ],
      }),
    ],
  };

  const cli = {
    ...common(mode),
    name: 'cli',
    target: 'node20',
    entry: './src/cli/index.ts',
    output: { path: path.resolve(__dirname, 'dist/cli'), filename: 'selfeval.cjs', library: { type: 'commonjs2' }, clean: true },
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

  return [addin, cli, workbench];
};
