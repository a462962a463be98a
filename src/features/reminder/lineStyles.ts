/**
 * How the line looks. No style sheet of the build's: what fills in a theme's colours there is larger than the line itself.
 * The colours are custom properties by the names of the theme's tokens, and the browser's own where there is no theme.
 */
export const lineStyles = `
section{display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px;padding:8px 16px;border-block:1px solid var(--bodyDivider,GrayText);background:var(--bodyBackground,Canvas);color:var(--bodyText,CanvasText);font-size:14px}
p{flex:auto;margin:0}
button,.read{padding:5px 12px;border:1px solid var(--inputBorder,ButtonText);border-radius:4px;background:none;color:inherit;font:inherit;font-weight:600;text-decoration:none}
.read{border-color:transparent;background:var(--primaryButtonBackground,CanvasText);color:var(--primaryButtonText,Canvas)}
a:hover,button:hover{text-decoration:underline}
.report{padding:6px 0;color:inherit}
:focus-visible{outline:2px solid var(--focusBorder,currentcolor);outline-offset:2px}
@media print{section{display:none}}
`;
