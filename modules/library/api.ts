import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { type Endpoint, endpoint, PageQuery, pageOf, z } from '#platform/http/endpoint.ts'
import { addAid, changeAid, deleteAid, keepVideo, restoreVersion, retireAid, verifyAid } from './actions.ts'
import { bodyParts } from './aid-body.ts'
import { writeAidFile } from './aid-file.ts'
import { importAids, starterAids, takeOverStarters } from './import.actions.ts'
import { endShare, keepAid, shareAid } from './keeping.actions.ts'
import { bytesOfFile, fileHere, filtersHere, versionOf, versionsOf } from './keeping.views.ts'
import { lineDiff } from './line-diff.ts'
import { aidPageOf } from './page.views.ts'
import { isUnder, readPattern } from './place-pattern.ts'
import {
  Aid,
  AidDiff,
  AidFilters,
  AidImport,
  AidImportAnswer,
  AidParts,
  AidQuery,
  AidRow,
  AidText,
  AidVersionRow,
  ChangedAid,
  DayText,
  NewAid,
  NewShare,
  PlacePreview,
  StarterAid,
  StarterAids,
  UploadedVideo,
} from './schema.ts'
import { aidHere, aidPage, aidsForPlace, type Reader } from './views.ts'

const ById = z.object({ id: z.uuid() })
const ByIdOrKey = z.object({ id: z.string().max(80).describe('Its id or its key') })
const Made = z.object({ id: z.string() }).meta({ id: 'MadeInLibrary' })
const Version = z.object({ version: z.int() }).meta({ id: 'SavedAidVersion' })
const readerOf = ({ actor, now }: Acting): Reader => ({ person: actor.person, now })

