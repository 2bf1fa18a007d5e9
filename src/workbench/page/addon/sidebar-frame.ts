import { createScriptClient } from '../../services/calls/script-run-client.ts';
import type { ToPage } from '../../services/calls/script-run-messages.ts';
import type { FrameContent } from './addon-frame.ts';

/*
 * Runs first in the add-on's frame. It waits for the page to show, defines `google` and then replaces this document with that
 * page. The window stays the same, so that the page's scripts find `google` when they start, and the policy of this document
 * stays in effect.
 */
window.addEventListener(
  'message',
  (event: MessageEvent<FrameContent>) => {
    const port = event.ports[0];
    if (event.source !== window.parent || !port) return;
    const { html, functionNames, origin } = event.data;
    const client = createScriptClient({ send: (message) => port.postMessage(message), functionNames, origin });
    port.onmessage = ({ data }: MessageEvent<ToPage>) => client.receive(data);
    Object.assign(window, { google: client.google });
    document.open();
    document.write(html);
    document.close();
  },
  { once: true },
);
