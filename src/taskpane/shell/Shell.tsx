import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DragEvent, ReactNode } from "react";
import type { Language } from "../../words/language";
import { darkPane, lightPane } from "../theme/brand";
import { useDarkTheme } from "../theme/useDarkTheme";
import { Header } from "./Header";
import { useFocusKeeper } from "./useFocusKeeper";

const useStyles = makeStyles({
  root: {
    position: "relative",
    minHeight: "100%",
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
    colorScheme: "light",
    // At high zoom a fixed header and footer would leave no room between them.
    "@media (max-height: 420px)": { height: "auto" },
  },
  dark: { colorScheme: "dark" },
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
      className={mergeClasses(styles.root, dark && styles.dark)}
      onDragOver={refuse}
      onDrop={refuse}
    >
      <Header onLanguage={onLanguage} />
      {children}
    </FluentProvider>
  );
}

/** A file that is dropped where none is taken would take the pane's place in its window. */
function refuse(event: DragEvent): void {
  if (event.defaultPrevented) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = "none";
}
