import type { SheetWords } from "../en";

export const cover: SheetWords["cover"] = {
  dealsAnnounced: {
    label: "交易：公布金额",
    meaning: "每笔计一次，含意向书；覆盖整笔交易，往往多年",
  },
  dealsFirm: {
    label: "交易：不可撤销",
    meaning: "已知不可撤销的部分；担保按上限计",
  },
  dealsDrawn: {
    label: "交易：已支付",
    meaning: "已知迄今已支付、交付或兑付的部分",
  },
  dealsCounted: {
    label: "交易，计入金额",
    meaning: "“假设”表允许计入的部分，按概率加权；同样涵盖整笔交易",
  },
  circularNow: {
    label: "{vendor} {year} 年收款中自己的钱，追踪值",
    meaning: "下界 {least}，上界 {most}：{reading}。只对所列款项成立，并非整个世界",
    none: "该年没有收款，或该年不在期间内",
  },
  circularityIndexPooled: {
    label: "循环指数，各年合并",
    meaning: "所有公司、各年合并计算，因此被后期收入摊薄",
  },
  circularShareWhatDealsPay: "交易付款的循环占比：",
  ifEveryDealWerePaid: "假如全部交易都按公布金额付款，意向书也在内；按比例追踪",
  vendorFinancing: "供应商融资：",
  severalYearsCommitmentsOverOne: "多年的承诺 ÷ 一年的收入。朗讯：",
  nvidiaAsPublished: "，英伟达（据公布）：",
  economicOverAccountingLifeGpu: {
    meaning: "小于 1：账面与贷款所依据的年数，设备未必能达到",
  },
  lowestDebtServiceCoverGpus: {
    label: "GPU 贷款的最低偿债覆盖率",
    meaning: "小于 1：GPU 的现金不足以支付当年的本息",
  },
  typedChangeEverythingFollowsInputs:
    "键入的数字：可以更改，一切随之变化。输入在“假设”与“交易”两表，以及资金来源、云服务商、信用分析、会计影响、今昔对比各表的输入表",
  formula: "公式",
  calculatedSheet: "在本表计算",
  link: "链接",
  takenFromAnotherSheetUnchanged: "原样取自另一张表，或通往那里",
  result: "结果",
  whatTableWasMade: "表格所要得出的指标",
  whoseFigureOrWhyWas: "指标出自谁，或为何如此假设",
  changedInput: "已改动的输入",
  noLongerFigureTemplateCame: "已不是模板原有的数字",
  leftOut: "未计入",
  legDoesNotCount: "不计入的付款",
  good: "正常",
  checkHoldsSignalQuiet: "通过的检查、平静的信号",
  signalPastFirstThresholdShare: "越过第一道阈值的信号；无法判定的占比",
  checkFailsSignalPastSecond: "未通过的检查、越过第二道阈值的信号",
  colours: "颜色",
  whatAssumedWhoseWordWhat: "假设了什么，依据是谁的说法，更改后会怎样？",
  whoPromisedPayWhomHow: "谁承诺向谁付款，金额多少，有多确定，出处在哪里？",
  whatEveryCompanyPaidEach: "每家公司每年收到多少付款？",
  howMuchWhatCompanyPaid: "公司收到的款项中，多少是自己的钱流了回来？",
  doesGpuPayBackBefore: "GPU 能否在报废之前回本，贷款期限是否长于其寿命？",
  whatDoTranchesWarrantsBig: "分批提取、认股权证、大额合同与兜底逐年是多少？",
  doesRevenueEverCoverCost: "收入能否覆盖成本，现金能维持多久，电力够不够？",
  whoLosesWhatIfOne: "一家客户只支付应付款的一部分时，谁损失什么？",
  whichEarlyWarningsAmberOr: "哪些预警信号亮了黄灯或红灯，有哪些不必惊慌的理由？",
  howFarDoPaybackValue: "输入变动时，回本期、价值与循环占比变动多少，由什么驱动？",
  doesModelHoldTogetherDoes: "模型是否自洽，是否与已公布的指标一致？",
  sheets: "各工作表",
  n1InputsHoldsEveryAssumption:
    "1. 模型的假设只在“假设”表出现一次；资金来源、云服务商、信用分析、会计影响、今昔对比各表另有自己的输入表。其余都是公式。“交易”表逐笔列出已公布的交易。",
  n2LettersIntentNotContracts:
    "2. 意向书不是合同：意向书与或有付款只有在“假设”表允许时才计入，已被取代的交易与框架协议也是如此。",
  n3AmountCoversWholeDeal:
    "3. 金额涵盖整笔交易，往往跨越多年，绝不是一年的现金。凡以承诺对比一年收入之处，工作表都会注明。",
  n4BlankAmountWasNot:
    "4. 空白金额表示未披露，并非零。已公布的指标列在模型自身的指标旁边，附来源与日期。",
  n5LineBelowEachTitle:
    "5. 每张表标题下一行说明检查是否全部通过。若未通过，请先查看“检查”表的原因，再相信任何结果。",
  noInvestmentAdviceNoOffer:
    "不构成投资建议，也不构成要约。内容取自公开来源（列于各指标旁边，\n可能有误、不完整或过时）以及注明为假设的假设。",
  modelShowsWhatFollowsFrom:
    "模型只展示由此得出的结果，不作任何预测。所列公司既未参与编制，也未予认可。",
  circularFinancingAiInfrastructureDeal: "AI 基础设施的循环融资：交易模型",
  suppliersFinanceCustomersWhoBuy:
    "供应商为向自己采购的客户提供资金。模型要问的是：\n其中多少资金在循环，设备与收入能否承担，一旦停止谁会受损。",
  liveFormulasThroughoutThoseBegin:
    "全部为实时公式。以 OURO. 开头的是 Ouroboros 加载项的函数：没有加载项时保留最后一次计算的值。",
  howRead: "阅读方法",
  disclaimer: "免责声明",
  preset: "预设数据",
  as: "截至",
  whatHolds: "包含内容",
  whichPresetLoaded: "载入的是哪套预设数据",
  results: "结果",
};
