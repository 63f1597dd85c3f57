import { screen, waitFor } from '@testing-library/react';
import { evaluateWorkbook } from '../../src/core/evaluate';
import { defaultPack } from '../../src/core/scoring/packs';
import { MemoryHost } from '../../src/hosts/memory';
import { seedWorkbook } from '../support/seedForms';
import { button, idle, openPane } from './support/renderPane';

const sheetNames = async (host: MemoryHost) => (await host.readWorkbook()).sheets.map(({ name }) => name);

describe('插入空白表', () => {
  test('fills an empty workbook with a form that is read back, with the rows that were asked for', async () => {
    const host = new MemoryHost({ name: '空.xlsx', sheets: [{ name: 'Sheet1', cells: {} }] });
    const user = await openPane(host);
    await user.click(button('插入空白表'));
    await user.clear(await screen.findByLabelText('年度'));
    await user.type(screen.getByLabelText('年度'), '2024');
    await user.type(screen.getByLabelText('项目名称'), '图书馆/开放');
    await user.clear(screen.getByLabelText('生态效益指标的行数'));
    await user.click(button('插入'));
    await screen.findByText('已生成工作表“图书馆 开放”');
    const { forms } = evaluateWorkbook(await host.readWorkbook(), defaultPack);
    expect(forms).toHaveLength(1);
    expect(forms[0]!.form).toMatchObject({ sheet: '图书馆 开放', year: 2024, projectName: '图书馆/开放' });
    expect(forms[0]!.form.indicators.map(({ level2 }) => level2)).not.toContain('生态效益指标');
    await user.click(button('完成并检查'));
    await idle();
    expect(screen.getByRole('heading', { level: 2, name: '图书馆/开放' })).toBeTruthy();
  });

  test('says which points are not shared out, and inserts nothing without rows', async () => {
    const host = new MemoryHost({ name: '空.xlsx', sheets: [{ name: 'Sheet1', cells: {} }] });
    const user = await openPane(host);
    await user.click(button('插入空白表'));
    await user.clear(await screen.findByLabelText('服务对象满意度指标的行数'));
    expect(screen.getByText(/满意度没有行/u)).toBeTruthy();
    for (const field of screen.getAllByLabelText(/的行数$/u)) await user.clear(field);
    await user.click(button('插入'));
    expect(await sheetNames(host)).toEqual(['Sheet1']);
  });

  test('a protected workbook is said, and the tool stays open', async () => {
    const host = new MemoryHost({ name: '空.xlsx', sheets: [{ name: 'Sheet1', cells: {} }] });
    host.conditions.isStructureProtected = true;
    const user = await openPane(host, { language: 'en' });
    await user.click(button('Insert a blank form'));
    await user.click(await screen.findByRole('button', { name: 'Insert' }));
    await screen.findByText(/structure of the workbook is protected/u);
    expect(button('Insert')).toBeTruthy();
  });
});

describe('汇总表和问题清单', () => {
  test('are made on sheets of their own, again and again', async () => {
    const host = MemoryHost.fromSnapshot(seedWorkbook());
    const user = await openPane(host);
    const names = await sheetNames(host);
    for (const [label, made] of [['生成汇总表', '汇总表'], ['生成问题清单', '问题清单'], ['生成汇总表', '汇总表']] as const) {
      await user.click(button('汇总表和问题清单'));
      await user.click(await screen.findByRole('button', { name: label }));
      await screen.findByText(`已生成工作表“${made}”`);
      await user.click(button('完成并检查'));
      await idle();
    }
    await waitFor(async () => expect(await sheetNames(host)).toEqual([...names, '汇总表', '问题清单']));
  });
});
