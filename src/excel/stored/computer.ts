const NAME = "ouroboros.computer";
let known: string | undefined;

/** A name for this computer's browser or Excel, always the same where storage allows it: two people may share a workbook. */
export function thisComputer(): string {
  known ??= stored();
  return known;
}

function stored(): string {
  const fresh = Array.from({ length: 4 }, () => Math.random().toString(36).slice(2, 8)).join("");
  try {
    const kept = localStorage.getItem(NAME);
    if (kept !== null) return kept;
    localStorage.setItem(NAME, fresh);
  } catch {
    // No storage here: the name holds as long as the pane.
  }
  return fresh;
}
