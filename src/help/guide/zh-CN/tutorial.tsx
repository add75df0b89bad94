import { Example } from "../../pages/Example";
import { chinese as pane } from "../../../words/pane/zh-CN";
import { F, ToGuide } from "../../pages/links";
import type { Guide } from "../guide";

function Body() {
  return (
    <>
      <h2>1. 载入模板（两分钟）</h2>
      <p>
        在“开始”选项卡选择<b>打开 Ouroboros</b>。在窗格的<b>{pane.views.deals}</b>
        中选择一套预设数据，点击
        <b>{pane.load.button}</b>
        。工作簿中出现模型的各张工作表。先读“封面”表：标题下一行说明检查是否全部通过。
      </p>
      <h2>2. 改变一个输入（两分钟）</h2>
      <p>
        转到“假设”表。输入为浅底蓝字，各有单位与来源。把利用率改为
        0.5，再看“GPU经济性”表：回本期、净现值与内部收益率随之变化。按 Ctrl+Z
        恢复。然后打开意向书开关，看“循环融资”表。
      </p>
      <h2>3. 自己写一个公式（三分钟）</h2>
      <p>
        在空白工作表中键入 <code>=OURO.</code>{" "}
        并从列表中选择。下面的公式问：若全部款项按公告计入，英伟达从这些交易得到的收入中有多少是自己的钱？
      </p>
      <Example formula={'=OURO.CIRCULAR_SHARE(OURO.DEALS("2025-10"),"Nvidia")'} />
      <p>任何约定都不能越出的界限是：</p>
      <Example formula={'=OURO.CIRCULAR_SHARE(OURO.DEALS("2025-10"),"Nvidia","least")'} />
      <Example formula={'=OURO.CIRCULAR_SHARE(OURO.DEALS("2025-10"),"Nvidia","most")'} />
      <p>
        以上计入了意向书。“循环融资”表只计“假设”表允许的款项；二者之别见 <ToGuide slug="amounts" />
        。
      </p>
      <h2>4. 假设分析表（三分钟）</h2>
      <p>
        在窗格中打开<b>{pane.views.whatIf}</b>，选中一个结果（例如“GPU经济性”表的净现值），点击
        <b>{pane.whatIf.useSelected}</b>。在<b>{pane.whatIf.kinds.table}</b>
        下选择输入：点击工作表标签“假设”，再点击利用率的单元格，然后点击
        <b>{pane.whatIf.table.down}</b>旁的<b>{pane.whatIf.useSelected}</b>。取值键入{" "}
        <code>0.5 to 0.9 step 0.1</code>，点击<b>{pane.whatIf.table.make}</b>
        。若结果是由这些输入构成的单个 OURO 公式，表格就是如下的实时公式：
      </p>
      <Example
        formula={
          '=OURO.SENSITIVITY("GPU_PAYBACK",{30000,2.35,0.7,1.275,0.08,1.2,1500},"utilisation",{0.5;0.6;0.7;0.8;0.9},"hourlyRate",{2,2.35,2.7})'
        }
      >
        回本期（年）：利用率向下，租金 2、2.35、2.7 美元横向。
      </Example>
      <p>
        接下来：
        <ToGuide slug="measures" />、<ToGuide slug="template" />
        ，或用 <F id="SOLVE" /> 求按期回本所需的租金。
      </p>
    </>
  );
}

export const tutorial: Guide = {
  slug: "tutorial",
  title: "十分钟上手 Ouroboros",
  summary: "载入模板，改变一个输入，写一个公式，做一张假设分析表。",
  Body,
};
