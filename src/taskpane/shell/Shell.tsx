import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { DragEvent, ReactNode } from "react";
import type { Language } from "../../words/language";
import { darkPane, lightPane } from "../theme/brand";
import { useDarkTheme } from "../theme/useDarkTheme";
import { Header } from "./Header";
import { useFocusKeeper } from "./useFocusKeeper";

const useStyles = makeStyles({
  // Fluent repeats the provider's class on every portal: its layout and background belong to the frame inside.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  frame: {
    position: "relative",
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
    // At high zoom a fixed header and footer would leave no room between them.
    "@media (max-height: 420px)": { height: "auto", minHeight: "100vh" },
  },
});

interface Props {
  children: ReactNode;
  /** The pane is to be rendered in another language; without it none can be chosen. */
  onLanguage?: (language: Language) => void;
}

/** The frame around every view: theme and header. */
export function Shell({ children, onLanguage }: Props) {
  const styles = useStyles();
  const dark = useDarkTheme();
  useFocusKeeper();
  return (
    <FluentProvider
      theme={dark ? darkPane : lightPane}
      className={dark ? styles.dark : styles.light}
    >
      <div className={styles.frame} onDragOver={refuse} onDrop={refuse}>
        <Header onLanguage={onLanguage} />
        {children}
      </div>
    </FluentProvider>
  );
}

/** A file that is dropped where none is taken would take the pane's place in its window. */
function refuse(event: DragEvent): void {
  if (event.defaultPrevented) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = "none";
}
