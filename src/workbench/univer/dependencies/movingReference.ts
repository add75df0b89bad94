import type { BaseAstNode } from "@univerjs/engine-formula";

/** Of Univer's node types, which it does not export. */
const REFERENCE = 1;
const UNION = 10;
const PREFIX = 11;

/**
 * Whether what the formula refers to follows the values: "A1:INDEX(…)", "@A1:A9", OFFSET, INDIRECT. Univer evaluates these
 * to find out. "A5#" is none of them: whatever it reads, it reads of the formula in A5.
 */
export function hasMovingReference(node: BaseAstNode): boolean {
  return isMoving(node) || node.getChildren().some(hasMovingReference);
}

function isMoving(node: BaseAstNode): boolean {
  switch (node.nodeType as number) {
    case UNION:
      // "A1:B2" is one too, of two plain cells.
      return node.getChildren().some((child) => (child.nodeType as number) !== REFERENCE);
    case PREFIX:
      return node.getToken() === "@";
    default:
      return node.isAddress();
  }
}

/** Whether the formula is to be calculated every time: NOW, RAND. */
export function isVolatile(node: BaseAstNode): boolean {
  return node.isForcedCalculateFunction() || node.getChildren().some(isVolatile);
}
