import { stringify } from 'yaml'
import type { Story } from './story.ts'

/** The rollout as a programme lead would import it after the roster: rules name departments and sites as the roster does. */
export function rolloutYaml(story: Story): string {
  const departments = new Map(story.departments.map(({ id, name }) => [id, name]))
  const sites = new Map(story.sites.map(({ id, name }) => [id, name]))
  const file = {
    version: 'takeroot.rollout/1',
    groups: story.groups.map(({ id, name, department, site }) => ({
      id,
      name,
      where: { department: departments.get(department), site: sites.get(site) },
    })),
    workflows: story.workflows,
    milestones: story.milestones,
    goLives: story.goLives.map((live) => ({ ...live, contractOn: story.organisation.contractOn })),
  }
  return stringify(file, { lineWidth: 110, aliasDuplicateObjects: false, compat: 'yaml-1.1' })
}
