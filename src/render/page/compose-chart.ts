import { phrase } from '../../language/phrase.ts';
import { say, write, writeMoney } from '../../language/translate.ts';
import { type Decimal, decimal, ZERO } from '../../quantity/decimal.ts';
import { type MoneyScale, scaleFor } from '../../quantity/money-scale.ts';
import type { Bar, BarChart } from '../../report/report.ts';
import { inline, type Page, plain } from './page.ts';
import type { BarView, ChartView } from './page-view.ts';
import { wrapLabel } from './wrap-label.ts';

/** The canvas: labels right-aligned on the left, bars in the middle, values at the bars' ends. */
const CANVAS = {
  width: 760,
  labelX: 212,
  barX: 224,
  longest: 400,
  pitch: 38,
  barHeight: 18,
  line: 16,
  stub: 44,
};
const LABEL = { lines: 2, characters: 29 };

/** Lays the bars out; a bar nobody reported becomes a stub, so that its unit is still seen. */
export function composeChart(page: Page, chart: BarChart): ChartView {
  const values = chart.bars.flatMap((bar) => (bar.value === null ? [] : [bar.value]));
  const isPercent = chart.unit === 'percent';
  const full = isPercent ? decimal(100) : ZERO;
  const largest = values.reduce((most, value) => (value.gt(most) ? value : most), full);
  const print = printerFor(page, chart, scaleFor(values));
  const lengthOf = (value: Decimal): number =>
    largest.eq(0) ? 0 : Math.max(0, value.times(CANVAS.longest).dividedBy(largest, 0).toNumber());
  return {
    anchor: `chart-${chart.id.replace(/[^\p{L}\p{N}]+/gu, '-')}`,
    caption: plain(page, chart.caption),
    alternative: inline(page, say(page.language, chart.alternative)),
    width: CANVAS.width,
    height: Math.max(1, chart.bars.length) * CANVAS.pitch,
    labelX: CANVAS.labelX,
    barX: CANVAS.barX,
    bars: chart.bars.map((bar, index) => ({
      ...layOut(page, bar, index),
      ...measure(bar.value, lengthOf),
      text: page.markup.label(print(bar)),
      track: isPercent && bar.value !== null ? lengthOf(full) : null,
    })),
  };
}

function printerFor(page: Page, chart: BarChart, scale: MoneyScale): (bar: Bar) => string {
  const { language } = page;
  return ({ text, value }) => {
    if (value === null) return say(language, phrase('render.missing'));
    if (text !== undefined) return say(language, text);
    return chart.unit === 'money'
      ? writeMoney(language, value, scale)
      : write(language, { as: chart.unit, value });
  };
}

function layOut(
  page: Page,
  bar: Bar,
  index: number,
): Pick<BarView, 'label' | 'lines' | 'y' | 'height' | 'textY'> {
  const middle = index * CANVAS.pitch + CANVAS.pitch / 2;
  const label = say(page.language, bar.label);
  const lines = wrapLabel(label, LABEL);
  const first = middle + 5 - ((lines.length - 1) * CANVAS.line) / 2;
  return {
    label: page.markup.label(label),
    lines: lines.map((text, line) => ({
      text: page.markup.label(text),
      y: first + line * CANVAS.line,
    })),
    y: middle - CANVAS.barHeight / 2,
    height: CANVAS.barHeight,
    textY: middle + 5,
  };
}

function measure(
  value: Decimal | null,
  lengthOf: (value: Decimal) => number,
): Pick<BarView, 'width' | 'textX' | 'isMissing'> {
  const width = value === null ? CANVAS.stub : Math.max(2, lengthOf(value));
  return { width, textX: CANVAS.barX + width + 8, isMissing: value === null };
}
