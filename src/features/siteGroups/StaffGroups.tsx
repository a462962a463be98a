import * as React from 'react';
import { siteGroups as strings } from 'ReviewStrings';
import type { IStaffGroups } from '../../application/review/ports';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import form from '../../components/form/Form.module.scss';
import { NotLoaded } from '../../components/message/NotLoaded';
import { Problem } from '../../components/message/Problem';
import type { FindPhoto, FindPrincipals } from '../../domain/people/principal';
import { AddPrincipal } from './AddPrincipal';
import { StaffChoices } from './StaffChoices';
import { useStaffGroups } from './useStaffGroups';

export interface IStaffGroupsProps {
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
  const { state, tick, add, save, readAgain } = useStaffGroups(groups, onChosen);
  const { choices, failure, busy } = state;
  return (
    <>
      <h4 className={form.subtitle}>{strings.staff}</h4>
      <p>{strings.staffIntroduction}</p>
      {failure && (
        <NotLoaded
          title={strings.staffReadFailed}
          reason={fill(strings.readFailedDetail, { detail: failure.detail })}
          onTryAgain={readAgain}
        />
      )}
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
          <Button
            busy={busy !== undefined}
            onClick={() => {
              save().catch(showFault);
            }}
          >
            {busy === 'saving' ? strings.saving : strings.save}
          </Button>
        </>
      )}
      <Problem>{state.problem}</Problem>
      <p role="status" className={form.news}>
        {state.news}
      </p>
    </>
  );
}
