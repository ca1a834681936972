import type { MessageKey } from '../../language/catalogue.ts';
import { type Phrase, phrase, type Text, type Value } from '../../language/phrase.ts';
import type { Figure } from '../../summary/figure.ts';
import { UNSPECIFIED } from '../../summary/measure.ts';
import type { Summary } from '../../summary/summary.ts';
import type { Block } from '../report.ts';

const PARTICIPANTS = ['collectives', 'individuals', 'households'] as const;

/** III. Movements: how many, launched where, with how many taking part, and the models that came of them. */
export function describeMovements(summary: Summary): Block[] {
  const count = summary.figure('movements', 'count');
  if (count.value === null || count.value.eq(0)) return [];
  const sentences: Text[] = [
    phrase('report.movements', { count: countOf(count), units: fractionOf(count) }),
    ...describeLevels(summary),
    ...describeParticipants(summary),
    ...describeModels(summary),
  ];
  return sentences.map((text) => ({ type: 'paragraph', text }));
}

/** II. What the units issued to lead the movements. */
export function describeLeadership(summary: Summary): Block[] {
  const documents = summary.figure('movements', 'documents_issued');
  if (documents.value === null) return [];
  const text = phrase('report.documents', { count: countOf(documents), units: fractionOf(documents) });
  return [{ type: 'paragraph', text }];
}

function describeLevels(summary: Summary): Phrase[] {
  const items = summary
    .members('movements', 'launched')
    .filter((member) => member !== UNSPECIFIED)
    .map((launched) => {
      const level: Phrase = { key: `choice.launched_level.${launched}` as MessageKey };
      const figure = summary.figure('movements', 'count', { launched });
      return phrase('report.count-of', { count: officialOf(figure), what: level });
    });
  return items.length === 0
    ? []
    : [phrase('report.movements-by-level', { items: { as: 'list', value: items } })];
}

function describeParticipants(summary: Summary): Phrase[] {
  const items = PARTICIPANTS.flatMap((measure) => {
    const figure = summary.figure('movements', measure);
    return figure.value === null
      ? []
      : [phrase(`report.participants.${measure}`, { count: countOf(figure) })];
  });
  return items.length === 0 ? [] : [phrase('report.participants', { items: { as: 'list', value: items } })];
}

function describeModels(summary: Summary): Phrase[] {
  const registered = summary.figure('movements', 'models_registered');
  const recognised = summary.figure('movements', 'models_recognised');
  const sectors = summary.members('movements', 'sector').filter((member) => member !== UNSPECIFIED);
  const bySector = sectors.flatMap((sector) => {
    const figure = summary.figure('movements', 'models_recognised', { sector });
    const what: Phrase = { key: `choice.sector.${sector}` as MessageKey };
    return figure.value === null ? [] : [phrase('report.what-count', { what, count: countOf(figure) })];
  });
  return [
    ...(registered.value === null
      ? []
      : [phrase('report.models-registered', { count: countOf(registered) })]),
    ...(recognised.value === null
      ? []
      : [phrase('report.models-recognised', { count: countOf(recognised) })]),
    ...(bySector.length === 0
      ? []
      : [phrase('report.by-sector', { items: { as: 'list', value: bySector } })]),
  ];
}

/** A figure's number in a sentence; callers have made sure that there is one. */
export function countOf(figure: Figure): Value {
  return { as: 'count', value: figure.value ?? 0, figure: figure.id };
}

/** The same in official prose: "03". */
export function officialOf(figure: Figure): Value {
  return { as: 'officialCount', value: figure.value ?? 0, figure: figure.id };
}

/** "6/9": on how many of how many units a figure rests. */
export function fractionOf({ units }: Figure): string {
  return `${units.reported}/${units.expected}`;
}
