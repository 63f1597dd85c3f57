/**
 * office.js lets a page play its host over https without a question. Over plain http it first opens
 * `AgaveErrorUX/index.html` beside itself in a hidden frame and asks whether the person trusts the host.
 * On a developer's own machine the answer is yes: serve {@link TRUST_PAGE} under {@link TRUST_PAGE_PATH},
 * relative to the folder that office.js is served from, and the workbench runs on http://localhost.
 */
export const TRUST_PAGE_PATH = 'AgaveErrorUX/index.html';

export const TRUST_PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Trust in this host</title>
<script>
  addEventListener('message', (event) => {
    event.source.postMessage('{"hostUserTrusted":true}', event.origin);
  });
</script>
`;
