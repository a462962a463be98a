import { logins, staffPage } from '../fixtures';
import type { Tour } from './visit';

const thread = 'https://engage.cloud.microsoft/main/threads/eyJfdHlwZSI6IlRocmVhZCIsImlkIjoiMTIzIn0';
const newsHub = '/sites/intranet/SitePages/News-Hub.aspx';

/** Reporting a post, step by step, with what can go wrong on the way. */
const reporting: Tour = {
  name: 'panel',
  async walk(visit) {
    const { page, intranet } = visit;
    await visit.openStaff(logins.amira);
    await visit.see(visit.button('Report a post'));
    const link = page.getByLabel(visit.say('Link to the post'));
    const next = visit.button('Next');
    await visit.button('Report a post').click();
    await visit.see(link);
    await visit.at('post');
    await intranet.faults([{ method: 'POST', path: 'batch', status: 503, times: 1 }]);
    await link.fill(thread);
    await visit.see(visit.text('Reporting is not available right now'));
    await visit.at('unavailable');
    await visit.button('Try again').click();
    await visit.see(visit.text('Recognised: {system}', { system: visit.say('Yammer (Viva Engage)') }));

    await link.fill('javascript:alert(1)');
    await next.click();
    await visit.see(visit.text('Only links that start with https:// or http:// can be reported.'));
    await visit.at('link-refused');
    await link.fill('https://engage.cloud.microsoft/embed/groups?feedId=11');
    await visit.see(
      page.getByRole('img', {
        name: visit.say('A post whose menu of three dots is open, with Copy link in it')
      })
    );
    await visit.at('community');
    await link.fill('https://x.com/someone/status/15');
    await next.click();
    await visit.see(visit.text('Say who wrote the post.'));
    await visit.see(visit.text('We cannot show this post here. Paste its words or add a picture.'));
    await visit.at('author-asked');

    await link.fill(thread);
    await page.getByLabel(visit.say('What the post says')).fill('What a fool Ben is.');
    await next.click();
    await visit.see(visit.heading('What is wrong with it?'));
    await next.click();
    await visit.see(visit.text('Choose at least one reason.'));
    await visit.at('reasons');
    await visit.button('I just disagree with it').click();
    await visit.see(visit.heading('Disagreeing is fine'));
    await visit.at('disagreeing');
    await visit.button('Back').click();
    await page.getByRole('checkbox', { name: /Bullying/ }).check();
    await next.click();

    await visit.see(visit.heading('Check before you send'));
    await visit.at('check');
    await intranet.faults([{ method: 'POST', path: 'PostReports.*items$', status: 500 }]);
    await visit.button('Send report').click();
    await visit.see(visit.text('Not sent yet'));
    await visit.at('not-sent-yet');
    await visit.button('Send report').click();
    await visit.see(visit.heading('Report sent'));
    await visit.at('sent');
    await visit.tab('My reports').click();
    await visit.see(page.getByText('REP-1').first());
    await visit.at('my-reports');
    await page.getByText('REP-1').first().click();
    await visit.see(visit.button('Add something'));
    await visit.at('my-report');
  }
};

/** A post that is fetched, and one that waits in a draft. */
const posts: Tour = {
  name: 'posts',
  async walk(visit) {
    const { page } = visit;
    await visit.open(newsHub, logins.amira);
    const report = page.getByRole('link', { name: 'Report this article or a comment' });
    await visit.open((await report.getAttribute('href')) ?? '', logins.amira);
    await visit.see(page.getByRole('figure', { name: visit.say('The post') }));
    const comment = page.getByRole('button', { name: /Typical/ });
    await visit.see(comment);
    await visit.at('choose-comment');
    await comment.click();
    await visit.see(visit.heading('The comment you are reporting'));
    await visit.at('preview');
    await visit.tab('My reports').click();
    await visit.see(visit.text('You have not reported anything.'));
    await visit.at('no-reports-yet');
    await visit.open(
      `${staffPage}?report=${encodeURIComponent('https://x.com/someone/status/16')}`,
      logins.amira
    );
    await visit.see(visit.text('You have a report that you have not sent'));
    await visit.at('draft-kept');
  }
};

export const panelTours = [reporting, posts];
