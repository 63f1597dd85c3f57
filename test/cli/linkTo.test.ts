import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { linkFrom, relativePath } from '../../src/cli/jobs/linkTo';
import { openPackage } from '../../src/hosts/package';
import { build, partsOf } from '../hosts/package/fixture';
import { DESIGN } from '../wps/design';

/** From a folder, to a file: as a reference, and as a path. */
test.each<[system: 'posix' | 'win32', folder: string, file: string, link: string, written: string]>([
  ['posix', '/a/报告', '/a/表/50%#1.xlsx', '../%E8%A1%A8/50%25%231.xlsx', '../表/50%#1.xlsx'],
  ['posix', '/', '/a.xlsx', 'a.xlsx', 'a.xlsx'],
  ['win32', 'C:\\a\\b', 'C:\\a\\c\\1.xlsx', '../c/1.xlsx', '../c/1.xlsx'],
  ['win32', 'C:\\a', 'c:\\A\\1.xlsx', '1.xlsx', '1.xlsx'],
  ['win32', 'C:\\a', 'D:\\表\\50%#1.xlsx', 'file:///D:/%E8%A1%A8/50%25%231.xlsx', 'file:///D:/%E8%A1%A8/50%25%231.xlsx'],
  ['win32', 'C:\\a', '\\\\server\\share\\a b.xlsx', 'file://server/share/a%20b.xlsx', 'file://server/share/a%20b.xlsx'],
  ['win32', '\\\\server\\share\\a', '\\\\server\\share\\b\\1.xlsx', '../b/1.xlsx', '../b/1.xlsx'],
  ['win32', '\\\\server\\share', 'C:\\1.xlsx', 'file:///C:/1.xlsx', 'file:///C:/1.xlsx'],
])('on %s a link from %s to %s', (system, folder, file, link, written) => {
  const paths = path[system];
  expect(linkFrom(folder, paths)(file)).toBe(link);
  expect(relativePath(folder, file, paths)).toBe(written);
});

test.each([
  ['file:///D:/%E8%A1%A8/50%25%231.xlsx', 'file:///D:/%E8%A1%A8/50%25%231.xlsx'],
  ['file:/a/1.xlsx', 'file%3A/a/1.xlsx'],
  ['javascript:alert(1)', 'javascript%3Aalert(1)'],
])('a workbook of ours leads to %s', (file, target) => {
  const pkg = openPackage(build({}), 'x');
  pkg.putSheet({ ...DESIGN, cells: [{ row: 0, column: 0, value: '甲', look: {}, link: { file, sheet: null, cell: null } }] }, { replace: false });
  const parts = unzipSync(pkg.save());
  const added = Object.keys(parts).filter((name) => name.endsWith('.rels') && !(name in partsOf({})));
  expect(added.map((name) => strFromU8(parts[name]!)).join('')).toContain(`Target="${target}" TargetMode="External"`);
});
