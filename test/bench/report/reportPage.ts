import { missed, shown, type Result } from "../results";

const STYLE = `body { font: 14px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: 0.2rem 0.6rem; border-bottom: 1px solid #d1d1d1; vertical-align: top }
.number { text-align: right; white-space: nowrap }
.missed { color: #c50f1f; font-weight: 600 }
svg { max-width: 100%; height: auto }`;

/** All results as one page that needs nothing beside it. */
export function reportPage(results: readonly Result[], chart: string, machine: string): string {
  const sections = [...new Set(results.map(({ section }) => section))].map((section) => {
    const rows = results.filter((result) => result.section === section).map(row);
    return `<tr><th colspan="6">${escaped(section)}</th></tr>\n${rows.join("\n")}`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Ouroboros: benchmarks</title>
<style>${STYLE}</style>
<h1>Benchmarks</h1>
<p>${escaped(machine)}. Every answer was checked before it counted.</p>
<h2>How many times as long the others take</h2>
${chart}
<h2>All figures</h2>
<table>
<tr><th>What</th><th class="number">Ours</th><th>Peer</th><th class="number">Peer's</th><th class="number">Ratio</th><th>Target</th></tr>
${sections.join("\n")}
</table>
</html>
`;
}

function row(result: Result): string {
  const { name, milliseconds, peer } = result;
  const figures = [
    name,
    shown(milliseconds),
    peer?.name ?? "",
    peer ? shown(peer.milliseconds) : "",
    peer ? `${peer.ratio.toFixed(2)} ×` : "",
  ];
  const cells = figures.map((text, i) => {
    const kind = i === 0 || i === 2 ? "" : ' class="number"';
    return `<td${kind}>${escaped(text)}</td>`;
  });
  return `<tr>${cells.join("")}${verdict(result)}</tr>`;
}

function verdict(result: Result): string {
  const { atMost, peer } = result;
  const target =
    peer === undefined
      ? atMost === undefined
        ? ""
        : `at most ${shown(atMost).trim()}`
      : peer.atLeast === undefined
        ? ""
        : `at least ${peer.atLeast} ×`;
  if (target === "") return "<td></td>";
  return missed(result) ? `<td class="missed">missed: ${target}</td>` : `<td>met: ${target}</td>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
