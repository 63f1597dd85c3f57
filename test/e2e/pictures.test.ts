import { GUIDE_STORY } from '../support/guideStory';
import { expectAsOnPicture } from '../support/pictures';
import { shareWorkbench } from '../support/sharedWorkbench';
import type { WorkbenchPage } from '../support/workbenchPage';

/** The story of the guide still goes as its pictures show it. The pictures of single views are compared where accessibility is tested. */

let workbench: WorkbenchPage;
let address: string;

shareWorkbench((shared) => {
  ({ workbench, address } = shared);
});

it.each(GUIDE_STORY.map((step) => [step.picture, step] as const))('%s', async (picture, { act }) => {
  await act(workbench);
  await workbench.paneIdle();
  await expectAsOnPicture(picture, workbench.paneFrame);
});

it('en-overview', async () => {
  await workbench.goTo(`${address}?lang=en`);
  await workbench.pane.getByRole('tab').first().waitFor();
  await expectAsOnPicture('en-overview', workbench.paneFrame);
});
