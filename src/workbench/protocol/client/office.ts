import type { Associator } from "./associations";
import { createAssociator } from "./associations";
import { isSetSupported } from "./requirements";

const HOST = "Excel";
const PLATFORM = "OfficeOnline";

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
export function createOffice(document: Document, displayLanguage: string): OfficeGlobal {
  const info: HostInfo = { host: HOST, platform: PLATFORM };
  const office = {
    HostType: { Excel: HOST },
    PlatformType: { OfficeOnline: PLATFORM },
    actions: createAssociator(),
    context: {
      host: HOST,
      platform: PLATFORM,
      displayLanguage,
      contentLanguage: displayLanguage,
      diagnostics: { ...info, version: "16.0.0.0" },
      requirements: { isSetSupported },
    },
    onReady: async (callback?: (info: HostInfo) => unknown) => {
      await parsed(document);
      await callback?.(info);
      return info;
    },
  };
  return office;
}

function parsed(document: Document): Promise<void> {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", () => {
      resolve();
    });
  });
}
