const REFRESH = "Office.ForceRefreshCustomFunctionsCache";
const VERSION = "ouroboros.version";

/** Has Excel ask the user before it closes the workbook while `work` is under way, where it can. */
export async function askingBeforeClose<T>(work: () => Promise<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.2")) return work();
  const { beforeDocumentCloseNotification: notice } = Office.addin;
  // Nothing waits for it: that Excel does not ask is no reason not to work.
  const isOn = notice.enable().then(yes, no);
  try {
    return await work();
  } finally {
    void isOn.then((on) => (on ? notice.disable() : undefined)).catch(no);
  }
}

/**
 * Has Excel start the add-in with this workbook from now on, so that its formulas calculate when it is opened, and read
 * the formulas' descriptions anew.
 */
export async function startWithWorkbook(version: string): Promise<void> {
  readFunctionsAnew(version);
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load).catch(no);
}

/** To be called when the pane starts: in a workbook that an earlier version was used in. */
export function noteVersion(version: string): void {
  if (kept()?.get(VERSION)) readFunctionsAnew(version);
}

/**
 * Excel keeps functions.json and functions.js for up to a day, whatever the server says. Once per version it is asked to
 * read them anew when the workbook is opened the next time; to ask it always would slow every opening.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-troubleshooting
 */
function readFunctionsAnew(version: string): void {
  const settings = kept();
  if (settings === undefined) return;
  const isNew = settings.get(VERSION) !== version;
  if (!isNew && settings.get(REFRESH) !== true) return;
  settings.set(VERSION, version);
  settings.set(REFRESH, isNew);
  settings.saveAsync();
}

/** Excel has none where it only shows a workbook. */
const kept = (): Office.Settings | undefined =>
  (Office.context as Partial<Office.Context>).document?.settings;

const yes = (): boolean => true;
const no = (): boolean => false;
