import { DOCK_RIGHT, type WpsApplication } from '../hosts/wps';

/** Entry of the plug-in storage that holds the id of the task pane. */
const PANE_ID = 'selfeval.paneId';

/** Width of the pane in pixels. */
const PANE_WIDTH = 360;

/** Shows the task pane (窗格), and makes it first where there is none. @param page address of the pane's page */
export function showPane(application: WpsApplication, page: string): void {
  const known = application.PluginStorage.getItem(PANE_ID);
  const there = typeof known === 'number' ? application.GetTaskPane(known) : null;
  if (there !== null) {
    there.Visible = true;
    return;
  }
  const pane = application.CreateTaskPane(page, '绩效自评助手');
  application.PluginStorage.setItem(PANE_ID, pane.ID);
  pane.DockPosition = DOCK_RIGHT;
  pane.Width = PANE_WIDTH;
  pane.Visible = true;
}
