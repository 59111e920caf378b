import { Button, NativeSelect } from '@mantine/core'
import { Form, NavLink, Outlet, redirect } from 'react-router'
import { zoneName } from '#words/dates.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { type Me, useMe } from '../../ui/me.ts'
import { Palette } from '../../ui/palette.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/frame'
import { parts, places } from './places.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const me = await need(apiOf(context).GET('/me'))
  if (!me.signedIn) throw redirect(me.firstRun ? '/welcome' : '/sign-in')
  return { now: me.now }
}

export default function Frame({ loaderData }: Route.ComponentProps) {
  const t = useWords()
  const me = useMe()
  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      {me.organisation?.isExample && <ExampleBar />}
      <div className="frame">
        <header className="frame-side">
          <a className="brand" href="/">
            Takeroot
          </a>
          <details>
            <summary>
              <span>Takeroot</span>
              <span aria-hidden>☰</span>
              <span className="skip">{t('shell.menu')}</span>
            </summary>
            <Palette />
            <nav aria-label={t('shell.navigation')}>
              {parts
                .map(({ name, places: own }) => ({
                  name,
                  places: own.filter((one) => me.permissions.includes(one.permission)),
                }))
                .filter(({ places }) => places.length > 0)
                .map(({ name, places }, _, shown) => (
                  <section key={name}>
                    {shown.length > 1 && <p className="frame-part">{t(name)}</p>}
                    <ul aria-label={t(name)}>
                      {places.map((place) => (
                        <li key={place.to}>
                          <NavLink to={place.to} end={hasPlacesBelow(place.to)}>
                            {t(place.name)}
                          </NavLink>
                        </li>
                      ))}
                    </ul>
                  </section>
                ))}
            </nav>
            <div className="who">
              <span>
                {me.name}
                <br />
                {me.organisation?.name}
              </span>
              {me.zone && <span>{t('shell.zone', { zone: zoneName(me.zone, loaderData.now) })}</span>}
              {me.organisations.length > 1 && <Switcher me={me} />}
              <Form method="post" action="/sign-out">
                <Button type="submit" variant="default" size="xs">
                  {t('shell.sign-out')}
                </Button>
              </Form>
            </div>
          </details>
        </header>
        <main className="frame-main" id="main">
          <Outlet />
        </main>
      </div>
    </>
  )
}

/** Such a place is marked only while one stands on it: what lies below has marks of its own. */
function hasPlacesBelow(to: string): boolean {
  return places.some((place) => place.to !== to && place.to.startsWith(to.endsWith('/') ? to : `${to}/`))
}

function Switcher({ me }: { me: Me }) {
  const t = useWords()
  return (
    <Form method="post" action="/switch" className="stack-tight">
      <NativeSelect
        size="xs"
        name="org"
        label={t('shell.organisation')}
        defaultValue={me.organisation?.id}
        data={me.organisations.map((one) => ({ value: one.id, label: one.name }))}
      />
      <Button type="submit" size="xs" variant="default">
        {t('shell.switch')}
      </Button>
    </Form>
  )
}

function ExampleBar() {
  const t = useWords()
  return (
    <aside className="example-bar" aria-label={t('shell.example.label')}>
      <span>{t('shell.example')}</span>
      <a href="/see-as">{t('shell.see-as')}</a>
    </aside>
  )
}
