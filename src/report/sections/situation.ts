import { phrase, type Text } from '../../language/phrase.ts';
import { sendersOf } from '../../records/senders.ts';
import type { Summary } from '../../summary/summary.ts';
import type { Period, Unit } from '../../workspace/workspace.ts';
import { nameUnits } from '../missing-units.ts';
import type { Block } from '../report.ts';
import { clusterText, unitText } from '../report-input.ts';

/** I. Who the cluster is, by which decision, who heads it, and who has reported. */
export function describeSituation(summary: Summary): Block[] {
  const { workspace, units, ledger } = summary;
  const { cluster } = workspace.settings;
  const sentences: Text[] = [
    phrase('report.members', {
      cluster: clusterText(workspace),
      count: units.length,
      units: nameUnits(units),
    }),
  ];
  const { decision } = cluster ?? {};
  if (decision !== undefined)
    sentences.push(phrase('report.founded', { decision: describeDecision(decision) }));
  const head = findUnit(units, cluster?.head);
  if (head !== undefined) sentences.push(phrase('report.head', { unit: unitText(head) }));
  const received = receivedFrom(summary);
  const fraction = `${received.length}/${units.length}`;
  sentences.push(phrase('report.received', { fraction, files: ledger.files.length }));
  const silent = units.filter((unit) => !received.includes(unit));
  if (silent.length > 0) sentences.push(phrase('report.received-missing', { units: nameUnits(silent) }));
  return sentences.map((text) => ({ type: 'paragraph', text }));
}

/** As of when the figures are, and how final. */
export function describeStatus(period: Period | undefined): Text[] {
  const { cut_off: cutOff, status } = period ?? {};
  return [
    ...(cutOff === undefined ? [] : [phrase('report.cut-off', { date: { as: 'longDate', value: cutOff } })]),
    ...(status === undefined ? [] : [phrase(`report.status.${status}`)]),
  ];
}

/** The units from which something came that could be read. */
export function receivedFrom({ units, ledger }: Summary): Unit[] {
  const senders = sendersOf(ledger);
  return units.filter(({ id }) => senders.has(id));
}

export function findUnit(units: readonly Unit[], id: string | undefined): Unit | undefined {
  return units.find((unit) => unit.id === id);
}

export function describeDecision(decision: {
  number: string;
  date: string;
  issuer?: string | { vi: string; en?: string | undefined } | undefined;
}): Text {
  const { number, issuer } = decision;
  const date = { as: 'longDate', value: decision.date } as const;
  if (issuer === undefined) return phrase('report.decision', { number, date });
  const by: Text = typeof issuer === 'string' ? issuer : { names: issuer };
  return phrase('report.decision-by', { number, date, issuer: by });
}
