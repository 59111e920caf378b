/** A plan's answer as JSON in pieces: one line for each member of its lists, because hundreds of thousands are no single string. */
export function* answerPieces(answer: object): Generator<string> {
  let before = '{\n'
  for (const [key, value] of Object.entries(answer)) {
    if (value === undefined) continue
    yield `${before}  ${JSON.stringify(key)}: `
    before = ',\n'
    if (!Array.isArray(value) || value.length === 0) yield JSON.stringify(value)
    else {
      yield '[\n'
      for (let i = 0; i < value.length; i++) yield `    ${JSON.stringify(value[i])}${i + 1 < value.length ? ',' : ''}\n`
      yield '  ]'
    }
  }
  yield '\n}\n'
}
