import { LONG_TEXT_CHARACTERS } from '../../messages/long-text.ts';
import { checkTransportRequest } from '../../messages/requests.ts';
import { describeValue } from '../../platform/describe-value.ts';
import { createWallClock } from '../cells/wall-clock.ts';

/**
 * Returns a value for a test of google.script.run, by its kind. Only these replies are not JSON text.
 * @throws for the kind `failure`, and for an invalid request
 */
export function checkTransport(request: unknown): unknown {
  if (!checkTransportRequest(request)) throw new Error('The check sent an unknown request. Reload the sheet.');
  switch (request.kind) {
    case 'nothing':
      return undefined;
    case 'notANumber':
      return Number.NaN;
    case 'date':
      return { at: new Date(0), beside: 1 };
    case 'nested':
      return { rows: [[1, true, null], ['']] };
    case 'longText':
      return 'x'.repeat(LONG_TEXT_CHARACTERS);
    case 'function':
      return { run: () => 1 };
    case 'failure':
      throw new Error('Asked to fail.');
    case 'sent':
      return describeValue(request.sent, createWallClock());
  }
}
