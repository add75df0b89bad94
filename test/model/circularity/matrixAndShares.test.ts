import fc from "fast-check";
import { concentration } from "../../../src/model/circularity/concentration";
import { flowMatrix } from "../../../src/model/circularity/flowMatrix";
import type { FlowRow } from "../../../src/model/network/flowNetwork";
import { vendorFinancingRatio } from "../../../src/model/circularity/vendorFinancingRatio";
import { anyRows, network } from "../network/networks";

describe("concentration(network, company, side)", () => {
  const customers = (shares: number[]) =>
    network(shares.map((share, i): FlowRow => [i === 4 ? "" : `C${i}`, "V", share]));

  it.each([
    ["four customers", [30, 30, 20, 20], 2600],
    ["one customer", [7], 10_000],
    ["ten per cent from many small ones", [30, 20, 20, 20, 10], 900 + 3 * 400],
  ])("%s", (_, shares, index) => {
    const net = customers(shares);
    expect(concentration(net, net.companies.indexOf("V"), "customers")).toBeCloseTo(index, 9);
  });

  it("is 0 where all money is from outside, and refuses where there is none", () => {
    const net = network([
      ["", "V", 5],
      ["W", "V", 0],
    ]);
    expect(concentration(net, 0, "customers")).toBe(0);
    expect(concentration(net, 0, "suppliers")).toEqual({ code: "no-payments", company: "V" });
    expect(concentration(net, 1, "customers")).toEqual({ code: "no-receipts", company: "W" });
  });

  it("of suppliers is that of customers with every payment turned round, 0 … 10,000", () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const turned = network(rows.map(([from, to, amount]): FlowRow => [to, from, amount]));
        const net = network(rows);
        const index = concentration(net, 0, "suppliers");
        const other = concentration(
          turned,
          turned.companies.indexOf(net.companies[0]),
          "customers",
        );
        if (typeof index !== "number") return;
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(10_000);
        expect(other).toBeCloseTo(index, 9);
      }),
    );
  });
});

describe("vendorFinancingRatio(committed, revenue)", () => {
  // T. Tunguz, 2025-10-03 (reference case); published rounded to whole per cents.
  it.each([
    ["Lucent", 8.1, 33.6, 0.24],
    ["Nvidia", 110, 165, 0.67],
  ])("%s", (_, committed, revenue, ratio) => {
    expect(vendorFinancingRatio(committed, revenue)).toBeCloseTo(ratio, 2);
  });

  it("has no answer without revenue", () => {
    expect(vendorFinancingRatio(1, 0)).toEqual({ code: "no-revenue" });
  });
});

describe("flowMatrix(network)", () => {
  it("has Outside last, and only where it is used", () => {
    expect(flowMatrix(network([["A", "B", 1]])).names).toEqual(["A", "B"]);
    expect(
      flowMatrix(
        network([
          ["A", "B", 1],
          ["", "B", 2],
        ]),
      ),
    ).toEqual({
      names: ["A", "B", "Outside"],
      amounts: [
        [0, 1, 0],
        [0, 0, 0],
        [0, 2, 0],
      ],
    });
  });

  it("sums to payments by row and to receipts by column", () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const net = network(rows);
        const { amounts } = flowMatrix(net);
        net.companies.forEach((_, i) => {
          expect(amounts[i].reduce((a, b) => a + b, 0)).toBeCloseTo(net.payments[i], 9);
          expect(amounts.reduce((all, row) => all + row[i], 0)).toBeCloseTo(net.receipts[i], 9);
        });
      }),
    );
  });
});
