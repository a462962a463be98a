/**
 * How the line looks. No style sheet of the build's: what fills in a theme's colours there is larger than the line itself.
 * The colours are custom properties by the names of the theme's tokens, and the browser's own where there is no theme.
 */
export const lineStyles = `
section{display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px;padding:8px max(16px,2.5%);border:solid var(--bodyDivider,GrayText);border-width:1px 0;background:var(--bodyBackground,Canvas);color:var(--bodyText,CanvasText);font-size:14px;line-height:20px}
p{margin:0}
button,.read{padding:5px 12px;border:1px solid var(--inputBorder,ButtonText);border-radius:4px;background:none;color:inherit;font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
.read{border-color:transparent;background:var(--primaryButtonBackground,CanvasText);color:var(--primaryButtonText,Canvas)}
button:hover,.read:hover{text-decoration:underline}
.report{padding:6px 0;color:var(--bodySubtext,CanvasText)}
:focus-visible{outline:2px solid var(--focusBorder,currentcolor);outline-offset:2px}
@media(min-width:640px){.report{margin-inline-start:auto}}
@media print{section{display:none}}
`;