const readingApi = [
  endpoint(
    {
      id: 'listAids',
      method: 'get',
      path: '/aids',
      permission: 'library/see',
      summary: 'Job aids, prompts, videos, messages and scripts; a typed text forgives slips of the pen',
      query: PageQuery.extend(AidQuery.shape),
      answer: pageOf(AidRow),
    },
    async (acting, { query }) => {
      // Somebody who may not bring it back need not see what was thrown away.
      const show = query.show === 'bin' && !acting.actor.permissions.has('library/edit') ? 'own' : query.show
      const from = /^\d{1,9}$/.test(query.cursor ?? '') ? Number(query.cursor) : 0
      const found = await aidPage(acting.tx, readerOf(acting), { ...query, show }, { from, limit: query.limit })
      const end = from + found.rows.length
      return { ...found, next: end < found.total ? String(end) : null }
    },
  ),
  endpoint(
    {
      id: 'getAidFilters',
      method: 'get',
      path: '/aid-filters',
      permission: 'library/see',
      summary: 'What the library can be narrowed to, and where one may share',
      answer: AidFilters,
    },
    (acting) => filtersHere(acting.tx, readerOf(acting)),
  ),
  endpoint(
    {
      id: 'listAidsForPlace',
      method: 'get',
      path: '/aids-for-place',
      permission: 'library/see',
      summary: 'The aids that should appear at an address, in a Slack channel or in a Teams channel',
      query: PageQuery.extend({
        url: z.url().max(2000).optional(),
        slack: z.string().max(80).optional(),
        teams: z.string().max(160).optional().describe('"team / channel"'),
      }),
      answer: pageOf(AidRow),
    },
    async (acting, { query }) => {
      const [team = '', channel = ''] = (query.teams ?? '').split(' / ')
      const place = query.url
        ? ({ kind: 'url', address: query.url } as const)
        : query.slack
          ? ({ kind: 'slack', channel: query.slack } as const)
          : ({ kind: 'teams', team, channel } as const)
      const rows = await aidsForPlace(acting.tx, place, readerOf(acting))
      return { rows: rows.slice(0, query.limit), total: rows.length, next: null }
    },
  ),
  endpoint(
    {
      id: 'getAid',
      method: 'get',
      path: '/aids/{id}',
      permission: 'library/see',
      summary: 'One aid as readers see it',
      params: ByIdOrKey,
      answer: Aid,
    },
    (acting, { params }) => aidOr404(acting, params.id),
  ),
  endpoint(
    {
      id: 'getAidFile',
      method: 'get',
      path: '/aids/{id}/file',
      permission: 'library/see',
      summary: 'The aid as Markdown with front matter, to be kept in a repository or brought in again',
      params: ByIdOrKey,
      answerType: 'text/markdown',
    },
    async (acting, { params }) => {
      const aid = await aidHere(acting.tx, readerOf(acting), params.id)
      if (!aid || aid.deletedAt) throw problem('aid/unknown')
      const { key, content, ownerEmail, verifyBy } = aid
      return {
        text: writeAidFile({ key, content, owner: ownerEmail, verifyBy: verifyBy as never }),
        fileName: `${key}.md`,
      }
    },
  ),
  endpoint(
    {
      id: 'getAidCaptions',
      method: 'get',
      path: '/aids/{id}/captions',
      permission: 'library/see',
      summary: 'The captions of a video, as WebVTT',
      params: ByIdOrKey,
      answerType: 'text/vtt',
    },
    async (acting, { params }) => {
      const aid = await aidHere(acting.tx, readerOf(acting), params.id)
      if (!aid?.content.video || aid.deletedAt) throw problem('aid/unknown')
      return { text: aid.content.video.captions, fileName: `${aid.key}.vtt` }
    },
  ),
  endpoint(
    {
      id: 'getLibraryFile',
      method: 'get',
      path: '/library-files/{id}',
      permission: 'library/see',
      summary: 'A film, whole or the bytes that a Range header asks for',
      params: ById,
      answerType: 'media',
    },
    async ({ tx, actor }, { params }, edge) => {
      const file = await fileHere(tx, params.id as Id)
      if (!file) throw problem('video/unknown')
      return {
        type: file.type,
        fileName: file.name,
        size: file.size,
        tag: file.sha256,
        // Each stretch in a transaction of its own: a film is watched for minutes.
        read: async (from: number, to: number) => {
          const open = await edge.open(actor.org, actor.person)
          return open((later) => bytesOfFile(later.tx, file.id, from, to))
        },
      }
    },
  ),
  endpoint(
    {
      id: 'listAidVersions',
      method: 'get',
      path: '/aids/{id}/versions',
      permission: 'library/see',
      summary: 'The versions of an aid, newest first',
      params: ById,
      query: PageQuery,
      answer: pageOf(AidVersionRow),
    },
    async (acting, { params, query }) => {
      const { id } = await aidOr404(acting, params.id)
      const rows = (await versionsOf(acting.tx, id as Id)).map(({ number, title, note, at, by, isVerified }) => ({
        number,
        title,
        note,
        at,
        by,
        isVerified,
      }))
      const from = /^\d{1,6}$/.test(query.cursor ?? '') ? Number(query.cursor) : 0
      const page = rows.slice(from, from + query.limit)
      const end = from + page.length
      return { rows: page, total: rows.length, next: end < rows.length ? String(end) : null }
    },
  ),
  endpoint(
    {
      id: 'compareAidVersions',
      method: 'get',
      path: '/aids/{id}/differences',
      permission: 'library/see',
      summary: 'What differs between two versions, line by line',
      params: ById,
      query: z.object({ from: z.coerce.number().int(), to: z.coerce.number().int() }),
      answer: AidDiff,
    },
    async (acting, { params, query }) => {
      const aid = await aidOr404(acting, params.id)
      const [before, after] = [
        await versionOf(acting.tx, aid.id as Id, query.from),
        await versionOf(acting.tx, aid.id as Id, query.to),
      ]
      if (!before || !after) throw problem('aid-version/unknown', { number: before ? query.to : query.from })
      const text = (content: typeof before) => writeAidFile({ key: aid.key, content, owner: null, verifyBy: null })
      return { ...query, lines: lineDiff(text(before), text(after)) }
    },
  ),
]

