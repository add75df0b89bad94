import type { NamedChange, PresetUpdate } from "../../excel/template/updatePreset";
import { LegLines } from "../deals/LegLine";
import { format } from "../format";
import { Disclosure } from "../shell/Disclosure";
import { strings } from "../../words/pane";
import { CellChanges, LegChanges } from "./Changes";
import { legsOf } from "./legsOf";
import { rowsOf } from "./rowsOf";

interface Props {
  update: PresetUpdate;
  /** The preset that the template was brought to. */
  month: string;
}

/** What an update changed, in groups with their counts; what it left to the user stands first and open. */
export function UpdateReport({ update: { legs, cells }, month }: Props) {
  const { update } = strings;
  const kept = legs.kept.length + cells.kept.length;
  const changed = legsOf(legs.changed);
  const { added, removed } = legs;
  return (
    <>
      {kept > 0 && (
        <Disclosure closed={update.kept(format.count(kept), kept, month)} startsOpen>
          <LegChanges legs={legsOf(legs.kept)} keptFrom={month} />
          <CellChanges cells={cells.kept} keptFrom={month} />
        </Disclosure>
      )}
      {added.length > 0 && (
        <Disclosure closed={update.added(format.count(added.length), added.length)}>
          <LegLines legs={added} />
        </Disclosure>
      )}
      {removed.length > 0 && (
        <Disclosure closed={update.removed(format.count(removed.length), removed.length)}>
          <LegLines legs={removed} />
        </Disclosure>
      )}
      {changed.length > 0 && (
        <Disclosure closed={update.changed(format.count(changed.length), changed.length)}>
          <LegChanges legs={changed} />
        </Disclosure>
      )}
      {bySheet(cells.changed).map(([sheet, changes]) => {
        const { length } = rowsOf(changes);
        return (
          <Disclosure key={sheet} closed={update.rows(format.count(length), length, sheet)}>
            <CellChanges cells={changes} />
          </Disclosure>
        );
      })}
    </>
  );
}

function bySheet(changes: readonly NamedChange[]): [string, NamedChange[]][] {
  const sheets = new Map<string, NamedChange[]>();
  for (const change of changes) {
    sheets.set(change.sheet, [...(sheets.get(change.sheet) ?? []), change]);
  }
  return [...sheets];
}
