import { TableScroll } from '../../charts/TableScroll.tsx';
import type { AnsweredLesson } from '../../lessons/answered.ts';
import type { TeachText } from '../../words/siteText.ts';
import { planSpans } from './planSpans.ts';
import '../../charts/TableTwin.css';
import './teach.css';

interface LessonPartProps {
  readonly words: TeachText;
  readonly answered: AnsweredLesson;
}

/** How the minutes of a lesson go: what is asked when. */
export function LessonPlan({ words, answered: { lesson, steps } }: LessonPartProps) {
  const { plan } = words;
  const spans = planSpans(lesson);
  return (
    <section className="teach-group">
      <h2 className="teach-heading">{plan.heading}</h2>
      <TableScroll label={plan.heading} whole={true}>
        <table className="data-table teach-plan">
          <thead>
            <tr>
              <th scope="col">{plan.from}</th>
              <th scope="col">{plan.what}</th>
            </tr>
          </thead>
          <tbody>
            {lesson.steps.map(({ id, asksAgain }, at) => {
              const again = lesson.steps.findIndex(step => step.id === asksAgain);
              return (
                <tr key={id}>
                  <th scope="row">{plan.span(spans[at]!)}</th>
                  <td>
                    {steps[at]!.question}
                    {again >= 0 && ` ${plan.again({ step: words.step(again + 1) })}`}
                  </td>
                </tr>
              );
            })}
            {lesson.talk > 0 && (
              <tr>
                <th scope="row">{plan.span(spans.at(-1)!)}</th>
                <td>{plan.talk}</td>
              </tr>
            )}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
