/** What builds of WPS do differently; each is a switch, so that the host is tried against all of them. */
export interface WpsQuirks {
  /** How several cells answer at once: an array of rows, an object with `Item`, or not at all. */
  blockReads: 'rows' | 'item' | 'none';
  /** Builds for macOS may refuse to write several cells at once. */
  refusesBlockWrites: boolean;
  /** Every column is too narrow for its numbers: `Text` answers `####`. */
  hasNarrowColumns: boolean;
  /** The ordinary number format has a Chinese name. */
  namesFormatsInChinese: boolean;
  /** `ApiEvent.Cancel`, or the `Value` of the last argument, calls off what was about to happen. */
  cancelsBy: 'property' | 'argument';
  /** `Application.Ready` is there and tells whether a cell is being edited. */
  tellsReadiness: boolean;
}

export const USUAL_QUIRKS: Readonly<WpsQuirks> = {
  blockReads: 'rows',
  refusesBlockWrites: false,
  hasNarrowColumns: false,
  namesFormatsInChinese: false,
  cancelsBy: 'property',
  tellsReadiness: true,
};

/** The circumstances that an add-in meets and cannot choose; tests and demonstrations switch them while it runs. */
export interface WpsConditions {
  isCellBeingEdited: boolean;
  isReadOnly: boolean;
  isStructureProtected: boolean;
}
