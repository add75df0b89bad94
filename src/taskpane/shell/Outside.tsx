import { Body1, Image, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { strings } from "../../words/pane";
import { Shell } from "./Shell";

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalM,
    padding: "16px 24px 64px",
  },
  mark: { marginBottom: tokens.spacingVerticalS },
  title: { margin: 0 },
  body: { maxWidth: "40ch", textAlign: "center", color: tokens.colorNeutralForeground2 },
});

/** What the pane shows where there is no Excel to work on. */
export function Outside({ reason }: { reason: keyof typeof strings.outside }) {
  const styles = useStyles();
  const { title, body } = strings.outside[reason];
  return (
    <Shell>
      <main className={styles.main}>
        <Image className={styles.mark} src="assets/icon-128.png" alt="" width={96} height={96} />
        <Subtitle1 as="h2" className={styles.title}>
          {title}
        </Subtitle1>
        <Body1 className={styles.body}>{body}</Body1>
      </main>
    </Shell>
  );
}
