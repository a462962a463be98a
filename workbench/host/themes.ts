import { teamsThemes } from './teams/teamsThemes';
import type { HostTheme, Palette, SectionBackground, Surface, ThemeName } from './types';

const sharePointThemes: Record<ThemeName, HostTheme> = {
  light: {
    isInverted: false,
    palette: {
      themeDarker: '#0b3b52',
      themeDark: '#0f4f6e',
      themeDarkAlt: '#125e83',
      themePrimary: '#156a94',
      themeSecondary: '#2f7fa7',
      themeTertiary: '#6ba8c6',
      themeLight: '#b3d3e3',
      themeLighter: '#d8e9f1',
      themeLighterAlt: '#f4f9fb',
      black: '#0b0a09',
      neutralDark: '#201f1e',
      neutralPrimary: '#2b2a29',
      neutralPrimaryAlt: '#3b3a39',
      neutralSecondary: '#5a5856',
      neutralTertiary: '#a19f9d',
      neutralTertiaryAlt: '#c8c6c4',
      neutralQuaternary: '#d2d0ce',
      neutralQuaternaryAlt: '#e1dfdd',
      neutralLight: '#edebe9',
      neutralLighter: '#f3f2f1',
      neutralLighterAlt: '#faf9f8',
      white: '#ffffff'
    }
  },
  dark: {
    isInverted: true,
    palette: {
      themeDarker: '#c9e6f4',
      themeDark: '#a3d4ec',
      themeDarkAlt: '#86c6e5',
      themePrimary: '#72bde1',
      themeSecondary: '#64a6c6',
      themeTertiary: '#44718a',
      themeLight: '#224456',
      themeLighter: '#18303d',
      themeLighterAlt: '#0d181e',
      black: '#fafafa',
      neutralDark: '#f4f4f4',
      neutralPrimary: '#f0f0f0',
      neutralPrimaryAlt: '#dcdcdc',
      neutralSecondary: '#c8c8c8',
      neutralTertiary: '#9a9a9a',
      neutralTertiaryAlt: '#6f6f6f',
      neutralQuaternary: '#595959',
      neutralQuaternaryAlt: '#4a4a4a',
      neutralLight: '#3d3d3d',
      neutralLighter: '#333333',
      neutralLighterAlt: '#292929',
      white: '#1f1f1f'
    }
  },
  contrast: {
    isInverted: true,
    palette: {
      themeDarker: '#ffffff',
      themeDark: '#ffff00',
      themeDarkAlt: '#ffff00',
      themePrimary: '#ffff00',
      themeSecondary: '#ffff00',
      themeTertiary: '#ffff00',
      themeLight: '#3a3a00',
      themeLighter: '#1f1f00',
      themeLighterAlt: '#000000',
      black: '#ffffff',
      neutralDark: '#ffffff',
      neutralPrimary: '#ffffff',
      neutralPrimaryAlt: '#ffffff',
      neutralSecondary: '#ffffff',
      neutralTertiary: '#3ff23f',
      neutralTertiaryAlt: '#ffffff',
      neutralQuaternary: '#ffffff',
      neutralQuaternaryAlt: '#ffffff',
      neutralLight: '#2b2b2b',
      neutralLighter: '#1a1a1a',
      neutralLighterAlt: '#000000',
      white: '#000000'
    }
  }
};

export function themesOf(surface: Surface): Record<ThemeName, HostTheme> {
  return surface === 'teams' ? teamsThemes : sharePointThemes;
}

/** The theme's name, or light when the text is none of them. */
export function themeName(text: string | null | undefined): ThemeName {
  return text === 'dark' || text === 'contrast' ? text : 'light';
}

/** The palette a web part gets inside a section with a background, as SharePoint's section shading does. */
export function sectionTheme(theme: HostTheme, background: SectionBackground): HostTheme {
  const { palette } = theme;
  switch (background) {
    case 'none':
      return theme;
    case 'neutral':
      return {
        ...theme,
        palette: { ...palette, white: palette.neutralLighter, neutralLighter: palette.neutralLight }
      };
    case 'soft':
      return {
        ...theme,
        palette: {
          ...palette,
          white: palette.themeLighter,
          neutralLighterAlt: palette.themeLighter,
          neutralLighter: palette.themeLight,
          neutralSecondary: palette.neutralPrimary,
          themePrimary: palette.themeDark,
          themeDarkAlt: palette.themeDarker
        }
      };
    case 'strong':
      return { isInverted: !theme.isInverted, palette: strongPalette(palette) };
  }
}

function strongPalette(palette: Palette): Palette {
  const text = palette.white;
  return {
    ...palette,
    white: palette.themePrimary,
    neutralLighterAlt: palette.themeDarkAlt,
    neutralLighter: palette.themeDarkAlt,
    neutralLight: palette.themeDark,
    neutralQuaternaryAlt: palette.themeDark,
    neutralQuaternary: palette.themeLight,
    neutralTertiaryAlt: palette.themeLight,
    neutralTertiary: palette.themeLighter,
    neutralSecondary: text,
    neutralPrimaryAlt: text,
    neutralPrimary: text,
    neutralDark: text,
    black: text,
    themePrimary: text,
    themeSecondary: text,
    themeDarkAlt: palette.themeLighterAlt,
    themeDark: palette.themeLighter,
    themeDarker: palette.themeLighter
  };
}

/** The custom properties that the frame's style sheet is written in. */
export function frameVariables({ palette, isInverted }: HostTheme): Record<string, string> {
  return {
    '--bar': isInverted ? palette.neutralLighterAlt : palette.themeDarker,
    '--bar-text': isInverted ? palette.neutralPrimary : palette.white,
    '--bar-line': isInverted ? palette.neutralQuaternary : palette.themeTertiary,
    '--page': palette.white,
    '--canvas': palette.neutralLighterAlt,
    '--text': palette.neutralPrimary,
    '--quiet': palette.neutralSecondary,
    '--line': palette.neutralQuaternaryAlt,
    '--accent': palette.themePrimary,
    '--on-accent': palette.white,
    '--neutral': palette.neutralLighter,
    '--soft': palette.themeLighter,
    '--strong': palette.themePrimary,
    '--on-strong': palette.white
  };
}
