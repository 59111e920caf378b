import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import { refuseSite } from './access.actions.ts'
import type { NewSite } from './access.schema.ts'
import { insertSite } from './access.store.ts'
import type { HolidayChange, OrganisationChange, SiteChange } from './sites.schema.ts'
import { changeOrganisationRow, changeSiteRow, deleteHolidayRow, setHolidayRow, setRetired } from './sites.store.ts'
import { peopleAtSite, siteAsIs, siteNamed } from './sites.views.ts'

export async function addSite(acting: Acting, site: NewSite): Promise<{ id: Id }> {
  permit(acting.actor, 'sites/edit')
  refuseSite(site)
  if (await siteNamed(acting.tx, site.name, null)) throw problem('site/exists', { site: site.name })
  const id = await insertSite(acting, site)
  await record(acting, 'site/added', id, { name: site.name })
  return { id }
}

/** A changed zone, country or week moves what can be planned: later modules are told. */
export async function changeSite(acting: Acting, id: Id, change: SiteChange): Promise<void> {
  permit(acting.actor, 'sites/edit')
  const before = await siteAsIs(acting.tx, id)
  refuseSite({ ...before, hours: before.hours as NewSite['hours'], ...change })
  if (change.name && (await siteNamed(acting.tx, change.name, id))) throw problem('site/exists', { site: change.name })
  await changeSiteRow(acting, id, change)
  await record(acting, 'site/changed', id, { fields: Object.keys(change) })
  await announce(acting, 'people/site-changed', { site: id })
}

export async function retireSite(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'sites/edit')
  const site = await siteAsIs(acting.tx, id)
  const people = await peopleAtSite(acting.tx, id)
  if (people > 0) throw problem('site/in-use', { site: site.name, people })
  await setRetired(acting, id, acting.now)
  await record(acting, 'site/retired', id, { name: site.name })
}

export async function reopenSite(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'sites/edit')
  const site = await siteAsIs(acting.tx, id)
  await setRetired(acting, id, null)
  await record(acting, 'site/reopened', id, { name: site.name })
}

/** A day off that this site adds to the calendar of its country, or a public holiday on which it works. */
export async function setSiteHoliday(acting: Acting, site: Id, on: Day, change: HolidayChange): Promise<void> {
  permit(acting.actor, 'sites/edit')
  await siteAsIs(acting.tx, site)
  await setHolidayRow(acting, site, on, change)
  await record(acting, `site-holiday/${change.kind}`, site, { on, name: change.name })
  await announce(acting, 'people/site-changed', { site })
}

export async function clearSiteHoliday(acting: Acting, site: Id, on: Day): Promise<void> {
  permit(acting.actor, 'sites/edit')
  if (!(await deleteHolidayRow(acting, site, on))) throw problem('site-holiday/unknown')
  await record(acting, 'site-holiday/cleared', site, { on })
  await announce(acting, 'people/site-changed', { site })
}

export async function changeOrganisation(acting: Acting, change: OrganisationChange): Promise<void> {
  permit(acting.actor, 'organisation/edit')
  await changeOrganisationRow(acting, change)
  await record(acting, 'organisation/changed', acting.actor.org, change)
}
