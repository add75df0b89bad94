import type { SheetWords } from "../en";

export const risk: SheetWords["risk"] = {
  workingsGpuFormulasInputsOrder: "计算过程：GPU 公式的输入，按其参数的顺序",
  valueLinkedFromInputsLow:
    "数值链接自“假设”表；低值与高值由它与那里的距离得出。\n未折现：折现率取 0，用于回本期。",
  workingsDistributionsUncertainInputs: "计算过程：不确定输入的分布",
  triangularLowLikeliestHighUniform:
    "triangular：低值、最可能值、高值。uniform：低值、高值。fixed 在其数值与其数值之间抽取。",
  gpuPaybackYearsRentLife: "GPU 回本期（年），按租金与年限",
  undiscountedNeverNetCashDoes:
    "未折现。无法回本：年限内净现金累计达不到资本开支；\n年限更长并不会更早回本，只是多留时间。黄色标记：“假设”表目前的取值。",
  rentPerGpuHour: {
    label: "租金，美元 / GPU 小时",
  },
  lifeYears: {
    label: "年限，年",
  },
  howSurePaybackTrialsUncertain: "回本期有多确定：不确定输入的随机试验",
  undiscountedYearsDriversDrawnIndependently:
    "未折现，以年计。驱动因素按“假设”表上的分布各自独立抽取，\n这些分布均为假设：概率不会比它们更可靠。",
  statisticsTrialsPayBackWithin:
    "统计量：只计在所示最长时间内回本的试验；Answered share：\n这些试验所占的比例。下方为全部试验中按时回本的部分。",
  paidBackWithinYears: "在此年数内回本",
  trials: "占试验",
  trialsYearWhichGpuPaid: "试验，按 GPU 回本的年份",
  shareTrials: "占试验的比例",
  whatDrivesNetPresentValue: "一块 GPU 的净现值由什么驱动",
  perGpuOneInputAt:
    "美元 / GPU。每次一个输入从低值变到高值（距离见“假设”表，为假设），其余不变；摆幅最大者在前。",
  npvAsInputsHasNow: "净现值，按“假设”表目前的取值",
  netPresentValueChangeFrom: "净现值：各驱动因素取低值与高值时，较目前的变化",
  workingsFlowsOverHorizonTaken: "计算过程：拆开整个期间的流量",
  usdBnRowEachRow:
    "十亿美元，每行对应“资金流”表的一行；空白：没有。意向书：视意向书为确定，\n无论“计入与否”如何，其他条件仍保留其概率。外部：供应商的外部收入。\n确定：其余全部。计入：三者按“交易”表与“假设”表目前的计法。",
  circularShare: "循环占比，占 ",
  sReceiptsLettersIntentOutside: " 的收款，按其意向书与外部收入",
  tracedOverHorizonAllReceipts:
    "按比例追踪，整个期间，占全部收款。意向书不是合同：\n纵向为意向书全部得以履行的概率，横向为供应商的外部收入，“假设”表的数值为 100%。",
  lettersIntentFulfilled: {
    label: "意向书得以履行",
  },
  outsideRevenueInputs: {
    label: "外部收入，占“资金流”表数值",
  },
  circularShareTraced: "循环占比，按比例追踪",
  lettersIntentCountedAt: "意向书计入的概率",
  probability: "概率",
  riskHowFarResultsMove: "风险：输入变动时，结果变动多少",
  liveFormulasChangeInputStep:
    "实时公式：更改“假设”表上的输入、步长、低值或高值，此处的每张表与图表都随之变化。",
  gpuRentedH100GpuSheet:
    "GPU 即“GPU经济性”表中那块出租的 H100。低值、高值与分布均为假设，没有一个是这样公布的。",
};
