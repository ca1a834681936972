import { phrase, type Text } from '../../language/phrase.ts';
import { decimal } from '../../quantity/decimal.ts';
import type { Summary } from '../../summary/summary.ts';
import { rankUnits } from '../annexes/attainment.ts';
import type { Block } from '../report.ts';
import { unitText } from '../report-input.ts';
import { countOf } from './movements.ts';

/** Ranks that are read out; the annex has them all. */
const MOST_RANKS = 10;

/** The units by attainment, ties sharing a rank: "1. Vĩnh Phúc 5/5; 2. …". */
export function describeRanking(summary: Summary): Block[] {
  const ranked = rankUnits(summary).filter(({ rank }) => rank !== undefined && rank <= MOST_RANKS);
  if (summary.units.length < 2 || ranked.length === 0) return [];
  const items = ranked.map(({ unit, rank = 0 }): Text => {
    const slice = { unit: unit.id };
    const rate = summary.figure('targets', 'attainment', slice);
    return phrase('targets.ranked', {
      rank: { as: 'count', value: rank },
      unit: unitText(unit),
      achieved: countOf(summary.figure('targets', 'achieved', slice)),
      total: countOf(summary.figure('targets', 'total', slice)),
      rate: { as: 'percent', value: rate.value ?? decimal(0), figure: rate.id },
    });
  });
  return [
    { type: 'paragraph', text: phrase('targets.ranking') },
    { type: 'list', items },
  ];
}
