import type { MessageKey } from '../../language/catalogue.ts';
import { type Phrase, phrase, type Text } from '../../language/phrase.ts';
import { FORMS } from '../../records/choices/forms.ts';
import { LEVELS } from '../../records/choices/lists.ts';
import { UNSPECIFIED } from '../../summary/measure.ts';
import type { Summary } from '../../summary/summary.ts';
import { periodLabel } from '../../workspace/period.ts';
import { nameUnits, silentUnits } from '../missing-units.ts';
import type { Block } from '../report.ts';
import { countOf, fractionOf, officialOf } from './movements.ts';

const RECIPIENTS = ['collective', 'individual', 'household', UNSPECIFIED] as const;
const FORM_IDS = Object.keys(FORMS);
const LEVEL_IDS = Object.keys(LEVELS.members);

/** V. Commendations: all of them, by recipient, by level and by form; only cuts that somebody reported. */
export function describeCommendations(summary: Summary): Block[] {
  const count = summary.figure('commendations', 'count');
  if (count.value === null) return [];
  const { settings } = summary.workspace;
  const silent = silentUnits(summary, 'commendations', 'count');
  const sentences: Text[] = [
    settings.period === undefined
      ? phrase('report.commendations-undated', { count: countOf(count), units: fractionOf(count) })
      : phrase('report.commendations', {
          period: periodLabel(settings.period),
          count: countOf(count),
          units: fractionOf(count),
        }),
    ...describeRecipients(summary),
    ...describeCut(summary, 'level', LEVEL_IDS, 'report.commendations.by-level'),
    ...describeCut(summary, 'form', FORM_IDS, 'report.commendations.by-form'),
    ...(silent.length > 0 ? [phrase('report.no-data-from', { units: nameUnits(silent) })] : []),
  ];
  return sentences.map((text) => ({ type: 'paragraph', text }));
}

function describeRecipients(summary: Summary): Phrase[] {
  const items = RECIPIENTS.flatMap((recipient) => {
    const figure = summary.figure('commendations', 'count', { recipient });
    return figure.value === null
      ? []
      : [phrase(`report.recipients.${recipient}`, { count: officialOf(figure) })];
  });
  const total = countOf(summary.figure('commendations', 'count'));
  const isKnown = items.length > 1 || items[0]?.key !== 'report.recipients.unspecified';
  return isKnown ? [phrase('report.recipients', { items: { as: 'list', value: items }, total })] : [];
}

function describeCut(
  summary: Summary,
  dimension: 'level' | 'form',
  members: readonly string[],
  key: 'report.commendations.by-level' | 'report.commendations.by-form',
): Phrase[] {
  const items = members
    .filter((member) => member !== UNSPECIFIED)
    .flatMap((member) => {
      const figure = summary.figure('commendations', 'count', { [dimension]: member });
      const what: Phrase = { key: `choice.${dimension}.${member}` as MessageKey };
      return figure.value === null ? [] : [phrase('report.what-count', { what, count: officialOf(figure) })];
    });
  return items.length === 0 ? [] : [phrase(key, { items: { as: 'list', value: items } })];
}
