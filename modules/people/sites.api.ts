import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { endpoint, z } from '#platform/http/endpoint.ts'
import { NewSite, Organisation } from './access.schema.ts'
import { organisationHere } from './access.views.ts'
import { countries, regionsOf } from './holidays.ts'
import {
  addSite,
  changeOrganisation,
  changeSite,
  clearSiteHoliday,
  reopenSite,
  retireSite,
  setSiteHoliday,
} from './sites.actions.ts'
import {
  HolidayChange,
  HolidayParams,
  OrganisationChange,
  Site,
  SiteChange,
  SiteDetail,
  SiteParams,
} from './sites.schema.ts'
import { siteDetail, sitesHere } from './sites.views.ts'

const Made = z.object({ id: z.string() })
const Choice = z.object({ code: z.string(), name: z.string() })

export const sitesApi = [
  endpoint(
    {
      id: 'listSites',
      method: 'get',
      path: '/sites',
      permission: 'sites/see',
      summary: 'The sites by name',
      answer: z.object({ rows: z.array(Site) }),
    },
    async ({ tx }) => ({ rows: await sitesHere(tx) }),
  ),
  endpoint(
    {
      id: 'addSite',
      method: 'post',
      path: '/sites',
      permission: 'sites/edit',
      summary: 'Add a site',
      body: NewSite,
      answer: Made,
      status: 201,
    },
    (acting, { body }) => addSite(acting, body),
  ),
  endpoint(
    {
      id: 'getSite',
      method: 'get',
      path: '/sites/{id}',
      permission: 'sites/see',
      summary: 'One site with its days off in the next twelve months',
      params: SiteParams,
      answer: SiteDetail,
    },
    ({ tx, now }, { params }) => siteDetail(tx, params.id as Id, now.slice(0, 10) as Day),
  ),
  endpoint(
    {
      id: 'changeSite',
      method: 'patch',
      path: '/sites/{id}',
      permission: 'sites/edit',
      summary: 'Change a site',
      params: SiteParams,
      body: SiteChange,
    },
    (acting, { params, body }) => changeSite(acting, params.id as Id, body),
  ),
  endpoint(
    {
      id: 'retireSite',
      method: 'put',
      path: '/sites/{id}/retirement',
      permission: 'sites/edit',
      summary: 'Stop using a site',
      params: SiteParams,
    },
    (acting, { params }) => retireSite(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'reopenSite',
      method: 'delete',
      path: '/sites/{id}/retirement',
      permission: 'sites/edit',
      summary: 'Use a site again',
      params: SiteParams,
    },
    (acting, { params }) => reopenSite(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'setSiteHoliday',
      method: 'put',
      path: '/sites/{id}/holidays/{on}',
      permission: 'sites/edit',
      summary: 'Add a day off, or work on a public holiday',
      params: HolidayParams,
      body: HolidayChange,
    },
    (acting, { params, body }) => setSiteHoliday(acting, params.id as Id, params.on as Day, body),
  ),
  endpoint(
    {
      id: 'clearSiteHoliday',
      method: 'delete',
      path: '/sites/{id}/holidays/{on}',
      permission: 'sites/edit',
      summary: 'Go back to the public calendar on this day',
      params: HolidayParams,
    },
    (acting, { params }) => clearSiteHoliday(acting, params.id as Id, params.on as Day),
  ),
  endpoint(
    {
      id: 'getOrganisation',
      method: 'get',
      path: '/organisation',
      permission: 'organisation/see',
      summary: 'The organisation',
      answer: Organisation,
    },
    async ({ tx }) => (await organisationHere(tx))!,
  ),
  endpoint(
    {
      id: 'changeOrganisation',
      method: 'patch',
      path: '/organisation',
      permission: 'organisation/edit',
      summary: 'Change the name and languages of the organisation',
      body: OrganisationChange,
    },
    (acting, { body }) => changeOrganisation(acting, body),
  ),
  endpoint(
    {
      id: 'listRegions',
      method: 'get',
      path: '/countries/{country}/regions',
      permission: 'sites/see',
      summary: 'Regions of a country with public holidays of their own',
      params: z.object({ country: z.string().length(2) }),
      answer: z.object({ rows: z.array(Choice) }),
    },
    async (_, { params }) => ({ rows: regionsOf(params.country.toUpperCase()) }),
  ),
  endpoint(
    {
      id: 'listCountries',
      method: 'get',
      path: '/countries',
      permission: 'sites/see',
      summary: 'Countries whose public holidays are known',
      answer: z.object({ rows: z.array(Choice) }),
    },
    async () => ({ rows: countries() }),
  ),
]
