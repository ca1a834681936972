import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HEAD =
  'STT;Chỉ tiêu;Đơn vị tính;So sánh;Chiều hướng;Kế hoạch;Chỉ tiêu đăng ký;Thực hiện;Ước thực hiện;Thực hiện năm trước;Quyền số;Thời hạn hoàn thành;Đánh giá';

/** Each target with the rows that units give, in turn; every kind of comparator, missing number, range, estimate, zero and due date is among them. */
const TARGETS: readonly (readonly [name: string, aggregate: string | undefined, rows: readonly string[]])[] =
  [
    [
      'Tỷ lệ hộ nghèo',
      'weighted-mean',
      ['%;<=;càng thấp càng tốt;5;;4,5;;5,1;1200;2024;', '%;<=;càng thấp càng tốt;5;;5,5;;6;800;2024;'],
    ],
    [
      'Tỷ lệ tham gia bảo hiểm y tế',
      'mean',
      [
        '%;>=;càng cao càng tốt;95;;95;;94;;2024;',
        '%;>=;càng cao càng tốt;95;;94,2;;90;;2024;',
        '%;>=;càng cao càng tốt;95;;;96;91;;2025;',
      ],
    ],
    [
      'Số hộ được hỗ trợ nhà ở',
      'sum',
      ['hộ;;;450;;462;;400;;;', 'hộ;;;450;;430;;0;;;', 'hộ;;;;300;;290;310;;2030;'],
    ],
    [
      'Tăng trưởng kinh tế',
      undefined,
      [
        '%;;càng cao càng tốt;6,5-7;;7,2;;6;;;',
        '%;;;6,5-7;;7,2;;6;;;',
        '%;;;6,5-7;;6,8;;;;;',
        '%;;càng thấp càng tốt;từ 6,5 đến 7;;6,4;;6;;;',
      ],
    ],
    ['Số vụ cháy', 'max', ['vụ;<=;càng thấp càng tốt;0;;0;;1;;;', 'vụ;<=;càng thấp càng tốt;0;;2;;0;;;']],
    ['Ban hành quy chế', undefined, [';;;Có;;Có;;;;;', ';;;Có;;Không;;;;;', ';;;Có;;;;;;2030;']],
    [
      'Số lao động được đào tạo nghề',
      'sum',
      ['người;>;;1.600;;1.600;;1.500;;;', 'người;>;;1.600;;1.752;;1.500;;;'],
    ],
    ['Tỷ lệ suy dinh dưỡng', undefined, ['%;<;;15;;13,2;;14;;;', '%;<;;15;;15;;14;;2024;Đang thực hiện']],
    [
      'Tỷ lệ giải ngân',
      undefined,
      ['%;=;;100;;99,6;;90;;;', '%;=;càng cao càng tốt;100;;101;;90;;;', '%;=;;100;;;;;;;'],
    ],
    [
      'Thu ngân sách',
      'last',
      [
        'tỷ đồng;;;-5;;-3;;-4;;;',
        'tỷ đồng;;;1000,5;;980,25;;1100;;;Cơ bản đạt',
        'tỷ đồng;;;0,1;;0,3;;0,2;;;',
      ],
    ],
    ['Số sáng kiến', undefined, ['sáng kiến;;;;;12;;;;;', 'sáng kiến;;;3;;3;;3;;;Đạt']],
  ];

/** A workspace of as many units, whose targets stand on every side of their plans; some units tie, one sends nothing. */
export function writeTargetsWorkspace(folder: string, units: number): void {
  mkdirSync(join(folder, 'submissions'), { recursive: true });
  const settings = {
    cluster: {
      id: 'chi-tieu',
      name: { vi: 'Cụm thi đua có nhiều chỉ tiêu', en: 'Cluster with many targets' },
    },
    period: { kind: 'year', year: 2024 },
    languages: ['vi', 'en'],
    required: { movements: false, spending: false, commendations: false, targets: true },
    basically_met: { rate: 95, points: 1 },
    units: Array.from({ length: units }, (_, index) => ({
      id: `don-vi-${index + 1}`,
      name: { vi: `Đơn vị số ${index + 1}`, en: `Unit No. ${index + 1}` },
    })),
    targets: TARGETS.flatMap(([name, aggregate], index) =>
      aggregate === undefined ? [] : [{ id: `chi-tieu-${index + 1}`, name, aggregate }],
    ),
  };
  // JSON is YAML.
  writeFileSync(join(folder, 'emulate.yaml'), JSON.stringify(settings));
  for (let unit = 0; unit < units - 1; unit++) {
    const own = `${TARGETS.length + 1};Chỉ tiêu riêng số ${unit + 1};mô hình;;;${unit};;${unit * 2};;1;;;`;
    const rows = TARGETS.map(
      ([name, , variants], index) =>
        `${index + 1};${name};${variants[(unit + index + unit * index) % variants.length]}`,
    );
    writeFileSync(join(folder, 'submissions', `don-vi-${unit + 1}.csv`), [HEAD, ...rows, own].join('\n'));
  }
}
