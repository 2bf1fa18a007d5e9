import { readMessage } from '../../engine/realm-values.ts';
import type { ToPage, ToScripts } from './script-run-messages.ts';
import { packResult } from './transferable.ts';

/** The requests of google.script.host to the page around the add-on's frame. */
export interface FrameHost {
  close(): void;
  focusEditor(): void;
  setWidth(px: number): void;
  setHeight(px: number): void;
}

export interface ScriptServerOptions {
  /** Runs a function of the script with arguments given as JSON. */
  runJson(name: string, argumentsJson: string): unknown;
  /** The functions that can be called. */
  functionNames(): readonly string[];
  /** Sends a message to the add-on's frame. */
  send(message: ToPage): void;
  host: FrameHost;
  /** The minimum time of an answer; with Google, it is 300 ms or more. */
  latencyMs?: number;
}

/** Makes the scripts' half of google.script.run. Pass it each message from the frame. */
export function createScriptServer(options: ScriptServerOptions): { receive(message: ToScripts): void } {
  const { runJson, functionNames, send, host, latencyMs = 0 } = options;

  const answer = (id: number, name: string, argumentsJson: string): ToPage => {
    if (name.endsWith('_') || !functionNames().includes(name)) {
      return { kind: 'failed', id, message: `Script function not found: ${name}` };
    }
    try {
      const packed = packResult(runJson(name, argumentsJson));
      if ('json' in packed) return { kind: 'succeeded', id, resultJson: packed.json };
      return {
        kind: 'failed',
        id,
        message: 'The script completed but the returned value is not a supported return type.',
      };
    } catch (error) {
      // assumption: failure-message
      return { kind: 'failed', id, message: readMessage(error) };
    }
  };

  return {
    receive(message) {
      if (message.kind === 'call') {
        setTimeout(() => send(answer(message.id, message.name, message.argumentsJson)), latencyMs);
      } else if (message.action === 'close') host.close();
      else if (message.action === 'focusEditor') host.focusEditor();
      else if (message.action === 'setWidth') host.setWidth(message.px);
      else host.setHeight(message.px);
    },
  };
}
