import { settings as strings } from 'ReviewStrings';
import * as React from 'react';
import { FormField } from '../../components/fluent/FormField';
import { fieldProblems, trimmedSettings } from '../../domain/settings/ownerSettings';
import type { SettingsField } from '../../domain/settings/ownerSettings';
import type { SettingsEditor } from './useSettings';
import { fieldConflictText, fieldProblemText } from './words';

type TextFieldSpec = {
  name: SettingsField;
  label: string;
  hint?: string;
  kind: 'url' | 'email' | 'text' | 'numeric' | 'lines';
  maxLength?: number;
};

export const policyFields: readonly TextFieldSpec[] = [
  { name: 'fullPolicyLink', label: strings.link, kind: 'url' },
  { name: 'contactEmail', label: strings.contact, kind: 'email' },
  {
    name: 'department',
    label: strings.department,
    hint: strings.departmentHint,
    kind: 'text',
    maxLength: 200
  },
  { name: 'policyKey', label: strings.policyKey, hint: strings.policyKeyHint, kind: 'text' }
];

export const placeFields: readonly TextFieldSpec[] = [
  { name: 'policyPage', label: strings.policyPage, hint: strings.policyPageHint, kind: 'url' },
  { name: 'newsHub', label: strings.newsHub, hint: strings.newsHubHint, kind: 'url' },
  { name: 'speechbubble', label: strings.speechbubble, hint: strings.speechbubbleHint, kind: 'url' },
  { name: 'disclosureLink', label: strings.disclosure, hint: strings.disclosureHint, kind: 'url' }
];

export const reportFields: readonly TextFieldSpec[] = [
  { name: 'urgentText', label: strings.urgentText, hint: strings.urgentTextHint, kind: 'lines' }
];

export const retentionFields: readonly TextFieldSpec[] = [
  { name: 'retentionDays', label: strings.retention, hint: strings.retentionHint, kind: 'numeric' }
];

interface ITextFieldsProps {
  fields: readonly TextFieldSpec[];
  editing: SettingsEditor;
}

/** Settings that are texts, each with what is wrong beside it: at once for what the list holds, else after a press. */
export function TextFields({ fields, editing }: ITextFieldsProps): React.ReactElement {
  const { settings, record, conflicts, news, change } = editing;
  const problems = fieldProblems(trimmedSettings(settings), record.publishedKeys);
  const isShown = (name: SettingsField): boolean =>
    news.kind === 'toCorrect' || settings[name] === record.settings[name];
  return (
    <>
      {fields.map(({ name, label, hint, kind, maxLength }) => (
        <FormField
          key={name}
          label={label}
          hint={hint}
          value={settings[name]}
          problem={isShown(name) ? fieldProblemText(problems[name], record.publishedKeys) : ''}
          note={fieldConflictText(conflicts, name)}
          rows={kind === 'lines' ? 3 : undefined}
          type={kind === 'url' || kind === 'email' ? kind : 'text'}
          numeric={kind === 'numeric'}
          short={kind === 'numeric'}
          maxLength={maxLength}
          onChange={(text) => change({ [name]: text })}
        />
      ))}
    </>
  );
}
