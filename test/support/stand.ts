import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Examination, examine, stand } from '../../src/pipeline.ts';
import type { DatasetStanding, Standing } from '../../src/report/status/standing.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import type { DatasetName } from '../../src/workspace/workspace.ts';
import { readHere } from './examine-fixture.ts';

/** One table of each dataset, as small as it may be. */
export const TABLES: Readonly<Record<DatasetName, string>> = {
  movements: 'Tên phong trào,Số tập thể\nDân vận khéo,12\n',
  spending: 'Dự án,Kinh phí bố trí (triệu đồng)\nDự án 1,120\n',
  commendations: 'Hình thức khen thưởng,Đối tượng,Số lượng\nGiấy khen,Tập thể,3\n',
  targets: 'Chỉ tiêu,Đơn vị tính,Kế hoạch,Thực hiện\nTỷ lệ hộ nghèo,%,5,4\n',
};

const MOVEMENTS = 'movements: [{id: dan-van-kheo, name: Dân vận khéo}]\n';

/** Everything that a unit has to send, in a folder of its name. */
export function allOf(unit: string, without: readonly DatasetName[] = []): Record<string, string> {
  return Object.fromEntries(
    Object.entries(TABLES)
      .filter(([name]) => !without.includes(name as DatasetName))
      // Two units do not send the same bytes.
      .map(([name, text]) => [`${unit}/${name}.csv`, `${unit}\n${text}`]),
  );
}

/** Examines submissions by file name, with the settings as they stand and further files of the workspace. */
export async function examineWorkspace(
  files: Readonly<Record<string, string>>,
  settings: string,
  others: Readonly<Record<string, string>> = {},
): Promise<Examination> {
  const folder = mkdtempSync(join(tmpdir(), 'emulate-status-'));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  try {
    put(join(folder, 'emulate.yaml'), MOVEMENTS + settings);
    mkdirSync(join(folder, 'submissions'));
    for (const [name, text] of Object.entries(others)) put(join(folder, name), text);
    for (const [name, text] of Object.entries(files)) put(join(folder, 'submissions', name), text);
    return await examine(openWorkspace(folder, undefined, { mayBeEmpty: true }), readHere);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The standing on a day; files were last changed on `changed`. */
export function standOn(examination: Examination, today: string, changed?: string): Standing {
  return stand(examination, { today, lastChanged: () => changed });
}

export function datasetOf(standing: Standing, unit: string, dataset: DatasetName): DatasetStanding {
  const found = standing.units
    .find((each) => each.unit.id === unit)
    ?.datasets.find((each) => each.dataset === dataset);
  if (found === undefined) throw new Error(`${unit} has no ${dataset}`);
  return found;
}