const writingApi = [
  endpoint(
    {
      id: 'addAid',
      method: 'post',
      path: '/aids',
      permission: 'library/edit',
      summary: 'Add an aid',
      body: NewAid,
      answer: Made,
      status: 201,
    },
    async (acting, { body }) => ({ id: await addAid(acting, body) }),
  ),
  endpoint(
    {
      id: 'changeAid',
      method: 'put',
      path: '/aids/{id}',
      permission: 'library/edit',
      summary: 'Change an aid; a change that readers see is a new version',
      params: ById,
      body: ChangedAid,
      answer: Version,
    },
    async (acting, { params, body }) => ({ version: await changeAid(acting, params.id as Id, body) }),
  ),
  endpoint(
    {
      id: 'restoreAidVersion',
      method: 'post',
      path: '/aids/{id}/restorations',
      permission: 'library/edit',
      summary: 'Make an earlier version the newest',
      params: ById,
      body: z.object({ number: z.int() }),
      answer: Version,
    },
    async (acting, { params, body }) => ({ version: await restoreVersion(acting, params.id as Id, body.number) }),
  ),
  endpoint(
    {
      id: 'verifyAid',
      method: 'post',
      path: '/aids/{id}/verification',
      permission: 'library/keep-own',
      summary: 'Say that an aid is right, until a new date; its owner may, and whoever keeps the library',
      params: ById,
      body: z.object({
        version: z.int().describe('The version that was read'),
        verifyBy: DayText.nullable().default(null).describe('Null: half a year from today'),
      }),
      answer: z.object({ verifyBy: z.string() }),
    },
    async (acting, { params, body }) => ({ verifyBy: await verifyAid(acting, params.id as Id, body) }),
  ),
  endpoint(
    {
      id: 'retireAid',
      method: 'put',
      path: '/aids/{id}/retired',
      permission: 'library/edit',
      summary: 'Take an aid out of use',
      params: ById,
    },
    (acting, { params }) => retireAid(acting, params.id as Id, true),
  ),
  endpoint(
    {
      id: 'bringBackAid',
      method: 'delete',
      path: '/aids/{id}/retired',
      permission: 'library/edit',
      summary: 'Bring a retired aid back into use',
      params: ById,
    },
    (acting, { params }) => retireAid(acting, params.id as Id, false),
  ),
  endpoint(
    {
      id: 'deleteAid',
      method: 'delete',
      path: '/aids/{id}',
      permission: 'library/edit',
      summary: 'Put an aid into the bin for thirty days',
      params: ById,
    },
    (acting, { params }) => deleteAid(acting, params.id as Id, true),
  ),
  endpoint(
    {
      id: 'recoverAid',
      method: 'post',
      path: '/aids/{id}/recovery',
      permission: 'library/edit',
      summary: 'Take an aid out of the bin',
      params: ById,
    },
    (acting, { params }) => deleteAid(acting, params.id as Id, false),
  ),
  endpoint(
    {
      id: 'uploadVideo',
      method: 'post',
      path: '/library-files',
      permission: 'library/edit',
      summary: 'Upload a film (MP4 or WebM); what it is, is read from its bytes',
      upload: true,
      uploadMegabytes: 60,
      answer: UploadedVideo,
      status: 201,
    },
    (acting, { file }) => keepVideo(acting, file!),
  ),
  endpoint(
    {
      id: 'previewPlace',
      method: 'post',
      path: '/aid-place-previews',
      permission: 'library/edit',
      summary: 'How an address pattern is read, and whether it means an example address',
      body: z.object({ pattern: z.string().max(600), example: z.string().max(2000).default('') }),
      answer: PlacePreview,
    },
    async (_, { body }) => {
      const read = readPattern(body.pattern)
      if (read.kind === 'bad') return { isGood: false, pattern: null, fault: read.fault, appears: null }
      const appears = body.example.trim() === '' ? null : isUnder(read.pattern, body.example.trim())
      return { isGood: true, pattern: read.pattern, fault: null, appears }
    },
  ),
  endpoint(
    {
      id: 'previewAid',
      method: 'post',
      path: '/aid-previews',
      permission: 'library/edit',
      summary: 'How a text would be read and copied, before it is saved',
      body: AidText,
      answer: AidParts,
    },
    async (_, { body }) => ({ parts: bodyParts(body.body, body.kind) }),
  ),
  endpoint(
    {
      id: 'importAids',
      method: 'post',
      path: '/aid-imports',
      permission: 'library/edit',
      summary: 'Read aids from Markdown files; a dry run changes nothing and says what would',
      body: AidImport,
      answer: AidImportAnswer,
    },
    (acting, { body }) => importAids(acting, body),
  ),
  endpoint(
    {
      id: 'listStarterAids',
      method: 'get',
      path: '/starter-aids',
      permission: 'library/edit',
      summary: 'The aids that come with Takeroot',
      query: PageQuery,
      answer: pageOf(StarterAid),
    },
    async (acting, { query }) => {
      const all = await starterAids(acting)
      const from = /^\d{1,6}$/.test(query.cursor ?? '') ? Number(query.cursor) : 0
      const rows = all.slice(from, from + query.limit)
      const end = from + rows.length
      return { rows, total: all.length, next: end < all.length ? String(end) : null }
    },
  ),
  endpoint(
    {
      id: 'takeOverStarterAids',
      method: 'post',
      path: '/starter-aids',
      permission: 'library/edit',
      summary: 'Make starter aids the organisation’s own',
      body: StarterAids,
      answer: AidImportAnswer,
    },
    (acting, { body }) => takeOverStarters(acting, body.keys),
  ),
]

