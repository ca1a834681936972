import type { JudgedFinding } from '../../src/findings/finding.ts';
import { phrase, type Text } from '../../src/language/phrase.ts';
import { decimal } from '../../src/quantity/decimal.ts';
import type { Report, Section } from '../../src/report/report.ts';
import { awardsAnnex, targetsAnnex } from './sample/annexes.ts';
import { attainmentChart, spendingChart } from './sample/charts.ts';
import { sampleFigures } from './sample/figures.ts';
import { emptyAnnex, spendingAnnex, spendingTable } from './sample/spending.ts';
import { HOSTILE } from './sample/units.ts';

/** A report with every kind of block and cell, and with text from sheets that means harm. */
export function sampleReport(): Report {
  const annexes = [spendingAnnex(), awardsAnnex(), targetsAnnex(), emptyAnnex()];
  return {
    kind: 'conference',
    title:
      'Báo cáo tổng kết công tác thi đua, khen thưởng năm 2024 và phương hướng, nhiệm vụ năm 2025 của Cụm thi đua số 2',
    subtitle: ['Cụm thi đua số 2 – Ủy ban Dân tộc', 'Số liệu tạm tính đến ngày 10 tháng 12 năm 2024'],
    facts: [
      { label: 'Số đơn vị thành viên', value: '9 đơn vị' },
      { label: 'Cụm trưởng', value: 'Ban Dân tộc thành phố Hà Nội' },
      { label: 'Quyết định thành lập', value: '409/QĐ-UBDT ngày 21/6/2024' },
      { label: 'Thời điểm chốt số liệu', value: '10/12/2024' },
    ],
    period: { id: '2024', label: 'Năm 2024' },
    sections: sampleSections(),
    annexes,
    figures: sampleFigures(),
    findings: [
      {
        id: 'phu-tho#1',
        number: 1,
        unit: 'phu-tho',
        lead: FINDING,
        findings: [FINDING],
        follows: [],
        clears: [],
      },
    ],
  };
}

function sampleSections(): Section[] {
  return [
    { id: 'part-1', heading: 'Phần I. Kết quả công tác thi đua, khen thưởng năm 2024', level: 1, blocks: [] },
    {
      id: 'situation',
      heading: 'I. Đặc điểm tình hình',
      level: 2,
      blocks: [
        {
          type: 'paragraph',
          text: 'Cụm thi đua số 2 có 09 đơn vị thành viên, được thành lập theo Quyết định số 409/QĐ-UBDT ngày 21 tháng 6 năm 2024 của Ủy ban Dân tộc.',
        },
        {
          type: 'list',
          items: [
            'Cụm trưởng: Ban Dân tộc thành phố Hà Nội',
            '- không phải gạch đầu dòng',
            '1. không phải số thứ tự',
            HOSTILE,
          ],
        },
        { type: 'narrative', file: 'narrative/situation.vi.md', markdown: NARRATIVE },
      ],
    },
    {
      id: 'spending',
      heading: 'IV. Kết quả thực hiện nhiệm vụ, kinh phí chương trình',
      level: 2,
      blocks: [
        { type: 'paragraph', text: cited('spending.allocated') },
        spendingChart(),
        { ...spendingTable(), caption: 'Kinh phí bố trí và giải ngân theo đơn vị' },
        attainmentChart(),
      ],
    },
    {
      id: 'part-2',
      heading: 'Phần II. Phương hướng, nhiệm vụ năm 2025',
      level: 1,
      blocks: [{ type: 'paragraph', text: 'Tỉnh Hoà Bình làm Cụm trưởng năm 2025.' }],
    },
  ];
}

const NARRATIVE = `# Bối cảnh

Năm 2024 là năm **bản lề** thực hiện Nghị quyết; xem [văn bản](https://example.org/a_(b)) và [bẫy](javascript:alert(1)).
![ảnh](https://example.org/x.png) <script>alert(1)</script>

## Thuận lợi

1. Được sự *quan tâm* của lãnh đạo
2. Có kinh nghiệm
   - ý nhỏ | có sọc

| Nội dung | Số |
|---|---|
| a \\| b | 1 |

<!-- mở mà không đóng

\`\`\`
rào mở mà không đóng`;

/** A sentence whose figure leads to its sources, through a message that has one value. */
function cited(figure: string): Text {
  return phrase('render.madeWith', { generator: { as: 'money', value: decimal('7395e9'), figure } });
}

const FINDING: JudgedFinding = {
  rule: 'not-a-number',
  severity: 'error',
  unit: 'phu-tho',
  dataset: 'spending',
  at: { file: 'submissions/phu-tho.xlsx', sheet: 'Kinh phí', row: 9, column: 5 },
  column: 'Giải ngân',
  value: HOSTILE,
  params: { column: 'Giải ngân', value: HOSTILE, hint: 'Ghi số.' },
};
