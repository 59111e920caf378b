import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { type Endpoint, endpoint, PageQuery, paged, pageOf, z } from '#platform/http/endpoint.ts'
import {
  addGoLive,
  addGroup,
  addMilestone,
  changeGoLiveDetails,
  changeGroup,
  changeMilestone,
  removeGoLive,
  retireGroup,
  retireMilestone,
} from './actions.ts'
import { importRollout } from './import.actions.ts'
import { groupList, milestoneList, rolloutMap } from './map.views.ts'
import { peopleOfRule, ruleChoices } from './roster.views.ts'
import {
  GoLive,
  GoLiveDetails,
  Group,
  GroupFields,
  GroupPerson,
  GroupRule,
  Milestone,
  MilestoneFields,
  Move,
  NewGoLive,
  NewGroup,
  NewMilestone,
  RolloutImport,
  RolloutImportAnswer,
  RolloutMap,
  RuleChoices,
} from './schema.ts'
import { type GoLiveForPlanning, goLiveHere, goLivesForPlanning, groupHere, movesOf } from './views.ts'

const ById = z.object({ id: z.uuid() })
const Made = z.object({ id: z.string() }).meta({ id: 'MadeInRollout' })
const GroupsQuery = PageQuery.extend({ search: z.string().max(100).default('') })

const groupsApi = [
  endpoint(
    {
      id: 'listGroups',
      method: 'get',
      path: '/groups',
      permission: 'groups/see',
      summary: 'Groups: their rules, how many people each means today, and with whom it shares them',
      query: GroupsQuery,
      answer: pageOf(Group),
    },
    async ({ tx }, { query }) => {
      const wanted = query.search.trim().toLowerCase()
      return paged(
        (await groupList(tx)).filter((group) => group.name.toLowerCase().includes(wanted)),
        query,
      )
    },
  ),
  endpoint(
    {
      id: 'addGroup',
      method: 'post',
      path: '/groups',
      permission: 'groups/edit',
      summary: 'Add a group by its rule',
      body: NewGroup,
      answer: Made,
      status: 201,
    },
    async (acting, { body }) => ({ id: await addGroup(acting, body) }),
  ),
  endpoint(
    {
      id: 'getRuleChoices',
      method: 'get',
      path: '/group-rule-choices',
      permission: 'groups/see',
      summary: 'Departments, sites, titles and roles on the roster, with how many people each',
      answer: RuleChoices,
    },
    ({ tx }) => ruleChoices(tx),
  ),
  endpoint(
    {
      id: 'previewGroupRule',
      method: 'post',
      path: '/group-rule-previews',
      permission: 'groups/see',
      summary: 'Whom a rule would mean, before it is saved',
      query: PageQuery,
      body: GroupRule,
      answer: pageOf(GroupPerson),
    },
    ({ tx }, { query, body }) => peoplePage({ tx }, body, query),
  ),
  endpoint(
    {
      id: 'getGroup',
      method: 'get',
      path: '/groups/{id}',
      permission: 'groups/see',
      summary: 'One group',
      params: ById,
      answer: Group,
    },
    async ({ tx }, { params }) => {
      const found = (await groupList(tx)).find((group) => group.id === params.id)
      if (!found) throw problem('group/unknown', { id: params.id })
      return found
    },
  ),
  endpoint(
    {
      id: 'listGroupPeople',
      method: 'get',
      path: '/groups/{id}/people',
      permission: 'groups/see',
      summary: 'The people whom a group means today, by name',
      params: ById,
      query: PageQuery,
      answer: pageOf(GroupPerson),
    },
    async ({ tx }, { params, query }) => {
      const group = await groupHere(tx, params.id as Id)
      if (!group) throw problem('group/unknown', { id: params.id })
      return peoplePage({ tx }, group.rule, query)
    },
  ),
  endpoint(
    {
      id: 'changeGroup',
      method: 'put',
      path: '/groups/{id}',
      permission: 'groups/edit',
      summary: 'Change the name or the rule of a group',
      params: ById,
      body: GroupFields,
    },
    (acting, { params, body }) => changeGroup(acting, params.id as Id, body),
  ),
  endpoint(
    {
      id: 'retireGroup',
      method: 'put',
      path: '/groups/{id}/retired',
      permission: 'groups/edit',
      summary: 'Take a group out of use; refused while it has a go-live',
      params: ById,
    },
    (acting, { params }) => retireGroup(acting, params.id as Id),
  ),
]

