import { expect, test } from 'vitest'
import { newToken } from '#platform/auth/token.ts'
import { withoutSecrets } from './safe-path.ts'

test('a secret in an address is not logged, an id is', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057'
  const token = newToken()
  expect(withoutSecrets(`/s/${id.replaceAll('-', '')}${token}`)).toBe('/s/[hidden]')
  expect(withoutSecrets(`/api/v1/feeds/${id}/${token}.ics`)).toBe(`/api/v1/feeds/${id}/[hidden].ics`)
  expect(withoutSecrets(`/api/v1/survey-links/${token}/draft`)).toBe('/api/v1/survey-links/[hidden]/draft')
  expect(withoutSecrets(`/password/${token}`)).toBe('/password/[hidden]')
  expect(withoutSecrets(`/sessions/${id}`)).toBe(`/sessions/${id}`)
})
