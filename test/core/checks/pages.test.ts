import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../../../src/core/checks';
import { checkIds } from '../../../src/core/checks/ids';
import { messages } from '../../../src/core/messages';
import { findPack } from '../../../src/core/scoring/packs';
import { readCheckPage, type PageExample } from '../../support/checkPage';
import { findingsOf } from '../../support/formBuilder';

const folder = path.join(__dirname, '../../../docs/checks');

it('has a page for every check, and no other', () => {
  const pages = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(checkIds.map((id) => `${id}.md`).sort());
});

it('lists every check in the index', () => {
  const index = readFileSync(path.join(folder, 'README.md'), 'utf8');
  for (const id of checkIds) expect(index).toContain(`(${id}.md)`);
});

describe.each(checkIds)('the page of %s', (id) => {
  const page = readCheckPage(readFileSync(path.join(folder, `${id}.md`), 'utf8'));
  const found = ({ form, others, pack, caps }: PageExample) => {
    const rules = findPack(pack);
    if (rules === null) throw new Error(`no pack ${pack}`);
    return findingsOf(id, form, others, { ...rules, total: { ...rules.total, caps } });
  };

  it('says what the check is', () => {
    const { title } = messages['zh-CN'].checks[id];
    const level = messages['zh-CN'].levels[checks[id].level];
    expect(page).toMatchObject({ id, title, level, since: checks[id].since });
  });

  it('shows a form that it reports', () => {
    expect(found(page.violating).length).toBeGreaterThan(0);
  });

  it('shows a form that it leaves alone', () => {
    expect(found(page.clean)).toEqual([]);
  });
});
