import type { Injector } from "@univerjs/core";
import {
  ErrorType,
  ErrorValueObject,
  ICalculateFormulaService,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { namesApart } from "./letNames";

/** What the service reads and calculates formulas with; Univer 0.25.1 exports neither class. */
interface Engine {
  _interpreter: {
    execute(data: unknown): unknown;
    executeAsync(data: unknown): Promise<unknown>;
  };
  _astTreeBuilder: { parse(read: unknown): unknown };
}

/** A formula that shows #VALUE!. */
const FAILED = '=VALUE("x")';

/**
 * Has a formula for which Univer 0.25.1 throws show #VALUE!: an exception would end the calculation without a word, so
 * that it is waited for ever. Such are some of INDIRECT, and a name that a LET around it has declared already.
 */
export function keepCalculating(injector: Injector): void {
  const { _interpreter: interpreter, _astTreeBuilder: builder } = injector.get(
    ICalculateFormulaService,
  ) as unknown as Engine;
  const failed = (): unknown => ErrorValueObject.create(ErrorType.VALUE);
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (data) => {
    try {
      return execute(data);
    } catch {
      return failed();
    }
  };
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  interpreter.executeAsync = (data) => executeAsync(data).catch(failed);
  const lexer = injector.get(LexerTreeBuilder);
  const read = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...options) => read(namesApart(formula), ...options);
  const parse = builder.parse.bind(builder);
  builder.parse = (tree) => {
    try {
      return parse(tree);
    } catch {
      return parse(read(FAILED));
    }
  };
}
