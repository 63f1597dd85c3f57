declare module '*/manifest.xml' {
  /** The manifest as text, taken in at build time. */
  const text: string;
  export default text;
}

/** File names below `samples/`, put in at build time; the first is shown at the start. */
declare const SELFEVAL_SAMPLES: readonly string[];
