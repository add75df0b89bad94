/** When a scan's numbers were calculated, in words that need no locale. */
export function stampText(at: Date): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return `Values of ${day}, ${time}: they do not follow the workbook. Refresh in the pane (What if) calculates them again.`;
}