const keepingApi = (['saved', 'liked'] as const).flatMap((kind) => [
  endpoint(
    {
      id: kind === 'saved' ? 'saveAid' : 'likeAid',
      method: 'put',
      path: `/aids/{id}/${kind}`,
      permission: 'library/keep-own',
      summary: kind === 'saved' ? 'Keep an aid for oneself' : 'Like an aid; only the count is shown',
      params: ById,
    },
    (acting, { params }) => keepAid(acting, params.id as Id, kind, true),
  ),
  endpoint(
    {
      id: kind === 'saved' ? 'unsaveAid' : 'unlikeAid',
      method: 'delete',
      path: `/aids/{id}/${kind}`,
      permission: 'library/keep-own',
      summary: 'Take that back',
      params: ById,
    },
    (acting, { params }) => keepAid(acting, params.id as Id, kind, false),
  ),
])

const sharingApi = [
  endpoint(
    {
      id: 'shareAid',
      method: 'post',
      path: '/aids/{id}/shares',
      permission: 'library/keep-own',
      summary: 'Put an aid in front of a team or a department',
      params: ById,
      body: NewShare,
      answer: Made,
      status: 201,
    },
    async (acting, { params, body }) => ({ id: await shareAid(acting, params.id as Id, body) }),
  ),
  endpoint(
    {
      id: 'endAidShare',
      method: 'delete',
      path: '/aids/{id}/shares/{share}',
      permission: 'library/keep-own',
      summary: 'End a share',
      params: ById.extend({ share: z.uuid() }),
    },
    (acting, { params }) => endShare(acting, params.id as Id, params.share as Id),
  ),
]

export const libraryApi: readonly Endpoint[] = [...readingApi, ...writingApi, ...keepingApi, ...sharingApi]

async function aidOr404(acting: Acting, idOrKey: string) {
  const aid = await aidPageOf(acting.tx, readerOf(acting), idOrKey, acting.actor.permissions)
  if (!aid) throw problem('aid/unknown')
  return aid
}
