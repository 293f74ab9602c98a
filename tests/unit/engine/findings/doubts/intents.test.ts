import { describe, expect, it } from 'vitest';
import { findingsBetween } from '../../../../support/alarms';

const told = (one: string, two: string): string[] =>
  findingsBetween(one, two)
    .filter(({ type }) => type === 'hedge-dropped')
    .map(({ message }) => message);

describe('what is only meant or thought about is told where it stands as certain', () => {
  it.each([
    ['The mill intends to sell its barge in May.', 'The mill will sell its barge in May.', '“intends to sell” became “will sell”: what is only planned now stands as certain.'],
    ['The town is considering a levy on boats.', 'The town will raise a levy on boats.', '“considering a levy” became “will raise a levy”: what is only considered now stands as certain.'],
    ['“We have not ruled out a review of the plan,” the group said.', 'The group will seek a review of the plan.', '“not ruled out a review” became “will seek a review”: what is only considered now stands as certain.'],
    ['The grid hopes to reconnect the homes by noon.', 'The grid promised to reconnect the homes by noon.', '“hopes to reconnect” became “promised to reconnect”: what is only planned now stands as a promise.'],
    ['The city aims to plant 4,000 trees.', 'The city has vowed to plant 4,000 trees.', '“aims to plant” became “vowed to plant”: what is only planned now stands as a promise.'],
    ['The club plans to repay the loan by June.', 'The club pledged to repay the loan by June.', '“plans to repay” became “pledged to repay”: what is only planned now stands as a promise.'],
    ['The mill might sell its barge in May.', 'The mill plans to sell its barge in May.', '“might sell” became “plans to sell”: what is only possible now stands as planned.'],
    ['The club may appeal to the court of the league.', 'The club intends to take the case to the court of the league.', '“may appeal” became “intends to take”: what is only possible now stands as planned.'],
  ])('%s', (one, two, message) => {
    expect(told(one, two)).toEqual([message]);
  }); // prettier-ignore

  it.each([
    ['The mill intends to sell its barge in May.', 'If all goes to plan, the mill will sell its barge in May.'],
    ['The town is considering a levy on boats.', 'The town may raise a levy on boats.'],
    ['The group has ruled out a review of the plan.', 'The group will do without a review of the plan.'],
    ['The city plans to plant 4,000 trees, as it promised to do in May.', 'The city promised in May to plant 4,000 trees.'],
    ['The mill might sell its barge and plans to keep its wheel.', 'The mill plans to keep its wheel and might sell its barge.'],
    ['The mill might sell its barge in May.', 'The mill plans to sell its barge in May, perhaps.'],
    ['The mill might sell its barge in May.', 'The mill plans to keep its barge.'],
    ['The mill may have sold its barge.', 'The mill plans to sell its barge.'],
    ['The club hopes to repay the loan by June.', 'The club promised to try to repay the loan by June.'],
    ['The union hopes to meet the minister.', 'The minister promised that he would meet the union.'],
  ])('and not where it is still open: %s', (one, two) => {
    expect(told(one, two)).toEqual([]);
  }); // prettier-ignore
});
