let isDown = false;
let waiting: (() => void)[] = [];

function press(): void {
  isDown = true;
}

function release(): void {
  // The click follows the release: what waits comes after it.
  setTimeout(() => {
    isDown = false;
    const due = waiting;
    waiting = [];
    for (const work of due) work();
  });
}

if (typeof window !== "undefined") {
  window.addEventListener("pointerdown", press, true);
  window.addEventListener("pointerup", release, true);
  window.addEventListener("pointercancel", release, true);
  // Released outside the pane.
  window.addEventListener("blur", release);
}

/**
 * Runs work at once, or after the mouse button that is held down now. A press on a button takes the focus from a
 * field: what the field then shows must not move the button from under the pointer, or the click is lost.
 */
export function afterPress(work: () => void): void {
  if (isDown) waiting.push(work);
  else work();
}
