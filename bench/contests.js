// The same work done by emulate and by its peers, on the same workspaces. Everyone first shows that its totals are right.
import { join } from 'node:path';
import { differenceOf, reported, run, validated } from './check-totals.js';
import { generate } from './commands.js';
import { note } from './turns.js';

/** Emulate's report as JSON names every source cell: from this many rows on it is larger than what can be read back as one text. */
const MOST_ROWS_REPORTED = 100_000;

/** 63 units: 4 CSV files each, and a workbook of 4 sheets each. */
export function contestsOnUnits({ emulate, peers, folder, limit }) {
  const UNITS = 63;
  return ['csv', 'xlsx'].flatMap((format) => {
    const workspace = join(folder, `against-${format}`);
    const planted = generate('generate.js', workspace, UNITS, format);
    const able = peers.found.filter(({ formats }) => formats.includes(format));
    const contest = (name, id, own, ofPeer) => ({
      name,
      contenders: [
        contender({ id, name: own.name, command: own.command, limit }, planted, () => ({
          ...validated(emulate, workspace, limit),
          figures: reported(emulate, workspace, limit),
        })),
        ...able.map((peer) => peerOn(peer, `${id} ${peer.name}`, ofPeer(peer), planted, limit)),
      ],
    });
    const files = format === 'csv' ? `${UNITS} × 4 CSV` : `${UNITS} workbooks × 4 sheets`;
    const validate = { name: '`emulate validate`', command: [...emulate, 'validate', workspace] };
    const checked = contest(files, `units ${format}`, validate, () => [workspace]);
    if (format === 'csv') return [checked];
    const report = {
      name: '`emulate report --lang vi --format xlsx`',
      command: reportOf(emulate, workspace, 'xlsx'),
    };
    const withReport = contest(`${files}, with a report in Excel`, 'units report', report, ({ name }) => [
      workspace,
      join(workspace, `${name}.xlsx`),
    ]);
    return [checked, withReport];
  });
}

/** One CSV of so many rows. */
export function contestsOnRows({ emulate, peers, folder, limit }, rows) {
  const workspace = join(folder, `rows-${rows}`);
  const planted = generate('generate-rows.js', workspace, rows);
  const id = `rows ${rows}`;
  const validate = { id, name: '`emulate validate`', command: [...emulate, 'validate', workspace], limit };
  const report = {
    id: `${id} report`,
    name: '`emulate report --lang vi --format md`',
    command: reportOf(emulate, workspace, 'md'),
    limit,
  };
  const validating = contender(validate, planted, () => validated(emulate, workspace, limit));
  const reporting = contender(report, planted, () => {
    if (validating.failed !== undefined) throw new Error('not tried');
    return rows > MOST_ROWS_REPORTED ? planted : { ...planted, figures: reported(emulate, workspace, limit) };
  });
  const able = peers.found.filter(({ formats }) => formats.includes('csv'));
  return {
    name: `${rows} rows of CSV`,
    contenders: [
      validating,
      reporting,
      ...able.map((peer) => peerOn(peer, `${id} ${peer.name}`, [workspace], planted, limit)),
    ],
  };
}

function peerOn({ name, command }, id, args, planted, limit) {
  const all = [...command, ...args];
  return contender({ id, name, command: all, limit }, planted, () => JSON.parse(run(all, limit)));
}

/** A contender; `wrong` says what differs, `failed` why it did not come to an end. Neither is measured. */
function contender(one, planted, find) {
  note(`checking ${one.name}: ${one.id}`);
  const about = { ...one, exits: [0, 1] };
  try {
    const wrong = differenceOf(find(), planted);
    return wrong === undefined ? about : { ...about, wrong };
  } catch (error) {
    return { ...about, failed: error.message };
  }
}

function reportOf(emulate, workspace, format) {
  const out = join(workspace, `out-${format}`);
  return [...emulate, 'report', workspace, '--lang', 'vi', '--format', format, '--out', out];
}
