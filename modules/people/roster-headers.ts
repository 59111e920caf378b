export const rosterFields = [
  'employeeId',
  'email',
  'name',
  'firstName',
  'lastName',
  'title',
  'department',
  'role',
  'site',
  'languages',
  'manager',
  'startsOn',
  'leavesOn',
  'status',
  'effectiveOn',
] as const

export type RosterField = (typeof rosterFields)[number]

/** Headers compare as letters and digits only: "E-mail (Work)" is `emailwork`. */
export function headerKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

// From exports of BambooHR, Workday, Viva Insights, IBM and SAP, and from Indonesian files.
const SURE: Record<RosterField, string> = {
  employeeId:
    'employeeid employeenumber employeeno empid emplid empno staffid staffno staffnumber personnelnumber personnelno workerid associateid payrollid payrollnumber nik nip',
  email:
    'email emailaddress workemail workemailaddress mail emailwork primaryemail primaryworkemail businessemail companyemail userprincipalname upn emailaddresswork emailprimarywork',
  name: 'name fullname displayname employeename workername personname legalname preferredname namalengkap nama',
  firstName: 'firstname givenname forename preferredfirstname legalfirstname namadepan',
  lastName: 'lastname surname familyname legallastname namabelakang',
  title: 'title jobtitle positiontitle businesstitle jobname position jabatan functiontype designation',
  department: 'department dept departmentname team division departemen costcentername supervisoryorganization',
  role: 'role jobrole jobfamily jobprofile jobfunction jobcategory jobclassification',
  site: 'site location office worklocation officelocation sitename locationname branch lokasi',
  languages: 'languages language preferredlanguage spokenlanguages languagesspoken bahasa',
  manager:
    'manager managerid manageremail manageremailaddress managername reportsto reportingto supervisor supervisorid supervisoremail supervisorname linemanager linemanageremail linemanagerid managerworkemail manageremployeeid directmanager reportingmanager atasan',
  startsOn:
    'startdate hiredate dateofhire originalhiredate joindate dateofjoining joiningdate dateofjoin startson employmentstartdate',
  leavesOn:
    'leavedate enddate terminationdate leavingdate lastday lastdayofwork exitdate leaveson employmentenddate lastworkingday contractenddate',
  status: 'status employmentstatus employeestatus workerstatus activestatus',
  effectiveOn: 'effectivedate effectiveon effectivefrom asofdate validfrom asof effectivestartdate',
}

/** Headers that may mean something else too. */
const LIKELY: Record<RosterField, string> = {
  employeeId: 'personid id userid externalid number employee worker key',
  email: 'personid userid username login contact emailid',
  name: 'employee worker person',
  firstName: 'first',
  lastName: 'last',
  title: 'levelname post occupation job',
  department: 'organization organisation orgunit unit businessunit function costcenter organizationname group',
  role: 'leveldesignation level grade',
  site: 'city country region workplace place campus',
  languages: 'locale lang',
  manager: 'lead boss teamlead manageruserid managerupn',
  startsOn: 'hired joined start from servicedate seniorityservicedate',
  leavesOn: 'left terminated end until',
  status: 'state active employmenttype',
  effectiveOn: 'effective date snapshotdate metricdate',
}

const sure = wordTable(SURE)
const likely = wordTable(LIKELY)

/** The fields that a header names, and those it may mean. */
export function fieldsNamed(header: string): { sure: RosterField[]; likely: RosterField[] } {
  const key = headerKey(header)
  return { sure: sure.get(key) ?? [], likely: likely.get(key) ?? [] }
}

function wordTable(table: Record<RosterField, string>): Map<string, RosterField[]> {
  const found = new Map<string, RosterField[]>()
  for (const field of rosterFields) {
    for (const word of table[field].split(' ')) found.set(word, [...(found.get(word) ?? []), field])
  }
  return found
}
