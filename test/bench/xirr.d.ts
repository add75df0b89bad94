declare module "xirr" {
  /** Newton's method from 10 %; throws where it does not converge. */
  export default function xirr(flows: readonly { amount: number; when: Date }[]): number;
}
