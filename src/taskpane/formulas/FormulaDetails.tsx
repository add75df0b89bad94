import { Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { FormulaGuide } from "./formulaGuide";
import { helpPage } from "../language";
import { Card } from "../shell/Card";
import { strings } from "../../words/pane";
import { Builder } from "./Builder";
import { CellTable } from "../shell/CellTable";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", marginLeft: "-8px" },
  name: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
  },
  text: { margin: 0 },
  sources: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  formula: FormulaGuide;
  onBack: () => void;
}

/** One formula: what it means, its arguments to be filled in, worked examples and sources. */
export function FormulaDetails({ formula, onBack }: Props) {
  const styles = useStyles();
  const text = strings.formulas;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { id, description, returns, examples, sources, page } = formula;
  return (
    <>
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {text.all}
      </Button>
      <h2 className={styles.name} ref={heading} tabIndex={-1}>
        {id}
      </h2>
      <p className={styles.text}>{description}</p>
      <Builder formula={formula} />
      <Card title={text.answer}>
        <p className={styles.text}>{returns}</p>
      </Card>
      <Card title={text.examples}>
        {examples.map((example) => (
          <ExampleResult key={example.formula} example={example} />
        ))}
      </Card>
      {sources.map((source) => (
        <Caption1 key={source} as="p" block className={styles.sources}>
          {text.source(source)}
        </Caption1>
      ))}
      <Link href={helpPage(page)} target="_blank" rel="noopener">
        {text.page}
      </Link>
    </>
  );
}

const useExampleResultStyles = makeStyles({
  example: { display: "flex", flexDirection: "column", gap: "4px", margin: 0 },
  code: {
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** A formula and what it shows, calculated when the add-in was built. */
function ExampleResult({ example }: { example: FormulaGuide["examples"][number] }) {
  const styles = useExampleResultStyles();
  const { caption, formula, result, rows, columns } = example;
  const isNumber = (column: number): boolean => /^-?\d/.test(result[result.length - 1][column]);
  const isCut = rows > result.length || columns > result[0].length;
  return (
    <figure className={styles.example}>
      {caption !== "" && <figcaption>{caption}</figcaption>}
      <code className={styles.code}>{formula}</code>
      <CellTable label={strings.formulas.shows} rows={result} isNumber={isNumber} />
      {isCut && <Caption1>{strings.formulas.size(String(rows), String(columns))}</Caption1>}
    </figure>
  );
}
