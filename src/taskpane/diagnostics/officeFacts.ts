/** Requirement sets of Excel asked about, newest last. */
const EXCEL_API_MINORS = Array.from({ length: 20 }, (_, index) => index + 1);

/** What Office says about itself: version, platform and the newest ExcelApi it has. Empty outside Office. */
export function officeFacts(): Readonly<Record<string, string>> {
  if (typeof Office === 'undefined') return {};
  // The typings promise everything; older versions and the web lack some of it.
  const context: Partial<Office.Context> = Office.context;
  const { diagnostics, requirements, displayLanguage } = context;
  const newest = EXCEL_API_MINORS.filter((minor) => requirements?.isSetSupported('ExcelApi', `1.${String(minor)}`)).at(-1);
  return {
    ...(diagnostics !== undefined && { host: `${diagnostics.host} ${diagnostics.version}`, platform: String(diagnostics.platform) }),
    ...(displayLanguage !== undefined && { 'display language': displayLanguage }),
    ExcelApi: newest === undefined ? 'none' : `1.${String(newest)}`,
    ExcelApiOnline: String(requirements?.isSetSupported('ExcelApiOnline', '1.1') ?? false),
  };
}