const milestonesApi = [
  endpoint(
    {
      id: 'listMilestones',
      method: 'get',
      path: '/milestones',
      permission: 'rollout/see',
      summary: 'Pilots, releases and policy changes, by day',
      query: PageQuery,
      answer: pageOf(Milestone),
    },
    async ({ tx }, { query }) => paged(await milestoneList(tx), query),
  ),
  endpoint(
    {
      id: 'addMilestone',
      method: 'post',
      path: '/milestones',
      permission: 'rollout/edit',
      summary: 'Add a milestone',
      body: NewMilestone,
      answer: Made,
      status: 201,
    },
    async (acting, { body }) => ({ id: await addMilestone(acting, body) }),
  ),
  endpoint(
    {
      id: 'changeMilestone',
      method: 'put',
      path: '/milestones/{id}',
      permission: 'rollout/edit',
      summary: 'Change a milestone; go-lives keep their own days',
      params: ById,
      body: MilestoneFields,
    },
    (acting, { params, body }) => changeMilestone(acting, params.id as Id, body),
  ),
  endpoint(
    {
      id: 'retireMilestone',
      method: 'put',
      path: '/milestones/{id}/retired',
      permission: 'rollout/edit',
      summary: 'Take a milestone off the map; its go-lives stay',
      params: ById,
    },
    (acting, { params }) => retireMilestone(acting, params.id as Id),
  ),
]

const goLivesApi = [
  endpoint(
    {
      id: 'listGoLives',
      method: 'get',
      path: '/go-lives',
      permission: 'rollout/see',
      summary: 'Every group x workflow with the day of its first use',
      query: PageQuery,
      answer: pageOf(GoLive),
    },
    async ({ tx }, { query }) => paged((await goLivesForPlanning(tx)).map(told), query),
  ),
  endpoint(
    {
      id: 'addGoLive',
      method: 'post',
      path: '/go-lives',
      permission: 'rollout/edit',
      summary: 'Say when a group first uses a workflow',
      body: NewGoLive,
      answer: Made,
      status: 201,
    },
    async (acting, { body }) => ({ id: await addGoLive(acting, body) }),
  ),
  endpoint(
    {
      id: 'getGoLive',
      method: 'get',
      path: '/go-lives/{id}',
      permission: 'rollout/see',
      summary: 'One go-live',
      params: ById,
      answer: GoLive,
    },
    async ({ tx }, { params }) => {
      const found = await goLiveHere(tx, params.id as Id)
      if (!found) throw problem('go-live/unknown', { id: params.id })
      return told(found)
    },
  ),
  endpoint(
    {
      id: 'changeGoLiveDetails',
      method: 'put',
      path: '/go-lives/{id}/details',
      permission: 'rollout/edit',
      summary: 'Change milestone and contract date; its day is changed by moving it',
      params: ById,
      body: GoLiveDetails,
    },
    (acting, { params, body }) => changeGoLiveDetails(acting, params.id as Id, body),
  ),
  endpoint(
    {
      id: 'removeGoLive',
      method: 'put',
      path: '/go-lives/{id}/retired',
      permission: 'rollout/move-go-live',
      summary: 'Take a go-live off the map',
      params: ById,
    },
    (acting, { params }) => removeGoLive(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'listMoves',
      method: 'get',
      path: '/moves',
      permission: 'rollout/see',
      summary: 'Moves of go-lives, newest first',
      query: PageQuery,
      answer: pageOf(Move),
    },
    async ({ tx }, { query }) =>
      paged(
        (await movesOf(tx)).map(({ movedById: _, ...move }) => move),
        query,
      ),
  ),
]

export const rolloutApi: readonly Endpoint[] = [
  ...groupsApi,
  ...milestonesApi,
  ...goLivesApi,
  endpoint(
    {
      id: 'getRolloutMap',
      method: 'get',
      path: '/rollout-map',
      permission: 'rollout/see',
      summary: 'The whole rollout map: windows, access, go-lives, follow-ups and what cannot be met',
      answer: RolloutMap,
    },
    ({ tx, actor, now }) => rolloutMap(tx, { now, person: actor.person }),
  ),
  endpoint(
    {
      id: 'importRollout',
      method: 'post',
      path: '/rollout-imports',
      permission: 'rollout/import',
      summary: 'Read a rollout from YAML or CSV; a dry run changes nothing and says what would',
      body: RolloutImport,
      answer: RolloutImportAnswer,
    },
    (acting, { body }) => importRollout(acting, body),
  ),
]

function told({ groupName, workflowName, milestoneName, ...live }: GoLiveForPlanning): GoLive {
  return {
    id: live.id,
    groupId: live.groupId,
    group: groupName,
    workflowId: live.workflowId,
    workflow: workflowName,
    on: live.on,
    accessFrom: live.accessFrom,
    contractOn: live.contractOn,
    milestoneId: live.milestoneId,
    milestone: milestoneName,
  }
}

type Page = { cursor?: string | undefined; limit: number }
const startOf = ({ cursor }: Page) => Math.max(0, Math.trunc(Number(cursor ?? 0)) || 0)
const nextOf = (from: number, shown: number, total: number) => (from + shown < total ? String(from + shown) : null)

async function peoplePage({ tx }: Pick<Acting, 'tx'>, rule: GroupRule, page: Page) {
  const from = startOf(page)
  const { rows, total } = await peopleOfRule(tx, rule, { from, limit: page.limit })
  return { rows, total, next: nextOf(from, rows.length, total) }
}
