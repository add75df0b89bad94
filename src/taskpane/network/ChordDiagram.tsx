import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type KeyboardEvent, type PointerEvent, type Ref } from "react";
import { chordItems, companyOf, itemAfterKey, itemId, type ChordItem } from "./chordItem";
import { HALF } from "./chordLayout";
import { ChordShapes, legendHeight, legendKinds, type ChordShapesProps } from "./ChordShapes";

const useStyles = makeStyles({
  picture: {
    flexShrink: 0,
    alignSelf: "center",
    width: "100%",
    // Above the fold, with the head of the pane and the slider.
    maxHeight: "max(260px, calc(100vh - 200px))",
    borderRadius: tokens.borderRadiusMedium,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { color: "CanvasText" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      "@media (forced-colors: active)": { outlineColor: "Highlight" },
    },
  },
});

interface Props extends ChordShapesProps {
  /** What the mouse or the keys came to last. */
  item: ChordItem | undefined;
  /** Undefined by Escape, or by a press beside all. */
  onItem: (item: ChordItem | undefined) => void;
  onSelect: (company: number) => void;
  label: string;
  ref?: Ref<SVGSVGElement>;
}

/** The network as a circle: the mouse points at companies and payments, the arrow keys go through them. */
export function ChordDiagram({ item, onItem, onSelect, label, ref, ...drawn }: Props) {
  const styles = useStyles();
  const { arcs, ribbons } = drawn;
  const items = useMemo(() => chordItems(arcs, ribbons), [arcs, ribbons]);
  const pointedAt = ({ target }: { target: EventTarget }): ChordItem | undefined => {
    const id = (target as Element).closest('[role="option"]')?.id;
    return items.find((one) => itemId(one) === id);
  };
  // What is shown of an arrow stays when the mouse moves on, so that its sources can be reached and nothing jumps.
  const hover = (event: PointerEvent): void => {
    const found = pointedAt(event);
    if (found && (item === undefined || itemId(found) !== itemId(item))) onItem(found);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Enter" || event.key === " ") {
      if (item !== undefined) onSelect(companyOf(item));
    } else if (event.key === "Escape") onItem(undefined);
    else {
      const next = itemAfterKey(items, item, event.key);
      if (next === undefined) return;
      onItem(next);
    }
    event.preventDefault();
  };
  const outline =
    item &&
    ("company" in item
      ? arcs.find(({ company }) => company === item.company)
      : ribbons.find(({ from, to }) => from === item.from && to === item.to)
    )?.path;
  const height = 2 * HALF + legendHeight(legendKinds(ribbons).length);
  return (
    <svg
      ref={ref}
      role="listbox"
      aria-label={label}
      aria-activedescendant={item && itemId(item)}
      tabIndex={0}
      viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${height}`}
      fontFamily="Segoe UI, Helvetica, Arial, sans-serif"
      fontSize={11}
      className={styles.picture}
      onKeyDown={press}
      onPointerOver={hover}
      onClick={(event) => {
        const found = pointedAt(event);
        onItem(found);
        if (found !== undefined && "company" in found) onSelect(found.company);
      }}
    >
      <ChordShapes {...drawn} />
      {outline !== undefined && (
        <path
          d={outline}
          fill="none"
          stroke="currentColor"
          strokeWidth={2}
          pointerEvents="none"
          data-pointer
        />
      )}
    </svg>
  );
}
