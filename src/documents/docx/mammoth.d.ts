/** The self-contained build of mammoth: the same for browsers and Node, without Node's modules. */
declare module 'mammoth/mammoth.browser.min.js' {
  interface Options {
    readonly styleMap?: readonly string[];
    readonly includeDefaultStyleMap?: boolean;
    readonly includeEmbeddedStyleMap?: boolean;
    readonly externalFileAccess?: boolean;
  }
  interface Result {
    readonly value: string;
    readonly messages: readonly { readonly type: string; readonly message: string }[];
  }
  export function convertToHtml(input: { readonly arrayBuffer: ArrayBuffer }, options: Options): Promise<Result>;
}
