import type { Injector, Nullable } from "@univerjs/core";
import type { BaseAstNode } from "@univerjs/engine-formula";
import { IFunctionService, StringValueObject, ValueNodeFactory } from "@univerjs/engine-formula";
import { CustomFunction } from "../functions/customFunction";

/**
 * Hands text in quotes to custom functions as text, as Excel does. Univer 0.25.1 reads "2026-06" among a
 * function's arguments as a date, and "50%" as a number. (In an array constant it still does.)
 *
 * Text that is neither is found out once for each place that it stands in: Univer tries every pattern of dates, times
 * and numbers at each calculation, an eighth of its time in the deal template.
 */
export function keepQuotedText(injector: Injector): void {
  const factory = injector.get(ValueNodeFactory);
  const create = factory.create.bind(factory);
  factory.create = (token: string) => {
    const node = create(token);
    const quoted = /^"(.*)"$/s.exec(token);
    if (!quoted) return node;
    const text = quoted[1].replaceAll('""', '"');
    const execute = node.execute.bind(node);
    let plain: string | undefined;
    node.execute = () => {
      if (isCustom(injector, node.getParent())) node.setValue(StringValueObject.create(text));
      else if (plain !== undefined) node.setValue(StringValueObject.create(plain));
      else {
        execute();
        const value = node.getValue();
        if (value instanceof StringValueObject) plain = value.getValue();
      }
    };
    return node;
  };
}

function isCustom(injector: Injector, caller: Nullable<BaseAstNode>): boolean {
  const name = caller?.getToken().trim().toUpperCase();
  return (
    name !== undefined && injector.get(IFunctionService).getExecutor(name) instanceof CustomFunction
  );
}
