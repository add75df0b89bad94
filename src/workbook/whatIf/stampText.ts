const REFRESH = "Refresh in the pane (What if) calculates them again.";
const ANEW = "Make a new one in the pane (What if) for the workbook as it is by then.";

/** When a scan's numbers were calculated, in words that need no locale, and what to do once they are old. */
export function stampText(at: Date, canRefresh = false): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return `Values of ${day}, ${time}: they do not follow the workbook. ${canRefresh ? REFRESH : ANEW}`;
}
