import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useRef } from "react";
import { strings } from "../../words/pane";

const useStyles = makeStyles({
  bar: { flexShrink: 0, alignItems: "start", paddingBlock: "8px" },
  body: { display: "flex", flexDirection: "column", gap: "4px" },
});

interface Props {
  intent: MessageBarIntent;
  title: string;
  children: ReactNode;
  /** Without it the message stays as long as what it tells. */
  onDismiss?: () => void;
}

/** What became of something the user asked for. */
export function Outcome({ intent, title, children, onDismiss }: Props) {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {onDismiss !== undefined && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={strings.dismiss}
              onClick={onDismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}

/** Scrolls what has just appeared into view: the button that was pressed may stand far from it. */
export function InView({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return <div ref={box}>{children}</div>;
}
