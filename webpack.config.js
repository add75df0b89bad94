const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { LicenseWebpackPlugin } = require("license-webpack-plugin");
const { DefinePlugin } = require("webpack");
const TerserPlugin = require("terser-webpack-plugin");

const { version } = require("./package.json");

const here = (...parts) => path.resolve(__dirname, ...parts);

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const swc = (target, tsx = false) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      target,
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic" } },
    },
  },
});

const common = {
  mode: "production",
  // Source maps would be nine tenths of what is handed out; `--env dev` has them.
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, use: swc("es2022") },
      { test: /\.tsx$/, exclude: /node_modules/, use: swc("es2022", true) },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  optimization: {
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
  },
  performance: false,
};

/** Serves as it stands: pages that reload themselves would need a looser Content-Security-Policy. */
const devServer = {
  static: false,
  client: false,
  hot: false,
  liveReload: false,
  // Not on the machine's other addresses, where the whole network could ask for the pages.
  host: "localhost",
  port: 3000,
};

/** Excel loads add-ins over https only; the certificate is made and trusted on first use. */
async function httpsServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return { type: "https", options: await getHttpsServerOptions() };
}

/** licenses.txt: the licence of every package in the bundles. sbom.json names them all, and a test accepts each. */
function licenceTexts() {
  const refuse = (fault) => (name, licence) => {
    throw new Error(`${name}, of licence ${licence}, is in the bundles, but ${fault}`);
  };
  return new LicenseWebpackPlugin({
    perChunkOutput: false,
    outputFilename: "licenses.txt",
    handleMissingLicenseType: refuse("names none"),
    handleMissingLicenseText: refuse("brings no text of it"),
    // Of Microsoft's as the others in its folder, under the same licence, whose text it leaves out.
    licenseFileOverrides: { "@fluentui/react-icons": "../react-components/LICENSE" },
  });
}

/**
 * The add-in's bundles as Excel loads them: dist/, or with `--env dev` dist-dev/, which Excel takes for another add-in
 * with formulas of another namespace (src/release/editions.ts). `npm run build` then runs dist-cli/release.js, which
 * writes what goes beside them: functions.json, the help site, the manifest, the bill of materials.
 */
async function addin(env) {
  const rename = {
    include: here("src"),
    test: /\.tsx?$/,
    enforce: "pre",
    loader: "string-replace-loader",
    options: { search: /\bOURO\b/g, replace: "OURODEV" },
  };
  return {
    ...common,
    name: "addin",
    ...(env.dev
      ? { devtool: "source-map", module: { rules: [rename, ...common.module.rules] } }
      : {}),
    entry: {
      functions: here("src/functions/index.ts"),
      background: here("src/functions/background/worker.ts"),
      taskpane: here("src/taskpane/index.tsx"),
      "help/search": here("src/help/client/search.ts"),
    },
    output: { path: here(env.dev ? "dist-dev" : "dist"), filename: "[name].js", clean: true },
    plugins: [
      new DefinePlugin({ OUROBOROS_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: here("src/taskpane/taskpane.html"),
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: here("assets/*.png"), to: "assets/[name][ext]" },
          { from: here("src/help/help.css"), to: "help/help.css" },
        ],
      }),
      ...(env.dev ? [] : [licenceTexts()]),
    ],
    devServer: {
      ...devServer,
      // What dist-cli/release.js wrote.
      static: { directory: here("dist-dev"), watch: false },
      ...(env.WEBPACK_SERVE && env.https && { server: await httpsServer() }),
    },
  };
}

/**
 * The workbench: a browser spreadsheet around the very files in dist/. The one thing it changes is the
 * tag that brings Microsoft's client library, because Excel itself is not there to answer office.js.
 */
function workbench() {
  const swapOfficeJs = (html) => {
    const tag = `<script src="${OFFICE_JS}"></script>`;
    if (!html.includes(tag)) throw new Error(`${tag} is not in dist/taskpane.html`);
    return html.replace(
      tag,
      '<script src="workbench-bridge.js"></script><script src="office-js/excel-web-16.00.js"></script>',
    );
  };
  const fields = here("src/workbench/univer/plainFields.js");
  const plain = { test: require(fields).packages, loader: fields };
  return {
    ...common,
    name: "workbench",
    module: { rules: [...common.module.rules, plain] },
    entry: {
      workbench: here("src/workbench/index.ts"),
      "workbench-bridge": here("src/workbench/protocol/client/bridge.ts"),
    },
    output: { path: here("dist-workbench"), filename: "[name].js", clean: true },
    plugins: [
      new HtmlPlugin({
        filename: "index.html",
        template: here("src/workbench/index.html"),
        chunks: ["workbench"],
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          {
            from: here("dist"),
            transform: (content, file) =>
              file.endsWith("taskpane.html") ? swapOfficeJs(content.toString()) : content,
            // Already built: minifying again would make other files of them than Excel loads.
            info: { minimized: true },
          },
          {
            from: here("node_modules/@microsoft/office-js/dist/excel-web-16.00.js"),
            to: "office-js/excel-web-16.00.js",
            info: { minimized: true },
          },
        ],
      }),
    ],
    devServer: { ...devServer, open: !process.env.CI },
  };
}

/** Scripts for Node. Packages are required at run time: Univer's ES modules do not load in Node. */
function script(name, output, entry) {
  return {
    ...common,
    name,
    target: "node20",
    entry: { [output]: here(entry) },
    output: { path: here("dist-cli"), filename: "[name].js" },
    externals: [
      ({ request }, done) => (/^[@a-z]/.test(request) ? done(null, `commonjs ${request}`) : done()),
    ],
    externalsPresets: { node: true },
    node: { __dirname: false },
  };
}

module.exports = async (env = {}) => [
  await addin(env),
  workbench(),
  /** `npm run template`. */
  script("cli", "template", "src/cli/index.ts"),
  /** The second step of `npm run build`. */
  script("release", "release", "src/release/release.ts"),
];
