import { answerFields } from '#modules/needs/answers-columns.ts'

/** An empty file with the columns that are recognised by themselves. */
export function loader() {
  return new Response(`\ufeff${answerFields.join(',')}\r\n`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="needs-answers.csv"',
    },
  })
}
