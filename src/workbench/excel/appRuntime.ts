import type { ExcelObject } from "../protocol/excelObject";
import { excelObject } from "../protocol/excelObject";
import { oneOf } from "./arguments";

const STATES = ["Inactive", "Background", "Visible"] as const;

/** What Excel knows of an add-in's shared runtime. */
export interface AppRuntime {
  state: (typeof STATES)[number];
  /** How it begins when the workbook is opened the next time. */
  startState: (typeof STATES)[number];
  /** Whether the user is asked before the workbook closes. */
  asksBeforeClosing: boolean;
}

export const newAppRuntime = (): AppRuntime => ({
  state: "Visible",
  startState: "Inactive",
  asksBeforeClosing: false,
});

/** The services behind Office.addin, by the names that Microsoft's library calls them. */
export function runtimeServices(
  runtime: AppRuntime,
  onShowPane: (isShown: boolean) => void,
): Record<string, ExcelObject> {
  return {
    "Microsoft.AppRuntime.AppRuntimeService": excelObject(
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
    ),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": excelObject(
      {
        name: "AppRuntimePersistenceService",
        call: {
          GetAppRuntimeStartState: ({ startState }) => startState,
          SetAppRuntimeStartState: (target, wanted) => {
            target.startState = oneOf(wanted, STATES);
          },
        },
      },
      runtime,
    ),
    "Microsoft.BeforeDocumentCloseNotification.BeforeDocumentCloseNotification": excelObject(
      {
        name: "BeforeDocumentCloseNotification",
        call: {
          Enable: (target) => {
            target.asksBeforeClosing = true;
          },
          Disable: (target) => {
            target.asksBeforeClosing = false;
          },
        },
      },
      runtime,
    ),
  };
}
