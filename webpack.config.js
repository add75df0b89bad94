const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { LicenseWebpackPlugin } = require("license-webpack-plugin");
const { transformFileSync } = require("@swc/core");
const { DefinePlugin } = require("webpack");
const TerserPlugin = require("terser-webpack-plugin");

const { name: packageName, version } = require("./package.json");

const here = (...parts) => path.resolve(__dirname, ...parts);

/** Where `npm run serve:excel` serves; `--env origin=https://…` builds for another place. */
const DEVELOPMENT_ORIGIN = "https://localhost:3000";
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

/** Lets this file load TypeScript: the help site and the manifest are made during the build. */
for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, file) => {
    const { options } = swc("es2022", extension === ".tsx");
    const { code } = transformFileSync(file, { ...options, module: { type: "commonjs" } });
    module._compile(code, file);
  };
}

const common = {
  mode: "production",
  // Source maps would be nine tenths of what is handed out; `--env dev` has them.
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, use: swc("es2022") },
      // Schemas that a bundle does not use stay out of it, and zod with them.
      { test: /src[\\/](deals|excel|plan|studies|template|words)[\\/].*\.ts$/, sideEffects: false },
      { test: /\.tsx$/, exclude: /node_modules/, use: swc("es2022", true) },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  optimization: {
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
  },
  performance: false,
};

/** Every source file under src/functions that declares a custom function. */
function customFunctionFiles() {
  return fs
    .readdirSync(here("src/functions"), { recursive: true })
    .map((file) => here("src/functions", file))
    .filter(
      (file) => file.endsWith(".ts") && fs.readFileSync(file, "utf8").includes("@customfunction"),
    )
    .sort();
}

/** Serves as it stands: pages that reload themselves would need a looser Content-Security-Policy. */
const devServer = { static: false, client: false, hot: false, liveReload: false, port: 3000 };

/** Excel loads add-ins over https only; the certificate is made and trusted on first use. */
async function httpsServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return { type: "https", options: await getHttpsServerOptions() };
}

/** What goes with a release, made of the bundles and the lock file. */
function releasePapers() {
  const { BillOfMaterialsPlugin } = require("./src/release/BillOfMaterialsPlugin");
  const { isAcceptedLicence } = require("./src/release/licences");
  const refuse = (fault) => (name, licence) => {
    throw new Error(`${name}, of licence ${licence}, is in the bundles, but ${fault}`);
  };
  return [
    new LicenseWebpackPlugin({
      perChunkOutput: false,
      outputFilename: "licenses.txt",
      unacceptableLicenseTest: (licence) => !isAcceptedLicence(licence),
      handleUnacceptableLicense: refuse("that is not one of src/release/licences.ts"),
      handleMissingLicenseType: refuse("names none"),
      handleMissingLicenseText: refuse("brings no text of it"),
      // Of Microsoft's as the others in its folder, under the same licence, whose text it leaves out.
      licenseFileOverrides: { "@fluentui/react-icons": "../react-components/LICENSE" },
    }),
    new BillOfMaterialsPlugin(packageName),
  ];
}

/**
 * The add-in as Excel loads it: dist/, or with `--env dev` dist-dev/, which Excel takes for another add-in with
 * formulas of another namespace.
 */
async function addin(env) {
  const origin = env.origin ?? DEVELOPMENT_ORIGIN;
  const { HelpPlugin } = require("./src/help/HelpPlugin");
  const { DEV, RELEASED } = require("./src/release/editions");
  const { fillManifest } = require("./src/release/fillManifest");
  const { inNamespace, WRITTEN_NAMESPACE } = require("./src/release/inNamespace");
  const edition = env.dev ? DEV : RELEASED;
  const rename = {
    include: here("src"),
    test: /\.tsx?$/,
    enforce: "pre",
    loader: "string-replace-loader",
    options: { search: WRITTEN_NAMESPACE, replace: edition.namespace },
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
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: customFunctionFiles() }),
      new HelpPlugin({
        origin,
        version,
        input: customFunctionFiles(),
        finish: (text) => inNamespace(text, edition.namespace),
      }),
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
          {
            from: here("manifest.xml"),
            transform: (xml) => fillManifest(xml.toString(), { edition, origin, version }),
          },
        ],
      }),
      ...(env.dev ? [] : releasePapers()),
    ],
    devServer:
      env.WEBPACK_SERVE && env.https ? { ...devServer, server: await httpsServer() } : devServer,
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
  return {
    ...common,
    name: "workbench",
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

/** The command line. Packages are required at run time: Univer's ES modules do not load in Node. */
function cli() {
  return {
    ...common,
    name: "cli",
    target: "node20",
    entry: { template: here("src/cli/index.ts") },
    output: { path: here("dist-cli"), filename: "[name].js", clean: true },
    externals: [
      ({ request }, done) => (/^[@a-z]/.test(request) ? done(null, `commonjs ${request}`) : done()),
    ],
    externalsPresets: { node: true },
    node: { __dirname: false },
  };
}

module.exports = async (env = {}) => [await addin(env), workbench(), cli()];
