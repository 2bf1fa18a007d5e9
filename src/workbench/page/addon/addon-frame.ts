/**
 * The flags of Google's frame (assumption: download), except allow-same-origin. In both places, the page has an origin of
 * its own.
 */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';
const FRAME_URL = '/sidebar-frame.html';

/** The message to a new frame, sent together with the port for its google.script.run. */
export interface FrameContent {
  html: string;
  /** The functions of its google.script.run. */
  functionNames: readonly string[];
  origin: string;
}

export interface AddonFrameOptions {
  title: string;
  html: string;
  functionNames: readonly string[];
  /** Whether the frame can write to the Clipboard API. */
  mayWriteClipboard: boolean;
  /** Receives this end of the channel before the page's scripts run. */
  connect: (port: MessagePort) => void;
}

/**
 * Creates the frame in which a page of the add-on runs. The frame's own document comes from the server, with a policy that
 * allows inline scripts and no network. It replaces itself with the page that it receives.
 */
export function createAddonFrame(options: AddonFrameOptions): HTMLIFrameElement {
  const { title, html, functionNames, mayWriteClipboard, connect } = options;
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', SANDBOX);
  if (mayWriteClipboard) frame.allow = 'clipboard-write *';
  frame.src = FRAME_URL;
  frame.addEventListener(
    'load',
    () => {
      const channel = new MessageChannel();
      connect(channel.port1);
      const content: FrameContent = { html, functionNames, origin: window.location.origin };
      frame.contentWindow?.postMessage(content, '*', [channel.port2]);
      frame.contentWindow?.focus();
    },
    { once: true },
  );
  return frame;
}
