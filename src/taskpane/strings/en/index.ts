import type { Strings } from '../zh-CN';
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

/** The pane's own words in English. */
export const en: Strings = {
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
