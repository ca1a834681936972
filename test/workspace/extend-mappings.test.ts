import { describe, expect, it } from 'vitest';
import { extendMappings, type FileDraft } from '../../src/workspace/extend-mappings.ts';
import { readMappings } from '../../src/workspace/read-mappings.ts';

const WORDS = {
  head: 'What the keys mean\n  file: the file',
  undecided: 'not known',
  datasets: { movements: 'm', spending: 'programme spending', commendations: 'c', targets: 't' },
};
const DRAFT: FileDraft = {
  file: 'submissions/a.xlsx',
  unit: 'ha-noi',
  tables: [
    {
      sheet: 'KP',
      dataset: 'spending',
      header: '5-6',
      numbers: 'vi',
      columns: [
        ['Vốn: (triệu)', 'allocated'],
        ['2024', { field: 'disbursed', money_unit: 'billion' }],
      ],
      undecided: ['Cột lạ'],
    },
  ],
};

describe('what was understood', () => {
  it('is written with comments where nothing was', () => {
    const { text, written, kept } = extendMappings('', [DRAFT], WORDS, false);
    expect(text).toBe(`# What the keys mean
#   file: the file

- file: submissions/a.xlsx
  unit: ha-noi
  tables:
    - sheet: KP
      dataset: spending # programme spending
      header: 5-6
      numbers: vi
      columns:
        "Vốn: (triệu)": allocated
        "2024": { field: disbursed, money_unit: billion }
        # not known
        # "Cột lạ": ignore
`);
    expect([written, kept]).toEqual([[{ file: 'submissions/a.xlsx', sheet: 'KP' }], []]);
    expect(readMappings('mappings.yaml', text)).toHaveLength(1);
  });

  it('stands below what stood there, which keeps its words and comments', () => {
    const before = `# ours
- file: b.csv # sent twice
  encoding: tcvn3

# the end
`;
    const { text } = extendMappings(before, [DRAFT], WORDS, false);
    expect(text).toMatch(/^# ours\n- file: b\.csv # sent twice\n {2}encoding: tcvn3\n\n/);
    expect(text).toContain('# the end');
    expect(text).not.toContain('What the keys mean');
    expect(readMappings('mappings.yaml', text).map(({ file }) => file)).toEqual([
      'b.csv',
      'submissions/a.xlsx',
    ]);
  });

  it('never replaces what is said of a sheet, but by force', () => {
    const before = `- file: a.xlsx
  # asked by telephone
  encoding: vni
  tables:
    - {sheet: kp, dataset: targets} # corrected
    - {sheet: KT, numbers: en} # left as it is
`;
    const kept = extendMappings(before, [DRAFT], WORDS, false);
    expect(kept.written).toEqual([]);
    expect(kept.kept).toEqual([{ file: 'submissions/a.xlsx', sheet: 'KP' }]);
    const [same] = readMappings('mappings.yaml', kept.text);
    expect(same?.tables[0]).toMatchObject({ sheet: 'kp', dataset: 'targets' });

    const forced = extendMappings(before, [DRAFT], WORDS, true);
    const [fresh] = readMappings('mappings.yaml', forced.text);
    expect(fresh).toMatchObject({ unit: 'ha-noi', encoding: undefined });
    expect(fresh?.tables).toMatchObject([
      { sheet: 'KT', numbers: 'en' },
      { sheet: 'KP', dataset: 'spending' },
    ]);
    expect(forced.text).toContain('# left as it is');
  });

  it('is added to an entry of the same file, whatever the style of that entry', () => {
    for (const before of [
      '- {file: submissions/a.xlsx, unit: hoa-binh}',
      '[{file: a.xlsx, tables: [{sheet: KT}]}]',
    ]) {
      const { text, written } = extendMappings(before, [DRAFT], WORDS, false);
      expect(written).toHaveLength(1);
      const [entry, ...others] = readMappings('mappings.yaml', text);
      expect(others).toEqual([]);
      expect(entry?.tables.at(-1)).toMatchObject({ sheet: 'KP', header: { top: 5, bottom: 6 } });
    }
  });
});
