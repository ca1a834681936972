import { say } from '../../language/translate.ts';
import { type Decimal, ZERO } from '../../quantity/decimal.ts';
import type { Bullet, BulletChart } from '../../report/report.ts';
import { inline, type Page, plain } from './page.ts';
import type { BulletsView, BulletView, SpanView } from './page-view.ts';

const CANVAS = { width: 720, height: 30 };
/** Half the diagonal of the mark of last year's result. */
const MARK = 7;

/** Lays the bullets out, each from zero (or below) to a little beyond its greatest number. */
export function composeBullets(page: Page, { id, caption, legend, bullets }: BulletChart): BulletsView {
  return {
    anchor: `chart-${id.replace(/[^\p{L}\p{N}]+/gu, '-')}`,
    caption: plain(page, caption),
    legend: legend === undefined ? null : inline(page, legend),
    ...CANVAS,
    bullets: bullets.map((bullet) => composeBullet(page, bullet)),
  };
}

function composeBullet(page: Page, bullet: Bullet): BulletView {
  const { plan, planTo, result, previous, reachedOn } = bullet;
  const at = scaleOf(
    [plan, planTo, result, previous].filter((value) => value !== undefined && value !== null),
  );
  const [planX, toX] = [at(plan), planTo === undefined ? undefined : at(planTo)];
  return {
    label: page.markup.label(say(page.language, bullet.label)),
    verdict: plain(page, bullet.verdict),
    text: inline(page, bullet.text),
    description: plain(page, bullet.text),
    reached: toX === undefined ? reachedFrom(planX, reachedOn) : span(planX, toX),
    bar: result === null ? null : span(at(ZERO), at(result)),
    isEstimate: bullet.isEstimate,
    plans: toX === undefined ? [planX] : [planX, toX],
    zero: at(ZERO),
    previous: previous === undefined ? null : diamond(at(previous)),
  };
}

/** Positions as whole tenths of a unit, so that the same report gives the same bytes everywhere. */
function scaleOf(values: readonly Decimal[]): (value: Decimal) => number {
  const [low, high] = values.reduce(
    ([least, most], value) => [value.lt(least) ? value : least, value.gt(most) ? value : most] as const,
    [ZERO, ZERO] as const,
  );
  const length = high.minus(low);
  const room = CANVAS.width - 2 * MARK;
  if (length.eq(0)) return () => CANVAS.width / 2;
  // The greatest number is not at the very edge, so that what lies beyond it is seen.
  return (value) =>
    MARK +
    value
      .minus(low)
      .times(room * 100)
      .dividedBy(length.times(108), 1)
      .toNumber();
}

function reachedFrom(plan: number, on: Bullet['reachedOn']): SpanView | null {
  if (on === 'at') return null;
  return on === 'above' ? span(plan, CANVAS.width) : span(0, plan);
}

function span(from: number, to: number): SpanView {
  const [x, end] = [Math.min(from, to), Math.max(from, to)];
  return { x, width: tenths(end - x) };
}

function diamond(x: number): string {
  const y = CANVAS.height / 2;
  return [
    [x, y - MARK],
    [x + MARK, y],
    [x, y + MARK],
    [x - MARK, y],
  ]
    .map((corner) => corner.map(tenths).join(','))
    .join(' ');
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
