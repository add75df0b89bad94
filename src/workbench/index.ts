import "./page/workbench.css";
import { Host } from "./host";
import { kindOf } from "./protocol/client/office";
import type { FunctionsFile } from "./functions/metadata";
import { showCharts } from "./page/charts/showCharts";
import { element } from "./page/element";
import { showReasons } from "./page/errorReasons";
import { showDropDown } from "./page/dropDown";
import { followLinks } from "./page/followLinks";
import { showFiles } from "./page/files";
import { openGrid } from "./page/grid";
import { listenToKeys } from "./page/keyboard";
import { readManifest } from "./page/manifest";
import { openPane } from "./page/pane";
import { showRibbon } from "./page/ribbon";
import { makeSplitter } from "./page/splitter";
import { showStatus } from "./page/status";
import { createWorkbench } from "./page/workbenchApi";
import type { Workbench } from "./page/workbenchApi";

declare global {
  interface Window {
    /** For tests and for a curious person at the console. */
    workbench: Workbench;
  }
}

const NAMESPACE_FALLBACK = "OURO";

async function start(): Promise<void> {
  const univer = openGrid(element("grid"));
  const pane = openPane({
    onLibraryMessage: (text) => {
      host.receive(text);
    },
    onUndoGroup: (isOpen) => {
      host.markUndoGroup(isOpen);
    },
  });
  const host = new Host(univer.__getInjector(), {
    ...kindOf(window.location),
    send: pane.sendToLibrary,
    onShowPane: pane.show,
  });
  const workbench = createWorkbench(host, pane);
  window.workbench = workbench;
  makeSplitter(element("splitter"), element("pane"));
  showStatus(host, pane);
  const injector = univer.__getInjector();
  followLinks(injector, host);
  showCharts(element("grid"), injector, host);
  showDropDown(element("grid"), injector, host);
  showReasons(element("grid"), injector, host);
  listenToKeys(injector, host);

  const manifest = readManifest(await (await fetch("manifest.xml")).text());
  showRibbon(manifest, pane);
  window.addEventListener("beforeunload", (event) => {
    if (host.runtime.asksBeforeClosing) event.preventDefault();
  });
  const namespace = manifest.namespace ?? NAMESPACE_FALLBACK;
  showFiles(host, namespace);
  pane.load("taskpane.html", manifest.displayName);
  const functions = (await (await fetch("functions.json")).json()) as FunctionsFile;
  await pane.ready;
  host.registerFunctions(namespace, functions);
  workbench.markReady();
}

void start();
