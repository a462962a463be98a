import { pseudoWords } from '../../../workbench/host/pseudo/pseudoWords';

describe('words in a language that nobody speaks', () => {
  it('are bracketed, accented and about a third longer, around placeholders that stay', () => {
    const text = '{share} have acknowledged: {part} of {whole} people';
    const said = pseudoWords(text, 'qps-ploc');
    expect(said).toMatch(/^\[\{share\} ĥåṽé åçķñöŵļéđĝéđ: \{part\} öƒ \{whole\} þéöþļé .+\]$/);
    expect(said.length).toBeGreaterThan(text.length * 1.2);
  });

  it('are in letters that run from right to left where asked', () => {
    expect(pseudoWords('Version {number}', 'qps-plocm')).toMatch(
      /^\[[\u0590-\u05ff]+ \{number\} [\u0590-\u05ff ]+\]$/
    );
  });

  it('keep the names of the forms that go with a count', () => {
    expect(pseudoWords('one: {count} day | other: {count} days', 'qps-ploc')).toMatch(
      /^one: \[\{count\} đåý .+\] \| other: \[\{count\} đåýš .+\]$/
    );
  });

  it('stay empty where there are none', () => {
    expect(pseudoWords('', 'qps-ploc')).toBe('');
  });
});
