import '@mantine/core/styles.css'
import './ui/paper.css'
import { ColorSchemeScript, MantineProvider, mantineHtmlProps } from '@mantine/core'
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from 'react-router'
import '#words/parts/shell.ts'
import { wordsIn } from '#words/say.ts'
import type { Route } from './+types/root'
import { apiOf, need, nonceContext } from './api-client.server.ts'
import { theme } from './ui/theme.ts'
import { WordsProvider } from './ui/words.tsx'

const say = wordsIn('en')

export async function loader({ context }: Route.LoaderArgs) {
  return { me: await need(apiOf(context).GET('/me')), nonce: context.get(nonceContext) }
}

/** Pages that say nothing else are called by the product's name. */
export const meta: Route.MetaFunction = () => [{ title: 'Takeroot' }]

// The nonce of the first answer stays; a new one would not match the policy the browser already holds.
export function shouldRevalidate({
  formMethod,
  defaultShouldRevalidate,
}: {
  formMethod?: string
  defaultShouldRevalidate: boolean
}) {
  return formMethod !== undefined && formMethod !== 'GET' ? true : defaultShouldRevalidate
}

export function Layout({ children }: { children: React.ReactNode }) {
  const nonce = (useRouteLoaderData('root') as { nonce?: string } | undefined)?.nonce
  return (
    <html lang="en" {...mantineHtmlProps}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
        <Meta />
        <Links />
      </head>
      <body>
        <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce ?? ''}>
          <WordsProvider value={say}>{children}</WordsProvider>
        </MantineProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const problem = isRouteErrorResponse(error) ? (error.data as { said?: string } | null) : null
  const status = isRouteErrorResponse(error) ? error.status : 500
  return (
    <main className="frame-main stack" id="main">
      <h1>{say(status === 404 ? 'shell.error.not-found' : 'shell.error.title')}</h1>
      <p className="notice notice-warm">
        {problem?.said ?? say(status === 404 ? 'problem.route/unknown' : 'problem.bug', { id: '' })}
      </p>
      <p>
        <a href="/">{say('shell.error.home')}</a>
      </p>
    </main>
  )
}
