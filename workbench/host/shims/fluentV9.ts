/** What the property pane takes from Fluent UI 9. */
export {
  Button,
  Dropdown,
  Field,
  FluentProvider,
  InfoLabel,
  Label,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Option,
  OptionGroup,
  Overflow,
  OverflowItem,
  Switch,
  Tab,
  TabList,
  Tooltip,
  createLightTheme,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
  typographyStyles,
  useIsOverflowItemVisible,
  useOverflowMenu
} from '@fluentui/react-components';
export {
  GroupperMoveFocusActions,
  GroupperMoveFocusEvent,
  MoverKeys,
  MoverMoveFocusEvent,
  useArrowNavigationGroup,
  useFocusableGroup,
  useMergedTabsterAttributes_unstable
} from '@fluentui/react-tabster';
export { __styles } from '@griffel/react';
