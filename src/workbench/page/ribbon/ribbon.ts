/** A text in the default language of the manifest and its translations by locale. */
export interface LocalText {
  readonly base: string;
  readonly byLocale: Readonly<Record<string, string>>;
}

/** What a ribbon button does, as the manifest says. Addresses are as written there. */
export type RibbonAction =
  | { readonly kind: 'command'; readonly functionName: string }
  | { readonly kind: 'pane'; readonly page: string };

/** One button of the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: LocalText;
  readonly tip: LocalText;
  /** Address of the 32 px picture. */
  readonly icon: string;
  readonly action: RibbonAction;
}

/** One group of the ribbon. */
export interface RibbonGroup {
  readonly label: LocalText;
  readonly buttons: readonly RibbonButton[];
}

/** What the manifest tells a host about the add-in. */
export interface AddinDescription {
  readonly name: LocalText;
  /** Page that holds the functions of the command buttons. */
  readonly commandsPage: string;
  readonly groups: readonly RibbonGroup[];
}

/** The text for a locale such as `en-US`: the exact one, then one of the same language, then the default. */
export function textFor(text: LocalText, locale: string): string {
  const language = locale.split('-')[0];
  const near = Object.keys(text.byLocale).find((name) => name.split('-')[0] === language);
  return text.byLocale[locale] ?? (near === undefined ? undefined : text.byLocale[near]) ?? text.base;
}
