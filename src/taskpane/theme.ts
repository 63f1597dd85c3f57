import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { ColourScheme } from './environment/colourScheme';

/** Fluent's fonts have no Chinese: the system's own come after them. */
const fontFamilyBase =
  "'Segoe UI Variable Text', 'Segoe UI', -apple-system, 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

export const themes: Readonly<Record<ColourScheme, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};
