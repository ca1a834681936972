import { escapeXml } from '../../../ooxml/escape-xml.ts';
import { columnLetters } from '../../../source/location.ts';
import type { ChartCells, ChartSeries, SheetChart } from './sheet-chart.ts';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const FONT = 'Times New Roman';
/** Told apart by lightness too, so that a copy in black and white can be read. */
const COLOURS = [
  { bar: '1F4E79', text: 'FFFFFF' },
  { bar: 'E0A63C', text: '1C1C1E' },
  { bar: '8F1D21', text: 'FFFFFF' },
  { bar: 'B8C4CE', text: '1C1C1E' },
] as const;
const INK = '1C1C1E';
const LINE = 'D5D2CA';
/** With more rows than this, values on the bars would cover each other. */
const MOST_LABELLED = 12;
/** With more than this, the names under the bars are small. */
const MANY = 24;
const AXES = { labels: 111111111, values: 222222222 } as const;

/** A chart part (ECMA-376 part 1 §21.2): columns side by side or stacked, with marks over them. */
export function chartXml(chart: SheetChart): string {
  const count = chart.labels.cached.length;
  const isLabelled = count <= MOST_LABELLED && chart.bars.length + chart.marks.length <= 2;
  const series = chart.bars.map((each, index) => barSeries(chart, each, index, isLabelled)).join('');
  const overlap = chart.arrangement === 'stacked' ? '<c:overlap val="100"/>' : '<c:overlap val="-5"/>';
  const bars = `<c:barChart><c:barDir val="col"/><c:grouping val="${chart.arrangement}"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${overlap}${axisIds()}</c:barChart>`;
  const marks = chart.marks
    .map((each, index) => markSeries(chart, each, chart.bars.length + index, isLabelled))
    .join('');
  const lines =
    marks === ''
      ? ''
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${marks}<c:marker val="1"/>${axisIds()}</c:lineChart>`;
  const legend =
    chart.bars.length + chart.marks.length > 1
      ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
      : '';
  return (
    `<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, 1300, true)}` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${bars}${lines}${labelAxis(count)}${valueAxis(chart.unit)}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${textXml(1000)}</c:chartSpace>`
  );
}

function barSeries(chart: SheetChart, series: ChartSeries, index: number, isLabelled: boolean): string {
  const { bar, text } = COLOURS[index % COLOURS.length] ?? COLOURS[0];
  const look = `<c:spPr><a:solidFill><a:srgbClr val="${bar}"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val="0"/>`;
  const isInside = chart.arrangement === 'stacked' || chart.marks.length > 0;
  const position = chart.arrangement === 'stacked' ? 'ctr' : isInside ? 'inEnd' : 'outEnd';
  const labels = isLabelled ? labelsXml(position, isInside ? text : INK) : '';
  return `<c:ser>${headXml(chart, series, index)}${look}${labels}${dataXml(chart, series)}</c:ser>`;
}

function markSeries(chart: SheetChart, series: ChartSeries, index: number, isLabelled: boolean): string {
  const fill = `<a:solidFill><a:srgbClr val="${INK}"/></a:solidFill>`;
  const look = `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="dash"/><c:size val="14"/><c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr></c:marker>`;
  const labels = isLabelled ? labelsXml('t', INK) : '';
  return `<c:ser>${headXml(chart, series, index)}${look}${labels}${dataXml(chart, series)}<c:smooth val="0"/></c:ser>`;
}

function labelsXml(position: string, colour: string): string {
  return `<c:dLbls><c:numFmt formatCode="General" sourceLinked="1"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(1000, colour)}<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

function headXml({ sheet }: SheetChart, { heading }: ChartSeries, index: number): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textReference(sheet, heading)}</c:tx>`;
}

function dataXml({ sheet, labels }: SheetChart, { values }: ChartSeries): string {
  const points = values.cached.flatMap((value, index) =>
    typeof value === 'number' ? [`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`] : [],
  );
  const cache = `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.cached.length}"/>${points.join('')}</c:numCache>`;
  return `<c:cat>${textReference(sheet, labels)}</c:cat><c:val><c:numRef><c:f>${reference(sheet, values)}</c:f>${cache}</c:numRef></c:val>`;
}

function textReference(sheet: string, cells: ChartCells): string {
  const points = cells.cached.flatMap((text, index) =>
    text === undefined ? [] : [`<c:pt idx="${index}"><c:v>${escapeXml(String(text))}</c:v></c:pt>`],
  );
  return `<c:strRef><c:f>${reference(sheet, cells)}</c:f><c:strCache><c:ptCount val="${cells.cached.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function reference(sheet: string, { column, top, bottom }: ChartCells): string {
  const cell = (row: number): string => `$${columnLetters(column)}$${row}`;
  const range = top === bottom ? cell(top) : `${cell(top)}:${cell(bottom)}`;
  return escapeXml(`'${sheet.replaceAll("'", "''")}'!${range}`);
}

function labelAxis(count: number): string {
  return `<c:catAx><c:axId val="${AXES.labels}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${textXml(count > MANY ? 800 : 1000)}<c:crossAx val="${AXES.values}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

function valueAxis(unit: string | undefined): string {
  const grid = `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${LINE}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`;
  return `<c:valAx><c:axId val="${AXES.values}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>${grid}${unit === undefined ? '' : titleXml(unit, 1000, false)}<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${AXES.labels}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

function axisIds(): string {
  return `<c:axId val="${AXES.labels}"/><c:axId val="${AXES.values}"/>`;
}

function titleXml(text: string, size: number, isBold: boolean): string {
  const look = `<a:rPr sz="${size}" b="${isBold ? 1 : 0}"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill><a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/></a:rPr>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r>${look}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Size in hundredths of a point. */
function textXml(size: number, colour: string = INK): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}
