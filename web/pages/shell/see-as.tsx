import { Button } from '@mantine/core'
import { Form, redirect } from 'react-router'
import { type Key, wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/see-as'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('shell.eyes.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  return { cast: await need(apiOf(context).GET('/example/cast')) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const person = String((await request.formData()).get('person'))
  await need(apiOf(context).PUT('/example/eyes', { body: { person } }))
  throw redirect('/')
}

export default function SeeAs({ loaderData: { cast } }: Route.ComponentProps) {
  const t = useWords()
  return (
    <div className="stack">
      <header>
        <h1>{t('shell.eyes.title')}</h1>
        <p className="lede">{t('shell.eyes.lede')}</p>
      </header>
      <div className="columns">
        {cast.map((one) => (
          <section key={one.role} className="sheet stack-tight">
            <h2>{t(`shell.role.${one.role}` as Key)}</h2>
            <p>{t(`shell.eyes.what.${one.role}` as Key)}</p>
            <Form method="post">
              <input type="hidden" name="person" value={one.personId} />
              <Button type="submit" variant="default">
                {t('shell.eyes.button', { name: one.name })}
              </Button>
            </Form>
          </section>
        ))}
      </div>
    </div>
  )
}
