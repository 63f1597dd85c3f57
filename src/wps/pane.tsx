import './olderChromium/weakRef';
import { createRoot } from 'react-dom/client';
import { buildFacts, createWpsHost } from '../hosts/wps';
import { SurroundingsContext } from '../taskpane/diagnostics';
import { chooseLanguage } from '../taskpane/environment/language';
import { createPreferenceStore } from '../taskpane/environment/preferenceStore';
import { Pane, PaneWithoutWorkbook } from '../taskpane/Pane';
import { wpsApplication } from './application';
import { LANGUAGE_OF_WPS, PARTITION } from './language';
import { OlderStyles } from './olderChromium/OlderStyles';

const container = document.getElementById('pane');
if (container === null) throw new Error('The page has no element #pane.');

const application = wpsApplication();
const workbook = application?.ActiveWorkbook ?? null;
const preferences = createPreferenceStore(PARTITION);
const frame = { language: chooseLanguage(window.location.search, LANGUAGE_OF_WPS), colourScheme: null, preferences, program: 'wps' } as const;

/** How this build of WPS answers, found when the pane opens. */
const facts = application === null ? {} : buildFacts(application);

createRoot(container).render(
  <OlderStyles>
    {application === null || workbook === null ? (
      <PaneWithoutWorkbook reason="outside" {...frame} />
    ) : (
      <SurroundingsContext value={() => Promise.resolve(facts)}>
        <Pane
          host={createWpsHost(application)}
          commandNotes={{ partition: PARTITION, workbook: workbook.FullName }}
          {...frame}
        />
      </SurroundingsContext>
    )}
  </OlderStyles>,
);
