import type { SheetWords } from "../en";

export const stress: SheetWords["stress"] = {
  workings1ReceiptsLostWhat: "计算过程 1：损失的收款，以及每家公司的所有",
  usdBnYearOutsideMoney: (freeOutside) =>
    `当年，十亿美元。外部资金 = 外部收入 × ${freeOutside}；\n外部资产 = 外部资金 + 现金；现金与权益取自“假设”表。`,
  workings2ClearingBeforeCut: "计算过程 2：削减之前的清算",
  usdBnEquityHereWhat:
    "十亿美元。此处的权益是付款之后的剩余；违约轮次：0 为全额偿付，1 为自身违约，2 为受第 1 轮牵连。",
  workings3ClearingAfterCut: "计算过程 3：削减之后的清算",
  sameColumns: "各列同上。",
  workings4Debtrank: "计算过程 4：DebtRank",
  lossesAsSharesEquityInitial: "损失占权益的份额，初始与最终；权益为十亿美元。",
  shock: "冲击",
  linkedFromInputsChangeThere: "链接自“假设”表：请在那里更改。",
  shareWhatOwes: "占其应付款的比例",
  revenueAtRiskReceiptsLost: "风险收入：损失的收款",
  allCompaniesReceiptsYearOutside: "占当年所有公司的收款，含外部收入",
  clearingNotPaidEvenBefore: "清算：削减之前已未付的款项",
  whatFallsDueWhatHas: "占到期款项：无论如何都须筹措或再融资",
  clearingNotPaidBecauseCut: "清算：因削减而未付的款项",
  whatFallsDueTopLine: "占到期款项，在上一行之外",
  clearingCompaniesCannotPayFull: "清算：不能全额偿付的公司",
  thoseOweAnything: "占有应付款的公司；削减之前 ",
  beforeCut: " 家",
  debtrankEquityLostOthers: "DebtRank：其他公司损失的权益",
  allCompaniesEquityCustomersOwn: "占所有公司的权益；不含客户自身的最初损失",
  whatDoes: "后果",
  lossAtSeveralCuts: "不同削减幅度下的损失",
  sameCustomerYearPassThrough:
    "同一客户、年份与转嫁比例；十亿美元。清算含任何削减之前已未付的款项。",
  whoHitMost: "谁受冲击最大",
  receiptsLostUsdBnShares: "按损失的收款排列。十亿美元与占比；横线：没有应付款。",
  shareReceipts: "占其收款",
  doesNotPay: "付款削减比例",
  paysWhatOwes: "实付比例",
  equityLostShare: "权益损失率",
  receiptsLostYearStress: "压力测试年份损失的收款",
  stressOneCustomerPaysOnly: "压力测试：一家客户只支付应付款的一部分",
  fromOwesWhatFallsDue:
    "付款方欠收款方。到期的是所选年份在“资金流”表上的交易部分，\n绝不是全部承诺：一旦违约，以后各年也有风险。",
  revenueAtRiskWhoReceives:
    "风险收入：收到得少的公司按比例向所有人付得少，\n一轮接一轮；无人动用积蓄。对客户最温和，对供应商最严厉。",
  clearingEisenbergNoe2001All:
    "清算（Eisenberg 与 Noe，2001）：所有款项同时到期；公司要么付清，\n要么按比例付出全部所有。客户先按削减比例损失外部资金与现金。",
  debtrankBardosciaEtAl2015:
    "DebtRank（Bardoscia 等，2015）：客户的权益按削减比例下降，股东、贷款人与出租人减记其持有的部分。\n只计资产负债表上的债权：按计入金额的股权、债务与租赁；不含采购、云合同与兜底。",
};
