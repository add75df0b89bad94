import "./circularity/circularMeasures";
import "./circularity/circularSummary";
import "./data/deals";
import "./gpu/gpuCashflows";
import "./gpu/gpuNpv";
import "./gpu/gpuPayback";
