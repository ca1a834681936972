import { describe, expect, it } from 'vitest';
import { allOf, datasetOf, examineWorkspace, standOn, TABLES } from '../support/stand.ts';

const UNITS = (...ids: readonly string[]): string =>
  `units: [${ids.map((id) => `{id: ${id}, name: Đơn vị ${id}}`).join(', ')}]\n`;
const DUE = 'due: {all: 2024-12-10, spending: 2024-12-05}\n';

describe('how the units stand', () => {
  it('lists those that sent nothing first, then those that owe something, then the others', async () => {
    const examination = await examineWorkspace(
      {
        ...allOf('aa'),
        ...allOf('bb', ['spending']),
        ...allOf('cc'),
        'cc/movements.csv': 'Tên phong trào,Số tập thể\nDân vận khéo,mười hai\n',
        ...allOf('dd'),
        'dd/movements.csv': 'Tên phong trào,Số tập thể\nPhong trào lạ,12\n',
      },
      UNITS('aa', 'bb', 'cc', 'dd', 'ee'),
    );
    const { units } = standOn(examination, '2024-12-01');
    expect(units.map(({ unit, owes }) => `${unit.id} ${owes}`)).toEqual([
      'ee everything',
      'bb datasets',
      'cc corrections',
      'dd answers',
      'aa nothing',
    ]);
  });

  it('tells what is not sent, blank, kept out by errors, of use, and not asked for', async () => {
    const examination = await examineWorkspace(
      {
        'aa/movements.csv': TABLES.movements,
        'aa/spending.csv': 'Dự án,Kinh phí bố trí (triệu đồng)\nDự án 1,\n',
        'aa/commendations.csv': 'Hình thức khen thưởng,Đối tượng,Số lượng\nGiấy khen,Tập thể,ba\n',
      },
      `${UNITS('aa')}required: {targets: false}\n`,
    );
    const standing = standOn(examination, '2024-12-01');
    const states = standing.units.flatMap(({ datasets }) => datasets.map(({ state }) => state));
    expect(states).toEqual(['usable', 'blank', 'unusable', 'not-required']);
    expect(datasetOf(standing, 'aa', 'commendations').errors).toHaveLength(1);
    expect(standing.datasets.map(({ received, usable, missing }) => [received, usable, missing])).toEqual([
      [1, 1, 0],
      [1, 0, 0],
      [1, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('does not ask for what a reason was given for, and takes the unit out of the rate', async () => {
    const reason = '- {rule: dataset-missing, unit: aa, dataset: spending, reason: Không có chương trình.}\n';
    const examination = await examineWorkspace(allOf('aa', ['spending']), UNITS('aa', 'bb') + DUE, {
      'explanations.yaml': reason,
    });
    const standing = standOn(examination, '2025-01-01');
    expect(datasetOf(standing, 'aa', 'spending')).toMatchObject({
      state: 'excused',
      reason: 'Không có chương trình.',
      delay: undefined,
    });
    expect(standing.units.map(({ unit, owes }) => `${unit.id} ${owes}`)).toEqual([
      'bb everything',
      'aa nothing',
    ]);
    expect(standing.datasets.map(({ expected }) => expected)).toEqual([2, 1, 2, 2]);
  });

  it('counts queries until a reason is given', async () => {
    const files = { ...allOf('aa'), 'aa/movements.csv': 'Tên phong trào,Số tập thể\nPhong trào lạ,12\n' };
    const open = standOn(await examineWorkspace(files, UNITS('aa')), '2024-12-01');
    expect(datasetOf(open, 'aa', 'movements').queries).toHaveLength(1);
    const answered = await examineWorkspace(files, UNITS('aa'), {
      'explanations.yaml': '- {rule: unknown-movement, unit: aa, reason: Phong trào riêng của đơn vị.}\n',
    });
    expect(datasetOf(standOn(answered, '2024-12-01'), 'aa', 'movements').queries).toEqual([]);
    expect(standOn(answered, '2024-12-01').units[0]?.owes).toBe('nothing');
  });

  it('names files that nobody is known to have sent, and does not lay their errors on anybody', async () => {
    const examination = await examineWorkspace(
      { ...allOf('aa'), 'bản sao.csv': 'Tên phong trào,Số tập thể\nDân vận khéo,mười hai\n' },
      UNITS('aa', 'bb'),
    );
    const { strays, unattributed, units } = standOn(examination, '2024-12-01');
    expect(strays).toEqual(['submissions/bản sao.csv']);
    expect(unattributed.errors.length).toBeGreaterThan(0);
    expect(units.map(({ unit, owes }) => `${unit.id} ${owes}`)).toEqual(['bb everything', 'aa nothing']);
  });

  it('gives what is wrong in a row of a shared table to the unit of that row', async () => {
    const shared = 'Đơn vị,Tên phong trào,Số tập thể\nĐơn vị aa,Dân vận khéo,3\nĐơn vị bb,Dân vận khéo,ba\n';
    const examination = await examineWorkspace({ 'chung.csv': shared }, UNITS('aa', 'bb'));
    const standing = standOn(examination, '2024-12-01');
    expect(datasetOf(standing, 'bb', 'movements').errors.map(({ lead }) => lead.rule)).toEqual([
      'not-a-number',
    ]);
    expect(datasetOf(standing, 'aa', 'movements').errors).toEqual([]);
    expect(standing.unattributed.errors).toEqual([]);
  });

  it('gives no rate where nobody has to send something', async () => {
    const examination = await examineWorkspace(
      allOf('aa'),
      `${UNITS('aa', 'bb')}required: {targets: false}\n`,
    );
    const { datasets } = standOn(examination, '2024-12-01');
    expect(datasets.map(({ expected, received }) => [expected, received])).toEqual([
      [2, 1],
      [2, 1],
      [2, 1],
      [0, 1],
    ]);
  });

  it('does not ask a unit for what stands wrong in the clerk’s mappings', async () => {
    const examination = await examineWorkspace(allOf('aa'), UNITS('aa'), {
      'mappings.yaml': '- {file: aa/movements.csv, tables: [{columns: {Không có cột này: result}}]}\n',
    });
    const { unattributed, units } = standOn(examination, '2024-12-01');
    expect(unattributed.errors.map(({ lead }) => lead.rule)).toEqual(['mapping-conflict']);
    expect(units[0]?.owes).toBe('nothing');
  });

  it('says of an unreadable file that it came, and that nothing is known of what it holds', async () => {
    const examination = await examineWorkspace({ 'aa/báo cáo.xlsx': 'PK\u0003\u0004 …' }, UNITS('aa'));
    const [unit] = standOn(examination, '2024-12-01').units;
    expect(unit).toMatchObject({ owes: 'everything', files: [{ isReadable: false, datasets: [] }] });
    expect(unit?.other.errors).toHaveLength(1);
  });

  it('shows units that are no members any more, and days of receipt of what never came', async () => {
    const units =
      'period: {kind: year, year: 2024}\nunits: [{id: aa, name: A}, {id: bb, name: B, to: 2024-06-30}]\n';
    const received =
      'received: [{unit: aa, date: 2024-12-01}, {file: mất.csv, date: 2024-12-01}, {file: bb/**, date: 2024-12-01}]\n';
    const examination = await examineWorkspace(allOf('bb'), units + received);
    const standing = standOn(examination, '2024-12-01');
    expect(standing.units.map(({ unit }) => unit.id)).toEqual(['aa']);
    expect(standing.outsiders.map(({ id }) => id)).toEqual(['bb']);
    expect(standing.unusedReceipts).toEqual(['aa', 'mất.csv']);
  });
});

describe('what is late', () => {
  const all = (received: string) => examineWorkspace(allOf('aa'), `${UNITS('aa', 'bb')}${DUE}${received}`);

  it('is overdue once the day has passed, and not on the day itself', async () => {
    const examination = await all('');
    expect(datasetOf(standOn(examination, '2024-12-10'), 'bb', 'targets').delay).toBeUndefined();
    expect(datasetOf(standOn(examination, '2024-12-11'), 'bb', 'targets').delay).toEqual({
      kind: 'overdue',
      days: 1,
    });
    expect(datasetOf(standOn(examination, '2025-03-01'), 'bb', 'spending').delay?.days).toBe(86);
  });

  it('is late by what the settings or names say, with the evidence', async () => {
    const standing = standOn(
      await all('received: [{unit: aa, date: 2024-12-08}]\n'),
      '2024-12-31',
      '2024-12-01',
    );
    expect(datasetOf(standing, 'aa', 'spending')).toMatchObject({
      delay: { kind: 'late', days: 3 },
      receipt: { date: '2024-12-08', by: 'settings' },
    });
    expect(datasetOf(standing, 'aa', 'targets').delay).toBeUndefined();
    expect(standing.datasets.map(({ late, undated }) => [late, undated])).toEqual([
      [0, 0],
      [1, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it.each(['2024-12-01', '2024-12-31'])(
    'is never concluded from the last change of a file (%s)',
    async (changed) => {
      const standing = standOn(await all(''), '2025-01-31', changed);
      const { delay, receipt } = datasetOf(standing, 'aa', 'spending');
      expect(receipt).toEqual({ date: changed, by: 'last-changed' });
      expect(delay?.kind).toBe(changed > '2024-12-05' ? 'maybe-late' : undefined);
      expect(standing.datasets.every(({ late, undated }) => late === 0 && undated === 1)).toBe(true);
    },
  );

  it('is in time when any part of it came in time: a correction does not make it late', async () => {
    const files = {
      '2024-12-04/aa/spending.csv': TABLES.spending,
      '2024-12-20/aa/spending sửa.csv': TABLES.spending.replace('120', '130'),
    };
    const standing = standOn(await examineWorkspace(files, UNITS('aa') + DUE), '2024-12-31');
    expect(datasetOf(standing, 'aa', 'spending')).toMatchObject({
      delay: undefined,
      receipt: { date: '2024-12-04', by: 'folder-name' },
    });
  });

  it('is not known to be late while the day of one of its files is unknown', async () => {
    const files = { '2024-12-20/aa/spending.csv': TABLES.spending, 'aa/spending 2.csv': TABLES.spending };
    const standing = standOn(await examineWorkspace(files, UNITS('aa') + DUE), '2024-12-31', '2024-12-30');
    expect(datasetOf(standing, 'aa', 'spending').delay).toEqual({ kind: 'maybe-late', days: 15 });
  });
});
