import type { AnyRefusal, Bounds, Place } from "./refusal";
import { shortened } from "./shortened";

/** The wording of every refusal in Simplified Chinese. */
export function chinese(refusal: AnyRefusal): string {
  switch (refusal.code) {
    case "missing":
      return `缺少 ${place(refusal)}。`;
    case "not-a-number":
      return `${place(refusal)} 必须是数字，而不是${quote(refusal.found)}。`;
    case "stored-as-text": {
      const number = refusal.meant === null ? "纯数字或日期" : ` ${refusal.meant}`;
      return `${place(refusal)} 以文本形式存储：${quote(refusal.found)}。请改为输入${number}。`;
    }
    case "undisclosed":
      return `${place(refusal)} 为${quote(refusal.found)}。请删除该行，或输入估计值。`;
    case "percentage":
      return `${place(refusal)}：${refusal.found} 表示 ${(100 * refusal.found).toLocaleString("en-US")}%。请输入 ${decimal(refusal.found)} 或 ${refusal.found}%。`;
    case "not-a-date":
      return `${refusal.argument} 的第 ${refusal.position} 个值 ${refusal.found} 不是 Excel 的日期。它看起来像 ${refusal.looksLike}：请输入日期，或使用 DATE()。`;
    case "totals-row":
      return `${refusal.argument} 第 ${refusal.row} 行：${quote(refusal.found)}是合计，不是公司。请不要把该行选入区域。`;
    case "not-finite":
      return `${place(refusal)} 必须是有限的数字。`;
    case "not-text":
      return `${place(refusal)} 必须是文本，而不是${quote(refusal.found)}。`;
    case "out-of-range":
      return `${place(refusal)} 必须${bounds(refusal.bounds)}，而不是 ${refusal.found}。`;
    case "not-whole":
      return `${place(refusal)} 必须是整数，而不是 ${refusal.found}。`;
    case "not-a-choice":
      return `${place(refusal)} 必须是下列之一：${quotes(refusal.choices)}，而不是${quote(refusal.found)}。`;
    case "error-cell":
      return `${place(refusal)} 含有错误值 ${refusal.found}。`;
    case "unknown-name":
      return `${refusal.argument}：没有${quote(refusal.found)}。${didYouMean(refusal.near)}`;
    case "not-published": {
      const hint = refusal.has.length === 0 ? "" : `可改为查询${quotes(refusal.has)}。`;
      return `${refusal.name}：${quote(refusal.field)}未披露。${hint}`;
    }
    case "not-one-cell":
      return `${place(refusal)} 必须是一个单元格，而不是区域。`;
    case "too-few-columns":
      return `${place(refusal)} 需要以下各列：${refusal.needed.join("、")}；现有 ${refusal.found} 列。`;
    case "no-rows":
      return `${place(refusal)} 没有任何行。`;
    case "in-preview":
      return "计算时间较长，预览中不计算。请按 Enter 键计算。";
    case "result-too-large":
      return `结果将占用 ${refusal.cells} 个单元格，上限为 ${refusal.limit} 个。`;
    case "text-too-long":
      return `结果中有一段文本长达 ${refusal.length} 个字符，单元格最多容纳 ${refusal.limit} 个。请缩短名称。`;
    case "too-many-inputs":
      return `inputs 含有 ${refusal.found} 个单元格；${refusal.formula} 只接受 ${refusal.takes} 个。`;
    case "nothing-varied":
      return "缺少 low 或 high。";
    case "input-twice":
      return `${place(refusal)} 重复使用了输入${quote(refusal.found)}。`;
    case "parameter-not-taken":
      return `${place(refusal)} 必须为空：${refusal.kind} 的参数为 ${refusal.takes.join("、")}。`;
    case "not-square":
      return `${place(refusal)} 需要 ${refusal.needed} 行 ${refusal.needed} 列，与 distributions 的输入一一对应；现为 ${refusal.rows} × ${refusal.columns}。`;
    case "not-symmetric":
      return `${place(refusal)}为 ${refusal.found}，而第 ${refusal.column} 行第 ${refusal.row} 列为 ${refusal.mirror}。请使两者相等。`;
    case "impossible-correlations":
      return `${refusal.argument}：任何输入都不可能同时具有这些相关系数。与之最接近的可行值：${refusal.nearest}。`;
    case "too-much-work":
      return `${refusal.formula} 耗时过长：在这些输入下，一个单元格最多可计算 ${refusal.limit} 次。`;
    case "pays-itself":
      return `flows 第 ${refusal.row} 行：${shortened(refusal.company)} 付款给自己，不构成公司之间的资金流。请删除该行，或填写真正的对方。`;
    case "both-outside":
      return `flows 第 ${refusal.row} 行：From 和 To 都在网络之外。请在其中一端填写公司。`;
    case "unknown-company":
      return `${refusal.role}：flows 的任何一行都没有${quote(refusal.company)}。${didYouMean(refusal.near)}`;
    case "no-receipts":
      return `${shortened(refusal.company)} 没有收款，因此没有占其收款的份额。`;
    case "no-payments":
      return `${shortened(refusal.company)} 没有付款，因此没有占其付款的份额。`;
    case "no-resources":
      return `${shortened(refusal.company)} 既没有收款也没有付款，因此没有占其资金的份额。`;
    case "nothing-flows":
      return "flows：所有金额均为 0，因此没有份额。";
    case "no-revenue":
      return "revenue 为 0，因此没有占其份额。";
    case "no-outside-funds":
      return `${shortened(refusal.company)} 没有外部资金：它收到的款项只是循环往复。`;
    case "no-loop": {
      const through = refusal.company === null ? "" : `经过 ${shortened(refusal.company)} 的、`;
      return `flows：没有${through}不超过 ${refusal.maxLength} 家公司的资金环路。`;
    }
    case "not-in-flows":
      return `${refusal.table} 第 ${refusal.row} 行：flows 的任何一行都没有${quote(refusal.company)}。${didYouMean(refusal.near)}`;
    case "listed-twice":
      return `${refusal.table} 第 ${refusal.row} 行：${quote(refusal.company)}重复出现。`;
    case "no-equity":
      return `flows 中的${quote(refusal.company)}在 equity 中没有对应的行。`;
    case "too-many-companies":
      return `flows 中的公司超过 ${refusal.most} 家；每家一行的表格放不下。请去掉小额款项，或合并公司。`;
    case "too-entangled":
      return `flows：有 ${refusal.companies} 家公司循环互付，数量过多，无法及时算出。请略去小额款项，或合并公司。`;
    case "never-pays-back":
      return `无法回本：${refusal.life} 年内只收回 capex 的 ${percent(refusal.recovered)}。`;
    case "uneven-steps":
      return `${refusal.term}：当 stepsPerYear 为 ${refusal.stepsPerYear} 时，${refusal.years} 年不是整数个步长。`;
    case "no-breakeven":
      return refusal.because === "nothing-rented"
        ? "没有盈亏平衡租金：没有任何小时出租。"
        : "没有盈亏平衡租金：即使不收租金，GPU 的价值也高于 capex。";
    case "needs-residual":
      return "方法 exponential 永远不会降到 0，因此 residualShare 必须大于 0。";
    case "too-few-cashflows":
      return `cashflows 只有 ${refusal.found} 年；债务期限为 ${refusal.years} 年。`;
    case "no-shares":
      return "newShares 和 existingShares 均为 0，因此没有份额。";
    case "never-runs-out":
      return `现金永远不会耗尽：累计消耗最多为 ${refusal.lasting}。`;
    case "no-burn":
      return `没有任何消耗：annualBurn 为 ${refusal.burn}。请以正数输入消耗额。`;
    case "every-rate":
      return "每个日期的现金流之和均为 0，因此任何利率都是收益率。";
    case "no-rate":
      return "没有收益率：在高于 -100% 的任何利率下，净现值都不为 0。";
    case "no-solution":
      return `无解：在 ${refusal.lower} 与 ${refusal.upper} 之间，没有找到使公式等于 ${refusal.target} 的值。`;
    case "no-trial-answered":
      return `${refusal.trials} 次试验均没有结果。`;
    case "different-lengths":
      return `${refusal.argument} 有 ${refusal.found} 个值；${refusal.other} 有 ${refusal.needed} 个。`;
    case "not-a-list":
      return `${place(refusal)} 必须是一行或一列。`;
    case "too-large":
      return "金额过大：结果超出了单元格可容纳的最大数字。";
  }
}

function place({ argument, row, column }: Place): string {
  const where = row === undefined ? argument : `${argument} 第 ${row} 行`;
  if (column === undefined) return where;
  return typeof column === "number" ? `${where} 第 ${column} 列` : `${where}的 ${column}`;
}

function bounds({ min, max, above, below }: Bounds): string {
  if (min !== undefined && min === max) return `为 ${min}`;
  const low = min !== undefined ? `不小于 ${min}` : above !== undefined ? `大于 ${above}` : "";
  const high = max !== undefined ? `不大于 ${max}` : below !== undefined ? `小于 ${below}` : "";
  return [low, high].filter((part) => part !== "").join("且");
}

function didYouMean(names: readonly string[]): string {
  return names.length === 0 ? "" : `您要找的是${quotes(names)}吗？`;
}

/** So many percent as a decimal, moved by text so that 14.1 is 0.141. */
function decimal(percent: number): number {
  return Number(`${percent}e-2`);
}

function quote(text: string): string {
  return `“${shortened(text)}”`;
}

function quotes(texts: readonly string[]): string {
  return texts.map(quote).join("、");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
