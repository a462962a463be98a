import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { siteGroups as strings } from 'ReviewStrings';
import type { IStaffGroups } from '../../application/review/ports';
import { useFault } from '../../components/useFault';
import type { Format } from '../../components/format';
import form from '../../components/form/Form.module.scss';
import { FailureBar } from '../../components/fluent/FailureBar';
import { Heading } from '../../components/heading/Heading';
import { Problem } from '../../components/message/Problem';
import type { FindPhoto, FindPrincipals } from '../../domain/people/principal';
import { AddPrincipal } from './AddPrincipal';
import { StaffChoices } from './StaffChoices';
import { useStaffGroups } from './useStaffGroups';

interface IStaffGroupsProps {
  groups: IStaffGroups;
  findGroups: FindPrincipals;
  findPhoto: FindPhoto;
  format: Format;
  onChosen(): void;
}

const pickerWords = {
  label: strings.group,
  found: strings.groupsFound,
  nobody: strings.noGroupFound,
  failed: strings.groupsFailed,
  add: strings.addGroup,
  adding: strings.adding,
  missing: strings.groupNotChosen
};

/** The owner's choice of the groups that are staff. It is kept; set-up turns it into permissions. */
export function StaffGroups(props: IStaffGroupsProps): React.ReactElement {
  const { groups, findGroups, findPhoto, format, onChosen } = props;
  const showFault = useFault();
  const { state, choices, failure, tick, add, save, readAgain } = useStaffGroups(groups, onChosen);
  const { busy } = state;
  return (
    <>
      <Heading below={2} className={form.subtitle}>
        {strings.staff}
      </Heading>
      <p>{strings.staffIntroduction}</p>
      {failure && <FailureBar title={strings.staffReadFailed} failure={failure} onTryAgain={readAgain} />}
      {choices && (
        <>
          <StaffChoices choices={choices} format={format} onTick={tick} />
          <AddPrincipal
            words={pickerWords}
            busy={busy && (busy === 'adding' ? 'adding' : 'otherwise')}
            find={findGroups}
            findPhoto={findPhoto}
            onAdd={add}
          />
          <PrimaryButton
            text={busy === 'saving' ? strings.saving : strings.save}
            disabled={busy !== undefined}
            allowDisabledFocus
            onClick={() => {
              save().catch(showFault);
            }}
          />
        </>
      )}
      <Problem>{state.problem}</Problem>
      <p role="status" className={form.news}>
        {state.news}
      </p>
    </>
  );
}
