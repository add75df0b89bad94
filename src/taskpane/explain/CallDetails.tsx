import { Caption1, Link } from "@fluentui/react-components";
import { helpFolder, useFormulaGuide } from "../formulas/useFormulaGuide";
import { spokenLanguage } from "../language";
import { Card } from "../shell/Card";
import { strings } from "../../words/pane";
import type { ExplainedCall } from "./explainCell";
import { ReceivedList } from "./ReceivedList";
import { ResultCard } from "./ResultCard";
import { StepList } from "./StepList";
import { StepTableCard } from "./StepTableCard";

/** One call: its result, what it received, and the way from the one to the other. */
export function CallDetails({ call: { report, written } }: { call: ExplainedCall }) {
  const text = strings.explain;
  const { id, received, result, workings } = report;
  const { steps, tables } = workings;
  const guide = useFormulaGuide().found?.guide?.find((one) => one.id === id);
  return (
    <>
      {guide !== undefined && <Caption1>{guide.description}</Caption1>}
      <ResultCard id={id} result={result} />
      {received.length > 0 && (
        <Card title={text.received}>
          <ReceivedList received={received} written={written} />
        </Card>
      )}
      {steps.length > 0 && (
        <Card title={text.way}>
          <StepList steps={steps} />
        </Card>
      )}
      {tables.map((table) => (
        <StepTableCard key={table.title} table={table} />
      ))}
      {guide !== undefined && (
        <Link href={`${helpFolder(spokenLanguage())}/${guide.page}`} target="_blank" rel="noopener">
          {text.more(id)}
        </Link>
      )}
    </>
  );
}
