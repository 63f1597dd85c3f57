import type { WorkbookSnapshot } from '../../../core/form/snapshot';
import { PackageError } from '../error';
import { portableCodec, type Codec } from '../zip/codec';
import type { WorkbookPackage } from '../workbookPackage';
import { openPackage } from '../workbookPackage';
import { FileError } from './error';
import type { LegacyFormat } from './identify';
import { identifyFile } from './identify';

/** A workbook file that was opened: one that can be edited, or one of an older format that can only be read. */
export type OpenedFile =
  | { readonly kind: 'package'; readonly package: WorkbookPackage }
  | {
      readonly kind: 'legacy';
      readonly format: LegacyFormat;
      /** Read-only; hidden rows are told where the format says them. */
      readonly snapshot: WorkbookSnapshot;
      /**
       * The workbook as the bytes of a new .xlsx file, to be opened with `openPackage` and edited there. Values, formulas,
       * number formats, merged areas, column widths and hidden sheets are taken over; fonts, fills, borders, pictures, charts,
       * protection and macros are lost, which a person must be told. Throws {@link FileError} `corrupt`.
       */
      readonly convert: () => Uint8Array;
    };

/**
 * Opens a workbook file by what it holds, whatever it is called: .xlsx and .xlsm for editing, .xls and .ods
 * for reading. The reader of the older formats is loaded only when it is needed.
 * @param bytes the file; not copied, so it must not be changed afterwards
 * @param name file name, for people
 * @param codec unpacks and packs the parts of the file
 * @throws {FileError} with a code that `wordFileError` turns into a sentence: never anything else
 */
export async function openWorkbookFile(bytes: Uint8Array, name: string, codec: Codec = portableCodec): Promise<OpenedFile> {
  try {
    const kind = identifyFile(bytes, codec);
    if (typeof kind === 'object') throw new FileError(kind.not, 'not a workbook');
    if (kind === 'package') return { kind, package: openPackage(bytes, name, codec) };
    const { readLegacy } = await import('../legacy/readLegacy');
    return { kind: 'legacy', format: kind, ...readLegacy(bytes, name, kind) };
  } catch (cause) {
    if (!(cause instanceof PackageError)) throw cause;
    throw new FileError(cause.code === 'encrypted-or-xls' ? 'encrypted' : cause.code, cause.message);
  }
}
