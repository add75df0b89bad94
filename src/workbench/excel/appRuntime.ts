import type { ExcelObject } from "../protocol/excelObject";
import { excelObject } from "../protocol/excelObject";
import { oneOf } from "./arguments";

/** The service behind Office.addin.showAsTaskpane() and hide(). */
export const APP_RUNTIME_SERVICE = "Microsoft.AppRuntime.AppRuntimeService";

const STATES = ["Inactive", "Background", "Visible"] as const;

export function appRuntime(onShowPane: (isShown: boolean) => void): ExcelObject {
  const runtime: { state: (typeof STATES)[number] } = { state: "Visible" };
  return excelObject(
    {
      name: "AppRuntimeService",
      call: {
        GetAppRuntimeState: ({ state }) => state,
        SetAppRuntimeState: (target, wanted) => {
          target.state = oneOf(wanted, STATES);
          onShowPane(target.state === "Visible");
        },
      },
    },
    runtime,
  );
}
