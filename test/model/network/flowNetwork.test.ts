import fc from "fast-check";
import { flowNetwork } from "../../../src/model/network/flowNetwork";
import { companyIndex } from "../../../src/model/network/companyIndex";
import { anyRows, LEAK, matrix, network } from "./networks";

describe("flowNetwork(rows)", () => {
  it("adds rows of one payer and payee up, and keeps outside money apart", () => {
    const found = network([
      ["A", "B", 1],
      ["A", "B", 2],
      ["", "A", 4],
      ["A", "Outside", 8],
    ]);
    expect(matrix(found)).toEqual([
      [0, 3],
      [0, 0],
    ]);
    expect([...found.outsideReceipts]).toEqual([4, 0]);
    expect([...found.outsidePayments]).toEqual([8, 0]);
    expect([...found.receipts]).toEqual([4, 3]);
    expect([...found.payments]).toEqual([11, 0]);
    expect([...found.resources]).toEqual([11, 3]);
    expect([...found.retained]).toEqual([0, 3]);
    expect([...found.funded]).toEqual([7, 0]);
  });

  it("matches names without regard to case and outer blanks, and shows the first spelling", () => {
    const found = network([
      [" OpenAI ", "nvidia", 1],
      ["NVIDIA", "openai", 2],
      ["OUTSIDE", "OpenAI", 1],
    ]);
    expect(found.companies).toEqual(["OpenAI", "nvidia"]);
    expect(companyIndex(found, " Nvidia")).toBe(1);
    expect(companyIndex(found, "AMD")).toEqual({
      code: "unknown-company",
      company: "AMD",
      role: "company",
      near: [],
    });
    expect(companyIndex(found, "outside")).toMatchObject({ code: "unknown-company" });
  });

  it("takes any name, such as those of Object.prototype", () => {
    const names = ["__proto__", "constructor", "toString", "360"];
    const found = network(names.map((name, i) => [name, names[(i + 1) % 4], 1]));
    expect(found.companies).toEqual(names);
  });

  it("keeps a company whose only amounts are 0, without a payment", () => {
    const found = network([["A", "B", 0]]);
    expect(found.companies).toEqual(["A", "B"]);
    expect(found.paid.column).toHaveLength(0);
  });

  it("keeps nothing back where decimals differ by rounding only", () => {
    const found = network([
      ["A", "B", 0.1],
      ["A", "B", 0.2],
      ["B", "A", 0.3],
    ]);
    expect([...found.retained, ...found.funded]).toEqual([0, 0, 0, 0]);
  });

  it.each([
    [
      "a company that pays itself",
      [...LEAK, ["v", " V ", 1]],
      { code: "pays-itself", row: 6, company: "V" },
    ],
    [
      "a row with both ends outside",
      [
        ["A", "B", 1],
        ["", "outside", 1],
      ],
      { code: "both-outside", row: 2 },
    ],
    [
      "totals beyond the largest double",
      [
        ["A", "B", 1e308],
        ["A", "C", 1e308],
      ],
      { code: "too-large" },
    ],
  ] as const)("refuses %s", (_, rows, refusal) => {
    expect(flowNetwork(rows)).toEqual(refusal);
  });

  it("lists the same payments by payer and by payee, ascending", () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const { paid, received, companies } = network(rows);
        const byPayer = companies.flatMap((_, i) =>
          [...paid.column.subarray(paid.start[i], paid.start[i + 1])].map((j) => [i, j]),
        );
        const byPayee = companies.flatMap((_, j) =>
          [...received.column.subarray(received.start[j], received.start[j + 1])].map((i) => [
            i,
            j,
          ]),
        );
        const order = ([a, b]: number[], [c, d]: number[]) => a - c || b - d;
        expect(byPayer).toEqual([...byPayer].sort(order));
        expect(byPayee.sort(order)).toEqual(byPayer);
      }),
    );
  });
});
