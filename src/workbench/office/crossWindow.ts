/** The envelopes that office.js and its host post to each other's windows. */

/** What the add-in's window asks. */
export interface Envelope {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** What a response to an event or call is tied to. */
export type Correlation = Pick<Envelope, '_actionName' | '_conversationId' | '_correlationId'>;

/** A request of office.js, or `null` for any other message that a window may get. */
export function openEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'string' || !message.startsWith('{')) return null;
  try {
    const parsed = JSON.parse(message) as Partial<Envelope>;
    return parsed._messageType === 0 && typeof parsed._actionName === 'string' ? (parsed as Envelope) : null;
  } catch {
    return null;
  }
}

export function correlationOf({ _actionName, _conversationId, _correlationId }: Envelope): Correlation {
  return { _actionName, _conversationId, _correlationId };
}

/** `errorCode` speaks of the transport only: 0, or -2 when the message could not be handled. */
export function sealResponse(correlation: Correlation, origin: string, data: unknown, errorCode = 0): string {
  return seal(correlation, origin, data, errorCode, 0);
}

export function sealEvent(correlation: Correlation, origin: string, data: unknown): string {
  return seal(correlation, origin, data, 0, 1);
}

/** A request of the host's own to the add-in; no answer is waited for. */
export function sealRequest(conversation: string, origin: string, action: string, data: unknown): string {
  return JSON.stringify({
    _actionName: action,
    _conversationId: conversation,
    _correlationId: 0,
    _actionType: ActionKind.invoke,
    _messageType: 0,
    _origin: origin,
    _data: data,
    _serializerVersion: 1,
  });
}

function seal(correlation: Correlation, origin: string, data: unknown, errorCode: number, responseType: 0 | 1): string {
  return JSON.stringify({
    ...correlation,
    _messageType: 1,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}
