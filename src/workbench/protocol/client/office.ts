import type { Associator } from "./associations";
import { createAssociator } from "./associations";
import type { Profile } from "../undoSupport";
import { requirements } from "./requirements";

const HOST = "Excel";
const PLATFORMS = { web: "OfficeOnline", windows: "PC", mac: "Mac" } as const;

/** Which Excel the page is in. */
export interface OfficeKind {
  readonly profile?: Profile;
  /** Its newest requirement set of ExcelApi. */
  readonly excelApi?: string;
}

interface HostInfo {
  readonly host: string;
  readonly platform: string;
}

export interface OfficeGlobal {
  readonly context: object;
  readonly actions: Associator;
  onReady(callback?: (info: HostInfo) => unknown): Promise<HostInfo>;
}

/** What office.js defines in Excel and the library alone does not. The library adds Office.addin and more to it. */
export function createOffice(
  document: Document,
  displayLanguage: string,
  { profile = "web", excelApi }: OfficeKind = {},
): OfficeGlobal {
  const platform = PLATFORMS[profile];
  const info: HostInfo = { host: HOST, platform };
  const isSetSupported = requirements(excelApi);
  const office = {
    HostType: { Excel: HOST },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
    actions: createAssociator(),
    context: {
      host: HOST,
      platform,
      displayLanguage,
      contentLanguage: displayLanguage,
      diagnostics: { ...info, version: "16.0.0.0" },
      requirements: { isSetSupported },
      document: { settings: documentSettings() },
    },
    onReady: async (callback?: (info: HostInfo) => unknown) => {
      await parsed(document);
      await callback?.(info);
      return info;
    },
  };
  return office;
}

/** What an add-in keeps by the older of Office's two doors; here as long as the page. */
function documentSettings() {
  const kept = new Map<string, unknown>();
  return {
    get: (name: string): unknown => kept.get(name) ?? null,
    set: (name: string, value: unknown): void => {
      kept.set(name, value);
    },
    remove: (name: string): void => {
      kept.delete(name);
    },
    saveAsync: (callback?: (result: { status: string }) => void): void => {
      callback?.({ status: "succeeded" });
    },
  };
}

function parsed(document: Document): Promise<void> {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", () => {
      resolve();
    });
  });
}

/** Which Excel the workbench's address asks for: "?profile=mac&excelApi=1.17". */
export function kindOf({ search }: Location): OfficeKind {
  const asked = new URLSearchParams(search);
  const [profile, excelApi] = [asked.get("profile"), asked.get("excelApi")];
  return {
    ...(profile !== null && profile in PLATFORMS && { profile: profile as Profile }),
    ...(excelApi !== null && { excelApi }),
  };
}
