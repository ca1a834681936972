// The goals in CPU time, as ratios, and what was measured of them.

const MEMORY_MIB = 150;

/** What is compared with what; a ratio to `node -e 0` where nothing else is named. */
const GOALS = [
  { name: 'validate 63 units × 4 CSV, × `node -e 0`', of: 'units csv', most: 7 },
  { name: 'validate 63 workbooks × 4 sheets, × `node -e 0`', of: 'units xlsx', most: 15 },
  {
    name: '63 workbooks with the report, × pandas + openpyxl',
    of: 'units report',
    to: 'units report pandas',
    most: 0.35,
  },
  { name: 'a million rows, × pandas', of: 'rows 1000000', to: 'rows 1000000 pandas', most: 0.35 },
  { name: 'a million rows, × DuckDB', of: 'rows 1000000', to: 'rows 1000000 DuckDB', most: 1.2 },
];

/** The goals whose jobs were run, as rows of a table. */
export function judgeGoals(measured, start) {
  const find = (id) => measured.find((one) => one.id === id);
  const ratios = GOALS.flatMap(({ name, of, to, most }) => {
    const [own, other] = [find(of), to === undefined ? start : find(to)];
    if (own === undefined || other?.cpu === undefined) return [];
    return [[name, `${most}`, ...verdict(own, own.cpu / other.cpu, most, 2)]];
  });
  const long = find('rows 1000000');
  if (long === undefined) return ratios;
  return [
    ...ratios,
    ['a million rows, peak MiB', `${MEMORY_MIB}`, ...verdict(long, long.largest, MEMORY_MIB, 0)],
  ];
}

function verdict({ failed, wrong }, value, most, places) {
  if (wrong !== undefined) return ['wrong totals', '**missed**'];
  if (failed !== undefined) return [failed, '**missed**'];
  return [value.toFixed(places), value <= most ? 'met' : '**missed**'];
}
