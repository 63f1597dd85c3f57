import { derivations } from './derivations';
import { documents } from './documents';
import { history } from './history';
import { overview } from './overview';
import { problems } from './problems';
import { reasons } from './reasons';
import { settings } from './settings';
import { sheets } from './sheets';
import { shell } from './shell';
import { writing } from './writing';

/** The pane's own words in Chinese; the other languages have the same entries, which the compiler sees to. */
export const zhCN = {
  ...shell,
  ...writing,
  ...overview,
  ...problems,
  ...reasons,
  ...derivations,
  ...history,
  ...settings,
  ...sheets,
  ...documents,
};

export type Strings = typeof zhCN;
