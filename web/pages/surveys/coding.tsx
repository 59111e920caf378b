import '#words/parts/surveys.ts'
import './surveys.css'
import { Button, TextInput } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/coding'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('surveys.code.title') }]

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const coding = await need(
    apiOf(context).GET('/survey-waves/{id}/texts/{item}', { params: { path: { id: params.id, item: params.item } } }),
  )
  return { coding, isSaved: new URL(request.url).searchParams.has('saved') }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const path = { id: params.id }
  const intent = String(form.get('intent') ?? '')
  const done = intent.startsWith('drop ')
    ? await attempt(
        api.DELETE('/survey-waves/{id}/themes/{theme}', { params: { path: { ...path, theme: intent.slice(5) } } }),
      )
    : intent === 'add'
      ? await attempt(
          api.POST('/survey-waves/{id}/themes', {
            params: { path },
            body: { item: params.item, name: String(form.get('name') ?? '') },
          }),
        )
      : await attempt(
          api.PUT('/survey-waves/{id}/coding', {
            params: { path },
            body: {
              item: params.item,
              coded: form.getAll('text').map((key) => ({
                key: String(key),
                themes: form.getAll(`themes ${key}`).map(String),
              })),
            },
          }),
        )
  if (!done.ok) return data({ problem: done.problem }, { status: done.response.status })
  throw redirect(`/surveys/waves/${params.id}/texts/${params.item}?saved=1`)
}

/** Texts into themes: the only place where texts are read, by whoever runs the survey, without names. */
export default function Coding({ loaderData: { coding, isSaved }, actionData, params }: Route.ComponentProps) {
  const t = useWords()
  return (
    <div className="stack surveys-page">
      <p className="small">
        <Link to={`/surveys/waves/${params.id}/results`}>{t('surveys.code.back')}</Link>
      </p>
      <header>
        <h1>{t('surveys.code.title')}</h1>
        <p className="lede">{t('surveys.code.lede')}</p>
        <p>
          <strong>{coding.says}</strong>
        </p>
      </header>
      <ProblemNotice problem={actionData?.problem} />
      {isSaved && !actionData?.problem && (
        <p role="status" className="notice">
          {t('surveys.code.saved')}
        </p>
      )}
      {coding.state !== 'readable' ? (
        <p className="notice">
          {t(coding.state === 'too few' ? 'surveys.code.too-few' : 'surveys.code.not-closed', { k: coding.smallest })}
        </p>
      ) : (
        <>
          <Form method="post" className="row-end" key={coding.themes.length}>
            <TextInput name="name" label={t('surveys.code.name')} required maxLength={120} />
            <Button type="submit" name="intent" value="add" variant="default">
              {t('surveys.code.add')}
            </Button>
          </Form>
          {coding.themes.length === 0 && <p className="quiet">{t('surveys.code.none')}</p>}
          <Form method="post" className="stack">
            {coding.themes.length > 0 && (
              <ul className="plain-list">
                {coding.themes.map((theme) => (
                  <li key={theme.id} className="row">
                    {t('surveys.code.count', { name: theme.name, n: theme.texts })}
                    <Button type="submit" size="compact-sm" variant="subtle" name="intent" value={`drop ${theme.id}`}>
                      {t('surveys.code.drop', { name: theme.name })}
                    </Button>
                  </li>
                ))}
              </ul>
            )}
            <ul className="code-texts">
              {coding.texts.map((text) => (
                <li key={text.key} className="sheet">
                  <input type="hidden" name="text" value={text.key} />
                  <p>{text.says}</p>
                  <div className="item-flags">
                    {coding.themes.map((theme) => (
                      <label key={theme.id}>
                        <input
                          type="checkbox"
                          name={`themes ${text.key}`}
                          value={theme.id}
                          defaultChecked={text.themes.includes(theme.id)}
                        />
                        <span>{theme.name}</span>
                      </label>
                    ))}
                  </div>
                </li>
              ))}
            </ul>
            {coding.themes.length > 0 && (
              <div>
                <Button type="submit" name="intent" value="save">
                  {t('surveys.code.save')}
                </Button>
              </div>
            )}
          </Form>
        </>
      )}
    </div>
  )
}
