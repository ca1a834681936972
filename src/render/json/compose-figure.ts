import { cellName } from '../../source/location.ts';
import type { Figure, FigureSource } from '../../summary/figure.ts';
import type { Json } from './write-json.ts';

/** A figure as the contract prints it; `value` is null where nobody reported it. */
export function composeFigure(figure: Figure): Json {
  return {
    id: figure.id,
    value: figure.value,
    unit: figure.unit,
    units: { reported: figure.units.reported, expected: figure.units.expected },
    calculation: { ...figure.calculation },
    sources: figure.sources.map(composeSource),
  };
}

function composeSource(source: FigureSource): Json {
  return {
    file: source.file,
    sheet: source.sheet,
    cell: cellName(source),
    text: source.text,
    value: source.value,
    weight: source.weight,
  };
}
