import createClient, { type Client } from 'openapi-fetch'
import { createContext, data, RouterContextProvider, redirect } from 'react-router'
import { sayProblem, type Values, wordsIn } from '#words/words.ts'
import type { components, paths } from './api.d.ts'

type Api = Client<paths>
const apiContext = createContext<Api>()
export const nonceContext = createContext<string>('')

/** A client of our own REST API that never touches the network; the visitor's cookie and origin go with it. */
function apiFor(handle: (request: Request) => Response | Promise<Response>, incoming: Request): Api {
  const passed = Object.fromEntries(
    ['cookie', 'origin', 'x-request-id', 'x-forwarded-for', 'authorization'].flatMap((name) =>
      incoming.headers.has(name) ? [[name, incoming.headers.get(name)!]] : [],
    ),
  )
  return createClient<paths>({
    baseUrl: `${new URL(incoming.url).origin}/api/v1`,
    headers: { 'sec-fetch-site': incoming.headers.get('sec-fetch-site') ?? 'same-origin', ...passed },
    fetch: async (request) => handle(request),
  })
}

/** What every loader and action of one request finds. */
export function openContext(
  handle: (request: Request) => Response | Promise<Response>,
  incoming: Request,
  nonce: string,
): RouterContextProvider {
  const context = new RouterContextProvider()
  context.set(apiContext, apiFor(handle, incoming))
  context.set(nonceContext, nonce)
  return context
}

export function apiOf(context: Readonly<RouterContextProvider>): Api {
  return context.get(apiContext)
}

/** A problem with its sentence: pages carry the words of their own parts only, so the server says it. */
export type ProblemDocument = components['schemas']['Problem'] & { said: string }

const say = wordsIn('en')

export function withSentence(error: unknown): ProblemDocument {
  const problem = error as components['schemas']['Problem']
  const detail = { ...(problem.detail as Values | undefined), id: problem.requestId ?? '' }
  return { ...problem, said: sayProblem(say, problem.title, detail) }
}

/** The answer of a call that a page cannot do without: problems become the page's error, not signed in becomes the sign-in page. */
export async function need<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data: answer, error, response } = await call
  if (response.ok) return answer as T
  if (response.status === 401) throw redirect('/sign-in')
  throw data(withSentence(error), { status: response.status })
}

/** The answer of a form's call: the problem is handed to the form, nothing that was typed is lost. */
export async function attempt<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<{ ok: true; answer: T; response: Response } | { ok: false; problem: ProblemDocument; response: Response }> {
  const { data: answer, error, response } = await call
  if (response.status === 401) throw redirect('/sign-in')
  return response.ok
    ? { ok: true, answer: answer as T, response }
    : { ok: false, problem: withSentence(error), response }
}

/** Cookies that the API sets on the way are passed on to the browser. */
export function withCookies(response: Response): HeadersInit {
  return response.headers.getSetCookie().map((cookie) => ['set-cookie', cookie] as [string, string])
}
