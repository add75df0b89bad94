import { makeStyles, tokens } from "@fluentui/react-components";
import type { HTMLAttributes, Ref } from "react";

const useStyles = makeStyles({
  main: {
    // Holds the words for screen readers, which would stretch the page otherwise.
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: "12px 16px 16px",
    ":focus": { outlineStyle: "none" },
    "@media (max-height: 420px)": { overflowY: "visible" },
  },
});

interface Props extends HTMLAttributes<HTMLElement> {
  label: string;
  ref?: Ref<HTMLElement>;
}

/** The part of a view that scrolls; takes the focus when what had it is gone. */
export function Scrolling({ label, ref, ...rest }: Props) {
  return <main {...rest} ref={ref} className={useStyles().main} aria-label={label} tabIndex={-1} />;
}
