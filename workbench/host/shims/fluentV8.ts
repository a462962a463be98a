/**
 * What the property pane and the host itself take from Fluent UI 8. Named one by one, because a whole-library export would triple
 * the size of the script.
 */
import { SelectionMode } from '@fluentui/react/lib/Selection';
import * as utilities from '@fluentui/react/lib/Utilities';

export {
  ActionButton,
  CompoundButton,
  DefaultButton,
  IconButton,
  PrimaryButton
} from '@fluentui/react/lib/Button';
export { DefaultButton as Button } from '@fluentui/react/lib/Button';
export { Callout, DirectionalHint } from '@fluentui/react/lib/Callout';
export { Checkbox } from '@fluentui/react/lib/Checkbox';
export { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
export { Dropdown, DropdownMenuItemType } from '@fluentui/react/lib/Dropdown';
export { Fabric } from '@fluentui/react/lib/Fabric';
export { FocusTrapZone } from '@fluentui/react/lib/FocusTrapZone';
export { FocusZone } from '@fluentui/react/lib/FocusZone';
export { Icon, IconType } from '@fluentui/react/lib/Icon';
export { ImageFit, ImageLoadState } from '@fluentui/react/lib/Image';
export { Label } from '@fluentui/react/lib/Label';
export { Link } from '@fluentui/react/lib/Link';
export { Overlay } from '@fluentui/react/lib/Overlay';
export { Panel, PanelType } from '@fluentui/react/lib/Panel';
export { SearchBox } from '@fluentui/react/lib/SearchBox';
export { Slider } from '@fluentui/react/lib/Slider';
export { SpinButton } from '@fluentui/react/lib/SpinButton';
export { Spinner, SpinnerSize, SpinnerType } from '@fluentui/react/lib/Spinner';
export { Stack } from '@fluentui/react/lib/Stack';
export { TextField } from '@fluentui/react/lib/TextField';
export { TooltipHost, TooltipOverflowMode } from '@fluentui/react/lib/Tooltip';
export {
  AnimationVariables,
  FontWeights,
  HighContrastSelector,
  concatStyleSets,
  createTheme,
  getFocusStyle,
  getGlobalClassNames,
  getIconClassName,
  getInputFocusStyle,
  getPlaceholderStyles,
  getTheme,
  loadTheme,
  normalize,
  registerIcons,
  registerOnThemeChangeCallback,
  removeOnThemeChangeCallback,
  unregisterIcons
} from '@fluentui/react/lib/Styling';
export {
  BaseComponent,
  Customizer,
  GlobalSettings,
  KeyCodes,
  classNamesFunction,
  css,
  getNativeProps,
  getRTL,
  inputProperties,
  omit,
  styled
} from '@fluentui/react/lib/Utilities';

/** The library's utilities, which the property pane takes as one object. */
export const _Utilities = { ...utilities, SelectionMode };

/** A method decorator of older Fabric: the method keeps its object when it is passed on as a callback. */
export function autobind(_target: object, key: string, descriptor: PropertyDescriptor): PropertyDescriptor {
  const method: unknown = descriptor.value;
  if (typeof method !== 'function') throw new TypeError(`autobind needs a method, and ${key} is none`);
  return {
    configurable: true,
    get(this: object) {
      const bound: unknown = method.bind(this);
      Object.defineProperty(this, key, { configurable: true, writable: true, value: bound });
      return bound;
    }
  };
}
