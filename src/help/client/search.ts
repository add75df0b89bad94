/** Narrows the index to the pages that hold every word of the search, as it is typed. */
function search(): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  const status = document.getElementById("found");
  // Only the index has a list to narrow; on other pages the form leads there.
  if (field === null || status === null) return;

  const entries = [...document.querySelectorAll<HTMLElement>(".entries > li")];
  const sections = [...document.querySelectorAll<HTMLElement>("main section")];
  const narrow = (): void => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const entry of entries) {
      const text = entry.textContent.toLowerCase();
      entry.hidden = !words.every((word) => text.includes(word));
    }
    for (const section of sections) {
      section.hidden = entries.every((entry) => entry.hidden || !section.contains(entry));
    }
    const shown = entries.filter((entry) => !entry.hidden).length;
    status.textContent =
      words.length === 0
        ? ""
        : (status.dataset.template ?? "")
            .replace("{n}", String(shown))
            .replace("{all}", String(entries.length));
  };

  field.value = new URLSearchParams(location.search).get("q") ?? "";
  field.addEventListener("input", narrow);
  field.form?.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  narrow();
}

search();
