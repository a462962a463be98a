import type { HostTheme, ThemeName } from '../types';

/** Close to what SharePoint gives a web part in Teams for its default, dark and high contrast themes. */
export const teamsThemes: Record<ThemeName, HostTheme> = {
  light: {
    isInverted: false,
    palette: {
      themeDarker: '#33344a',
      themeDark: '#464775',
      themeDarkAlt: '#505190',
      themePrimary: '#5b5fc7',
      themeSecondary: '#7579d0',
      themeTertiary: '#a6a8e0',
      themeLight: '#d9daf1',
      themeLighter: '#e9eaf6',
      themeLighterAlt: '#f7f7fc',
      black: '#11100f',
      neutralDark: '#201f1f',
      neutralPrimary: '#252424',
      neutralPrimaryAlt: '#3b3a3a',
      neutralSecondary: '#565553',
      neutralTertiary: '#a19f9d',
      neutralTertiaryAlt: '#c8c6c4',
      neutralQuaternary: '#d1d1d1',
      neutralQuaternaryAlt: '#e1e1e1',
      neutralLight: '#ebebeb',
      neutralLighter: '#f0f0f0',
      neutralLighterAlt: '#fafafa',
      white: '#f5f5f5'
    }
  },
  dark: {
    isInverted: true,
    palette: {
      themeDarker: '#dfdff5',
      themeDark: '#c5c6ee',
      themeDarkAlt: '#b5b7e8',
      themePrimary: '#a6a7dc',
      themeSecondary: '#9193c7',
      themeTertiary: '#65668f',
      themeLight: '#35365c',
      themeLighter: '#2b2c47',
      themeLighterAlt: '#242435',
      black: '#ffffff',
      neutralDark: '#f6f6f6',
      neutralPrimary: '#ffffff',
      neutralPrimaryAlt: '#e1e1e1',
      neutralSecondary: '#c8c6c4',
      neutralTertiary: '#9b9997',
      neutralTertiaryAlt: '#6b6a69',
      neutralQuaternary: '#5a5a5a',
      neutralQuaternaryAlt: '#4c4b4b',
      neutralLight: '#404040',
      neutralLighter: '#383737',
      neutralLighterAlt: '#333232',
      white: '#2d2c2c'
    }
  },
  contrast: {
    isInverted: true,
    palette: {
      themeDarker: '#ffffff',
      themeDark: '#1aebff',
      themeDarkAlt: '#1aebff',
      themePrimary: '#1aebff',
      themeSecondary: '#1aebff',
      themeTertiary: '#1aebff',
      themeLight: '#003a40',
      themeLighter: '#001f22',
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
