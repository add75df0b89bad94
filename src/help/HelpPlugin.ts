import { readFileSync } from "node:fs";
import path from "node:path";
import { Compilation, sources, type Compiler } from "webpack";
import type { Metadata } from "./declarations/metadata";
import { helpSite } from "./helpSite";
import { helpPath, type Language } from "./pages/paths";
import { localizedMetadata } from "./zhCN/localizedMetadata";

interface HelpOptions {
  /** Where the add-in will be served: functions.json takes absolute addresses only. */
  readonly origin: string;
  /** The add-in's version, which the support page shows. */
  readonly version: string;
  /** The files that declare custom functions. */
  readonly input: readonly string[];
  /** Done to every file last: gives formulas the namespace of the build. */
  readonly finish: (text: string) => string;
}

/**
 * Builds the help site from the built functions.js and functions.json, tells functions.json where each
 * formula is explained, and puts the same in Chinese beside it.
 */
export class HelpPlugin {
  constructor(private readonly options: HelpOptions) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap(HelpPlugin.name, (compilation) => {
      // After minimizing: the examples are answered by the very script that Excel loads.
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: HelpPlugin.name, stage }, () => {
        this.build(compilation);
      });
    });
  }

  private build(compilation: Compilation): void {
    const built = (name: string): string =>
      compilation.getAsset(name)?.source.source().toString() ?? "";
    // With an error in the sources there is nothing to explain.
    if (built("functions.js") === "" || compilation.errors.length > 0) return;
    const metadata = JSON.parse(built("functions.json")) as Metadata;
    const raw = (text: string) => new sources.RawSource(this.options.finish(text));
    const site = helpSite({
      metadata,
      version: this.options.version,
      script: built("functions.js"),
      sources: this.options.input.map((file) => ({
        folder: path.basename(path.dirname(file)),
        text: readFileSync(file, "utf8"),
      })),
    });
    for (const [file, html] of site) compilation.emitAsset(`help/${file}`, raw(html));
    const json = (language: Language, said: Metadata) =>
      raw(JSON.stringify(this.withHelp(said, language), null, 4));
    compilation.updateAsset("functions.json", json("en", metadata));
    compilation.emitAsset("functions-zh-CN.json", json("zh-CN", localizedMetadata(metadata)));
  }

  private withHelp(metadata: Metadata, language: Language): Metadata {
    const functions = metadata.functions.map((one) => ({
      ...one,
      helpUrl: `${this.options.origin}/${helpPath(language, one.id)}`,
    }));
    return { ...metadata, functions };
  }
}
