import type { Cell, Outcome } from "../examples/openFunctions";
import { showNumber } from "../examples/showNumber";
import { useSite } from "./site";

/** A page shows so much of a table and says what it leaves out. */
const MOST_ROWS = 13;
const MOST_COLUMNS = 11;

/** What a formula shows in the sheet. */
export function Result({ outcome }: { outcome: Outcome }) {
  return Array.isArray(outcome) ? <TableResult rows={outcome} /> : <Shown cell={outcome} />;
}

function TableResult({ rows }: { rows: Cell[][] }) {
  const { words } = useSite();
  const [header] = rows;
  const isHeader =
    header.length > 1
      ? header.every((cell) => typeof cell === "string")
      : rows.length > 1 && typeof header[0] === "string";
  const shown = rows.slice(0, MOST_ROWS);
  const hidden = header.slice(MOST_COLUMNS);
  return (
    <>
      <div className="scroll" role="region" aria-label={words.scrollable} tabIndex={0}>
        <table className="result">
          {isHeader && (
            <thead>
              <tr>
                {header.slice(0, MOST_COLUMNS).map((cell, c) => (
                  <th key={c} scope="col" className={numeric(rows[1]?.[c])}>
                    <Shown cell={cell} />
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {(isHeader ? shown.slice(1) : shown).map((row, r) => (
              <tr key={r}>
                {row.slice(0, MOST_COLUMNS).map((cell, c) => (
                  <td key={c} className={numeric(cell)}>
                    <Shown cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_ROWS && (
        <p className="cut">{words.moreRows.replace("{n}", String(rows.length - MOST_ROWS))}</p>
      )}
      {hidden.length > 0 && (
        <p className="cut">{words.moreColumns.replace("{names}", hidden.map(String).join(", "))}</p>
      )}
    </>
  );
}

const numeric = (cell: Cell | undefined) => (typeof cell === "number" ? "number" : undefined);

function Shown({ cell }: { cell: Cell }) {
  if (typeof cell === "number") return <data value={cell}>{showNumber(cell)}</data>;
  if (typeof cell === "object") return <span title={cell.reason}>{cell.error}</span>;
  return <>{String(cell)}</>;
}
