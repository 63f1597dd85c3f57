/**
 * jsdom has no MessageChannel, and Univer hands its calculation over to the next macrotask through one.
 * This one delivers by timer, so that nothing is left open when the tests are over.
 */
class Port {
  onmessage = null;
  other = null;

  postMessage(data) {
    setTimeout(() => this.other?.onmessage?.({ data }), 0);
  }

  close() {
    this.other = null;
  }
}

globalThis.MessageChannel ??= class {
  port1 = new Port();
  port2 = new Port();

  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
};

// Every browser has them; jsdom does not.
const { TextDecoder, TextEncoder } = require('node:util');
globalThis.TextDecoder ??= TextDecoder;
globalThis.TextEncoder ??= TextEncoder;
