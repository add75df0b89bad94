import type { Guide } from "../guide";

function Body() {
  return (
    <ul>
      <li>No telemetry, no account, no cookies, no advertising.</li>
      <li>Everything is calculated on your computer. What is in your workbook stays in it.</li>
      <li>
        The add-in loads its own files from the address that serves this page, and Excel’s library
        office.js from Microsoft, whose privacy terms for Office apply to that library. Its
        Content-Security-Policy allows nothing else.
      </li>
      <li>
        Scenarios and studies are kept in the workbook itself and travel with it when you pass it
        on.
      </li>
      <li>Files that you import are read in the pane and sent nowhere.</li>
      <li>These help pages set nothing, and load nothing from elsewhere.</li>
    </ul>
  );
}

export const privacy: Guide = {
  slug: "privacy",
  title: "Privacy",
  summary: "Nothing leaves your workbook.",
  Body,
};
