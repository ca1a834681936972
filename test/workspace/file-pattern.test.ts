import { describe, expect, it } from 'vitest';
import { matchesFile } from '../../src/workspace/file-pattern.ts';

describe('the name of a file in a mapping', () => {
  it.each([
    ['submissions/ha-noi.xlsx', 'submissions/ha-noi.xlsx'],
    ['ha-noi.xlsx', 'submissions/ha-noi.xlsx'],
    ['submissions\\Hòa Bình\\kinh-phi.csv', 'submissions/Hòa Bình/kinh-phi.csv'],
    ['Hòa Bình.csv'.normalize('NFD'), 'submissions/Hòa Bình.csv'],
    ['*.csv', 'submissions/ha-noi.csv'],
    ['submissions/*/kinh-phi.csv', 'submissions/ha-noi/kinh-phi.csv'],
    ['**/kinh-phi*', 'submissions/kinh-phi.csv'],
    ['**/kinh-phi*', 'submissions/2024/ha-noi/kinh-phi 2.csv'],
    ['ha-noi/**', 'submissions/ha-noi/2024/a.csv'],
    ['a (1) [x].csv', 'submissions/a (1) [x].csv'],
    ['a+(1)*.csv', 'submissions/a+(1) b.csv'],
  ])('%s is %s', (name, file) => {
    expect(matchesFile(name, file)).toBe(true);
  });

  it.each([
    ['ha-noi.xlsx', 'submissions/ha-noi/ha-noi.xlsx'],
    ['*.csv', 'submissions/ha-noi/a.csv'],
    ['*.csv', 'submissions/a.csv.xlsx'],
    ['ha-noi*', 'submissions/thu-do-ha-noi.csv'],
    ['a.csv', 'submissions/aXcsv'],
    ['**/kinh-phi.csv', 'submissions/ha-noi/khen-kinh-phi.csv'],
  ])('%s is not %s', (name, file) => {
    expect(matchesFile(name, file)).toBe(false);
  });
});
