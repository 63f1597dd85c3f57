import { wpsApplication } from './application';
import { remindBeforeSavingAndPrinting } from './reminding';
import { imageOf, press, type RibbonControl } from './ribbon';

/*
 * The page that WPS opens first and keeps open: `ribbon.xml` calls these functions by their names. It has no surface; what it says, it
 * says in a message box.
 */
const callbacks = {
  OnAddinLoad: (): boolean => {
    const application = wpsApplication();
    if (application !== null) remindBeforeSavingAndPrinting(application, (question) => window.confirm(question));
    return true;
  },
  OnAction: (control: RibbonControl): boolean => {
    const application = wpsApplication();
    if (application !== null) {
      const page = new URL('pane.html', window.location.href).href;
      press(control, application, page, (text) => window.alert(text)).catch(() => undefined);
    }
    return true;
  },
  GetImage: imageOf,
};

Object.assign(window, callbacks);
