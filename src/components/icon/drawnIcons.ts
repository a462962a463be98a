/**
 * Icons of states, drawn in a square of 16. They come with the words: a font is fetched when its first letter shows, which
 * fails in the very state that is to be told.
 */
export const drawnIcons: Readonly<Record<string, string>> = {
  Cancel: 'M3 3l10 10M13 3 3 13',
  CompletedSolid: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM5 8.2l2.2 2.2L11.2 6',
  Info: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 7.2v4M8 4.6v.6',
  PlugDisconnected: 'M1.5 6a10 10 0 0 1 13 0M4 8.8a6 6 0 0 1 8 0M8 12.4v.6M2.5 1.5l11 13',
  StatusErrorFull: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM5.5 5.5l5 5M10.5 5.5l-5 5',
  Warning: 'M8 2l6.5 12h-13zM8 6.5v3.2M8 11.6v.6'
};
