export interface paths {
    "/aid-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the library can be narrowed to, and where one may share */
        get: operations["getAidFilters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aid-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read aids from Markdown files; a dry run changes nothing and says what would */
        post: operations["importAids"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aid-place-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How an address pattern is read, and whether it means an example address */
        post: operations["previewPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aid-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a text would be read and copied, before it is saved */
        post: operations["previewAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Job aids, prompts, videos, messages and scripts; a typed text forgives slips of the pen */
        get: operations["listAids"];
        put?: never;
        /** Add an aid */
        post: operations["addAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aids-for-place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The aids that should appear at an address, in a Slack channel or in a Teams channel */
        get: operations["listAidsForPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aids/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One aid as readers see it */
        get: operations["getAid"];
        /** Change an aid; a change that readers see is a new version */
        put: operations["changeAid"];
        post?: never;
        /** Put an aid into the bin for thirty days */
        delete: operations["deleteAid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aids/{id}/captions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The captions of a video, as WebVTT */
        get: operations["getAidCaptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aids/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs between two versions, line by line */
        get: operations["compareAidVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aids/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The aid as Markdown with front matter, to be kept in a repository or brought in again */
        get: operations["getAidFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aids/{id}/liked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Like an aid; only the count is shown */
        put: operations["likeAid"];
        post?: never;
        /** Take that back */
        delete: operations["unlikeAid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aids/{id}/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an aid out of the bin */
        post: operations["recoverAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aids/{id}/restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an earlier version the newest */
        post: operations["restoreAidVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aids/{id}/retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take an aid out of use */
        put: operations["retireAid"];
        post?: never;
        /** Bring a retired aid back into use */
        delete: operations["bringBackAid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aids/{id}/saved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep an aid for oneself */
        put: operations["saveAid"];
        post?: never;
        /** Take that back */
        delete: operations["unsaveAid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aids/{id}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an aid in front of a team or a department */
        post: operations["shareAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aids/{id}/shares/{share}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a share */
        delete: operations["endAidShare"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aids/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an aid is right, until a new date; its owner may, and whoever keeps the library */
        post: operations["verifyAid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aids/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of an aid, newest first */
        get: operations["listAidVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/anonymity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The smallest groups of which others see a figure, and who decided it */
        get: operations["getAnonymity"];
        /** Raise the smallest groups, with a reason; never below five and ten */
        put: operations["changeAnonymity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/by-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The share who can answer the three questions, in groups of five or more */
        get: operations["getAnswerShares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests that wait for me, my own, or all of them */
        get: operations["listApprovals"];
        put?: never;
        /** Ask for approval; the approver hears of it by mail */
        post: operations["askApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request with its decision */
        get: operations["getApproval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals/{id}/approver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hand a waiting request to another person */
        put: operations["passApprovalOn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve, approve with conditions or refuse; only who is asked may */
        post: operations["decideApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back one’s own request that still waits */
        post: operations["withdrawApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/busy-calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendars that say when somebody is busy */
        get: operations["listBusyCalendars"];
        put?: never;
        /** Give the address of a calendar, read every few hours */
        post: operations["addBusyCalendarAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/busy-calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a calendar away with everything kept of it */
        delete: operations["removeBusyCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/busy-calendars/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the address again now */
        post: operations["readBusyCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/busy-calendars/{id}/times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is kept of this calendar */
        get: operations["listBusyTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/busy-calendars/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a calendar file; only busy times are kept */
        post: operations["addBusyCalendarFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Countries whose public holidays are known */
        get: operations["listCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries/{country}/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Regions of a country with public holidays of their own */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/curriculum-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every value of the policy with where it comes from, the organisation’s own first */
        get: operations["listCurriculumRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/curriculum-rules/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give the organisation a value of its own, with a reason and a last day */
        put: operations["overrideCurriculumRule"];
        post?: never;
        /** Let the default hold again */
        delete: operations["dropCurriculumRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What evidence can be asked for: departments, roles, programmes */
        get: operations["getEvidenceChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evidence packs of the last thirty days, newest first */
        get: operations["listEvidencePacks"];
        put?: never;
        /** Ask for a pack; it is made in the background */
        post: operations["askEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence-packs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a pack is, and what is in it */
        get: operations["getEvidencePack"];
        put?: never;
        post?: never;
        /** Take a pack away before its thirty days */
        delete: operations["removeEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence-packs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop making a pack */
        post: operations["cancelEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence-packs/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pack to print */
        get: operations["getEvidencePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence-packs/{id}/zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pack with its tables, cards and a manifest of hashes */
        get: operations["getEvidenceZip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Explore the example company */
        post: operations["exploreExample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/example/cast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose eyes the example company can be seen through */
        get: operations["listCast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/example/eyes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** See the example company as one of its people */
        put: operations["seeAs"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facilitators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who teaches what, in which languages and how much */
        get: operations["listFacilitators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facilitators/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make somebody a facilitator, or change what they teach */
        put: operations["setFacilitator"];
        post?: never;
        /** Somebody no longer facilitates */
        delete: operations["endFacilitator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{org}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A personal calendar, behind its secret address */
        get: operations["readFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/first-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set up the first organisation and its administrator */
        post: operations["setUpOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/given-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sessions that I give, the next one first */
        get: operations["listGivenSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/go-lives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every group x workflow with the day of its first use */
        get: operations["listGoLives"];
        put?: never;
        /** Say when a group first uses a workflow */
        post: operations["addGoLive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/go-lives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One go-live */
        get: operations["getGoLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/go-lives/{id}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change milestone and contract date; its day is changed by moving it */
        put: operations["changeGoLiveDetails"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/go-lives/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a go-live and the sessions that follow it */
        post: operations["moveGoLive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/go-lives/{id}/move-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What moving a go-live would move and break; nothing is saved */
        post: operations["previewGoLiveMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/go-lives/{id}/retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a go-live off the map */
        put: operations["removeGoLive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Saved columns for claims, the default first, and those that come with Takeroot */
        get: operations["listGrantColumns"];
        put?: never;
        /** Save columns for claims */
        post: operations["addGrantColumns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-columns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One saved set of columns */
        get: operations["getGrantColumns"];
        /** Change saved columns */
        put: operations["changeGrantColumns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-columns/{id}/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Use these columns unless others are chosen */
        put: operations["preferGrantColumns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-columns/{id}/retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take saved columns away */
        put: operations["retireGrantColumns"];
        post?: never;
        /** Bring columns back that were taken away */
        delete: operations["bringBackGrantColumns"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-exports/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A claim as CSV */
        get: operations["exportGrantCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-exports/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A claim as a workbook, with a sheet that says what each column means */
        get: operations["exportGrantXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grant-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a claim would hold: counts, the first lines, and what is missing */
        get: operations["previewGrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group-rule-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Departments, sites, titles and roles on the roster, with how many people each */
        get: operations["getRuleChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group-rule-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom a rule would mean, before it is saved */
        post: operations["previewGroupRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups: their rules, how many people each means today, and with whom it shares them */
        get: operations["listGroups"];
        put?: never;
        /** Add a group by its rule */
        post: operations["addGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One group */
        get: operations["getGroup"];
        /** Change the name or the rule of a group */
        put: operations["changeGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people whom a group means today, by name */
        get: operations["listGroupPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a group out of use; refused while it has a go-live */
        put: operations["retireGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many have acknowledged all their cards, by department, of the roster */
        get: operations["getGuardrailAcknowledgements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/acknowledgements.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One line per person and card that concerns them */
        get: operations["exportGuardrailAcknowledgements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/acknowledgements/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody whom a card concerns and how many they have acknowledged */
        get: operations["listGuardrailAcknowledgements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/card-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many would be asked and what changes word by word; nothing is saved */
        post: operations["previewGuardrailCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Do, don’t and ask-first cards, those for all work first */
        get: operations["listGuardrailCards"];
        put?: never;
        /** Write a card; everybody concerned is asked to acknowledge it */
        post: operations["addGuardrailCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/cards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A card with its history and its paragraph of the policy */
        get: operations["getGuardrailCard"];
        /** A new version; asks for acknowledgement again unless it only corrects the wording */
        put: operations["changeGuardrailCard"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/cards/{id}/retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a card out of force; what was acknowledged stays on record */
        put: operations["retireGuardrailCard"];
        post?: never;
        /** Put a card back into force */
        delete: operations["restoreGuardrailCard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/data-matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which class of data may go into which tool, with the reason and who decided */
        get: operations["getDataMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/data-rule-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which workflows, cards and waiting requests a change of the matrix concerns; nothing is saved */
        post: operations["previewDataRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/data-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every decision about a tool and a class of data, newest first */
        get: operations["listDataRules"];
        put?: never;
        /** Decide what may go into which tool, with a reason */
        post: operations["decideDataRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/frameworks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands beside each part of seven published frameworks; facts, no legal conclusion */
        get: operations["getFrameworkMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/frameworks.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file */
        get: operations["exportFrameworkMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/kept-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A card still holds although its paragraph was reworded; nobody is asked again */
        post: operations["keepCardOnParagraph"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/output-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who approves which output of AI, and what is checked */
        get: operations["listOutputRules"];
        put?: never;
        /** Name who approves an output and what is checked */
        post: operations["addOutputRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/output-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One output with its approver */
        get: operations["getOutputRule"];
        /** Change the approver or what is checked; requests already asked stay as they are */
        put: operations["changeOutputRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/output-rules/{id}/retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** No longer ask for approval of this output */
        put: operations["retireOutputRule"];
        post?: never;
        /** Ask for approval of this output again */
        delete: operations["restoreOutputRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation’s own policies, each with its newest version */
        get: operations["listPolicies"];
        put?: never;
        /** Paste a policy; it is cut into paragraphs */
        post: operations["addPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A policy in paragraphs, which of them have become cards, and cards whose paragraph changed */
        get: operations["getPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/policies/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a newer version of a policy from DOCX, PDF or Markdown */
        post: operations["uploadPolicyVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/policies/{id}/retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a policy off the list; its cards stay */
        put: operations["retirePolicy"];
        post?: never;
        /** Put a policy back on the list */
        delete: operations["restorePolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/policies/{id}/title": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a policy another title */
        put: operations["renamePolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/policies/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Paste a newer version of a policy */
        post: operations["addPolicyVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/policy-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a policy from DOCX, PDF or Markdown */
        post: operations["uploadPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The parts of frameworks beside which a card, an output or a control stands */
        get: operations["getTies"];
        /** Say beside which parts of frameworks a card, an output or a control stands */
        put: operations["saveTies"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a tool into the matrix */
        post: operations["addTool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardrails/tools/{id}/retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a tool out of the matrix; its decisions stay on record */
        put: operations["retireTool"];
        post?: never;
        /** Put a tool back into the matrix */
        delete: operations["restoreTool"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether database, background work and mail are well */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kpis/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what a KPI is, until its baseline is locked */
        put: operations["changeKpi"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kpis/{id}/baseline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The value before training; after the lock another value needs a reason and is kept as post-hoc */
        put: operations["giveBaseline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kpis/{id}/baseline/locked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lock it */
        put: operations["lockBaseline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kpis/{id}/removed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take it off the list; its values stay */
        put: operations["removeKpi"];
        post?: never;
        /** Bring it back */
        delete: operations["restoreKpi"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/library-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a film (MP4 or WebM); what it is, is read from its bytes */
        post: operations["uploadVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/library-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A film, whole or the bytes that a Range header asks for */
        get: operations["getLibraryFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether mail leaves, and what is stuck */
        get: operations["getMailHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is looking and what they may do */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pilots, releases and policy changes, by day */
        get: operations["listMilestones"];
        put?: never;
        /** Add a milestone */
        post: operations["addMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a milestone; go-lives keep their own days */
        put: operations["changeMilestone"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestones/{id}/retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a milestone off the map; its go-lives stay */
        put: operations["retireMilestone"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/missed-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who missed which session and has no other seat yet, with the sessions that make up for it */
        get: operations["listMissedSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Moves of go-lives, newest first */
        get: operations["listMoves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moves/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a moved go-live back with its sessions */
        post: operations["undoGoLiveMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-unit-partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For whom the reader may approve: learning and development, HR, technology */
        get: operations["myUnitPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My own answers to the three questions, over time */
        get: operations["listMyAnswers"];
        put?: never;
        /** Say whether I can answer one of the three questions */
        post: operations["answerQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a secret address for my calendar program; an older one ends */
        post: operations["openMyFeed"];
        /** End the address of my calendar feed */
        delete: operations["closeMyFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I was trained on and which guardrails I acknowledged */
        get: operations["getOwnEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/evidence/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My own evidence to print */
        get: operations["getOwnEvidencePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/evidence/zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My own evidence with its tables and cards */
        get: operations["getOwnEvidenceZip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/facilitator-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say when I can teach */
        put: operations["setOwnHours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/guardrails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cards that concern me, and which of them wait for me */
        get: operations["getMyGuardrails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/guardrails/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that I have read these cards, in the versions I was shown */
        post: operations["acknowledgeGuardrails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/guardrails/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many cards wait for me */
        get: operations["getMyGuardrailsWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When I am away, newest first */
        get: operations["listMyLeave"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/message-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether I get reminders */
        get: operations["getMyMessagePreferences"];
        /** Stop or resume reminders */
        put: operations["setMyMessagePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mails that were written to me */
        get: operations["listMyMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/missed-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I missed, with the sessions that make up for it */
        get: operations["listMyMissedSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/near-misses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I reported with my name, and the answers */
        get: operations["listMyNearMisses"];
        put?: never;
        /** Report a near-miss with one’s own name */
        post: operations["reportNearMissByName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that I said of my tasks, or of my team’s */
        get: operations["listMyRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My own go-lives, sessions, practice and answers */
        get: operations["getMyProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/sessions/{id}/alternatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Other sessions of the same work with a free seat inside my window */
        get: operations["listMyAlternatives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/sessions/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that I am here */
        put: operations["checkIn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/sessions/{id}/conflict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that I cannot come; my place is kept until another is found */
        put: operations["sayCannotCome"];
        post?: never;
        /** Say that I can come after all */
        delete: operations["sayComeAnyway"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/sessions/{id}/make-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a seat in another session for one that I missed */
        put: operations["makeUpMySession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/sessions/{id}/swap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take the session that my manager suggested, or ask the programme lead for another */
        put: operations["askForSwap"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I am asked */
        get: operations["listMySurveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/surveys/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A personal link of my own invitation */
        post: operations["openMySurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/near-miss-lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was answered to reports, for everybody */
        get: operations["listNearMissLessons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/near-miss-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What became of a report, for who holds its code */
        post: operations["lookUpNearMiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/near-misses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All reports; a name stands there only where the reporter wanted it */
        get: operations["listNearMisses"];
        put?: never;
        /** Report a near-miss without a name; the code that is answered is kept nowhere */
        post: operations["reportNearMiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/near-misses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One report with its answer and the cards that came of it */
        get: operations["getNearMiss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/near-misses/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer a report so that everybody can read it */
        put: operations["answerNearMiss"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload answers (CSV or XLSX); nothing counts yet */
        post: operations["receiveNeedsAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dry run of a file: counts, columns, and a reason for each row that stays out */
        get: operations["checkNeedsAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/imports/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring the good rows in */
        post: operations["applyNeedsAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/imports/{id}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which column is what */
        put: operations["mapNeedsAnswers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/imports/{id}/errors.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that stay out with their reasons, to mend and bring in again */
        get: operations["getNeedsAnswerErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/interview-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles and people for whom an interview can begin, and those that I have begun */
        get: operations["getInterviewChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin an interview in the room, or go on with it */
        post: operations["startNeedsInterview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/interviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One interview: its tasks, its questions, and the answers for who may read them */
        get: operations["getNeedsInterview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/interviews/{id}/submitted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hand an interview in: from here on it counts, and only its person can read it */
        put: operations["handInNeedsInterview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/interviews/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a task that the person names */
        post: operations["nameNeedsTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/interviews/{id}/tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write down what was said of one task */
        put: operations["rateNeedsTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/interviews/{id}/withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take an interview out; it counts no longer */
        put: operations["withdrawNeedsInterview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/role-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Titles and job families of the roster that are not listed yet, the largest first */
        get: operations["listNeedsRoleChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles whose tasks are listed, with who was asked, answered, flagged and resolved */
        get: operations["listNeedsRoles"];
        put?: never;
        /** List a role of the roster, to find its daily tasks */
        post: operations["addNeedsRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One role: tasks, both views side by side, flags, decisions and who has rated */
        get: operations["getNeedsRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/roles/{id}/asking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who would get the link, and which manager, before anything is sent */
        get: operations["previewNeedsAsking"];
        put?: never;
        /** Send the tasks of a role to its people and their managers */
        post: operations["askNeedsByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/roles/{id}/retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a role off the list; what was said stays with it */
        put: operations["retireNeedsRole"];
        post?: never;
        /** Put a role back on the list */
        delete: operations["restoreNeedsRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/roles/{id}/side-by-side.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Both views of every task of a role; what the page withholds is withheld here too */
        get: operations["exportNeedsRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/roles/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a task on the list of a role */
        post: operations["addNeedsTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/split-limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Cost of a failure, each time, below which a task need not be broken down further */
        put: operations["setNeedsSplitLimit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Word a task better; its ratings stay */
        put: operations["changeNeedsTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/tasks/{id}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that a published task is the same work; only then it carries a prior */
        put: operations["confirmNeedsMatch"];
        post?: never;
        /** Say that a published task is other work */
        delete: operations["dropNeedsMatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/tasks/{id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace a task by its parts */
        post: operations["splitNeedsTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/tasks/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Record what holds about the flags of a task, and why */
        put: operations["resolveNeedsTask"];
        post?: never;
        /** Take a decision back; its flags wait again */
        delete: operations["takeNeedsResolutionBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/tasks/{id}/retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a task off the list */
        put: operations["retireNeedsTask"];
        post?: never;
        /** Put a task back on the list */
        delete: operations["restoreNeedsTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the name and languages of the organisation */
        patch: operations["changeOrganisation"];
        trace?: never;
    };
    "/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every mail that is owed, was sent, or was kept because no mail server is set up */
        get: operations["listOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outbox-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many mails are in which state */
        get: operations["countOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mail with its calendar part and its delivery log */
        get: operations["getOutboxMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outbox/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a mail again that failed, was kept, or waits for its next try */
        post: operations["retryOutboxMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose a password with the link of an invitation */
        put: operations["choosePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People by name, filtered */
        get: operations["listPeople"];
        put?: never;
        /** Add somebody by hand */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Departments, titles, roles and sites with the number of people in each */
        get: operations["getPeopleChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people-tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wrong in the tree of managers today */
        get: operations["getTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person: facts, team, leave, roles */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change fields by hand; imports leave them alone from then on */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/people/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say when somebody leaves; a day that has come ends access and sessions */
        put: operations["markLeaver"];
        post?: never;
        /** They stay, or are back */
        delete: operations["bringBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/hand-set/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Give a field back to the imports */
        delete: operations["handFieldBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody sign in */
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say when somebody is away; everybody may for themselves */
        post: operations["addLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/leave/{leave}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take leave back */
        delete: operations["removeLeave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Grant a role */
        put: operations["grantRole"];
        post?: never;
        /** Take a role back */
        delete: operations["revokeRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules that every plan keeps, the organisation’s own first */
        get: operations["listPlanRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan-rules/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let the product’s own rule hold again */
        delete: operations["takePlanRuleBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs of the planner, newest first */
        get: operations["listPlans"];
        put?: never;
        /** Run the planner */
        post: operations["proposePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan: its figures and what it would change */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/broken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions that break a rule where they stand, and pins that were lost */
        get: operations["listBroken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the planner and keep or throw away what it has found */
        post: operations["cancelPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changes between another plan and this one, by group and workflow */
        get: operations["comparePlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each facilitator gives by week against the limit */
        get: operations["getPlanLoad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/plan-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the planner was asked, as a file for takeroot plan */
        get: operations["getPlanFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a proposal into people’s calendars */
        post: operations["publishPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/session-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sessions of one go-live in another plan and in this one */
        get: operations["listSessionChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions of a plan, in order of time */
        get: operations["listPlanSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/sessions/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Move a session of a proposal by hand, or say what that would break */
        put: operations["movePlanSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/sessions/{key}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let the next plan move a session again */
        delete: operations["unpinPlanSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/squeezed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cohorts whose window for live sessions lost days, and to what */
        get: operations["listSqueezed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A whole plan at one look: cohorts and sessions by week, in sections */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/timeline-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cohorts or facilitators of a plan with their sessions */
        get: operations["listTimelineRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/unscheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions without a place, why, and what was tried and works */
        get: operations["listUnscheduled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/unscheduled/{key}/bottleneck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hours needed against hours free for a session without a place, by week of its window */
        get: operations["getBottleneck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/way-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What applying a way out would change; nothing is saved */
        get: operations["previewWayOut"];
        put?: never;
        /** Apply a way out and run the planner with the changed facts */
        post: operations["applyWayOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{id}/without-place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People without a place, why, and what would give them one */
        get: operations["listWithoutPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The choice of workflows as it stands: advice, rules that bind, reasons, what still blocks it */
        get: operations["getPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions, the newest first */
        get: operations["listPortfolioDecisions"];
        put?: never;
        /** Lock the priorities: a dated decision with everything it was made from */
        post: operations["decidePortfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio-decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One decision with everything it was made from */
        get: operations["getPortfolioDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio-decisions/{id}/reopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take the lock off; the decision stays on record */
        put: operations["reopenPortfolio"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep or drop, with reasons */
        put: operations["choosePortfolio"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Limits of your own */
        put: operations["changePortfolioLimits"];
        post?: never;
        /** The standard holds again */
        delete: operations["takePortfolioLimitsBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/roles-left-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A role for which no workflow is meant to be chosen, with the reason */
        put: operations["leaveRoleOut"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portfolio/roles-taken-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It counts again */
        post: operations["takeRoleIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prior-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open an import of one source; its files follow */
        post: operations["beginPriorImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prior-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dry run: what would come in, what stays out and why */
        get: operations["getPriorImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prior-imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the files in the place of the edition before */
        post: operations["applyPriorImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prior-imports/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload one file of it; nothing counts yet */
        post: operations["addPriorFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prior-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published titles and tasks near a job title or a task in own words; a person confirms each */
        get: operations["suggestPriors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/priorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Workflows by priority: the risk gate first, then ranks over draws, and what is missing */
        get: operations["getPriorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/priority-weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Weights of your own, or only their order, with a reason */
        put: operations["changePriorityWeights"];
        post?: never;
        /** The standard weights hold again */
        delete: operations["takePriorityWeightsBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/priors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published task statements and scores that were imported, with publisher, licence and edition */
        get: operations["listPriors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the programme has come: from the roster to sessions in calendars */
        get: operations["getProgrammeSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme/week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is due in seven days, and what is at risk and why */
        get: operations["getProgrammeWeek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programmes, newest first, with what the lint says of each */
        get: operations["listProgrammes"];
        put?: never;
        /** Start a programme */
        post: operations["startProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One programme: its units, its coverage and what the lint says of the whole */
        get: operations["getProgramme"];
        /** Change title, reason, departments and channel of a programme */
        put: operations["changeProgramme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programme and its units as Markdown files in a zip */
        get: operations["downloadProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}/fillings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Fill in places that units of a programme still leave open */
        put: operations["fillProgramme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}/retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a programme out of use; nothing is deleted */
        put: operations["retireProgramme"];
        post?: never;
        /** Bring a programme back */
        delete: operations["restoreProgramme"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}/starter-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make drafts of starter units in one step */
        post: operations["takeStarterUnitsOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminders/{org}/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Stop or resume reminders with the link of a reminder, without signing in */
        put: operations["setRemindersByLink"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk-approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Approvals of risks on record, the newest first */
        get: operations["listRiskApprovals"];
        put?: never;
        /** Put an approval on record: the only thing that opens a red gate */
        post: operations["approveRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk-approvals/{id}/withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** End an approval before its day */
        put: operations["withdrawRiskApproval"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollout-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a rollout from YAML or CSV; a dry run changes nothing and says what would */
        post: operations["importRollout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollout-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole rollout map: windows, access, go-lives, follow-ups and what cannot be met */
        get: operations["getRolloutMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rooms of every site */
        get: operations["listRooms"];
        put?: never;
        /** Add a room */
        post: operations["addRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a room */
        put: operations["changeRoom"];
        post?: never;
        /** Take a room away */
        delete: operations["endRoom"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The imports, newest first */
        get: operations["listRosterImports"];
        put?: never;
        /** Upload a roster (CSV or XLSX); nothing reaches the people yet */
        post: operations["receiveRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import: its sheets, mapping, counts and findings */
        get: operations["getRosterImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the dry run into effect, in the background */
        post: operations["applyRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop; what went in stays until it is undone */
        post: operations["cancelRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports/{id}/errors.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bad rows with their reasons, to mend and import again */
        get: operations["getRosterErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which column is what; starts the dry run */
        put: operations["mapRoster"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows of one verdict with before, after and reasons */
        get: operations["listRosterRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the whole import back; what was set by hand since stays */
        post: operations["undoRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedule/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions as marks on the rollout map */
        get: operations["getScheduleMarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find colleagues, forgiving slips of the pen */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with e-mail and password */
        post: operations["signIn"];
        /** Sign out on this device */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session-moves/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a moved session back */
        post: operations["undoSessionMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Work in another of my organisations */
        put: operations["switchOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session, for everybody whom it concerns */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who comes and who came, with every statement */
        get: operations["getAttendance"];
        put?: never;
        /** Write down the list; only what differs is added */
        post: operations["recordAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}/attendance/{person}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set one record right, with a reason that stays beside it */
        post: operations["correctAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a published session */
        post: operations["moveSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}/move-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What moving a published session would break; nothing is saved */
        post: operations["previewSessionMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}/people/{person}/alternatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Other sessions that somebody could take */
        get: operations["listAlternatives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}/people/{person}/make-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give somebody a seat in another session for one that was missed */
        put: operations["makeUpSessionFor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}/people/{person}/swap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Move somebody’s place to another session; both calendars follow */
        put: operations["decideSwap"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sites by name */
        get: operations["listSites"];
        put?: never;
        /** Add a site */
        post: operations["addSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One site with its days off in the next twelve months */
        get: operations["getSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a site */
        patch: operations["changeSite"];
        trace?: never;
    };
    "/sites/{id}/holidays/{on}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add a day off, or work on a public holiday */
        put: operations["setSiteHoliday"];
        post?: never;
        /** Go back to the public calendar on this day */
        delete: operations["clearSiteHoliday"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Stop using a site */
        put: operations["retireSite"];
        post?: never;
        /** Use a site again */
        delete: operations["reopenSite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/starter-aids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The aids that come with Takeroot */
        get: operations["listStarterAids"];
        put?: never;
        /** Make starter aids the organisation’s own */
        post: operations["takeOverStarterAids"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/starter-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complete units that come with the program, by department */
        get: operations["listStarterUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/starter-units/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit of the starter library in full */
        get: operations["getStarterUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Instruments: those that come with the product and those of the organisation */
        get: operations["listInstruments"];
        put?: never;
        /** Begin an instrument as a draft */
        post: operations["addInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-instruments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One instrument with its versions and the content of one of them */
        get: operations["getInstrument"];
        /** Write the draft; a published version stays and the change begins the next one */
        put: operations["changeInstrument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-instruments/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Throw the draft away */
        delete: operations["dropInstrumentDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-instruments/{id}/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the draft; from then on it stays as it is */
        post: operations["publishInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-invites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an invitation back that was not answered */
        delete: operations["withdrawInvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-invites/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down what somebody answers in the room; who led is kept with it */
        post: operations["recordAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-invites/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody is asked, for whoever fills it in together with them */
        get: operations["getInterviewForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form behind a personal link, with what was answered so far */
        get: operations["getAnswerForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-links/{token}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in; under a name it may be changed until closing, without a name it cannot be found again */
        post: operations["handInAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-links/{token}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep what was answered so far */
        put: operations["keepAnswerDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-wave-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who would be asked, before anything is made */
        post: operations["previewWave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-waves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Survey waves, newest first, with how many were asked and have answered */
        get: operations["listWaves"];
        put?: never;
        /** Make a wave; attributed or anonymous is decided here, once */
        post: operations["makeWave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-waves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One wave with its coverage */
        get: operations["getWave"];
        /** Change title, closing day and reminders of a wave */
        put: operations["changeWave"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-waves/{id}/cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel the wave and call back what waits to leave */
        post: operations["cancelWave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-waves/{id}/closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take no more answers */
        post: operations["closeWave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-waves/{id}/coding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which themes these texts belong to */
        put: operations["codeTexts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-waves/{id}/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is asked; in an anonymous wave without who answered */
        get: operations["listWaveInvites"];
        put?: never;
        /** Ask more people */
        post: operations["addWaveInvites"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-waves/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remind those who have not answered */
        post: operations["remindWave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-waves/{id}/reopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a closing or a cancellation back, while nobody saw results */
        post: operations["reopenWave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-waves/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Results of a closed wave, in groups that are large enough; looking closes it for good */
        get: operations["getWaveResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-waves/{id}/results.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same results as a table with definitions */
        get: operations["exportWaveResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-waves/{id}/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mail everybody who is asked and was not told yet */
        post: operations["sendWave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-waves/{id}/texts/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was written to one question, to be sorted into themes; without names */
        get: operations["getTextsToCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-waves/{id}/themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name a theme */
        post: operations["addTheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-waves/{id}/themes/{theme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a theme away; the texts stay */
        delete: operations["dropTheme"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey-wording-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What could be worded better, without saving anything */
        post: operations["lintWording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task-priorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same for the tasks of the inventory, each by itself */
        get: operations["getTaskPriorities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/{person}/sessions/{id}/alternatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Other sessions that somebody of my team could take */
        get: operations["listTeamAlternatives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/{person}/sessions/{id}/conflict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that somebody of my team cannot come */
        put: operations["sayTeamCannotCome"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/{person}/sessions/{id}/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Suggest another session; the person accepts or the programme lead decides */
        put: operations["suggestSwap"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My own ratings beside those of my team, which is shown from the smallest group on */
        get: operations["getTeamNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My team’s dates, who cannot come, and at most three things to do */
        get: operations["getTeamWeek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit-approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One partner approves what was read; the third approval freezes a version */
        post: operations["approveUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit-archives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The Markdown files inside a zip; nothing is kept */
        post: operations["readUnitArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units and programmes as Markdown files, the same that an import takes */
        get: operations["exportUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring units and programmes in from Markdown; a dry run changes nothing and says what would */
        post: operations["importUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit-remarks/{id}/resolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that a remark is settled */
        put: operations["resolveUnitRemark"];
        post?: never;
        /** Open a remark again */
        delete: operations["reopenUnitRemark"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the three partners to look at these units */
        post: operations["sendUnitsToReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Starter units for the chosen work and each role in it, with department and tasks proposed */
        get: operations["suggestUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units with their state and what the lint says of each */
        get: operations["listUnits"];
        put?: never;
        /** Begin a unit, or a variant that shares blocks with another */
        post: operations["addUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit as it stands, with its file, findings, versions and approvals */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{id}/approval-withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one’s own approval back before the version is frozen */
        post: operations["takeApprovalBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the draft says otherwise than the newest approved version, word by word */
        get: operations["getUnitChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the lint would say of a text as this unit; nothing is saved */
        post: operations["checkUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{id}/comparisons/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two units side by side: what they share and what differs */
        get: operations["compareUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save a unit; refused with both texts when somebody saved in between */
        put: operations["saveUnitDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The unit as its Markdown file */
        get: operations["downloadUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{id}/my-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the reader was writing and has not saved; null when there is nothing */
        get: operations["getMyUnitDraft"];
        /** Keep what the reader is writing; nobody else sees it */
        put: operations["keepMyUnitDraft"];
        post?: never;
        /** Throw away what the reader was writing */
        delete: operations["dropMyUnitDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was remarked on a unit, oldest first */
        get: operations["listUnitRemarks"];
        put?: never;
        /** Remark on a unit, a block or an objective, or answer a remark */
        post: operations["addUnitRemark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{id}/retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a unit out of use; refused while a variant shares its blocks */
        put: operations["retireUnit"];
        post?: never;
        /** Bring a unit back */
        delete: operations["restoreUnit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every task of the inventory with the workflow it is done in, those of none too */
        get: operations["listWorkflowTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The work that changes, by name */
        get: operations["listWorkflows"];
        put?: never;
        /** Add a piece of work to the catalogue */
        post: operations["addWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One piece of work */
        get: operations["getWorkflow"];
        /** Change what is said about a piece of work */
        put: operations["changeWorkflow"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that people can open the tool */
        put: operations["sayAccessWorks"];
        post?: never;
        /** Say that it does not work yet */
        delete: operations["takeAccessBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Steps, systems, volume, KPIs with their baselines and tasks of one workflow */
        get: operations["getCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/high-risk-area": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whether Annex III of the EU AI Act names this use; "none" only by who answers for risks */
        put: operations["sayHighRisk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A figure by which the work is judged */
        post: operations["addKpi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/retired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take it out of the catalogue; nothing is deleted */
        put: operations["retireWorkflow"];
        post?: never;
        /** Bring it back into the catalogue */
        delete: operations["restoreWorkflow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The risk gate of one workflow with its reasons and approvals */
        get: operations["getWorkflowRisk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The steps in order; one that comes with its id stays the same step */
        put: operations["setSteps"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The tasks of the needs inventory that are done in this work */
        put: operations["setWorkflowTasks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Volume, systems, tools and who takes part */
        put: operations["describeWork"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Aid: {
            /** @description What to fill in before a text is copied */
            asked: components["schemas"]["AidPlaceholder"][];
            body: string;
            changedAt: string;
            deletedAt: string | null;
            departments: string[];
            id: string;
            isForMyTeam: boolean;
            isLiked: boolean;
            isSaved: boolean;
            key: string;
            /** @enum {string} */
            kind: "job-aid" | "prompt" | "video" | "message" | "script";
            language: string;
            likes: number;
            mayEdit: boolean;
            mayVerify: boolean;
            /** @description The day that is offered when it is verified today */
            nextVerifyBy: string;
            owner: string | null;
            ownerEmail: string | null;
            ownerHasLeft: boolean;
            ownerId: string | null;
            parts: ({
                html: string;
                /** @enum {string} */
                kind: "read";
            } | {
                /** @enum {string} */
                kind: "copy";
                label: string | null;
                text: string;
                /** @enum {string} */
                what: "prompt" | "message";
            })[];
            placeholders: components["schemas"]["AidPlaceholder"][];
            places: {
                /** @default null */
                example: string | null;
                /** @enum {string} */
                kind: "url" | "slack" | "teams";
                /** @description An address with *, a Slack channel, or "team / channel" */
                target: string;
            }[];
            retiredAt: string | null;
            roles: ("end user" | "manager" | "hr" | "technical" | "oversight")[];
            shares: components["schemas"]["AidShare"][];
            step: string | null;
            summary: string;
            title: string;
            trust: components["schemas"]["AidTrust"];
            verifiedAt: string | null;
            verifiedBy: string | null;
            verifyBy: string;
            version: number;
            video: {
                captions: string;
                file: string | null;
                link: string | null;
                seconds: number;
                transcript: {
                    seconds: number;
                    text: string;
                }[];
                type: string | null;
            } | null;
            workflow: string | null;
            /** @description Null: there is no such workflow here */
            workflowName: string | null;
        };
        AidDiff: {
            from: number;
            lines: {
                /** @enum {string} */
                kind: "same" | "taken" | "added";
                text: string;
            }[];
            to: number;
        };
        AidFilters: {
            counts: {
                all: number;
                own: number;
                red: number;
                saved: number;
                team: number;
            };
            department: string | null;
            /** @description Where one may share */
            departments: string[];
            hasManager: boolean;
            hasTeam: boolean;
            workflows: {
                aids: number;
                key: string;
                name: string;
            }[];
        };
        AidImport: {
            applied: boolean;
            counts: {
                bad: number;
                changed: number;
                new: number;
                unchanged: number;
            };
            entries: {
                file: string;
                key: string;
                /** @enum {string|null} */
                kind: "job-aid" | "prompt" | "video" | "message" | "script" | null;
                /** @description What was taken differently than written */
                notes: {
                    slug: string;
                    values: {
                        [key: string]: string | number;
                    };
                }[];
                /** @description Why it was not taken */
                reasons: {
                    slug: string;
                    values: {
                        [key: string]: string | number;
                    };
                }[];
                title: string;
                /** @enum {string} */
                verdict: "new" | "changed" | "unchanged" | "bad";
            }[];
        };
        AidParts: {
            parts: ({
                html: string;
                /** @enum {string} */
                kind: "read";
            } | {
                /** @enum {string} */
                kind: "copy";
                label: string | null;
                text: string;
                /** @enum {string} */
                what: "prompt" | "message";
            })[];
        };
        AidPlaceholder: {
            /** @default  */
            asks: string;
            /** @default  */
            example: string;
            /** @default 1 */
            lines: number;
            name: string;
        };
        AidRow: {
            deletedAt: string | null;
            id: string;
            isForMyTeam: boolean;
            isLiked: boolean;
            isSaved: boolean;
            key: string;
            /** @enum {string} */
            kind: "job-aid" | "prompt" | "video" | "message" | "script";
            language: string;
            likes: number;
            owner: string | null;
            ownerHasLeft: boolean;
            ownerId: string | null;
            retiredAt: string | null;
            step: string | null;
            summary: string;
            title: string;
            trust: components["schemas"]["AidTrust"];
            verifyBy: string;
            workflow: string | null;
            /** @description Null: there is no such workflow here */
            workflowName: string | null;
        };
        AidShare: {
            at: string;
            by: string | null;
            department: string | null;
            id: string;
            mayEnd: boolean;
            note: string | null;
            /** @description The manager whose people see it */
            team: string | null;
        };
        AidTrust: {
            /** @description Days left while green; days over once the date has passed */
            days: number;
            /** @enum {string} */
            state: "green" | "red";
            /** @enum {string|null} */
            why: "never verified" | "changed since" | "date passed" | null;
        };
        AidVersionRow: {
            at: string;
            by: string | null;
            isVerified: boolean;
            note: string | null;
            number: number;
            title: string;
        };
        AmberReason: {
            approval: string;
            /** @enum {string} */
            kind: "approved";
            until: string;
            what: components["schemas"]["RedReason"];
        } | {
            /** @enum {string} */
            kind: "confidential data";
            tasks: string[];
        } | {
            /** @enum {string} */
            impact: "none" | "internal" | "customer or employee" | "legal or safety";
            /** @enum {string} */
            kind: "reaches people";
            tasks: string[];
        } | {
            /** @enum {string} */
            kind: "not easy to check";
            tasks: string[];
        };
        Anonymity: {
            /** @description All rules ever set, newest first */
            history: {
                expiresOn: string | null;
                reason: string;
                setAt: string;
                setBy: {
                    id: string;
                    name: string;
                };
                smallest: number;
                smallestSensitive: number;
            }[];
            /** @description Nobody can go below these */
            lowest: {
                smallest: number;
                smallestSensitive: number;
            };
            /** @description The own rule that holds today; null when the product’s own holds */
            rule: {
                expiresOn: string | null;
                reason: string;
                setAt: string;
                setBy: {
                    id: string;
                    name: string;
                };
                smallest: number;
                smallestSensitive: number;
            } | null;
            /** @description The smallest group of which a figure is shown to others */
            smallest: number;
            /** @description The same for psychological safety, wellbeing and resistance */
            smallestSensitive: number;
        };
        AnswerForm: {
            answers: components["schemas"]["SurveyAnswer"][];
            closesOn: string;
            content: components["schemas"]["InstrumentContent"];
            /** @description Begun with another link of the same invitation, which alone can open it */
            hasOtherDraft: boolean;
            isAnswered: boolean;
            /** @enum {string} */
            kind: "attributed" | "anonymous";
            opensOn: string;
            organisation: string;
            /**
             * @description expert: somebody who knows the work and is neither
             * @enum {string}
             */
            rater: "self" | "manager" | "expert";
            /**
             * @description answered: an anonymous one, once
             * @enum {string}
             */
            state: "waiting" | "open" | "closed" | "cancelled" | "answered";
            subjects: components["schemas"]["SurveySubject"][];
            title: string;
            /** @description Whom the manager or expert speaks of */
            who: string | null;
            zone: string;
        };
        AnswerShares: {
            groups: {
                department: string | null;
                good: {
                    /** @enum {string} */
                    kind: "too few";
                    /**
                     * @description The nearest larger group whose share is shown
                     * @enum {string|null}
                     */
                    toldAs: "department" | "everybody" | null;
                } | {
                    /** @enum {string} */
                    kind: "nobody yet";
                    roster: number;
                } | {
                    answered: number;
                    /** @enum {string} */
                    kind: "bounds";
                    roster: number;
                    /** @description Nearly everybody of a small group said the same */
                    yes: {
                        from: number;
                        to: number;
                    };
                } | {
                    answered: number;
                    /** @enum {string} */
                    kind: "share";
                    roster: number;
                    yes: number;
                };
                /** @description All sites of a department that has several; its sites follow */
                isWholeDepartment: boolean;
                site: string | null;
                when: {
                    /** @enum {string} */
                    kind: "too few";
                    /**
                     * @description The nearest larger group whose share is shown
                     * @enum {string|null}
                     */
                    toldAs: "department" | "everybody" | null;
                } | {
                    /** @enum {string} */
                    kind: "nobody yet";
                    roster: number;
                } | {
                    answered: number;
                    /** @enum {string} */
                    kind: "bounds";
                    roster: number;
                    /** @description Nearly everybody of a small group said the same */
                    yes: {
                        from: number;
                        to: number;
                    };
                } | {
                    answered: number;
                    /** @enum {string} */
                    kind: "share";
                    roster: number;
                    yes: number;
                };
                where: {
                    /** @enum {string} */
                    kind: "too few";
                    /**
                     * @description The nearest larger group whose share is shown
                     * @enum {string|null}
                     */
                    toldAs: "department" | "everybody" | null;
                } | {
                    /** @enum {string} */
                    kind: "nobody yet";
                    roster: number;
                } | {
                    answered: number;
                    /** @enum {string} */
                    kind: "bounds";
                    roster: number;
                    /** @description Nearly everybody of a small group said the same */
                    yes: {
                        from: number;
                        to: number;
                    };
                } | {
                    answered: number;
                    /** @enum {string} */
                    kind: "share";
                    roster: number;
                    yes: number;
                };
            }[];
            smallestGroup: number;
            total: {
                good: {
                    /** @enum {string} */
                    kind: "too few";
                    /**
                     * @description The nearest larger group whose share is shown
                     * @enum {string|null}
                     */
                    toldAs: "department" | "everybody" | null;
                } | {
                    /** @enum {string} */
                    kind: "nobody yet";
                    roster: number;
                } | {
                    answered: number;
                    /** @enum {string} */
                    kind: "bounds";
                    roster: number;
                    /** @description Nearly everybody of a small group said the same */
                    yes: {
                        from: number;
                        to: number;
                    };
                } | {
                    answered: number;
                    /** @enum {string} */
                    kind: "share";
                    roster: number;
                    yes: number;
                };
                when: {
                    /** @enum {string} */
                    kind: "too few";
                    /**
                     * @description The nearest larger group whose share is shown
                     * @enum {string|null}
                     */
                    toldAs: "department" | "everybody" | null;
                } | {
                    /** @enum {string} */
                    kind: "nobody yet";
                    roster: number;
                } | {
                    answered: number;
                    /** @enum {string} */
                    kind: "bounds";
                    roster: number;
                    /** @description Nearly everybody of a small group said the same */
                    yes: {
                        from: number;
                        to: number;
                    };
                } | {
                    answered: number;
                    /** @enum {string} */
                    kind: "share";
                    roster: number;
                    yes: number;
                };
                where: {
                    /** @enum {string} */
                    kind: "too few";
                    /**
                     * @description The nearest larger group whose share is shown
                     * @enum {string|null}
                     */
                    toldAs: "department" | "everybody" | null;
                } | {
                    /** @enum {string} */
                    kind: "nobody yet";
                    roster: number;
                } | {
                    answered: number;
                    /** @enum {string} */
                    kind: "bounds";
                    roster: number;
                    /** @description Nearly everybody of a small group said the same */
                    yes: {
                        from: number;
                        to: number;
                    };
                } | {
                    answered: number;
                    /** @enum {string} */
                    kind: "share";
                    roster: number;
                    yes: number;
                };
            };
            /** @description Answers given before this moment are counted */
            until: string;
        };
        AnswerValue: {
            /** @enum {string} */
            kind: "point";
            point: number;
        } | {
            high: number;
            /** @enum {string} */
            kind: "range";
            low: number;
            usual: number;
        } | {
            category: number;
            /** @enum {string} */
            kind: "frequency";
            /** @default null */
            weekly: number | null;
        } | {
            choice: string;
            /** @enum {string} */
            kind: "choice";
        } | {
            /** @enum {string} */
            kind: "text";
            text: string;
        } | {
            /** @enum {string} */
            kind: "cannot say";
        };
        AskedEvidence: {
            id: string;
        };
        AskingPreview: {
            /** @description People who have handed in already; they are left out unless they are to be asked again */
            answered: number;
            employees: {
                id: string;
                manager: string | null;
                name: string;
            }[];
            managers: {
                id: string;
                name: string;
                team: number;
            }[];
            tasks: number;
            withoutMail: string[];
            withoutManager: number;
        };
        AttendanceCount: {
            absent: number;
            attended: number;
            excused: number;
            notRecorded: number;
            roster: number;
        };
        AttendanceList: {
            closesAt: string;
            count: components["schemas"]["AttendanceCount"];
            /** @enum {string} */
            moment: "too early" | "open" | "over";
            opensAt: string;
            rows: components["schemas"]["AttendanceRow"][];
        };
        AttendanceRow: {
            cannotCome: boolean;
            department: string | null;
            name: string;
            personId: string;
            site: string | null;
            /** @enum {string|null} */
            state: "attended" | "absent" | "excused" | null;
            /** @description Every statement, newest first */
            trail: components["schemas"]["AttendanceStatement"][];
        };
        AttendanceStatement: {
            reason: string | null;
            recordedAt: string;
            recordedByName: string | null;
            /** @enum {string} */
            source: "self" | "list" | "correction";
            /** @enum {string} */
            state: "attended" | "absent" | "excused";
        };
        Break: {
            detail: {
                [key: string]: string | number | boolean | string[];
            };
            rule: string;
        };
        BrokenSession: {
            breaks: components["schemas"]["Break"][];
            cohort: string;
            /** @description Whether the session is part of this plan; a lost pin is not */
            isHere: boolean;
            key: string;
            /** @enum {string|null} */
            kind: "live" | "office-hours" | "refresher" | "reinforcement-30" | "reinforcement-90" | null;
            /** @description Names of everybody and everything that the details mention, by id */
            names: {
                [key: string]: string;
            };
            part: number;
            startsAt: string | null;
            workflow: string;
            zone: string;
        };
        BusyCalendar: {
            /** @description The host only: the rest of a secret address is not shown again */
            address: string | null;
            fileName: string | null;
            firstAt: string | null;
            id: string;
            intervals: number;
            /** @enum {string} */
            kind: "upload" | "url";
            lastAt: string | null;
            personId: string;
            personName: string;
            problem: {
                detail: {
                    [key: string]: unknown;
                };
                slug: string;
            } | null;
            readAt: string | null;
            /** @description Entries that could not be judged at the last reading */
            skipped: number;
        };
        CalendarPart: {
            endsAt: string;
            /** @enum {string} */
            method: "REQUEST" | "CANCEL";
            place: string;
            sequence: number;
            startsAt: string;
            summary: string;
            uid: string;
        } | null;
        CastMember: {
            name: string;
            personId: string;
            role: string;
            title: string | null;
        };
        CurriculumRule: {
            citation: string;
            /** @description Rules of the lint that read it */
            judges: string[];
            least: number | null;
            most: number | null;
            overridable: boolean;
            own: {
                at: string | null;
                by: string | null;
                expired: boolean;
                expiresOn: string | null;
                reason: string | null;
            } | null;
            /** @enum {string} */
            provenance: "seed" | "literature" | "policy";
            rule: string;
            standard: number | string[] | number[];
            /** @description In force today */
            value: number | string[] | number[];
        };
        DeliveryEntry: {
            at: string;
            /** @enum {string} */
            outcome: "sending" | "sent" | "kept" | "refused" | "deferred" | "withdrawn";
            response: string | null;
        };
        EmployeeView: {
            aiSuitability: components["schemas"]["ShownItem"];
            competence: components["schemas"]["ShownItem"];
            difficulty: components["schemas"]["ShownItem"];
            frequency: components["schemas"]["ShownItem"];
            importance: components["schemas"]["ShownItem"];
            minutes: components["schemas"]["ShownItem"];
            verifiability: components["schemas"]["ShownItem"];
        };
        EvidenceChoices: {
            departments: {
                name: string;
                people: number;
            }[];
            people: number;
            programmes: {
                id: string;
                title: string;
            }[];
            roles: {
                name: string;
                people: number;
            }[];
        };
        EvidencePack: {
            /** @description The cut-off: nothing later is in it */
            createdAt: string;
            done: number;
            finishedAt: string | null;
            from: string | null;
            id: string;
            problem: {
                detail: {
                    [key: string]: unknown;
                };
                slug: string;
            } | null;
            requestedBy: string | null;
            scope: components["schemas"]["EvidenceScope"];
            scopeName: string;
            sizes: {
                pdf: number;
                zip: number;
            } | null;
            /** @enum {string} */
            state: "waiting" | "running" | "ready" | "failed" | "cancelled";
            summary: components["schemas"]["EvidenceSummary"];
            total: number;
            until: string | null;
        };
        EvidenceScope: {
            /** @enum {string} */
            kind: "person";
            /** @description E-mail, employee number or id */
            person: string;
        } | {
            department: string;
            /** @enum {string} */
            kind: "department";
        } | {
            /** @enum {string} */
            kind: "role";
            /** @description As the roster says it */
            role: string;
        } | {
            /** @enum {string} */
            kind: "programme";
            /** Format: uuid */
            programme: string;
        } | {
            /** @enum {string} */
            kind: "everybody";
        };
        EvidenceSummary: {
            acknowledged: number;
            /** @description Have left and still have a record */
            left: number;
            minutes: number;
            notRecorded: number;
            /** @description On the roster: the denominator */
            people: number;
            sessions: number;
            trained: number;
        } | null;
        Facilitator: {
            email: string | null;
            /** @description Whether an administrator granted the role that shows them their sessions */
            hasRole: boolean;
            /** @description null: the hours of the site */
            hours: {
                1?: [
                    string,
                    string
                ] | null;
                2?: [
                    string,
                    string
                ] | null;
                3?: [
                    string,
                    string
                ] | null;
                4?: [
                    string,
                    string
                ] | null;
                5?: [
                    string,
                    string
                ] | null;
                6?: [
                    string,
                    string
                ] | null;
                7?: [
                    string,
                    string
                ] | null;
            } | null;
            languages: string[];
            maxMinutesPerWeek: number;
            maxPerDay: number;
            name: string;
            personId: string;
            /** @description Published sessions still to come */
            sessions: number;
            siteId: string | null;
            siteName: string | null;
            workflowIds: string[];
            zone: string | null;
        };
        FacilitatorLoad: {
            facilitatorId: string;
            /** @description The fullest week as a share of the limit */
            fullest: number;
            /** @description Minutes a week, at most */
            limit: number;
            /** @description In the whole plan */
            minutes: number;
            name: string;
            /** @description Weeks above the limit */
            over: number;
            sessions: number;
            site: string | null;
            /** @description Weeks with sessions, in order */
            weeks: {
                minutes: number;
                sessions: number;
                /** @description Its Monday */
                week: string;
            }[];
        };
        FoundPerson: {
            department: string | null;
            /** @description Only for those who may see people */
            email: string | null;
            id: string;
            name: string;
            title: string | null;
        };
        GivenSession: {
            /** @enum {string|null} */
            attendance: "attended" | "absent" | "excused" | null;
            cannotCome: boolean;
            cannotComeNames: string[];
            /** @enum {string} */
            capacity: "participant" | "facilitator" | "onlooker";
            checkIn: {
                closesAt: string;
                /** @enum {string} */
                moment: "too early" | "open" | "over";
                opensAt: string;
            };
            cohortName: string;
            count: components["schemas"]["AttendanceCount"];
            facilitatorName: string;
            id: string;
            joinUrl: string | null;
            /** @enum {string} */
            kind: "live" | "office-hours" | "refresher" | "reinforcement-30" | "reinforcement-90";
            minutes: number;
            /** @enum {string} */
            mode: "online" | "onsite";
            part: number;
            /** @description The room and its site, or empty */
            place: string;
            rosterSize: number;
            startsAt: string;
            suggestion: {
                /** @description The person asked for it, and the lead decides */
                byMe: boolean;
                byName: string | null;
                minutes: number;
                sessionId: string;
                startsAt: string;
                zone: string;
            } | null;
            workflowId: string;
            workflowName: string;
            /** @description Where the session is; times are shown in the reader’s own zone */
            zone: string;
        };
        GivenSessions: {
            nextNames: string[];
            now: string;
            past: components["schemas"]["GivenSession"][];
            upcoming: components["schemas"]["GivenSession"][];
        };
        GoLive: {
            accessFrom: string | null;
            contractOn: string | null;
            group: string;
            groupId: string;
            id: string;
            milestone: string | null;
            milestoneId: string | null;
            on: string;
            workflow: string;
            workflowId: string;
        };
        GoLiveMove: {
            accessFromAfter: string | null;
            accessFromBefore: string | null;
            from: string;
            goLiveId: string;
            group: string;
            id: string;
            movedAt: string;
            movedBy: string | null;
            reason: string | null;
            to: string;
            undoneAt: string | null;
            undoUntil: string;
            workflow: string;
        };
        GrantColumn: {
            /**
             * @description The same on every line; only of a constant
             * @default
             */
            constant: string;
            /**
             * @description Null: the first that fits the source
             * @default null
             * @enum {string|null}
             */
            format: "0" | "as it is" | "UPPER CASE" | "YYYY-MM-DD" | "DD/MM/YYYY" | "DD-MM-YYYY" | "DDMMYYYY" | "YYYYMMDD" | "D MMM YYYY" | "HH:mm" | "HHmm" | "h:mm a" | "0.00" | "0.0" | "h:mm" | null;
            /**
             * @description An empty cell is said before the download
             * @default false
             */
            isNeeded: boolean;
            /** @description The heading, as the form of the scheme has it */
            name: string;
            /** @enum {string} */
            source: "name" | "employee number" | "email" | "department" | "title" | "role" | "site" | "course" | "course key" | "unit and version" | "session kind" | "first day" | "first time" | "last day" | "last time" | "zone" | "hours scheduled" | "hours attended" | "percent attended" | "sessions scheduled" | "sessions attended" | "not recorded" | "result" | "facilitator" | "cohort" | "constant" | "blank";
        };
        GrantColumns: {
            changedAt: string | null;
            columns: components["schemas"]["GrantColumn"][];
            /** @description Null: the columns that come with Takeroot */
            id: string | null;
            isDefault: boolean;
            /** @description Share of the scheduled minutes from which a course is completed */
            leastPercent: number;
            /**
             * @description One line for each person and course, or person and session
             * @enum {string}
             */
            lines: "course" | "session";
            name: string;
            retiredAt: string | null;
        };
        GrantPreview: {
            header: string[];
            lines: number;
            /** @description Attended by all of them, office hours left out */
            minutes: number;
            missing: {
                column: string;
                lines: number;
                people: string[];
            }[];
            people: number;
            rows: {
                cells: (string | number)[];
                missing: string[];
            }[];
            set: components["schemas"]["GrantColumns"];
        };
        Group: {
            department: string | null;
            goLives: number;
            id: string;
            /** @description Fewer than eight: too few for a session of their own */
            isSmall: boolean;
            key: string;
            name: string;
            overlaps: {
                id: string;
                name: string;
                people: number;
            }[];
            /** @description How many the rule means today */
            people: number;
            retiredAt: string | null;
            rule: components["schemas"]["GroupRule"];
            /** @description The site of most of its people */
            site: string | null;
        };
        GroupChanges: {
            added: number;
            /** @description Same time, other facilitator */
            facilitator: number;
            goLiveId: string;
            gone: number;
            group: string;
            kept: number;
            moved: number;
            on: string | null;
            /** @description Same time and facilitator, other length or room */
            place: number;
            workflow: string;
        };
        GroupPerson: {
            department: string | null;
            email: string | null;
            id: string;
            name: string;
            site: string | null;
            title: string | null;
        };
        GroupRule: {
            department?: string[];
            people?: string[];
            role?: string[];
            site?: string[];
            title?: string[];
        };
        GuardrailAcknowledgementGroups: {
            /** @description People whom at least one card concerns */
            concerned: number;
            /** @description People who have acknowledged every card that concerns them */
            done: number;
            groups: {
                concerned: number;
                department: string | null;
                done: number;
                people: number;
            }[];
            roster: number;
        };
        GuardrailAcknowledgementRow: {
            /** @description Of those, acknowledged as they stand */
            acknowledged: number;
            /** @description Cards in force that concern this person today */
            cards: number;
            department: string | null;
            /** @description Newest acknowledgement of any card */
            last: string | null;
            name: string;
            personId: string;
        };
        GuardrailApproval: {
            /** @description Names of those who may decide today */
            approvers: string[];
            askedAt: string;
            askedBy: string;
            /** @enum {string|null} */
            dataClass: "public" | "internal" | "confidential" | "restricted" | "special category" | null;
            decidedAt: string | null;
            decidedBy: string | null;
            id: string;
            mayDecide: boolean;
            output: string | null;
            /** @enum {string} */
            state: "waiting" | "approved" | "approved with conditions" | "refused" | "withdrawn";
            tool: string | null;
            what: string;
            workflow: string | null;
        };
        GuardrailApprovalDetail: {
            /** @description Names of those who may decide today */
            approvers: string[];
            askedAt: string;
            askedBy: string;
            body: string;
            checks: string | null;
            /** @enum {string|null} */
            dataClass: "public" | "internal" | "confidential" | "restricted" | "special category" | null;
            decidedAt: string | null;
            decidedBy: string | null;
            id: string;
            isMine: boolean;
            mayDecide: boolean;
            output: string | null;
            /** @enum {string} */
            state: "waiting" | "approved" | "approved with conditions" | "refused" | "withdrawn";
            tool: string | null;
            /**
             * @description What the matrix says of this tool and class today; null: not decided
             * @enum {string|null}
             */
            verdict: "allowed" | "with approval" | "not allowed" | null;
            what: string;
            words: string | null;
            workflow: string | null;
        };
        GuardrailCard: {
            /** @enum {string} */
            about: "privacy" | "bias" | "approvals";
            /** @description The newest version that is no correction; acknowledging it is what counts */
            askingNumber: number;
            example: string | null;
            id: string;
            key: string;
            /**
             * @description do; don’t; ask first
             * @enum {string}
             */
            kind: "do" | "dont" | "ask";
            /** @description The version that stands */
            number: number;
            paragraphId: string | null;
            reason: string | null;
            retiredAt: string | null;
            /**
             * @description What somebody answers for
             * @enum {string|null}
             */
            role: "end user" | "manager" | "hr" | "technical" | "oversight" | null;
            says: string;
            workflow: string | null;
            workflowId: string | null;
            workflowKey: string | null;
            writtenAt: string;
        };
        GuardrailCardDetail: {
            /** @enum {string} */
            about: "privacy" | "bias" | "approvals";
            /** @description Of those, who have acknowledged it as it stands */
            acknowledged: number;
            /** @description The newest version that is no correction; acknowledging it is what counts */
            askingNumber: number;
            /** @description People on the roster today whom it concerns */
            concerned: number;
            example: string | null;
            id: string;
            key: string;
            /**
             * @description do; don’t; ask first
             * @enum {string}
             */
            kind: "do" | "dont" | "ask";
            /** @description The version that stands */
            number: number;
            paragraphId: string | null;
            reason: string | null;
            retiredAt: string | null;
            /**
             * @description What somebody answers for
             * @enum {string|null}
             */
            role: "end user" | "manager" | "hr" | "technical" | "oversight" | null;
            says: string;
            source: {
                newText: string | null;
                /**
                 * @description What became of it in the newest version of the policy
                 * @enum {string}
                 */
                now: "same" | "changed" | "gone";
                policy: string;
                policyId: string;
                text: string;
                version: number;
            } | null;
            /** @description Newest first */
            versions: {
                /** @enum {string} */
                about: "privacy" | "bias" | "approvals";
                /** @description Against the version before */
                diffs: {
                    /** @enum {string} */
                    field: "says" | "reason" | "example";
                    pieces: {
                        /** @enum {string} */
                        kind: "same" | "gone" | "new";
                        text: string;
                    }[];
                }[];
                example: string | null;
                isCorrection: boolean;
                /**
                 * @description do; don’t; ask first
                 * @enum {string}
                 */
                kind: "do" | "dont" | "ask";
                /** @description Written because of a report */
                nearMiss: boolean;
                /** @description The version that stands */
                number: number;
                reason: string | null;
                /**
                 * @description What somebody answers for
                 * @enum {string|null}
                 */
                role: "end user" | "manager" | "hr" | "technical" | "oversight" | null;
                says: string;
                why: string | null;
                workflow: string | null;
                writtenAt: string;
                writtenBy: string | null;
            }[];
            workflow: string | null;
            workflowId: string | null;
            workflowKey: string | null;
            writtenAt: string;
        };
        GuardrailCardPreview: {
            /** @description Kind, subject, workflow or role change: this is no correction of wording */
            changesMeaning: boolean;
            diffs: {
                /** @enum {string} */
                field: "says" | "reason" | "example";
                pieces: {
                    /** @enum {string} */
                    kind: "same" | "gone" | "new";
                    text: string;
                }[];
            }[];
            /** @description How many would be asked to acknowledge it */
            people: number;
            roster: number;
        };
        GuardrailDataMatrix: {
            retired: {
                id: string;
                name: string;
            }[];
            tools: {
                /** @description One for each class that somebody decided about */
                cells: components["schemas"]["GuardrailDataRule"][];
                id: string;
                name: string;
                /** @description Workflows that name it */
                workflows: string[];
            }[];
            /** @description Tools that workflows name and the matrix does not have */
            unknown: string[];
        };
        GuardrailDataRule: {
            /** @enum {string} */
            dataClass: "public" | "internal" | "confidential" | "restricted" | "special category";
            decidedAt: string;
            decidedBy: string | null;
            id: string;
            reason: string;
            tool: string;
            toolId: string;
            /** @enum {string} */
            verdict: "allowed" | "with approval" | "not allowed";
        };
        GuardrailDataRulesPreview: {
            changes: {
                /** @enum {string} */
                after: "allowed" | "with approval" | "not allowed";
                /** @enum {string|null} */
                before: "allowed" | "with approval" | "not allowed" | null;
                /** @description Privacy cards of those, and cards that name the tool */
                cards: {
                    id: string;
                    says: string;
                }[];
                /** @enum {string} */
                dataClass: "public" | "internal" | "confidential" | "restricted" | "special category";
                /**
                 * @description Whether an approval of this risk could be put on record with it, or would be withdrawn by it
                 * @enum {string|null}
                 */
                gate: "could open" | "closes" | null;
                isStricter: boolean;
                /** @description Approval requests about this tool and class that wait for a decision */
                openRequests: number;
                tool: string;
                toolId: string;
                /** @description Workflows that name the tool */
                workflows: {
                    id: string;
                    name: string;
                }[];
            }[];
        };
        GuardrailFrameworkMap: {
            frameworks: {
                covered: {
                    items: number;
                    withAny: number;
                    withCards: number;
                    withControls: number;
                };
                edition: string;
                items: {
                    id: string;
                    part: string;
                    says: string;
                    tied: {
                        /** @description The words of the card or output; the name of the control */
                        says: string;
                        /** @description Id of a card or an output rule, or the name of a control */
                        subject: string;
                        /** @enum {string} */
                        subjectKind: "card" | "output rule" | "control";
                    }[];
                }[];
                key: string;
                name: string;
                publisher: string;
                source: string;
                unit: string;
            }[];
            /** @description Everything that can be tied, with how often it is */
            subjects: {
                /** @description The words of the card or output; the name of the control */
                says: string;
                /** @description Id of a card or an output rule, or the name of a control */
                subject: string;
                /** @enum {string} */
                subjectKind: "card" | "output rule" | "control";
                ties: number;
            }[];
        };
        GuardrailOutputRule: {
            /** @description Name of the person */
            approver: string | null;
            approverEmail: string | null;
            approverId: string | null;
            /** @description The named person has left: requests go to the programme lead */
            approverLeft: boolean;
            /** @enum {string|null} */
            approverRole: "manager" | "workflow owner" | "programme-lead" | "hr" | "technology-lead" | null;
            checks: string;
            id: string;
            output: string;
            retiredAt: string | null;
            step: string | null;
            workflow: string | null;
            workflowId: string | null;
        };
        GuardrailPolicy: {
            addedAt: string;
            addedBy: string | null;
            /** @description Cards in force that rest on it, on any version */
            cards: number;
            id: string;
            paragraphs: number;
            retiredAt: string | null;
            title: string;
            /** @description The newest one */
            version: number;
        };
        GuardrailPolicyDetail: {
            addedAt: string;
            addedBy: string | null;
            /** @description Only for the newest version */
            adrift: {
                before: string;
                cardId: string;
                /** @enum {string} */
                now: "changed" | "gone";
                /** @description The paragraph that it became */
                paragraphId: string | null;
                pieces: {
                    /** @enum {string} */
                    kind: "same" | "gone" | "new";
                    text: string;
                }[];
                says: string;
            }[];
            fileName: string | null;
            id: string;
            newest: number;
            /** @enum {string} */
            origin: "pasted" | "markdown" | "docx" | "pdf";
            paragraphs: {
                /** @description Cards in force that rest on it */
                cards: {
                    id: string;
                    kind: string;
                    says: string;
                }[];
                id: string;
                /** @description 0 is text, 1 to 6 a heading */
                level: number;
                text: string;
            }[];
            retiredAt: string | null;
            title: string;
            version: number;
            versions: {
                addedAt: string;
                addedBy: string | null;
                number: number;
            }[];
        };
        GuardrailTies: {
            ties: {
                framework: string;
                item: string;
            }[];
        };
        HandMoved: {
            /** @description What the session breaks where it stands */
            before: components["schemas"]["Break"][];
            breaks: components["schemas"]["Break"][];
            facilitatorId: string;
            key: string;
            /** @description Names of everybody and everything that the details mention, by id */
            names: {
                [key: string]: string;
            };
            saved: boolean;
            startsAt: string;
        };
        Health: {
            database: {
                embedded: boolean;
                megabytes: number;
                newestMigration: string;
                version: string;
            };
            mail: {
                failed: number;
                keptLastDay: number;
                /** @enum {string} */
                mode: "smtp" | "kept";
                sentLastDay: number;
                waiting: number;
            };
            work: {
                failed: number;
                name: string;
                oldestWaitingSeconds: number | null;
                running: number;
                waiting: number;
            }[];
        };
        Instrument: {
            content: components["schemas"]["InstrumentContent"];
            findings: components["schemas"]["WordingFinding"][];
            id: string;
            isDraft: boolean;
            isShipped: boolean;
            key: string;
            /** @description The number of the version whose content follows */
            shown: number;
            versions: {
                number: number;
                publishedAt: string | null;
                publishedBy: string | null;
                waves: number;
            }[];
        };
        InstrumentContent: {
            /**
             * @description Safety, wellbeing, resistance: shown from ten people on
             * @default false
             */
            isSensitive: boolean;
            items: components["schemas"]["SurveyItem"][];
            /**
             * @description What the answers are for; the respondent reads it first
             * @default
             */
            purpose: string;
            /** @default [] */
            scales: {
                key: string;
                title: string;
            }[];
            /** @default [] */
            sections: {
                key: string;
                title: string;
            }[];
            /**
             * @default {
             *       "standing": "own",
             *       "credit": ""
             *     }
             */
            source: {
                /** @default  */
                credit: string;
                /** @enum {string} */
                standing: "own" | "open licence" | "adapted, not validated";
            };
            /**
             * @description Which kinds of wave may ask it
             * @default either
             * @enum {string}
             */
            suits: "attributed" | "anonymous" | "either";
            title: string;
        };
        InstrumentRow: {
            hasDraft: boolean;
            /** @description The key while a shipped instrument was never used here */
            id: string;
            isSensitive: boolean;
            isShipped: boolean;
            items: number;
            key: string;
            publishedNumber: number | null;
            purpose: string;
            standing: string;
            /** @enum {string} */
            suits: "attributed" | "anonymous" | "either";
            title: string;
            waves: number;
        };
        InterviewChoices: {
            begun: {
                id: string;
                person: string;
                role: string;
                startedAt: string;
                /** @enum {string} */
                view: "employee" | "manager" | "expert";
            }[];
            /** @description Who has the role that was asked for */
            people: {
                answered: boolean;
                department: string | null;
                id: string;
                manager: string | null;
                name: string;
            }[];
            roles: {
                department: string | null;
                id: string;
                name: string;
                people: number;
                tasks: number;
            }[];
        };
        Invitation: {
            email: string;
            /** @description They sign in with the password they have */
            hasPassword: boolean;
            /** @description To hand over by other means; only administrators get it, and only for accounts of this organisation alone */
            link: string | null;
            mailed: boolean;
        };
        KpiBaseline: {
            fromOn: string;
            id: string;
            /** @description null: a draft that may still be changed */
            lockedAt: string | null;
            lockedBy: string | null;
            n: number | null;
            /** @description null: the baseline itself; else a later value and why */
            postHocReason: string | null;
            saidAt: string;
            saidBy: string | null;
            source: string;
            toOn: string;
            value: number;
        };
        LearningNeed: {
            high: number | null;
            low: number | null;
            mwds: number;
            n: number;
            seed: number;
        } | null;
        Leave: {
            /** Format: date */
            from: string;
            id: string;
            note: string | null;
            /** Format: date */
            to: string;
        };
        LintFinding: {
            cause: string;
            /** @enum {string} */
            confidence: "certain" | "likely";
            evidence: {
                ci: number[] | null;
                metric: string;
                n: number | null;
                sourceRef: string;
                value: number | string | null;
            }[];
            remedy: {
                artefact: string;
                template: string;
                who: string;
            }[];
            ruleId: string;
            said: string;
            scope: {
                field: string | null;
                key: string;
                /** @enum {string} */
                kind: "programme" | "unit" | "department" | "role";
                name: string;
            };
            /** @enum {string} */
            severity: "info" | "warn" | "error" | "blocker";
            /** @enum {string} */
            status: "fail" | "pass" | "not_assessable";
            suppressedBy?: string;
            threshold: {
                [key: string]: number | string;
            };
            values: {
                [key: string]: string | number | string[];
            };
            version: number;
        };
        LintSummary: {
            blocker: number;
            error: number;
            info: number;
            passed: number;
            unknown: number;
            warn: number;
        };
        MadeGrantColumns: {
            id: string;
        };
        MadeInLibrary: {
            id: string;
        };
        MadeInNeeds: {
            id: string;
        };
        MadeInRollout: {
            id: string;
        };
        MadeInstrument: {
            id: string;
        };
        MadeInterview: {
            id: string;
        };
        MadePortfolioDecision: {
            id: string;
        };
        MadeRiskApproval: {
            id: string;
        };
        MadeSurveyWave: {
            id: string;
        };
        MailHealth: {
            counts: components["schemas"]["OutboxCounts"];
            /** @description Messages that failed in the last seven days */
            failedSince: number;
            /** @description The due time of the oldest message that should have left */
            oldestOverdueAt: string | null;
            /** @enum {string} */
            server: "set up" | "not set up";
        };
        MapRow: {
            accessFrom: string | null;
            contractOn: string | null;
            department: string | null;
            findings: components["schemas"]["RolloutFinding"][];
            group: string;
            groupId: string;
            /** @description The go-live */
            id: string;
            /** @description The days of live reinforcement after go-live: 30 and 90 */
            liveDays: string[];
            milestoneId: string | null;
            on: string;
            people: number;
            refresher: {
                closes: string;
                opens: string;
            };
            site: string | null;
            /** @enum {string} */
            state: "ok" | "squeezed" | "cannot" | "live";
            window: components["schemas"]["TrainingWindow"];
            workflow: string;
            workflowId: string;
            zone: string;
        };
        Me: {
            email: string | null;
            /** @description No organisation exists yet */
            firstRun: boolean;
            /**
             * @description Whether mail leaves this installation or is kept in the outbox
             * @enum {string}
             */
            mail: "smtp" | "kept";
            name: string | null;
            /** @description The clock of the server; pages ask no other */
            now: string;
            organisation: {
                id: string;
                isExample: boolean;
                languages: string[];
                name: string;
            } | null;
            organisations: {
                id: string;
                isExample: boolean;
                languages: string[];
                name: string;
            }[];
            permissions: string[];
            personId: string | null;
            roles: string[];
            signedIn: boolean;
            /** @description The zone of the person’s site; every time is shown in it */
            zone: string | null;
        };
        MessagePreferences: {
            remindersStoppedAt: string | null;
        };
        Milestone: {
            goLives: number;
            id: string;
            key: string;
            /** @enum {string} */
            kind: "pilot" | "release" | "policy";
            name: string;
            on: string;
        };
        MissedSession: {
            cohortName: string;
            /** @enum {string} */
            kind: "live" | "office-hours" | "refresher" | "reinforcement-30" | "reinforcement-90";
            minutes: number;
            name: string;
            /** @description Same work, inside the window, a seat left, at a time when the person is free */
            offers: components["schemas"]["OtherSession"][];
            part: number;
            personId: string;
            sessionId: string;
            startsAt: string;
            workflowName: string;
        };
        MovedSession: {
            cohort: string;
            from: string;
            fromFacilitator: string;
            isOfThisGoLive: boolean;
            key: string;
            /** @enum {string} */
            kind: "live" | "office-hours" | "refresher" | "reinforcement-30" | "reinforcement-90";
            minutes: number;
            part: number;
            people: number;
            sessionId: string;
            to: string;
            toFacilitator: string;
            workflow: string;
            zone: string;
        };
        MoveMade: {
            moveId: string;
            peopleTold: number;
            sessions: number;
            undoUntil: string;
            unscheduled: number;
        };
        MovePreview: {
            accessFrom: string | null;
            added: number;
            broken: {
                detail: {
                    [key: string]: string | number | boolean | string[];
                };
                rule: string;
                session: string;
            }[];
            cancelled: number;
            from: string;
            goLiveId: string;
            /** @description Whether the published plan trains anybody for this go-live */
            isPlanned: boolean;
            kept: number;
            moves: components["schemas"]["MovedSession"][];
            names: {
                [key: string]: string;
            };
            peopleTold: number;
            to: string;
            unscheduled: components["schemas"]["UnscheduledSession"][];
            ways: {
                change: {
                    [key: string]: unknown;
                };
                cost: number;
                sessionsMoved: number;
            }[];
        };
        MyAnswers: {
            /** @description All of them, newest first; the newest of each question counts */
            answers: components["schemas"]["SelfAnswer"][];
        };
        MyGuardrails: {
            /** @description Cards that concern the reader, those for all work first */
            sets: {
                cards: {
                    /** @enum {string} */
                    about: "privacy" | "bias" | "approvals";
                    acknowledgedAt: string | null;
                    /** @description The newest version that is no correction; acknowledging it is what counts */
                    askingNumber: number;
                    /** @description Against the version that the reader acknowledged */
                    diffs: {
                        /** @enum {string} */
                        field: "says" | "reason" | "example";
                        pieces: {
                            /** @enum {string} */
                            kind: "same" | "gone" | "new";
                            text: string;
                        }[];
                    }[];
                    example: string | null;
                    /** @description It changed because somebody reported a near-miss */
                    fromReport: boolean;
                    id: string;
                    key: string;
                    /**
                     * @description do; don’t; ask first
                     * @enum {string}
                     */
                    kind: "do" | "dont" | "ask";
                    /** @description The version that stands */
                    number: number;
                    paragraphId: string | null;
                    reason: string | null;
                    retiredAt: string | null;
                    /**
                     * @description What somebody answers for
                     * @enum {string|null}
                     */
                    role: "end user" | "manager" | "hr" | "technical" | "oversight" | null;
                    says: string;
                    /** @enum {string} */
                    state: "new" | "changed" | "acknowledged";
                    /** @description Why it changed since the reader acknowledged it */
                    why: string | null;
                    workflow: string | null;
                    workflowId: string | null;
                    workflowKey: string | null;
                    writtenAt: string;
                }[];
                waiting: number;
                /** @description Null: for all work */
                workflow: string | null;
                workflowId: string | null;
            }[];
            waiting: number;
        };
        MyPracticeBlock: {
            id: string;
            minutes: number;
            startsAt: string;
            workflowName: string;
        };
        MyProgramme: {
            answers: components["schemas"]["SelfAnswer"][];
            feedSince: string | null;
            now: string;
            practice: components["schemas"]["MyPracticeBlock"][];
            remindersStoppedAt: string | null;
            /** @description All of mine, in order of time */
            sessions: components["schemas"]["SessionCard"][];
            workflows: components["schemas"]["MyWorkflow"][];
        };
        MyRatings: {
            interviews: {
                id: string;
                ledBy: string | null;
                role: string;
                submittedAt: string | null;
                tasks: {
                    answers: {
                        item: string;
                        value: components["schemas"]["AnswerValue"];
                    }[];
                    givenAt: string;
                    id: string;
                    isNever: boolean;
                    statement: string;
                }[];
                /** @enum {string} */
                view: "employee" | "manager" | "expert";
                /** @enum {string} */
                way: "live" | "link" | "import";
            }[];
        };
        MySurvey: {
            answered: boolean;
            closesOn: string;
            hasDraft: boolean;
            id: string;
            /** @enum {string} */
            kind: "attributed" | "anonymous";
            purpose: string;
            /**
             * @description expert: somebody who knows the work and is neither
             * @enum {string}
             */
            rater: "self" | "manager" | "expert";
            /** @enum {string} */
            state: "not sent" | "waiting" | "open" | "closed" | "cancelled";
            title: string;
            who: string | null;
            zone: string;
        };
        MyUnitDraft: {
            basedOn: number;
            markdown: string;
            savedAt: string;
        } | null;
        MyWorkflow: {
            accessFromOn: string | null;
            goLiveOn: string;
            groupName: string;
            name: string;
            tool: string | null;
            whatGoodLooksLike: string | null;
            whereItFits: string | null;
            workflowId: string;
        };
        NearMiss: {
            answer: {
                answeredAt: string;
                answeredBy: string | null;
                words: string;
            } | null;
            /** @description Cards that were written or changed because of it */
            cards: {
                id: string;
                says: string;
            }[];
            /** @enum {string} */
            category: "data" | "wrong output" | "unfair output" | "skipped check" | "wrong tool" | "other";
            happened: string;
            helped: string | null;
            id: string;
            /** @description Only when the reporter wanted to be named */
            reporter: string | null;
            /** @description Monday of the week of the report: nothing finer is kept */
            weekOn: string;
            workflow: string | null;
        };
        NearMissLesson: {
            answeredAt: string;
            /** @description Cards that were written or changed because of it */
            cards: {
                id: string;
                says: string;
            }[];
            /** @enum {string} */
            category: "data" | "wrong output" | "unfair output" | "skipped check" | "wrong tool" | "other";
            id: string;
            /** @description Monday of the week of the report: nothing finer is kept */
            weekOn: string;
            words: string;
        };
        NearMissLooked: {
            answer: {
                answeredAt: string;
                answeredBy: string | null;
                words: string;
            } | null;
            /** @description Cards that were written or changed because of it */
            cards: {
                id: string;
                says: string;
            }[];
            /** @enum {string} */
            category: "data" | "wrong output" | "unfair output" | "skipped check" | "wrong tool" | "other";
            happened: string;
            helped: string | null;
            id: string;
            /** @description Monday of the week of the report: nothing finer is kept */
            weekOn: string;
            workflow: string | null;
        };
        NearMissReported: {
            /** @description Shown once; with it the answer can be looked up */
            code: string;
        };
        NeedsFlag: {
            isGate: boolean;
            isOpen: boolean;
            /** @description Words stand under needs.flag.<kind> */
            kind: string;
            /** @enum {string|null} */
            saidBy: "employee" | "manager" | null;
        };
        NeedsImport: {
            appliedAt: string | null;
            columns: {
                [key: string]: number;
            };
            counts: {
                bad: number;
                changed: number;
                new: number;
                roles: number;
                tasks: number;
                unchanged: number;
            };
            /** @description What a column can hold */
            fields: string[];
            fileName: string;
            header: string[];
            id: string;
            /** @description Fields that no column holds and that are needed */
            missing: string[];
            role: string | null;
            /** @description Bad rows first, at most 200 */
            rows: components["schemas"]["NeedsImportRow"][];
        };
        NeedsImportReason: {
            field: string | null;
            slug: string;
            value: string;
        };
        NeedsImportRow: {
            isNewTask: boolean;
            number: number;
            reasons: components["schemas"]["NeedsImportReason"][];
            respondent: string;
            role: string;
            task: string;
            /** @enum {string} */
            verdict: "new" | "changed" | "unchanged" | "bad";
            /** @enum {string} */
            view: "employee" | "manager" | "expert";
        };
        NeedsInterview: {
            content: components["schemas"]["InstrumentContent"];
            department: string | null;
            id: string;
            /** @description Who asks leads it or is the one who answers: only they see the answers */
            isMine: boolean;
            ledBy: string | null;
            /** @description The other view of the same work */
            others: {
                id: string;
                person: string;
                submittedAt: string | null;
                /** @enum {string} */
                view: "employee" | "manager" | "expert";
            }[];
            person: string;
            personId: string;
            role: string;
            roleId: string;
            submittedAt: string | null;
            tasks: {
                answers: {
                    item: string;
                    value: components["schemas"]["AnswerValue"];
                }[];
                id: string;
                isAskedAgain: boolean;
                isNever: boolean;
                isRated: boolean;
                statement: string;
            }[];
            /** @enum {string} */
            view: "employee" | "manager" | "expert";
            /** @enum {string} */
            way: "live" | "link" | "import";
        };
        NeedsInterviewRow: {
            id: string;
            ledBy: string | null;
            person: string;
            personId: string;
            rated: number;
            startedAt: string;
            submittedAt: string | null;
            /** @enum {string} */
            view: "employee" | "manager" | "expert";
            /** @enum {string} */
            way: "live" | "link" | "import";
        };
        NewWave: {
            anonymous: boolean;
            audience: components["schemas"]["SurveyAudience"];
            /** Format: date */
            closesOn: string;
            /** @description Key of an instrument */
            instrument: string;
            /** Format: date */
            opensOn: string;
            /** @default 3 */
            remindAfterDays: number;
            /** @default 2 */
            remindMost: number;
            /** @default false */
            send: boolean;
            /** @default [] */
            subjects: components["schemas"]["SurveySubject"][];
            title: string;
        };
        OtherSession: {
            cohortName: string;
            facilitatorName: string;
            freeSeats: number;
            id: string;
            language: string;
            minutes: number;
            place: string;
            startsAt: string;
            zone: string;
        };
        OutboxCounts: {
            failed: number;
            kept: number;
            sending: number;
            sent: number;
            waiting: number;
            withdrawn: number;
        };
        OutboxMessage: {
            calendar: components["schemas"]["CalendarPart"];
            /** @enum {string|null} */
            calendarMethod: "REQUEST" | "CANCEL" | null;
            createdAt: string;
            deliveries: components["schemas"]["DeliveryEntry"][];
            /** @description When it leaves, or is tried again */
            dueAt: string;
            id: string;
            kind: string;
            personId: string | null;
            settledAt: string | null;
            /**
             * @description kept = there is no mail server, so it did not leave
             * @enum {string}
             */
            state: "waiting" | "sending" | "sent" | "kept" | "failed" | "withdrawn";
            subject: string;
            /** @description Null when it holds a link that only its receiver may see */
            text: string | null;
            toEmail: string;
            toName: string;
            tries: number;
        };
        OutboxRow: {
            /** @enum {string|null} */
            calendarMethod: "REQUEST" | "CANCEL" | null;
            createdAt: string;
            /** @description When it leaves, or is tried again */
            dueAt: string;
            id: string;
            kind: string;
            personId: string | null;
            settledAt: string | null;
            /**
             * @description kept = there is no mail server, so it did not leave
             * @enum {string}
             */
            state: "waiting" | "sending" | "sent" | "kept" | "failed" | "withdrawn";
            subject: string;
            toEmail: string;
            toName: string;
            tries: number;
        };
        OwnEvidence: {
            acknowledgements: {
                at: string;
                cardKey: string;
                isCurrent: boolean;
                number: number;
                says: string;
                workflow: string | null;
            }[];
            asOf: string;
            minutes: number;
            sessions: {
                kind: string;
                minutes: number;
                sessionId: string;
                startsAt: string;
                /** @enum {string} */
                state: "attended" | "absent" | "excused" | "not recorded";
                units: {
                    key: string;
                    title: string;
                    version: number;
                }[];
                workflow: string;
                zone: string;
            }[];
        };
        PeopleChoices: {
            departments: {
                people: number;
                value: string;
            }[];
            roles: {
                people: number;
                value: string;
            }[];
            sites: {
                id: string;
                name: string;
                people: number;
            }[];
            titles: {
                people: number;
                value: string;
            }[];
        };
        PersonDetail: {
            /**
             * @description Whether this person can sign in
             * @enum {string}
             */
            access: "none" | "invited" | "active" | "ended";
            department: string | null;
            email: string | null;
            employeeId: string | null;
            /** @description Roles given by hand */
            granted: string[];
            /** @description Fields that imports leave alone */
            handSet: {
                at: string;
                by: string | null;
                /** @enum {string} */
                field: "employeeId" | "email" | "name" | "title" | "department" | "role" | "siteId" | "languages" | "manager" | "startsOn" | "leavesOn" | "status" | "presence";
            }[];
            id: string;
            languages: string[];
            leave: components["schemas"]["Leave"][];
            /** Format: date */
            leavesOn: string | null;
            /** Format: date */
            leftOn: string | null;
            manager: string | null;
            managerId: string | null;
            name: string;
            /** Format: date */
            onLeaveSince: string | null;
            role: string | null;
            roles: ("administrator" | "programme-lead" | "hr" | "technology-lead" | "facilitator" | "manager" | "participant")[];
            site: string | null;
            siteId: string | null;
            /** Format: date */
            startsOn: string | null;
            team: {
                id: string;
                name: string;
                title: string | null;
            }[];
            teamSize: number;
            title: string | null;
            zone: string | null;
        };
        PersonRow: {
            department: string | null;
            email: string | null;
            employeeId: string | null;
            /** @description Roles given by hand */
            granted: string[];
            id: string;
            /** Format: date */
            leavesOn: string | null;
            /** Format: date */
            leftOn: string | null;
            manager: string | null;
            managerId: string | null;
            name: string;
            role: string | null;
            site: string | null;
            siteId: string | null;
            title: string | null;
        };
        PersonWithoutPlace: {
            goLiveId: string;
            goLiveOn: string | null;
            group: string;
            name: string;
            /** @description Names of everybody and everything that the details mention, by id */
            names: {
                [key: string]: string;
            };
            personId: string;
            waysOut: {
                change: {
                    [key: string]: string | number | boolean | string[];
                };
                cost: number;
                sessionsMoved: number;
            }[];
            why: {
                count: number;
                detail: {
                    [key: string]: string | number | boolean | string[];
                };
                rule: string;
            }[];
            workflow: string;
        };
        PlacePreview: {
            /** @description Whether it would appear on the example address; null without one */
            appears: boolean | null;
            fault: string | null;
            isGood: boolean;
            /** @description As it will be kept */
            pattern: string | null;
        };
        Plan: {
            /** @description The plan whose way out it was */
            afterPlanId: string | null;
            /** @description The way out that was applied before this run */
            applied: {
                change: {
                    [key: string]: string | number | boolean | string[];
                };
                names: {
                    [key: string]: string;
                };
            } | null;
            /** @description Of the best plan found so far, while it runs */
            costSoFar: number | null;
            createdAt: string;
            finishedAt: string | null;
            id: string;
            /** @description Stopped before it was done: the best plan found by then */
            isPartial: boolean;
            /** @description Somebody stopped it and it has not ended yet */
            isStopping: boolean;
            isThorough: boolean;
            iterations: number | null;
            problem: {
                detail: {
                    [key: string]: unknown;
                };
                slug: string;
            } | null;
            /** @description 0 to 1 */
            progress: number;
            publishedAt: string | null;
            requestedBy: string | null;
            seed: number;
            /** @description read, place, improve, bound, polish, explain */
            stage: string | null;
            /** @enum {string} */
            state: "queued" | "running" | "ready" | "failed" | "cancelled" | "published" | "replaced";
            summary: {
                /**
                 * @description No plan of these facts costs less than the value; ratio: what this one costs of it
                 * @default null
                 */
                bound: {
                    ratio: number;
                    value: number;
                } | null;
                /** @default 0 */
                cohorts: number;
                /** @default 0 */
                cost: number;
                /** @default 0 */
                facilitators: number;
                /** @default {} */
                parts: {
                    [key: string]: number;
                };
                /**
                 * @description People with a place
                 * @default 0
                 */
                people: number;
                /** @default 0 */
                practiceMinutes: number;
                /**
                 * @description Minutes of practice that found no room
                 * @default 0
                 */
                practiceMissing: number;
                /** @default 0 */
                sessions: number;
                /** @default 0 */
                squeezed: number;
                /** @default 0 */
                unscheduled: number;
                /**
                 * @description People without a place, each counted once
                 * @default 0
                 */
                withoutPlace: number;
            };
            /** @enum {string} */
            why: "asked" | "moved" | "facts";
        };
        PlanBottleneck: {
            closesOn: string;
            /** @description Who belongs to the pool */
            facilitators: {
                free: number;
                name: string;
            }[];
            free: number;
            key: string;
            language: string;
            /** @description In the window, every session counted once */
            needed: number;
            opensOn: string;
            weeks: {
                closesOn: string;
                /** @description That they give to other workflows and languages */
                elsewhere: number;
                /** @description That facilitators of the pool could give */
                free: number;
                /** @description First of its days inside the window */
                opensOn: string;
                /** @description Of sessions of the same pool that have a place */
                placed: number;
                /** @description Of sessions of the pool that look for a place in these days */
                wanting: number;
                /** @description Its Monday */
                week: string;
            }[];
            workflow: string;
        };
        PlanFinding: {
            detail: {
                [key: string]: string | number | boolean | string[];
            };
            kind: string;
        };
        PlanLoad: {
            facilitators: number;
            /** @description Facilitators with a week above two thirds of their limit, and none above it */
            heavy: number;
            next: string | null;
            /** @description Facilitators with a week above their limit */
            over: number;
            rows: components["schemas"]["FacilitatorLoad"][];
            total: number;
            /** @description Every week from the first session of the plan to its last */
            weeks: {
                /** @description Of all facilitators together */
                limit: number;
                minutes: number;
                sessions: number;
                /** @description Its Monday */
                week: string;
            }[];
        };
        PlanPage: {
            /** @description null: the plan is not ready */
            changes: {
                added: number;
                cancelled: number;
                kept: number;
                moved: number;
                /** @description People who get an invitation, an update or a cancellation */
                people: number;
            } | null;
            findings: components["schemas"]["PlanFinding"][];
            isNewest: boolean;
            plan: components["schemas"]["Plan"];
            /** @description Announced: one live session instead of two */
            relaxed: components["schemas"]["Relaxed"][];
            /** @description Dearest first; empty where no bound was worked out */
            scarce: components["schemas"]["ScarceTime"][];
        };
        PlanRule: {
            /** @description null: the standard holds */
            own: {
                at: string | null;
                by: string | null;
                expiresOn: string | null;
                reason: string | null;
            } | null;
            rule: string;
            /** @description Where the organisation says nothing else */
            standard: string | number | number[] | {
                [key: string]: number;
            };
            /** @description In force today */
            value: string | number | number[] | {
                [key: string]: number;
            };
        };
        PlansCompared: {
            against: {
                createdAt: string;
                id: string;
                /** @enum {string} */
                state: "queued" | "running" | "ready" | "failed" | "cancelled" | "published" | "replaced";
            } | null;
            next: string | null;
            /** @description Groups in which something changes, most changes first */
            rows: components["schemas"]["GroupChanges"][];
            total: number;
            totals: {
                added: number;
                /** @description Same time, other facilitator */
                facilitator: number;
                gone: number;
                kept: number;
                moved: number;
                /** @description Same time and facilitator, other length or room */
                place: number;
            };
        };
        PlanSession: {
            breaks: components["schemas"]["Break"][];
            /**
             * @description Against what is published
             * @enum {string}
             */
            change: "added" | "moved" | "kept";
            clashes: number;
            cohort: string;
            cohortKey: string;
            facilitator: string;
            facilitatorId: string;
            goLiveId: string;
            isHeld: boolean;
            isPinned: boolean;
            key: string;
            /** @enum {string} */
            kind: "live" | "office-hours" | "refresher" | "reinforcement-30" | "reinforcement-90";
            minutes: number;
            /** @enum {string} */
            mode: "online" | "onsite";
            movedByHand: boolean;
            part: number;
            people: number;
            room: string | null;
            site: string | null;
            startsAt: string;
            windowClosesOn: string;
            windowOpensOn: string;
            workflow: string;
            zone: string;
        };
        Portfolio: {
            advice: components["schemas"]["PortfolioAdvice"];
            draws: number;
            limits: {
                amber: number;
                fewest: number;
                hours: number | null;
                most: number;
            };
            openFlags: {
                flags: number;
                statement: string;
                taskId: string;
            }[];
            /** @description null: the standard holds */
            ownLimits: {
                by: string | null;
                expiresOn: string | null;
                reason: string | null;
            } | null;
            roles: {
                department: string | null;
                leftOutWhy: string | null;
                role: string;
                workflows: number;
            }[];
            rows: components["schemas"]["PortfolioRow"][];
            seed: number;
            /** @description The decision in force */
            standing: components["schemas"]["PortfolioDecisionSummary"] | null;
        };
        PortfolioAdvice: {
            best: components["schemas"]["PortfolioPick"];
            binding: {
                gain: number | null;
                /** @enum {string} */
                rule: "most" | "hours" | "amber" | "roles";
                without: components["schemas"]["PortfolioPick"];
            }[];
            /** @enum {string} */
            kind: "found";
            runnerUp: components["schemas"]["PortfolioPick"] | null;
        } | {
            binding: {
                gain: number | null;
                /** @enum {string} */
                rule: "most" | "hours" | "amber" | "roles";
                without: components["schemas"]["PortfolioPick"];
            }[];
            broken: ("most" | "hours" | "amber" | "roles")[];
            closest: components["schemas"]["PortfolioPick"];
            /** @enum {string} */
            kind: "none fits";
        } | {
            candidates: number;
            fewest: number;
            /** @enum {string} */
            kind: "too few";
        };
        PortfolioDecision: {
            decidedAt: string;
            decidedBy: string | null;
            dropped: number;
            id: string;
            /** @description The snapshot still has its fingerprint */
            intact: boolean;
            kept: string[];
            madeFrom: {
                answers: number;
                tasks: number;
            };
            reopenedAt: string | null;
            reopenedBy: string | null;
            reopenedWhy: string | null;
            sha256: string;
            snapshot: {
                advice: components["schemas"]["PortfolioAdvice"];
                draws: number;
                limits: {
                    amber: number;
                    fewest: number;
                    hours: number | null;
                    most: number;
                };
                roles: {
                    department: string | null;
                    leftOutWhy: string | null;
                    role: string;
                    workflows: number;
                }[];
                rows: components["schemas"]["PortfolioRow"][];
                seed: number;
                version: string;
                weightRule?: unknown;
                weights: {
                    [key: string]: number;
                };
            };
        };
        PortfolioDecisionSummary: {
            decidedAt: string;
            decidedBy: string | null;
            dropped: number;
            id: string;
            kept: string[];
            reopenedAt: string | null;
            reopenedBy: string | null;
            reopenedWhy: string | null;
            sha256: string;
        };
        PortfolioPick: {
            amber: number;
            hours: number;
            /** @description Sum of the point scores */
            score: number;
            /** @description Roles without a workflow in it */
            uncovered: components["schemas"]["PortfolioRole"][];
            workflows: {
                id: string;
                name: string;
            }[];
        };
        PortfolioRole: {
            department: string | null;
            role: string;
        };
        PortfolioRow: {
            /** @description Stands in the best choice */
            advised: boolean;
            /** @enum {string|null} */
            choice: "keep" | "drop" | null;
            /** @enum {string} */
            colour: "red" | "amber" | "green" | "not assessable";
            hours: number;
            id: string;
            name: string;
            /** @description false: red or not assessable, so it cannot be kept */
            ranked: boolean;
            reason: string | null;
            saidAt: string | null;
            saidBy: string | null;
            top: number | null;
        };
        PriorCredit: {
            licence: string;
            publisher: string;
            url: string;
        };
        PriorImport: {
            /** @description Shares of the tasks to which people and GPT-4 gave the same value */
            agreement: {
                alpha: number;
                beta: number;
                gamma: number;
                tasks: number;
            } | null;
            appliedAt: string | null;
            /** @description The first hundred rows that stay out */
            bad: {
                file: string;
                /** @enum {string} */
                reason: "no code" | "no task" | "no statement" | "unknown kind" | "unknown label" | "not a number" | "twice";
                row: number;
                value: string;
            }[];
            counts: {
                bad: number;
                changed: number;
                /** @description Stand in the edition that is in use and not in these files */
                gone: number;
                good: number;
                new: number;
                occupations: number;
                rows: number;
                same: number;
                statements: number;
            } | null;
            edition: string | null;
            files: {
                kind: string;
                name: string;
                rows: number;
            }[];
            id: string;
            /** @description Kinds of files without which there is nothing to bring in */
            missing: string[];
            /** @description Scores that the source prints, and how many of them came out the same here */
            published: {
                compared: number;
                same: number;
            } | null;
            /** @enum {string} */
            source: "onet" | "gpts-are-gpts" | "working-with-ai" | "ilo";
        };
        PriorityRank: {
            /** @description Share of draws at rank 1, 2, … */
            acceptability: number[];
            /** @description Mean weights of the draws that it led */
            central: {
                alike?: number;
                checkable?: number;
                errors?: number;
                hours?: number;
                ready?: number;
                suitability?: number;
            } | null;
            /** @description 1 is first */
            place: number;
            recommended: boolean;
            /** @description Weighted mean of the criteria, 0 to 1; null: withheld */
            score: number | null;
            /** @description Each criterion within the candidates; null inside: unknown or dropped; null: withheld */
            spread: {
                alike: number | null;
                checkable: number | null;
                errors: number | null;
                hours: number | null;
                ready: number | null;
                suitability: number | null;
            } | null;
            /** @description Share of draws among the first five */
            top: number;
            tossUp: boolean;
        };
        PriorityWorth: {
            /** @description Cost of errors a year; null: nobody priced them */
            errors: number | null;
            /** @description Hours a year that the work takes now */
            hoursAtStake: number;
            /** @description Hours a year that may be saved */
            saved: {
                high: number;
                low: number;
                mean: number;
            };
            suitability: number;
            verifiability: number;
        };
        PriorOccupation: {
            applicability: number | null;
            code: string;
            exposure: {
                gpt4: {
                    alpha: number;
                    beta: number;
                    gamma: number;
                };
                human: {
                    alpha: number;
                    beta: number;
                    gamma: number;
                };
            } | null;
            meanScore: number | null;
            /** @enum {string} */
            scheme: "onet" | "isco";
            statements: number;
            title: string;
        };
        PriorSource: {
            credit: components["schemas"]["PriorCredit"];
            /** @description Null while nothing of this source was imported */
            edition: {
                /** @description Shares of the tasks to which people and GPT-4 gave the same value */
                agreement: {
                    alpha: number;
                    beta: number;
                    gamma: number;
                    tasks: number;
                } | null;
                counts: {
                    bad: number;
                    changed: number;
                    /** @description Stand in the edition that is in use and not in these files */
                    gone: number;
                    good: number;
                    new: number;
                    occupations: number;
                    rows: number;
                    same: number;
                    statements: number;
                };
                files: string[];
                importedAt: string;
                importedBy: string | null;
                name: string;
            } | null;
            /** @enum {string} */
            source: "onet" | "gpts-are-gpts" | "working-with-ai" | "ilo";
        };
        PriorSuggestions: {
            /** @description Shares of the tasks to which people and GPT-4 gave the same value */
            agreement: {
                alpha: number;
                beta: number;
                gamma: number;
                tasks: number;
            } | null;
            /** @description Nothing was imported yet */
            isEmpty: boolean;
            /** @description The best matching titles of O*NET and of ISCO-08 */
            occupations: components["schemas"]["PriorOccupation"][];
            /** @description Best first; each needs a person who confirms it */
            tasks: components["schemas"]["PriorTask"][];
        };
        PriorTask: {
            from: {
                credit: components["schemas"]["PriorCredit"];
                edition: string;
                /** @enum {string} */
                source: "onet" | "gpts-are-gpts" | "working-with-ai" | "ilo";
            }[];
            /** @description What a confirmed match names: onet:<code>/<task> or isco:<code>/<task> */
            id: string;
            /** @enum {string|null} */
            kind: "core" | "supplemental" | null;
            labels: {
                gpt4: string;
                human: string;
            } | null;
            occupation: {
                code: string;
                title: string;
            };
            /** @description 0 to 1; what the task carries once somebody confirmed that it is the same */
            prior: number | null;
            /** @enum {string} */
            scheme: "onet" | "isco";
            statement: string;
        };
        Problem: {
            detail?: {
                [key: string]: unknown;
            };
            requestId: string;
            status: number;
            /** @description The slug: the key of the sentence in the message catalogue */
            title: string;
            /** @description The address of the explanation in the handbook */
            type: string;
        };
        ProgrammeDetail: {
            /** @enum {string} */
            anchor: "group go-live" | "licence date";
            approved: number;
            channel: {
                answersWithin: string | null;
                owner: string | null;
                where: string;
            } | null;
            coverage: {
                cells: {
                    units: string[];
                    workflow: string;
                }[];
                department: string;
                /** @enum {string} */
                role: "end user" | "manager" | "hr" | "technical" | "oversight" | "any";
            }[];
            departments: {
                name: string;
                roles: ("end user" | "manager" | "hr" | "technical" | "oversight" | "any")[];
            }[];
            findings: components["schemas"]["LintFinding"][];
            id: string;
            inReview: number;
            key: string;
            limits: {
                expected: number;
                max: number;
                min: number;
            };
            /** @description For whom the reader may approve */
            mine: ("learning" | "people" | "technology")[];
            retiredAt: string | null;
            summary: components["schemas"]["LintSummary"];
            title: string;
            units: components["schemas"]["UnitRow"][];
            why: string;
            workflows: components["schemas"]["ProgrammeWorkflowVerdict"][];
        };
        ProgrammeRisk: {
            goLiveId: string | null;
            group: string | null;
            /** @enum {string} */
            kind: "no sessions" | "too late" | "no place" | "no facilitator" | "many cannot come" | "no address" | "mail failed" | "must move";
            /** @description The day by which it matters */
            on: string | null;
            people: number;
            planId: string | null;
            /** @description Of how many; for what must move, the sessions */
            roster: number;
            sessionId: string | null;
            workflow: string | null;
        };
        ProgrammeRow: {
            approved: number;
            departments: number;
            id: string;
            inReview: number;
            key: string;
            retiredAt: string | null;
            summary: components["schemas"]["LintSummary"];
            title: string;
            units: number;
        };
        ProgrammeSteps: {
            counts: {
                approvedUnits: number;
                cards: number;
                goLivesAhead: number;
                interviews: number;
                kept: number;
                openFlags: number;
                people: number;
                roles: number;
                sessions: number;
                units: number;
            };
            /**
             * @description The first that is not done
             * @enum {string|null}
             */
            next: "people" | "needs" | "work" | "guardrails" | "map" | "units" | "schedule" | null;
            steps: {
                /** @enum {string} */
                name: "people" | "needs" | "work" | "guardrails" | "map" | "units" | "schedule";
                /** @enum {string} */
                state: "done" | "begun" | "open";
            }[];
        };
        ProgrammeWeek: {
            goLivesAhead: number;
            now: string;
            people: number;
            risks: components["schemas"]["ProgrammeRisk"][];
            sessions: components["schemas"]["WeekSession"][];
            sessionsPublished: number;
            until: string;
        };
        ProgrammeWorkflowVerdict: {
            key: string;
            /** @enum {string} */
            kind: "chosen" | "dropped" | "not weighed" | "not in the catalogue" | "nothing decided";
            name: string;
            reason: string | null;
        };
        Published: {
            added: number;
            cancelled: number;
            changed: number;
            people: number;
            planId: string;
            /** @description Sessions whose people changed but not their time */
            regrouped: number;
            sessions: number;
        };
        RedReason: {
            /** @enum {string} */
            dataClass: "public" | "internal" | "confidential" | "restricted" | "special category";
            /** @enum {string} */
            kind: "tool not approved";
            tasks: string[];
            tool: string | null;
        } | {
            /** @enum {string} */
            kind: "hard to check";
            tasks: string[];
            verifiability: number;
        } | {
            /** @enum {string} */
            area: "recruitment" | "worker management" | "education" | "essential services" | "critical infrastructure" | "biometrics" | "other";
            /** @enum {string} */
            kind: "high-risk use";
        } | {
            /** @enum {string} */
            area: "recruitment" | "worker management" | "education" | "essential services" | "critical infrastructure" | "biometrics" | "other";
            /** @enum {string} */
            kind: "perhaps high-risk";
        };
        Relaxed: {
            cohort: string;
            insteadOf: number[];
            minutes: number;
            workflow: string;
        };
        RiskApproval: {
            approvedAt: string;
            approvedBy: string | null;
            /** @enum {string|null} */
            dataClass: "public" | "internal" | "confidential" | "restricted" | "special category" | null;
            /** @description Neither withdrawn nor run out today */
            holds: boolean;
            id: string;
            /** @enum {string} */
            kind: "tool for data" | "hard to check" | "high-risk use";
            tool: string | null;
            until: string;
            why: string;
            withdrawnAt: string | null;
            withdrawnBy: string | null;
            withdrawnWhy: string | null;
            workflow: string | null;
            workflowId: string | null;
        };
        RiskGate: {
            amber: components["schemas"]["AmberReason"][];
            /** @enum {string} */
            colour: "red" | "amber" | "green" | "not assessable";
            missing: {
                tasks: string[];
                /** @enum {string} */
                what: "tasks" | "data class" | "decision impact" | "verifiability";
            }[];
            red: components["schemas"]["RedReason"][];
        };
        RoleChoice: {
            department: string | null;
            /** @enum {string} */
            field: "title" | "role";
            name: string;
            people: number;
        };
        RoleProgress: {
            /** @description Invited by link and not answered yet */
            asked: number;
            /** @description Interviews that are not handed in yet */
            begun: number;
            department: string | null;
            employeesAnswered: number;
            /** @enum {string} */
            field: "title" | "role";
            /** @description Tasks with a flag */
            flagged: number;
            id: string;
            key: string;
            /** @description Their direct managers */
            managers: number;
            managersAnswered: number;
            name: string;
            /** @description Tasks with a flag that nobody decided about */
            open: number;
            /** @description On the roster in this role */
            people: number;
            resolved: number;
            tasks: number;
        };
        RoleSheet: {
            interviews: components["schemas"]["NeedsInterviewRow"][];
            /** @description Null while the employees’ view is withheld */
            list: {
                kappas: {
                    item: string;
                    kappa: number | null;
                    tasks: number;
                }[];
                /** @description Task ids */
                onlyEmployees: string[];
                onlyManagers: string[];
                overlap: number | null;
                tasks: number;
                tauB: number | null;
                topOf: number;
            } | null;
            /** @description Who has not rated yet */
            notYet: {
                id: string;
                name: string;
                /** @enum {string} */
                view: "employee" | "manager" | "expert";
            }[];
            retired: {
                id: string;
                statement: string;
            }[];
            role: components["schemas"]["RoleProgress"];
            /** @description How many employees stand behind the means that are shown, and how many answers wait to join them */
            shown: {
                people: number;
                since: string;
                waiting: number;
            } | null;
            /** @description The smallest group of which a mean is shown */
            smallest: number;
            /** @description Tasks that count by their parts */
            split: {
                by: string | null;
                id: string;
                reason: string;
                statement: string;
            }[];
            /** @description Cost of failure a time below which a task need not be split */
            splitLimit: number | null;
            /** @description What one side left out first, then by open flags */
            tasks: components["schemas"]["TaskSideBySide"][];
        };
        RolloutFinding: {
            /** @description What is to be said; the sentence stands in the catalogue under rollout.finding */
            slug: string;
            values: {
                [key: string]: string | number;
            };
            /** @enum {string} */
            weight: "red" | "warm" | "quiet";
        };
        RolloutImport: {
            applied: boolean;
            counts: {
                bad: number;
                changed: number;
                new: number;
                unchanged: number;
            };
            entries: components["schemas"]["RolloutImportEntry"][];
        };
        RolloutImportEntry: {
            changes: {
                after: string;
                before: string;
                field: string;
            }[];
            key: string;
            name: string;
            /** @enum {string} */
            part: "group" | "workflow" | "milestone" | "go-live" | "file";
            /** @description Where in the file: "goLives 3" or "row 14" */
            place: string;
            reasons: {
                slug: string;
                values: {
                    [key: string]: string | number;
                };
            }[];
            /** @enum {string} */
            verdict: "new" | "changed" | "unchanged" | "bad";
        };
        RolloutMap: {
            /** @description The latest move that can still be undone */
            lastMove: {
                from: string;
                goLiveId: string;
                group: string;
                id: string;
                to: string;
                undoUntil: string;
                workflow: string;
            } | null;
            /** @description Days before go-live between which live sessions lie */
            lead: number[];
            milestones: components["schemas"]["Milestone"][];
            rows: components["schemas"]["MapRow"][];
            today: string;
            zone: string;
        };
        Room: {
            id: string;
            name: string;
            seats: number;
            siteId: string;
            siteName: string;
        };
        RosterFindings: {
            alreadyLeft: number;
            ambiguousDates: string[];
            cycles: {
                count: number;
                people: string[][];
            };
            duplicates: number;
            keptAdministrators: string[];
            keptByHand: number;
            leaversWhoManage: {
                count: number;
                people: {
                    name: string;
                    value: string;
                }[];
            };
            missing: {
                consequence: string;
                field: string;
                remedies: string[];
                /** @enum {string} */
                weight: "stops" | "asks" | "limits";
            }[];
            notInvitable: number;
            roots: {
                count: number;
                people: {
                    name: string;
                    value: string;
                }[];
            };
            selfManaged: {
                count: number;
                people: {
                    name: string;
                    value: string;
                }[];
            };
            sharedNames: {
                count: number;
                people: {
                    name: string;
                    value: string;
                }[];
            };
            superseded: number;
            unknownManagers: {
                count: number;
                people: {
                    name: string;
                    value: string;
                }[];
            };
            unknownSites: {
                closest: string | null;
                name: string;
                rows: number;
            }[];
        } | null;
        RosterImport: {
            appliedAt: string | null;
            counts: {
                bad: number;
                changed: number;
                leaving: number;
                new: number;
                unchanged: number;
            } | null;
            createdAt: string;
            createdBy: string | null;
            done: number;
            fileName: string;
            findings: components["schemas"]["RosterFindings"];
            id: string;
            mapping: components["schemas"]["RosterMapping"];
            problem: {
                detail: {
                    [key: string]: unknown;
                };
                slug: string;
            } | null;
            /** @description Rows of this import that are in the roster now */
            rowsIn: number;
            sheets: components["schemas"]["RosterSheet"][];
            /** @enum {string} */
            state: "reading" | "mapping" | "checking" | "checked" | "applying" | "applied" | "undoing" | "undone" | "failed" | "cancelled";
            total: number;
            undoneAt: string | null;
        };
        RosterImportRow: {
            appliedAt: string | null;
            counts: {
                bad: number;
                changed: number;
                leaving: number;
                new: number;
                unchanged: number;
            } | null;
            createdAt: string;
            createdBy: string | null;
            done: number;
            fileName: string;
            id: string;
            /** @enum {string} */
            state: "reading" | "mapping" | "checking" | "checked" | "applying" | "applied" | "undoing" | "undone" | "failed" | "cancelled";
            total: number;
            undoneAt: string | null;
        };
        RosterMapping: {
            columns: {
                department?: number;
                effectiveOn?: number;
                email?: number;
                employeeId?: number;
                firstName?: number;
                languages?: number;
                lastName?: number;
                leavesOn?: number;
                manager?: number;
                name?: number;
                role?: number;
                site?: number;
                startsOn?: number;
                status?: number;
                title?: number;
            };
            /**
             * @description For dates that can be read both ways
             * @default null
             * @enum {string|null}
             */
            dateOrder: "day-first" | "month-first" | null;
            /** @default false */
            employeeIdAsName: boolean;
            /**
             * @description Who is not in the file has left
             * @default false
             */
            isComplete: boolean;
            sheet: string;
            /**
             * Format: uuid
             * @description Where everybody of the file works, when it has no such column
             * @default null
             */
            siteForAll: string | null;
            /** @default {} */
            sites: {
                [key: string]: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "match";
                } | {
                    country: string;
                    /**
                     * Format: uuid
                     * @description Given by the server
                     */
                    id?: string;
                    /** @enum {string} */
                    kind: "create";
                    /** @default null */
                    region: string | null;
                    zone: string;
                } | {
                    /** @enum {string} */
                    kind: "none";
                };
            };
        } | null;
        RosterRow: {
            cells: string[];
            changes: {
                after: string | null;
                before: string | null;
                field: string;
            }[];
            isApplied: boolean;
            name: string;
            personId: string | null;
            reasons: {
                closest?: string;
                earlierRow?: number;
                field?: string;
                slug: string;
                value?: string;
            }[];
            /** @description As the spreadsheet shows it; null for people whom the file does not name */
            row: number | null;
            /** @enum {string} */
            verdict: "new" | "changed" | "unchanged" | "leaving" | "bad";
        };
        RosterSheet: {
            columns: {
                department?: number;
                effectiveOn?: number;
                email?: number;
                employeeId?: number;
                firstName?: number;
                languages?: number;
                lastName?: number;
                leavesOn?: number;
                manager?: number;
                name?: number;
                role?: number;
                site?: number;
                startsOn?: number;
                status?: number;
                title?: number;
            };
            guesses: {
                column: number;
                confidence: number;
                field: string;
                header: string;
                reason: string;
            }[];
            header: string[];
            missing: {
                consequence: string;
                field: string;
                remedies: string[];
                /** @enum {string} */
                weight: "stops" | "asks" | "limits";
            }[];
            name: string;
            rows: number;
            sample: string[][];
        };
        RuleChoices: {
            departments: {
                name: string;
                people: number;
            }[];
            roles: {
                name: string;
                people: number;
            }[];
            sites: {
                id: string;
                name: string;
                people: number;
            }[];
            titles: {
                name: string;
                people: number;
            }[];
        };
        SavedAidVersion: {
            version: number;
        };
        ScarceTime: {
            /** @description One more hour of this person; null: of anybody who teaches the workflow */
            facilitator: string | null;
            language: string | null;
            /** @description What one more hour would save */
            points: number;
            /** @description Its first day */
            week: string;
            workflow: string | null;
        };
        ScheduleMarks: {
            planId: string | null;
            /** @description Nothing is published; these are the marks of the newest proposal */
            proposal: boolean;
            rows: {
                goLiveId: string;
                marks: {
                    cohort: string;
                    /** @description In the zone of the cohort */
                    day: string;
                    /** @enum {string} */
                    kind: "live" | "office-hours" | "refresher" | "reinforcement-30" | "reinforcement-90";
                    part: number;
                    /** @description null in a proposal */
                    sessionId: string | null;
                    startsAt: string;
                }[];
                squeezedDays: number;
                unscheduled: {
                    /** @enum {string} */
                    kind: "live" | "office-hours" | "refresher" | "reinforcement-30" | "reinforcement-90";
                    part: number;
                    /** @description The rule that takes most starts */
                    why: string;
                }[];
                withoutPlace: number;
            }[];
        };
        SelfAnswer: {
            answeredAt: string;
            canAnswer: boolean;
            /**
             * @description where AI fits; what good looks like; when and how to start
             * @enum {string}
             */
            question: "where" | "good" | "when";
        };
        SessionCard: {
            /** @enum {string|null} */
            attendance: "attended" | "absent" | "excused" | null;
            cannotCome: boolean;
            /** @enum {string} */
            capacity: "participant" | "facilitator" | "onlooker";
            checkIn: {
                closesAt: string;
                /** @enum {string} */
                moment: "too early" | "open" | "over";
                opensAt: string;
            };
            cohortName: string;
            facilitatorName: string;
            id: string;
            joinUrl: string | null;
            /** @enum {string} */
            kind: "live" | "office-hours" | "refresher" | "reinforcement-30" | "reinforcement-90";
            minutes: number;
            /** @enum {string} */
            mode: "online" | "onsite";
            part: number;
            /** @description The room and its site, or empty */
            place: string;
            startsAt: string;
            suggestion: {
                /** @description The person asked for it, and the lead decides */
                byMe: boolean;
                byName: string | null;
                minutes: number;
                sessionId: string;
                startsAt: string;
                zone: string;
            } | null;
            workflowId: string;
            workflowName: string;
            /** @description Where the session is; times are shown in the reader’s own zone */
            zone: string;
        };
        SessionChange: {
            after: {
                facilitator: string;
                minutes: number;
                room: string | null;
                startsAt: string;
            } | null;
            before: {
                facilitator: string;
                minutes: number;
                room: string | null;
                startsAt: string;
            } | null;
            /** @enum {string} */
            change: "moved" | "facilitator" | "place" | "added" | "gone" | "kept";
            cohort: string;
            key: string;
            /** @enum {string} */
            kind: "live" | "office-hours" | "refresher" | "reinforcement-30" | "reinforcement-90";
            part: number;
            zone: string;
        };
        SessionMoved: {
            before: components["schemas"]["Break"][];
            breaks: components["schemas"]["Break"][];
            changeId: string;
            facilitatorId: string;
            names: {
                [key: string]: string;
            };
            peopleTold: number;
            sessionId: string;
            startsAt: string;
            undoUntil: string;
        };
        SessionMovePreview: {
            before: components["schemas"]["Break"][];
            breaks: components["schemas"]["Break"][];
            facilitatorId: string;
            names: {
                [key: string]: string;
            };
            peopleTold: number;
            sessionId: string;
            startsAt: string;
        };
        SessionPage: {
            /** @enum {string|null} */
            attendance: "attended" | "absent" | "excused" | null;
            cannotCome: boolean;
            /** @enum {string} */
            capacity: "participant" | "facilitator" | "onlooker";
            checkIn: {
                closesAt: string;
                /** @enum {string} */
                moment: "too early" | "open" | "over";
                opensAt: string;
            };
            cohortName: string;
            facilitatorName: string;
            goLiveOn: string | null;
            id: string;
            joinUrl: string | null;
            /** @enum {string} */
            kind: "live" | "office-hours" | "refresher" | "reinforcement-30" | "reinforcement-90";
            mayDecide: boolean;
            mayKeepList: boolean;
            minutes: number;
            /** @enum {string} */
            mode: "online" | "onsite";
            part: number;
            /** @description The room and its site, or empty */
            place: string;
            /** @description By name for the facilitator, the lead and HR; the own team for a manager; null for others */
            roster: components["schemas"]["SessionRosterRow"][] | null;
            rosterSize: number;
            startsAt: string;
            suggestion: {
                /** @description The person asked for it, and the lead decides */
                byMe: boolean;
                byName: string | null;
                minutes: number;
                sessionId: string;
                startsAt: string;
                zone: string;
            } | null;
            tool: string | null;
            workflowId: string;
            workflowName: string;
            /** @description Where the session is; times are shown in the reader’s own zone */
            zone: string;
        };
        SessionRosterRow: {
            cannotCome: boolean;
            isMyTeam: boolean;
            name: string;
            note: string | null;
            personId: string;
            suggestion: {
                /** @description The person asked for it, and the lead decides */
                byMe: boolean;
                byName: string | null;
                minutes: number;
                sessionId: string;
                startsAt: string;
                zone: string;
            } | null;
        };
        /** @description withheld hides answers that exist; nobody says that there is none */
        ShownItem: {
            answered: number;
            /** @enum {string} */
            kind: "mean";
            value: number;
        } | {
            answered: number;
            from: number;
            /** @enum {string} */
            kind: "between";
            to: number;
        } | {
            /** @enum {string} */
            kind: "withheld";
        } | {
            /** @enum {string} */
            kind: "nobody";
        };
        Site: {
            country: string;
            hours: {
                1?: [
                    string,
                    string
                ] | null;
                2?: [
                    string,
                    string
                ] | null;
                3?: [
                    string,
                    string
                ] | null;
                4?: [
                    string,
                    string
                ] | null;
                5?: [
                    string,
                    string
                ] | null;
                6?: [
                    string,
                    string
                ] | null;
                7?: [
                    string,
                    string
                ] | null;
            };
            id: string;
            name: string;
            people: number;
            region: string | null;
            retiredAt: string | null;
            zone: string;
        };
        SiteDetail: {
            country: string;
            doubts: {
                name: string;
                /** Format: date */
                on: string | null;
                /** @enum {string} */
                why: "moon-sighted" | "date-not-yet-known";
                year: number;
            }[];
            /** Format: date */
            from: string;
            /** @description Days off in the next twelve months */
            holidays: components["schemas"]["SiteHoliday"][];
            hours: {
                1?: [
                    string,
                    string
                ] | null;
                2?: [
                    string,
                    string
                ] | null;
                3?: [
                    string,
                    string
                ] | null;
                4?: [
                    string,
                    string
                ] | null;
                5?: [
                    string,
                    string
                ] | null;
                6?: [
                    string,
                    string
                ] | null;
                7?: [
                    string,
                    string
                ] | null;
            };
            id: string;
            name: string;
            people: number;
            region: string | null;
            /** @description Public holidays on which this site works */
            removed: {
                name: string;
                /** Format: date */
                on: string;
            }[];
            retiredAt: string | null;
            /** Format: date */
            to: string;
            zone: string;
        };
        SiteHoliday: {
            /** @enum {string} */
            from: "public" | "site";
            /** @description Follows the moon: confirm it each year */
            moonSighted: boolean;
            name: string;
            /** Format: date */
            on: string;
        };
        Squeezed: {
            cohort: string;
            daysLost: number;
            goLiveId: string;
            goLiveOn: string | null;
            /** @enum {string} */
            reason: "today" | "access" | "merge";
            workflow: string;
        };
        StarterAid: {
            /** @description The organisation has an aid of this key */
            isHere: boolean;
            key: string;
            /** @enum {string} */
            kind: "job-aid" | "prompt" | "video" | "message" | "script";
            parts: ({
                html: string;
                /** @enum {string} */
                kind: "read";
            } | {
                /** @enum {string} */
                kind: "copy";
                label: string | null;
                text: string;
                /** @enum {string} */
                what: "prompt" | "message";
            })[];
            summary: string;
            title: string;
            workflow: string | null;
            workflowName: string | null;
        };
        StarterUnit: {
            department: string;
            key: string;
            minutes: number;
            placeholders: string[];
            practiceShare: number | null;
            /** @enum {string} */
            role: "end user" | "manager" | "hr" | "technical" | "oversight" | "any";
            /** @description Units here that were made from it */
            takenOver: number;
            title: string;
            tools: string[];
            variantOf: string | null;
            workflow: string;
        };
        StarterUnitDetail: {
            department: string;
            findings: components["schemas"]["LintFinding"][];
            key: string;
            markdown: string;
            minutes: number;
            placeholders: string[];
            practiceShare: number | null;
            /** @enum {string} */
            role: "end user" | "manager" | "hr" | "technical" | "oversight" | "any";
            summary: components["schemas"]["LintSummary"];
            /** @description Units here that were made from it */
            takenOver: number;
            title: string;
            tools: string[];
            variantOf: string | null;
            workflow: string;
        };
        StatementHint: {
            /** @enum {string} */
            kind: "no verb" | "no purpose" | "two tasks" | "vague" | "tool first" | "too long" | "too short";
            word?: string;
            words?: number;
        };
        SurveyAnswer: {
            item: string;
            /** @default null */
            subject: string | null;
            value: components["schemas"]["AnswerValue"];
        };
        SurveyAudience: {
            /**
             * @description Whether these people answer, or their managers about each of them
             * @default themselves
             * @enum {string}
             */
            ask: "themselves" | "their managers" | "both";
            /**
             * @description The whole roster; the rule then narrows nothing
             * @default false
             */
            everybody: boolean;
            /**
             * @description People by e-mail or employee number
             * @default []
             */
            keys: string[];
            /**
             * @description Who answers, about whom, by e-mail or employee number; whoever manages the other answers as manager
             * @default []
             */
            pairKeys: {
                about: string;
                person: string;
            }[];
            /** @default [] */
            pairs: {
                /**
                 * Format: uuid
                 * @default null
                 */
                about: string | null;
                /** Format: uuid */
                person: string;
                /**
                 * @description expert: somebody who knows the work and is neither
                 * @enum {string}
                 */
                rater: "self" | "manager" | "expert";
                /** @description Only these subjects; left out: all of them */
                subjects?: string[];
            }[];
            /** @default {} */
            rule: {
                department?: string[];
                people?: string[];
                role?: string[];
                site?: string[];
                title?: string[];
            };
        };
        SurveyCoding: {
            item: string;
            says: string;
            smallest: number;
            /** @enum {string} */
            state: "readable" | "too few" | "not closed";
            texts: {
                key: string;
                says: string;
                themes: string[];
            }[];
            themes: {
                id: string;
                name: string;
                texts: number;
            }[];
        };
        SurveyGroupFigure: {
            answered: number | null;
            counts: number[] | null;
            /** @description Null: people of no group that is large enough to be named */
            group: string | null;
            mean: {
                high: number | null;
                low: number | null;
                mean: number;
                n: number;
            } | null;
            people: number | null;
            /** @description Between which numbers each count lies, where it is not told exactly */
            spans: {
                from: number;
                to: number;
            }[] | null;
            /** @enum {string} */
            state: "shown" | "bounds" | "nobody yet" | "suppressed";
        };
        SurveyItem: {
            /**
             * @description "I cannot say" stands beside the other answers
             * @default true
             */
            cannotSay: boolean;
            /** @default null */
            help: string | null;
            key: string;
            /** @enum {string} */
            kind: "ordinal";
            /**
             * @description Asked once for each subject of the wave, such as each task
             * @default false
             */
            perSubject: boolean;
            points: {
                label: string;
                point: number;
            }[];
            /**
             * @description A high answer means little of what the scale measures
             * @default false
             */
            reversed: boolean;
            says: {
                /** @default null */
                expert: string | null;
                /** @default null */
                manager: string | null;
                self: string | null;
            };
            /**
             * @description The scale whose mean it enters
             * @default null
             */
            scale: string | null;
            /**
             * @description Items of one section stand on one page
             * @default null
             */
            section: string | null;
        } | {
            /**
             * @description "I cannot say" stands beside the other answers
             * @default true
             */
            cannotSay: boolean;
            /** @default null */
            help: string | null;
            key: string;
            /** @enum {string} */
            kind: "range";
            /** @default 0 */
            least: number;
            /** @default 100000 */
            most: number;
            /**
             * @description Asked once for each subject of the wave, such as each task
             * @default false
             */
            perSubject: boolean;
            /**
             * @description A high answer means little of what the scale measures
             * @default false
             */
            reversed: boolean;
            says: {
                /** @default null */
                expert: string | null;
                /** @default null */
                manager: string | null;
                self: string | null;
            };
            /**
             * @description The scale whose mean it enters
             * @default null
             */
            scale: string | null;
            /**
             * @description Items of one section stand on one page
             * @default null
             */
            section: string | null;
            unit: string;
        } | {
            /**
             * @description "I cannot say" stands beside the other answers
             * @default true
             */
            cannotSay: boolean;
            /** @default null */
            help: string | null;
            key: string;
            /**
             * @description Categories 1 to 7 of the O*NET scale FT
             * @enum {string}
             */
            kind: "frequency";
            /**
             * @description Asked once for each subject of the wave, such as each task
             * @default false
             */
            perSubject: boolean;
            /**
             * @description A high answer means little of what the scale measures
             * @default false
             */
            reversed: boolean;
            says: {
                /** @default null */
                expert: string | null;
                /** @default null */
                manager: string | null;
                self: string | null;
            };
            /**
             * @description The scale whose mean it enters
             * @default null
             */
            scale: string | null;
            /**
             * @description Items of one section stand on one page
             * @default null
             */
            section: string | null;
            /**
             * @description Also asks how many times in a usual week
             * @default false
             */
            weekly: boolean;
        } | {
            /**
             * @description "I cannot say" stands beside the other answers
             * @default true
             */
            cannotSay: boolean;
            choices: {
                key: string;
                label: string;
            }[];
            /** @default null */
            help: string | null;
            key: string;
            /** @enum {string} */
            kind: "choice";
            /**
             * @description Asked once for each subject of the wave, such as each task
             * @default false
             */
            perSubject: boolean;
            /**
             * @description A high answer means little of what the scale measures
             * @default false
             */
            reversed: boolean;
            says: {
                /** @default null */
                expert: string | null;
                /** @default null */
                manager: string | null;
                self: string | null;
            };
            /**
             * @description The scale whose mean it enters
             * @default null
             */
            scale: string | null;
            /**
             * @description Items of one section stand on one page
             * @default null
             */
            section: string | null;
        } | {
            /**
             * @description "I cannot say" stands beside the other answers
             * @default true
             */
            cannotSay: boolean;
            /** @default null */
            help: string | null;
            key: string;
            /** @enum {string} */
            kind: "text";
            /** @default 1000 */
            most: number;
            /**
             * @description Asked once for each subject of the wave, such as each task
             * @default false
             */
            perSubject: boolean;
            /**
             * @description A high answer means little of what the scale measures
             * @default false
             */
            reversed: boolean;
            says: {
                /** @default null */
                expert: string | null;
                /** @default null */
                manager: string | null;
                self: string | null;
            };
            /**
             * @description The scale whose mean it enters
             * @default null
             */
            scale: string | null;
            /**
             * @description Items of one section stand on one page
             * @default null
             */
            section: string | null;
        };
        SurveyItemResult: {
            groups: components["schemas"]["SurveyGroupFigure"][];
            isReversed: boolean;
            item: string;
            /** @enum {string} */
            kind: "ordinal" | "range" | "frequency" | "choice";
            /** @description Sheets that left this item out */
            missing: number | null;
            options: {
                key: string;
                label: string;
                point: number | null;
            }[];
            says: string;
            subject: string | null;
            subjectSays: string | null;
            total: components["schemas"]["SurveyGroupFigure"];
            unit: string | null;
        };
        SurveyRaterResults: {
            handedIn: number | null;
            invited: number | null;
            items: components["schemas"]["SurveyItemResult"][];
            /**
             * @description expert: somebody who knows the work and is neither
             * @enum {string}
             */
            rater: "self" | "manager" | "expert";
            scales: components["schemas"]["SurveyScaleResult"][];
            /** @enum {string} */
            state: "shown" | "too few" | "below 30 per cent" | "nobody yet";
            straightLined: number | null;
            texts: components["schemas"]["SurveyTextResult"][];
        };
        SurveyResults: {
            closedOn: string;
            raters: components["schemas"]["SurveyRaterResults"][];
            /** @description Everybody on the roster today */
            roster: number;
            smallest: number;
            /** @enum {string} */
            state: "not closed" | "closed";
            title: string;
        };
        SurveyScaleResult: {
            /** @description Null below three items, below ten full sheets, or without any spread */
            alpha: number | null;
            groups: components["schemas"]["SurveyGroupFigure"][];
            items: number;
            least: number;
            most: number;
            scale: string;
            /** @description Items that run against the others: their key is probably wrong */
            suspects: string[];
            title: string;
            total: components["schemas"]["SurveyGroupFigure"];
        };
        SurveySubject: {
            id: string;
            says: string;
        };
        SurveyTextResult: {
            item: string;
            says: string;
            /** @enum {string} */
            state: "shown" | "too few";
            texts: number | null;
            themes: {
                authors: number;
                id: string;
                name: string;
            }[];
            /** @description Themes of too few authors; null when even their number would say too much */
            withheld: number | null;
        };
        TaskPriorities: {
            draws: number;
            /** @description Criteria that are the same, or unknown, for all */
            dropped: ("hours" | "suitability" | "errors" | "checkable" | "alike" | "ready")[];
            /** @description Criteria that tell the candidates apart */
            kept: ("hours" | "suitability" | "errors" | "checkable" | "alike" | "ready")[];
            rows: components["schemas"]["TaskPriority"][];
            rule: {
                at: string | null;
                by: string | null;
                expiresOn: string | null;
                /** @enum {string} */
                kind: "standard" | "weights" | "order";
                order: ("hours" | "suitability" | "errors" | "checkable" | "alike" | "ready")[] | null;
                reason: string | null;
            };
            seed: number;
            /** @description Employees who must have answered before a figure is shown */
            smallest: number;
            /** @description Of the point score */
            weights: {
                alike: number;
                checkable: number;
                errors: number;
                hours: number;
                ready: number;
                suitability: number;
            };
        };
        TaskPriority: {
            answers: number;
            department: string | null;
            gate: components["schemas"]["RiskGate"];
            id: string;
            missing: {
                answers: ("frequency" | "minutes" | "people" | "suitability" | "verifiability")[];
                statement: string;
                taskId: string;
            }[];
            openFlags: number;
            rank: components["schemas"]["PriorityRank"] | null;
            role: string;
            statement: string;
            /** @description Fewer employees answered than may be shown: no figure is given */
            withheld: boolean;
            workflow: string | null;
            workflowId: string | null;
            worth: components["schemas"]["PriorityWorth"] | null;
        };
        TaskSideBySide: {
            /** @description Within the employees, where shown */
            agreement: {
                item: string;
                rWg: number;
            }[];
            earlier: {
                at: string;
                by: string | null;
                flags: string[];
                id: string;
                /** @enum {string} */
                kind: "accept employee" | "accept manager" | "re-measure" | "split";
                reason: string;
                withdrawnAt: string | null;
            }[];
            /** @description Null while fewer than the smallest group answered */
            employeeClasses: {
                /** @enum {string|null} */
                dataClass: "public" | "internal" | "confidential" | "restricted" | "special category" | null;
                /** @enum {string|null} */
                decisionImpact: "none" | "internal" | "customer or employee" | "legal or safety" | null;
            } | null;
            employees: components["schemas"]["EmployeeView"];
            experts: components["schemas"]["ViewMeans"];
            flags: components["schemas"]["NeedsFlag"][];
            hints: components["schemas"]["StatementHint"][];
            id: string;
            isMeasuredAgain: boolean;
            key: string;
            learning: {
                difference: number | null;
                employees: components["schemas"]["LearningNeed"];
                isWithheld: boolean;
                managers: components["schemas"]["LearningNeed"];
            };
            managers: components["schemas"]["ViewMeans"];
            /** @enum {string|null} */
            namedBy: "employee" | "manager" | "expert" | null;
            open: number;
            /** @description That task with its figure; null when it is in no edition in use */
            prior: {
                from: {
                    credit: components["schemas"]["PriorCredit"];
                    edition: string;
                    /** @enum {string} */
                    source: "onet" | "gpts-are-gpts" | "working-with-ai" | "ilo";
                }[];
                /** @description What a confirmed match names: onet:<code>/<task> or isco:<code>/<task> */
                id: string;
                /** @enum {string|null} */
                kind: "core" | "supplemental" | null;
                labels: {
                    gpt4: string;
                    human: string;
                } | null;
                occupation: {
                    code: string;
                    title: string;
                };
                /** @description 0 to 1; what the task carries once somebody confirmed that it is the same */
                prior: number | null;
                /** @enum {string} */
                scheme: "onet" | "isco";
                statement: string;
            } | null;
            /** @description The published task that somebody confirmed to be the same */
            priorTask: string | null;
            rated: {
                employees: number;
                experts: number;
                managers: number;
            };
            ratios: {
                frequency: components["schemas"]["ViewRatio"];
                minutes: components["schemas"]["ViewRatio"];
            };
            resolution: {
                at: string;
                by: string | null;
                flags: string[];
                id: string;
                /** @enum {string} */
                kind: "accept employee" | "accept manager" | "re-measure" | "split";
                reason: string;
                withdrawnAt: string | null;
            } | null;
            /** @enum {string} */
            source: "own" | "prior" | "interview" | "import" | "split";
            /** @description The statement it was a part of */
            splitFrom: string | null;
            statement: string;
            stop: {
                cost: number | null;
                /** @enum {string} */
                kind: "split" | "stop" | "not assessable" | "withheld";
                limit: number | null;
            };
        };
        TeamMember: {
            cannotCome: {
                note: string | null;
                session: {
                    id: string;
                    /** @enum {string} */
                    kind: "live" | "office-hours" | "refresher" | "reinforcement-30" | "reinforcement-90";
                    minutes: number;
                    startsAt: string;
                    workflowName: string;
                    zone: string;
                };
                suggestion: {
                    /** @description The person asked for it, and the lead decides */
                    byMe: boolean;
                    byName: string | null;
                    minutes: number;
                    sessionId: string;
                    startsAt: string;
                    zone: string;
                } | null;
            }[];
            name: string;
            next: {
                id: string;
                /** @enum {string} */
                kind: "live" | "office-hours" | "refresher" | "reinforcement-30" | "reinforcement-90";
                minutes: number;
                startsAt: string;
                workflowName: string;
                zone: string;
            } | null;
            personId: string;
            sessionsAhead: number;
            workflows: {
                goLiveOn: string;
                name: string;
            }[];
        };
        TeamNeeds: {
            roles: {
                department: string | null;
                id: string;
                name: string;
                /** @description Of your team in this role */
                people: number;
                tasks: {
                    /** @description Only while the team’s view is shown */
                    flags: components["schemas"]["NeedsFlag"][];
                    id: string;
                    mine: components["schemas"]["ViewMeans"];
                    ratios: {
                        frequency: components["schemas"]["ViewRatio"];
                        minutes: components["schemas"]["ViewRatio"];
                    };
                    statement: string;
                    team: components["schemas"]["EmployeeView"];
                }[];
            }[];
            smallest: number;
        };
        TeamWeek: {
            actions: ({
                /** @enum {string} */
                kind: "find another session";
                name: string;
                personId: string;
                session: {
                    id: string;
                    /** @enum {string} */
                    kind: "live" | "office-hours" | "refresher" | "reinforcement-30" | "reinforcement-90";
                    minutes: number;
                    startsAt: string;
                    workflowName: string;
                    zone: string;
                };
            } | {
                /** @enum {string} */
                kind: "release time";
                names: string[];
                session: {
                    id: string;
                    /** @enum {string} */
                    kind: "live" | "office-hours" | "refresher" | "reinforcement-30" | "reinforcement-90";
                    minutes: number;
                    startsAt: string;
                    workflowName: string;
                    zone: string;
                };
            } | {
                /** @enum {string} */
                kind: "first use";
                names: string[];
                on: string;
                workflowName: string;
            })[];
            members: components["schemas"]["TeamMember"][];
            now: string;
        };
        Timeline: {
            /** @description Of the whole plan */
            cohorts: number;
            /** @description First day of the whole plan */
            first: string | null;
            /** @description That fit what was asked for */
            found: number;
            last: string | null;
            sections: components["schemas"]["TimelineSection"][];
        };
        TimelineRow: {
            /** @description The workflow of a cohort */
            detail: string;
            goLiveOn: string | null;
            id: string;
            name: string;
            people: number;
            sessions: components["schemas"]["PlanSession"][];
            unscheduled: number;
            windowClosesOn: string | null;
            /** @description Of its live sessions */
            windowOpensOn: string | null;
        };
        TimelineSection: {
            /** @description Sessions that break a rule */
            broken: number;
            cohorts: number;
            firstGoLive: string | null;
            /** @description Id of the workflow or site, or name of the department; empty: none */
            id: string;
            lastGoLive: string | null;
            name: string | null;
            people: number;
            sessions: number;
            unscheduled: number;
            weeks: {
                sessions: number;
                week: string;
            }[];
        };
        TrainingWindow: {
            /** @enum {string|null} */
            by: "access" | "today" | null;
            daysLost: number | null;
            /** @description The earliest go-live that would leave a day to train on */
            earliest: string | null;
            /** @description Four to two weeks before go-live, before anything squeezed it */
            full: {
                closes: string;
                opens: string;
            };
            /** @enum {string} */
            kind: "open" | "squeezed" | "too late" | "live";
            window: {
                closes: string;
                opens: string;
            };
        };
        TreeNow: {
            cycleCount: number;
            /** @description Each is followed by their manager; the first fifty */
            cycles: {
                id: string;
                name: string;
            }[][];
            leaverCount: number;
            leaversWhoManage: {
                manager: {
                    id: string;
                    name: string;
                };
                people: number;
            }[];
            people: number;
            rootCount: number;
            /** @description Nobody above them; the first fifty */
            roots: {
                id: string;
                name: string;
            }[];
        };
        UnitChange: {
            /** @enum {string} */
            kind: "added" | "removed" | "changed" | "moved";
            name: string;
            /** @enum {string} */
            part: "field" | "block" | "section";
            pieces: {
                /** @enum {string} */
                kind: "same" | "out" | "in";
                text: string;
            }[];
        };
        UnitChanges: {
            changes: components["schemas"]["UnitChange"][];
            since: number | null;
        };
        UnitCheck: {
            errors: components["schemas"]["UnitFileError"][];
            findings: components["schemas"]["LintFinding"][];
            minutes: number | null;
            practiceShare: number | null;
            summary: components["schemas"]["LintSummary"];
        };
        UnitComparison: {
            changes: components["schemas"]["UnitChange"][];
            pairs: {
                isShared: boolean;
                left: {
                    minutes: number;
                    /** @enum {string} */
                    mode: "instructor" | "practice" | "apart";
                    purpose: string;
                    text: string;
                    title: string;
                } | null;
                right: {
                    minutes: number;
                    /** @enum {string} */
                    mode: "instructor" | "practice" | "apart";
                    purpose: string;
                    text: string;
                    title: string;
                } | null;
                title: string;
            }[];
        };
        UnitDetail: {
            approvals: {
                at: string;
                by: string | null;
                despite: string | null;
                /** @enum {string} */
                partner: "learning" | "people" | "technology";
            }[];
            approvedBy: ("learning" | "people" | "technology")[];
            base: {
                id: string;
                key: string;
                title: string;
            } | null;
            /** @description It was approved, and has been changed since */
            changedSince: boolean;
            contentHash: string;
            department: string;
            findings: components["schemas"]["LintFinding"][];
            id: string;
            key: string;
            /** @description Its file, as it stands */
            markdown: string;
            minutes: number;
            openRemarks: number;
            practiceShare: number | null;
            programmeId: string | null;
            programmeTitle: string | null;
            /** @description Its file with what it shares filled in */
            resolved: string;
            retiredAt: string | null;
            revision: number;
            /** @enum {string} */
            role: "end user" | "manager" | "hr" | "technical" | "oversight" | "any";
            savedAt: string;
            savedBy: string | null;
            /** @enum {string} */
            state: "draft" | "in review" | "approved";
            summary: components["schemas"]["LintSummary"];
            tasks: {
                key: string;
                says: string;
                workflow: string;
            }[];
            title: string;
            variantOf: string | null;
            variants: {
                id: string;
                key: string;
                /** @enum {string} */
                role: "end user" | "manager" | "hr" | "technical" | "oversight" | "any";
                title: string;
            }[];
            /** @description The newest approved version */
            version: number | null;
            versions: {
                frozenAt: string;
                frozenBy: string | null;
                number: number;
            }[];
            waitingFor: ("learning" | "people" | "technology")[];
            /** @description Key of its workflow */
            workflow: string | null;
            workflowName: string | null;
        };
        UnitExport: {
            files: {
                path: string;
                text: string;
            }[];
        };
        UnitFileError: {
            field: string;
            line: number;
            slug: string;
            values: {
                [key: string]: string | number;
            };
        };
        UnitImportAnswer: {
            applied: boolean;
            counts: {
                bad: number;
                changed: number;
                new: number;
                unchanged: number;
            };
            entries: components["schemas"]["UnitImportEntry"][];
            programmes: {
                id: string;
                title: string;
            }[];
        };
        UnitImportEntry: {
            errors: components["schemas"]["UnitFileError"][];
            file: string;
            key: string;
            /** @enum {string} */
            kind: "unit" | "programme" | "other";
            summary: components["schemas"]["LintSummary"] & (Record<string, never> | null);
            title: string;
            /** @enum {string} */
            verdict: "new" | "changed" | "unchanged" | "bad";
        };
        UnitRemark: {
            about: string;
            at: string;
            by: string | null;
            id: string;
            /** @enum {string} */
            part: "unit" | "block" | "objective" | "guardrails" | "assignment" | "rubric";
            replyTo: string | null;
            resolvedAt: string | null;
            resolvedBy: string | null;
            says: string;
        };
        UnitRow: {
            approvedBy: ("learning" | "people" | "technology")[];
            /** @description It was approved, and has been changed since */
            changedSince: boolean;
            contentHash: string;
            department: string;
            id: string;
            key: string;
            minutes: number;
            openRemarks: number;
            practiceShare: number | null;
            programmeId: string | null;
            retiredAt: string | null;
            /** @enum {string} */
            role: "end user" | "manager" | "hr" | "technical" | "oversight" | "any";
            savedAt: string;
            /** @enum {string} */
            state: "draft" | "in review" | "approved";
            summary: components["schemas"]["LintSummary"];
            title: string;
            variantOf: string | null;
            /** @description The newest approved version */
            version: number | null;
            waitingFor: ("learning" | "people" | "technology")[];
            /** @description Key of its workflow */
            workflow: string | null;
            workflowName: string | null;
        };
        UnitSuggestion: {
            /** @description The department of the roster it would be for */
            department: string | null;
            minutes: number;
            placeholders: string[];
            proposed: boolean;
            /** @enum {string} */
            role: "end user" | "manager" | "hr" | "technical" | "oversight" | "any";
            starter: string;
            tasks: {
                does: string;
                objective: string;
                task: string | null;
            }[];
            title: string;
            variantOf: string | null;
            /** @description Key of the chosen workflow that it fits; null: none of them */
            workflow: string | null;
            workflowName: string | null;
        };
        UnitSuggestions: {
            /** @description Workflows come from the decided portfolio; otherwise from the whole catalogue */
            chosen: boolean;
            departments: string[];
            fillings: {
                name: string;
                value: string;
            }[];
            suggestions: components["schemas"]["UnitSuggestion"][];
            tasks: {
                key: string;
                says: string;
                workflow: string;
            }[];
            workflows: {
                key: string;
                name: string;
            }[];
        };
        UnscheduledSession: {
            cohort: string;
            goLiveId: string;
            goLiveOn: string | null;
            key: string;
            /** @enum {string} */
            kind: "live" | "office-hours" | "refresher" | "reinforcement-30" | "reinforcement-90";
            /** @description Names of everybody and everything that the details mention, by id */
            names: {
                [key: string]: string;
            };
            part: number;
            people: number;
            waysOut: {
                change: {
                    [key: string]: string | number | boolean | string[];
                };
                cost: number;
                sessionsMoved: number;
            }[];
            why: {
                count: number;
                detail: {
                    [key: string]: string | number | boolean | string[];
                };
                rule: string;
            }[];
            windowClosesOn: string;
            windowOpensOn: string;
            workflow: string;
        };
        UploadedVideo: {
            id: string;
            seconds: number | null;
            size: number;
            type: string;
        };
        ViewMeans: {
            aiSuitability: number | null;
            answered: number;
            competence: number | null;
            /** @enum {string|null} */
            dataClass: "public" | "internal" | "confidential" | "restricted" | "special category" | null;
            /** @enum {string|null} */
            decisionImpact: "none" | "internal" | "customer or employee" | "legal or safety" | null;
            difficulty: number | null;
            frequency: number | null;
            importance: number | null;
            minutes: number | null;
            saysNever: boolean;
            verifiability: number | null;
        } | null;
        /** @description Managers to employees, with the 95 % interval of the employees */
        ViewRatio: {
            high: number | null;
            low: number | null;
            n: number;
            ratio: number;
        } | null;
        Wave: {
            cancelledAt: string | null;
            /** @description How many would get a reminder now; null when that number is not shown */
            canRemind: number | null;
            closedAt: string | null;
            closesOn: string;
            content: components["schemas"]["InstrumentContent"];
            coverage: {
                groups: {
                    group: string | null;
                    share: {
                        /** @enum {string} */
                        kind: "too few";
                    } | {
                        answered: number;
                        invited: number;
                        /** @enum {string} */
                        kind: "count";
                    };
                }[];
                total: {
                    /** @enum {string} */
                    kind: "too few";
                } | {
                    answered: number;
                    invited: number;
                    /** @enum {string} */
                    kind: "count";
                };
            };
            id: string;
            instrument: string;
            instrumentKey: string;
            invited: number;
            isSensitive: boolean;
            /** @enum {string} */
            kind: "attributed" | "anonymous";
            opensOn: string;
            remindAfterDays: number;
            remindMost: number;
            resultsSeenAt: string | null;
            sentAt: string | null;
            /** @description The smallest group that is shown */
            smallest: number;
            /** @enum {string} */
            state: "not sent" | "waiting" | "open" | "closed" | "cancelled";
            subjects: components["schemas"]["SurveySubject"][];
            title: string;
            today: string;
            /** @description How many have been mailed, or answered before they could be */
            told: number;
            version: number;
            /** @description People without an e-mail address */
            withoutMail: number;
            zone: string;
        };
        WaveInvite: {
            aboutName: string | null;
            answered: boolean | null;
            /** @description Always null in an anonymous wave: who answered is not told */
            answeredAt: string | null;
            email: string | null;
            group: string | null;
            id: string;
            isWithdrawn: boolean;
            name: string;
            person: string;
            /**
             * @description expert: somebody who knows the work and is neither
             * @enum {string}
             */
            rater: "self" | "manager" | "expert";
            reminded: number | null;
            toldAt: string | null;
        };
        WavePreview: {
            groups: {
                group: string | null;
                isNamed: boolean;
                people: number;
            }[];
            mails: number;
            sample: {
                about: string | null;
                name: string;
                /**
                 * @description expert: somebody who knows the work and is neither
                 * @enum {string}
                 */
                rater: "self" | "manager" | "expert";
            }[];
            total: number;
            /** @description E-mail addresses and numbers that are not on the roster */
            unknown: string[];
            withoutMail: string[];
            /** @description People whose manager would be asked, and who have none */
            withoutManager: string[];
        };
        WaveRow: {
            /** @description Null when so few were asked that the number would speak of one of them */
            answered: number | null;
            closesOn: string;
            id: string;
            instrument: string;
            instrumentKey: string;
            invited: number;
            /** @enum {string} */
            kind: "attributed" | "anonymous";
            opensOn: string;
            /** @enum {string} */
            state: "not sent" | "waiting" | "open" | "closed" | "cancelled";
            title: string;
            version: number;
        };
        WayOutApplied: {
            moveId: string | null;
            peopleTold: number;
            /** @description The run that was asked for with the changed facts */
            planId: string;
            /** @description Published sessions that moved with the go-live */
            sessions: number;
            undoUntil: string | null;
        };
        WayOutPreview: {
            change: {
                [key: string]: string | number | boolean | string[];
            };
            /** @description What is stored now and what would be stored then */
            facts: {
                /** @enum {string} */
                fact: "go-live" | "hours" | "teaches" | "clash-share" | "cohort-minimum" | "managers" | "single-session";
                from: string;
                /** @description Whose fact: a name, a weekday 1 to 7, or a kind of session */
                subject: string;
                to: string;
            }[];
            /** @description What moves with the go-live among published sessions */
            move: {
                accessFrom: string | null;
                added: number;
                broken: {
                    detail: {
                        [key: string]: string | number | boolean | string[];
                    };
                    rule: string;
                    session: string;
                }[];
                cancelled: number;
                from: string;
                goLiveId: string;
                /** @description Whether the published plan trains anybody for this go-live */
                isPlanned: boolean;
                kept: number;
                moves: components["schemas"]["MovedSession"][];
                names: {
                    [key: string]: string;
                };
                peopleTold: number;
                to: string;
                unscheduled: components["schemas"]["UnscheduledSession"][];
                ways: {
                    change: {
                        [key: string]: unknown;
                    };
                    cost: number;
                    sessionsMoved: number;
                }[];
            } | null;
            names: {
                [key: string]: string;
            };
            /** @description Who has to be found outside the system first; nothing can be applied before */
            person: {
                language: string;
                siteId: string;
                workflowId: string;
            } | null;
            /** @description Cohorts of this plan that the changed facts concern */
            reach: number;
            /** @description What the planner found when it executed the change; null: it was not tried */
            tried: {
                cost: number;
                sessionsMoved: number;
            } | null;
        };
        WeekSession: {
            cannotCome: number;
            cohortName: string;
            facilitatorName: string;
            id: string;
            /** @enum {string} */
            kind: "live" | "office-hours" | "refresher" | "reinforcement-30" | "reinforcement-90";
            minutes: number;
            place: string;
            roster: number;
            startsAt: string;
            workflowName: string;
            zone: string;
        };
        WordingFinding: {
            /** @description The words that it is about */
            found: string;
            item: string | null;
            /**
             * @description expert: somebody who knows the work and is neither
             * @enum {string|null}
             */
            rater: "self" | "manager" | "expert" | null;
            /** @description Words stand under surveys.lint.<rule> and surveys.lint.<rule>.fix */
            rule: string;
        };
        Workflow: {
            accessSystem: string | null;
            id: string;
            key: string;
            liveMinutes: number[];
            name: string;
            ownerEmail: string | null;
            ownerId: string | null;
            ownerName: string | null;
            retiredAt: string | null;
            riskNote: string | null;
            /** @description The one session a cohort gets when its two cannot both be placed */
            singleMinutes: number | null;
            tool: string | null;
            whatGoodLooksLike: string | null;
            whereItFits: string | null;
        };
        WorkflowCatalogue: {
            /** @description Since when somebody says that people can open the tool */
            accessWorksAt: string | null;
            accessWorksBy: string | null;
            id: string;
            kpis: components["schemas"]["WorkflowKpi"][];
            parts: {
                /** @default null */
                department: string | null;
                /** @default null */
                does: string | null;
                /**
                 * @description E-mail or employee number of one person, where the part is that of one
                 * @default null
                 */
                person: string | null;
                personId: string | null;
                personName: string | null;
                role: string;
            }[];
            steps: components["schemas"]["WorkflowStep"][];
            systems: string[];
            tasks: components["schemas"]["WorkflowTask"][];
            tools: string[];
            volume: {
                count: number;
                /** @enum {string|null} */
                period: "day" | "week" | "month" | "quarter" | "year" | null;
                source: string | null;
            } | null;
        };
        WorkflowKpi: {
            baseline: components["schemas"]["KpiBaseline"] | null;
            /** @enum {string} */
            direction: "lower is better" | "higher is better";
            id: string;
            /** @description Values given after the lock, with their reasons */
            later: components["schemas"]["KpiBaseline"][];
            name: string;
            removedAt: string | null;
            source: string;
            unit: string;
            workflowId: string;
        };
        WorkflowPriorities: {
            draws: number;
            /** @description Criteria that are the same, or unknown, for all */
            dropped: ("hours" | "suitability" | "errors" | "checkable" | "alike" | "ready")[];
            /** @description Criteria that tell the candidates apart */
            kept: ("hours" | "suitability" | "errors" | "checkable" | "alike" | "ready")[];
            rows: components["schemas"]["WorkflowPriority"][];
            rule: {
                at: string | null;
                by: string | null;
                expiresOn: string | null;
                /** @enum {string} */
                kind: "standard" | "weights" | "order";
                order: ("hours" | "suitability" | "errors" | "checkable" | "alike" | "ready")[] | null;
                reason: string | null;
            };
            seed: number;
            /** @description Employees who must have answered before a figure is shown */
            smallest: number;
            /** @description Tasks of no workflow */
            tasksWithout: number;
            /** @description Of the point score */
            weights: {
                alike: number;
                checkable: number;
                errors: number;
                hours: number;
                ready: number;
                suitability: number;
            };
        };
        WorkflowPriority: {
            /** @description How many ratings stand behind it */
            answers: number;
            gate: components["schemas"]["RiskGate"];
            id: string;
            missing: {
                answers: ("frequency" | "minutes" | "people" | "suitability" | "verifiability")[];
                statement: string;
                taskId: string;
            }[];
            name: string;
            openFlags: number;
            ownerName: string | null;
            /** @description null: red, or not assessable */
            rank: components["schemas"]["PriorityRank"] | null;
            /** @description 0, ½ or 1: an owner is named, access works */
            ready: number;
            taskCount: number;
            /** @description Fewer employees answered than may be shown: no figure is given */
            withheld: boolean;
            worth: components["schemas"]["PriorityWorth"] | null;
        };
        WorkflowRisk: {
            approvals: components["schemas"]["RiskApproval"][];
            /** @enum {string|null} */
            area: "recruitment" | "worker management" | "education" | "essential services" | "critical infrastructure" | "biometrics" | "other" | "none" | null;
            areaSaidAt: string | null;
            areaSaidBy: string | null;
            areaWhy: string | null;
            gate: components["schemas"]["RiskGate"];
            /**
             * @description What its words point to; a question, never a decision
             * @enum {string|null}
             */
            suggested: "recruitment" | "worker management" | "education" | "essential services" | "critical infrastructure" | "biometrics" | "other" | null;
            tasks: {
                id: string;
                statement: string;
            }[];
            /** @description Tools with AI in them */
            tools: string[];
        };
        WorkflowStep: {
            /**
             * @description Who approves what AI made in this step
             * @default null
             */
            approver: string | null;
            id: string;
            /** @default null */
            system: string | null;
            /** @default null */
            tool: string | null;
            /** @default false */
            usesAi: boolean;
            what: string;
            /** @default null */
            who: string | null;
        };
        WorkflowTask: {
            /** @description How many people rated it */
            answers: number;
            department: string | null;
            id: string;
            openFlags: number;
            role: string;
            statement: string;
            workflow: string | null;
            workflowId: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAidFilters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AidFilters"];
                };
            };
        };
    };
    importAids: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default true */
                    dryRun?: boolean;
                    /** @description Aids as Markdown, captions of videos beside them */
                    files: {
                        name: string;
                        text: string;
                    }[];
                    /**
                     * @description Whoever imports says that all of them are right
                     * @default false
                     */
                    isVerified?: boolean;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AidImport"];
                };
            };
        };
    };
    previewPlace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    example?: string;
                    pattern: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacePreview"];
                };
            };
        };
    };
    previewAid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    /** @enum {string} */
                    kind: "job-aid" | "prompt" | "video" | "message" | "script";
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AidParts"];
                };
            };
        };
    };
    listAids: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                kind?: "job-aid" | "prompt" | "video" | "message" | "script";
                /** @description Rows a page */
                limit?: number;
                show?: "all" | "saved" | "team" | "own" | "retired" | "bin";
                text?: string;
                trust?: "green" | "red";
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["AidRow"][];
                        total: number;
                    };
                };
            };
        };
    };
    addAid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    body?: string;
                    /** @default [] */
                    departments?: string[];
                    /**
                     * @description Whoever saves it says that all of it is right
                     * @default false
                     */
                    isVerified?: boolean;
                    key?: string;
                    /** @enum {string} */
                    kind: "job-aid" | "prompt" | "video" | "message" | "script";
                    /** @default en */
                    language?: string;
                    /**
                     * @description What is different, for the history
                     * @default null
                     */
                    note?: string | null;
                    /**
                     * @description E-mail or employee number; null: who saves it
                     * @default null
                     */
                    owner?: string | null;
                    /** @default [] */
                    placeholders?: components["schemas"]["AidPlaceholder"][];
                    /** @default [] */
                    places?: {
                        /** @default null */
                        example?: string | null;
                        /** @enum {string} */
                        kind: "url" | "slack" | "teams";
                        /** @description An address with *, a Slack channel, or "team / channel" */
                        target: string;
                    }[];
                    /** @default [] */
                    roles?: ("end user" | "manager" | "hr" | "technical" | "oversight")[];
                    /**
                     * @description The key of one of its steps
                     * @default null
                     */
                    step?: string | null;
                    /** @default  */
                    summary?: string;
                    title: string;
                    /**
                     * Format: date
                     * @description Null: half a year from today
                     * @default null
                     */
                    verifyBy?: string | null;
                    /** @default null */
                    video?: {
                        /** @description WebVTT or SubRip; required, so that everybody can follow */
                        captions: string;
                        /**
                         * Format: uuid
                         * @description An uploaded film
                         * @default null
                         */
                        file?: string | null;
                        /**
                         * Format: uri
                         * @default null
                         */
                        link?: string | null;
                        /**
                         * @description Null: what the uploaded film says itself
                         * @default null
                         */
                        minutes?: number | null;
                    } | null;
                    /**
                     * @description The key of a workflow
                     * @default null
                     */
                    workflow?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeInLibrary"];
                };
            };
        };
    };
    listAidsForPlace: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
                slack?: string;
                /** @description "team / channel" */
                teams?: string;
                url?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["AidRow"][];
                        total: number;
                    };
                };
            };
        };
    };
    getAid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id or its key */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aid"];
                };
            };
        };
    };
    changeAid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    body?: string;
                    /** @default [] */
                    departments?: string[];
                    /**
                     * @description Whoever saves it says that all of it is right
                     * @default false
                     */
                    isVerified?: boolean;
                    /** @enum {string} */
                    kind: "job-aid" | "prompt" | "video" | "message" | "script";
                    /** @default en */
                    language?: string;
                    /**
                     * @description What is different, for the history
                     * @default null
                     */
                    note?: string | null;
                    /**
                     * @description E-mail or employee number; null: who saves it
                     * @default null
                     */
                    owner?: string | null;
                    /** @default [] */
                    placeholders?: components["schemas"]["AidPlaceholder"][];
                    /** @default [] */
                    places?: {
                        /** @default null */
                        example?: string | null;
                        /** @enum {string} */
                        kind: "url" | "slack" | "teams";
                        /** @description An address with *, a Slack channel, or "team / channel" */
                        target: string;
                    }[];
                    /** @default [] */
                    roles?: ("end user" | "manager" | "hr" | "technical" | "oversight")[];
                    /**
                     * @description The key of one of its steps
                     * @default null
                     */
                    step?: string | null;
                    /** @default  */
                    summary?: string;
                    title: string;
                    /**
                     * Format: date
                     * @description Null: half a year from today
                     * @default null
                     */
                    verifyBy?: string | null;
                    /** @description The version that was open: a change of somebody else is not overwritten */
                    version: number;
                    /** @default null */
                    video?: {
                        /** @description WebVTT or SubRip; required, so that everybody can follow */
                        captions: string;
                        /**
                         * Format: uuid
                         * @description An uploaded film
                         * @default null
                         */
                        file?: string | null;
                        /**
                         * Format: uri
                         * @default null
                         */
                        link?: string | null;
                        /**
                         * @description Null: what the uploaded film says itself
                         * @default null
                         */
                        minutes?: number | null;
                    } | null;
                    /**
                     * @description The key of a workflow
                     * @default null
                     */
                    workflow?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAidVersion"];
                };
            };
        };
    };
    deleteAid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAidCaptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id or its key */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/vtt": string;
                };
            };
        };
    };
    compareAidVersions: {
        parameters: {
            query?: {
                from?: number | null;
                to?: number | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AidDiff"];
                };
            };
        };
    };
    getAidFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id or its key */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
        };
    };
    likeAid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unlikeAid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    recoverAid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreAidVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: number;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAidVersion"];
                };
            };
        };
    };
    retireAid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bringBackAid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    saveAid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unsaveAid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    shareAid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Null: my own
                     * @default null
                     */
                    department?: string | null;
                    /** @default null */
                    note?: string | null;
                    /**
                     * @description Who reports to me, who reports to my manager, or a department
                     * @enum {string}
                     */
                    to: "my team" | "my colleagues" | "department";
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeInLibrary"];
                };
            };
        };
    };
    endAidShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                share: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    verifyAid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Null: half a year from today
                     * @default null
                     */
                    verifyBy?: string | null;
                    /** @description The version that was read */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        verifyBy: string;
                    };
                };
            };
        };
    };
    listAidVersions: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["AidVersionRow"][];
                        total: number;
                    };
                };
            };
        };
    };
    getAnonymity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Anonymity"];
                };
            };
        };
    };
    changeAnonymity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @default null
                     */
                    expiresOn?: string | null;
                    reason: string;
                    smallest: number;
                    smallestSensitive: number;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Anonymity"];
                };
            };
        };
    };
    getAnswerShares: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerShares"];
                };
            };
        };
    };
    listApprovals: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
                list?: "to-decide" | "mine" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["GuardrailApproval"][];
                        total: number;
                    };
                };
            };
        };
    };
    askApproval: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The output itself, or what is meant to be done */
                    body: string;
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    dataClass?: "public" | "internal" | "confidential" | "restricted" | "special category" | null;
                    /**
                     * Format: uuid
                     * @description Which kind of output; its approver is asked
                     * @default null
                     */
                    outputRuleId?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    toolId?: string | null;
                    /** @description What should be approved, in a few words */
                    what: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    workflowId?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    getApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardrailApprovalDetail"];
                };
            };
        };
    };
    passApprovalOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A person by e-mail or employee number */
                    approver: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    decideApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "approved" | "approved with conditions" | "refused";
                    /**
                     * @description The conditions, or why it was refused
                     * @default null
                     */
                    words?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    withdrawApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listBusyCalendars: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
                /** @description Somebody else than me; needs calendars/edit */
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["BusyCalendar"][];
                        total: number;
                    };
                };
            };
        };
    };
    addBusyCalendarAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    person?: string;
                    /** @description The address of a calendar in iCalendar form, https only */
                    url: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusyCalendar"];
                };
            };
        };
    };
    removeBusyCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readBusyCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusyCalendar"];
                };
            };
        };
    };
    listBusyTimes: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: {
                            endsAt: string;
                            startsAt: string;
                        }[];
                        total: number;
                    };
                };
            };
        };
    };
    addBusyCalendarFile: {
        parameters: {
            query?: {
                /** @description Somebody else than me; needs calendars/edit */
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusyCalendar"];
                };
            };
        };
    };
    listCountries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            code: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    listRegions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            code: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    listCurriculumRules: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["CurriculumRule"][];
                        total: number;
                    };
                };
            };
        };
    };
    overrideCurriculumRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rule: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The last day on which it counts
                     */
                    expiresOn: string;
                    reason: string;
                    value: number | string[] | number[];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    dropCurriculumRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getEvidenceChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceChoices"];
                };
            };
        };
    };
    listEvidencePacks: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["EvidencePack"][];
                        total: number;
                    };
                };
            };
        };
    };
    askEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The first day, where a session was; null: from the beginning
                     * @default null
                     */
                    from?: string | null;
                    scope: components["schemas"]["EvidenceScope"];
                    /**
                     * Format: date
                     * @description The last day; null: until now
                     * @default null
                     */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedEvidence"];
                };
            };
        };
    };
    getEvidencePack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePack"];
                };
            };
        };
    };
    removeEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cancelEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getEvidencePdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    getEvidenceZip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    exploreExample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    listCast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CastMember"][];
                };
            };
        };
    };
    seeAs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    person: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    listFacilitators: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["Facilitator"][];
                        total: number;
                    };
                };
            };
        };
    };
    setFacilitator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    hours?: {
                        1?: [
                            string,
                            string
                        ] | null;
                        2?: [
                            string,
                            string
                        ] | null;
                        3?: [
                            string,
                            string
                        ] | null;
                        4?: [
                            string,
                            string
                        ] | null;
                        5?: [
                            string,
                            string
                        ] | null;
                        6?: [
                            string,
                            string
                        ] | null;
                        7?: [
                            string,
                            string
                        ] | null;
                    } | null;
                    /**
                     * @description Home language first
                     * @default [
                     *       "en"
                     *     ]
                     */
                    languages?: string[];
                    /** @default 720 */
                    maxMinutesPerWeek?: number;
                    /** @default 3 */
                    maxPerDay?: number;
                    workflowIds: string[];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endFacilitator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
                org: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    setUpOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /**
                     * @default [
                     *       "en"
                     *     ]
                     */
                    languages?: string[];
                    name: string;
                    organisation: string;
                    password: string;
                    sites: {
                        /** @description ISO 3166-1 alpha-2 */
                        country: string;
                        hours: {
                            1?: [
                                string,
                                string
                            ] | null;
                            2?: [
                                string,
                                string
                            ] | null;
                            3?: [
                                string,
                                string
                            ] | null;
                            4?: [
                                string,
                                string
                            ] | null;
                            5?: [
                                string,
                                string
                            ] | null;
                            6?: [
                                string,
                                string
                            ] | null;
                            7?: [
                                string,
                                string
                            ] | null;
                        };
                        name: string;
                        /**
                         * @description Region of the country for its own public holidays
                         * @default null
                         */
                        region?: string | null;
                        /** @description IANA time zone, such as Asia/Singapore */
                        zone: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    listGivenSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenSessions"];
                };
            };
        };
    };
    listGoLives: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["GoLive"][];
                        total: number;
                    };
                };
            };
        };
    };
    addGoLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The first day on which the group can sign in to the tool
                     * @default null
                     */
                    accessFrom?: string | null;
                    /**
                     * Format: date
                     * @description Recorded because people ask; nothing is planned from it
                     * @default null
                     */
                    contractOn?: string | null;
                    /** Format: uuid */
                    group: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    milestone?: string | null;
                    /**
                     * Format: date
                     * @description The day the group first uses it in its work
                     */
                    on: string;
                    /** Format: uuid */
                    workflow: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeInRollout"];
                };
            };
        };
    };
    getGoLive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoLive"];
                };
            };
        };
    };
    changeGoLiveDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Recorded because people ask; nothing is planned from it
                     * @default null
                     */
                    contractOn?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    milestone?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    moveGoLive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Left out: access stays as it is
                     */
                    accessFrom?: string | null;
                    reason?: string | null;
                    /** Format: date */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveMade"];
                };
            };
        };
    };
    previewGoLiveMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Left out: access stays as it is
                     */
                    accessFrom?: string | null;
                    /** Format: date */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovePreview"];
                };
            };
        };
    };
    removeGoLive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listGrantColumns: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["GrantColumns"][];
                        total: number;
                    };
                };
            };
        };
    };
    addGrantColumns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    columns: components["schemas"]["GrantColumn"][];
                    /** @description Share of the scheduled minutes from which a course is completed */
                    leastPercent: number;
                    /**
                     * @description One line for each person and course, or person and session
                     * @enum {string}
                     */
                    lines: "course" | "session";
                    name: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeGrantColumns"];
                };
            };
        };
    };
    getGrantColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantColumns"];
                };
            };
        };
    };
    changeGrantColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    columns: components["schemas"]["GrantColumn"][];
                    /** @description Share of the scheduled minutes from which a course is completed */
                    leastPercent: number;
                    /**
                     * @description One line for each person and course, or person and session
                     * @enum {string}
                     */
                    lines: "course" | "session";
                    name: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    preferGrantColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    retireGrantColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bringBackGrantColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportGrantCsv: {
        parameters: {
            query?: {
                department?: string;
                from?: string;
                role?: string;
                /** @description Saved columns; left out: the default ones */
                set?: string;
                until?: string;
                /** @description The key of one workflow */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    exportGrantXlsx: {
        parameters: {
            query?: {
                department?: string;
                from?: string;
                role?: string;
                /** @description Saved columns; left out: the default ones */
                set?: string;
                until?: string;
                /** @description The key of one workflow */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    previewGrant: {
        parameters: {
            query?: {
                department?: string;
                from?: string;
                role?: string;
                /** @description Saved columns; left out: the default ones */
                set?: string;
                until?: string;
                /** @description The key of one workflow */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantPreview"];
                };
            };
        };
    };
    getRuleChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleChoices"];
                };
            };
        };
    };
    previewGroupRule: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupRule"];
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["GroupPerson"][];
                        total: number;
                    };
                };
            };
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["Group"][];
                        total: number;
                    };
                };
            };
        };
    };
    addGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    key?: string;
                    name: string;
                    rule: components["schemas"]["GroupRule"];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeInRollout"];
                };
            };
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    changeGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    rule: components["schemas"]["GroupRule"];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listGroupPeople: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["GroupPerson"][];
                        total: number;
                    };
                };
            };
        };
    };
    retireGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getGuardrailAcknowledgements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardrailAcknowledgementGroups"];
                };
            };
        };
    };
    exportGuardrailAcknowledgements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    listGuardrailAcknowledgements: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                department?: string;
                /** @description Rows a page */
                limit?: number;
                state?: "all" | "waiting" | "done";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["GuardrailAcknowledgementRow"][];
                        total: number;
                    };
                };
            };
        };
    };
    previewGuardrailCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    about: "privacy" | "bias" | "approvals";
                    /**
                     * @description What it looks like at work
                     * @default null
                     */
                    example?: string | null;
                    /**
                     * Format: uuid
                     * @description The card that would change; null for a new one
                     * @default null
                     */
                    id?: string | null;
                    /**
                     * @description do; don’t; ask first
                     * @enum {string}
                     */
                    kind: "do" | "dont" | "ask";
                    /**
                     * Format: uuid
                     * @description The paragraph of the policy that it comes from
                     * @default null
                     */
                    paragraphId?: string | null;
                    /**
                     * @description Why
                     * @default null
                     */
                    reason?: string | null;
                    /**
                     * @description Null: everybody
                     * @default null
                     * @enum {string|null}
                     */
                    role?: "end user" | "manager" | "hr" | "technical" | "oversight" | null;
                    /** @description What to do, not to do, or ask about, said to the people it binds */
                    says: string;
                    /**
                     * Format: uuid
                     * @description Null: every workflow
                     * @default null
                     */
                    workflowId?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardrailCardPreview"];
                };
            };
        };
    };
    listGuardrailCards: {
        parameters: {
            query?: {
                about?: "privacy" | "bias" | "approvals";
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description do; don’t; ask first */
                kind?: "do" | "dont" | "ask";
                /** @description Rows a page */
                limit?: number;
                /** @description Cards out of force too */
                retired?: string;
                role?: ("end user" | "manager" | "hr" | "technical" | "oversight") | "everybody";
                search?: string;
                /** @description every: cards about no single workflow */
                workflow?: string | "every";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["GuardrailCard"][];
                        total: number;
                    };
                };
            };
        };
    };
    addGuardrailCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    about: "privacy" | "bias" | "approvals";
                    /**
                     * @description What it looks like at work
                     * @default null
                     */
                    example?: string | null;
                    /** @description Made from the words when it is missing */
                    key?: string;
                    /**
                     * @description do; don’t; ask first
                     * @enum {string}
                     */
                    kind: "do" | "dont" | "ask";
                    /**
                     * Format: uuid
                     * @description The report because of which it was written
                     * @default null
                     */
                    nearMissId?: string | null;
                    /**
                     * Format: uuid
                     * @description The paragraph of the policy that it comes from
                     * @default null
                     */
                    paragraphId?: string | null;
                    /**
                     * @description Why
                     * @default null
                     */
                    reason?: string | null;
                    /**
                     * @description Null: everybody
                     * @default null
                     * @enum {string|null}
                     */
                    role?: "end user" | "manager" | "hr" | "technical" | "oversight" | null;
                    /** @description What to do, not to do, or ask about, said to the people it binds */
                    says: string;
                    /**
                     * Format: uuid
                     * @description Null: every workflow
                     * @default null
                     */
                    workflowId?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardrailCard"];
                };
            };
        };
    };
    getGuardrailCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardrailCardDetail"];
                };
            };
        };
    };
    changeGuardrailCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    about: "privacy" | "bias" | "approvals";
                    /**
                     * @description What it looks like at work
                     * @default null
                     */
                    example?: string | null;
                    /**
                     * @description Only the wording: nobody is asked to acknowledge again
                     * @default false
                     */
                    isCorrection?: boolean;
                    /**
                     * @description do; don’t; ask first
                     * @enum {string}
                     */
                    kind: "do" | "dont" | "ask";
                    /**
                     * Format: uuid
                     * @description This card changed because of a report
                     * @default null
                     */
                    nearMissId?: string | null;
                    /**
                     * Format: uuid
                     * @description The paragraph of the policy that it comes from
                     * @default null
                     */
                    paragraphId?: string | null;
                    /**
                     * @description Why
                     * @default null
                     */
                    reason?: string | null;
                    /**
                     * @description Null: everybody
                     * @default null
                     * @enum {string|null}
                     */
                    role?: "end user" | "manager" | "hr" | "technical" | "oversight" | null;
                    /** @description What to do, not to do, or ask about, said to the people it binds */
                    says: string;
                    /** @description The version that was changed; a newer one refuses the change */
                    seen: number;
                    /** @description Why it changes; everybody concerned reads this */
                    why: string;
                    /**
                     * Format: uuid
                     * @description Null: every workflow
                     * @default null
                     */
                    workflowId?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardrailCard"];
                };
            };
        };
    };
    retireGuardrailCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreGuardrailCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDataMatrix: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardrailDataMatrix"];
                };
            };
        };
    };
    previewDataRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cells: {
                        /** @enum {string} */
                        dataClass: "public" | "internal" | "confidential" | "restricted" | "special category";
                        /** Format: uuid */
                        toolId: string;
                        /** @enum {string} */
                        verdict: "allowed" | "with approval" | "not allowed";
                    }[];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardrailDataRulesPreview"];
                };
            };
        };
    };
    listDataRules: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["GuardrailDataRule"][];
                        total: number;
                    };
                };
            };
        };
    };
    decideDataRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cells: {
                        /** @enum {string} */
                        dataClass: "public" | "internal" | "confidential" | "restricted" | "special category";
                        /** Format: uuid */
                        toolId: string;
                        /** @enum {string} */
                        verdict: "allowed" | "with approval" | "not allowed";
                    }[];
                    reason: string;
                    /**
                     * Format: date
                     * @description Also puts the approval on record that opens the risk gate, until this day; only who answers for risks may
                     * @default null
                     */
                    riskApprovedUntil?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                    };
                };
            };
        };
    };
    getFrameworkMap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardrailFrameworkMap"];
                };
            };
        };
    };
    exportFrameworkMap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    keepCardOnParagraph: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    card: string;
                    /** Format: uuid */
                    paragraph: string;
                    /** @description Why the card still holds */
                    why: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listOutputRules: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
                retired?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["GuardrailOutputRule"][];
                        total: number;
                    };
                };
            };
        };
    };
    addOutputRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description A person by e-mail or employee number
                     * @default null
                     */
                    approver?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    approverId?: string | null;
                    /**
                     * @description Whoever stands there when it is asked
                     * @default null
                     * @enum {string|null}
                     */
                    approverRole?: "manager" | "workflow owner" | "programme-lead" | "hr" | "technology-lead" | null;
                    /** @description What is checked before it leaves */
                    checks: string;
                    /** @description The kind of output, such as: rejection letter */
                    output: string;
                    /** @default null */
                    step?: string | null;
                    /**
                     * Format: uuid
                     * @description Null: outputs of every workflow
                     * @default null
                     */
                    workflowId?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardrailOutputRule"];
                };
            };
        };
    };
    getOutputRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardrailOutputRule"];
                };
            };
        };
    };
    changeOutputRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description A person by e-mail or employee number
                     * @default null
                     */
                    approver?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    approverId?: string | null;
                    /**
                     * @description Whoever stands there when it is asked
                     * @default null
                     * @enum {string|null}
                     */
                    approverRole?: "manager" | "workflow owner" | "programme-lead" | "hr" | "technology-lead" | null;
                    /** @description What is checked before it leaves */
                    checks: string;
                    /** @description The kind of output, such as: rejection letter */
                    output: string;
                    /** @default null */
                    step?: string | null;
                    /**
                     * Format: uuid
                     * @description Null: outputs of every workflow
                     * @default null
                     */
                    workflowId?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardrailOutputRule"];
                };
            };
        };
    };
    retireOutputRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreOutputRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPolicies: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["GuardrailPolicy"][];
                        total: number;
                    };
                };
            };
        };
    };
    addPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    fileName?: string | null;
                    /**
                     * @default pasted
                     * @enum {string}
                     */
                    origin?: "pasted" | "markdown";
                    /** @description The policy as plain text or Markdown */
                    text: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    getPolicy: {
        parameters: {
            query?: {
                /** @description The newest when left out */
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardrailPolicyDetail"];
                };
            };
        };
    };
    uploadPolicyVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: number;
                    };
                };
            };
        };
    };
    retirePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restorePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    renamePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addPolicyVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    fileName?: string | null;
                    /**
                     * @default pasted
                     * @enum {string}
                     */
                    origin?: "pasted" | "markdown";
                    /** @description The policy as plain text or Markdown */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: number;
                    };
                };
            };
        };
    };
    uploadPolicy: {
        parameters: {
            query?: {
                title?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    getTies: {
        parameters: {
            query: {
                kind: "card" | "output rule" | "control";
                /** @description A card’s or output rule’s id, or one of: policy, data rules, output approvals, acknowledgement, near-misses, training */
                subject: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardrailTies"];
                };
            };
        };
    };
    saveTies: {
        parameters: {
            query: {
                kind: "card" | "output rule" | "control";
                /** @description A card’s or output rule’s id, or one of: policy, data rules, output approvals, acknowledgement, near-misses, training */
                subject: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuardrailTies"];
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardrailTies"];
                };
            };
        };
    };
    addTool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                    };
                };
            };
        };
    };
    retireTool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreTool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    changeKpi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    direction: "lower is better" | "higher is better";
                    name: string;
                    /** @description Where the figure comes from */
                    source: string;
                    /** @description Days, per cent, errors per 100 … */
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowKpi"];
                };
            };
        };
    };
    giveBaseline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    fromOn: string;
                    /**
                     * @description How many cases the value comes from
                     * @default null
                     */
                    n?: number | null;
                    /**
                     * @description Needed once the baseline is locked: why there is another value
                     * @default null
                     */
                    reason?: string | null;
                    source: string;
                    /** Format: date */
                    toOn: string;
                    value: number;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowKpi"];
                };
            };
        };
    };
    lockBaseline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowKpi"];
                };
            };
        };
    };
    removeKpi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreKpi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    uploadVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedVideo"];
                };
            };
        };
    };
    getLibraryFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    getMailHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailHealth"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    listMilestones: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["Milestone"][];
                        total: number;
                    };
                };
            };
        };
    };
    addMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    key?: string;
                    /** @enum {string} */
                    kind: "pilot" | "release" | "policy";
                    name: string;
                    /** Format: date */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeInRollout"];
                };
            };
        };
    };
    changeMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "pilot" | "release" | "policy";
                    name: string;
                    /** Format: date */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    retireMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMissedSessions: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["MissedSession"][];
                        total: number;
                    };
                };
            };
        };
    };
    listMoves: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["GoLiveMove"][];
                        total: number;
                    };
                };
            };
        };
    };
    undoGoLiveMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessions: number;
                    };
                };
            };
        };
    };
    myUnitPartners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        partners: ("learning" | "people" | "technology")[];
                    };
                };
            };
        };
    };
    listMyAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAnswers"];
                };
            };
        };
    };
    answerQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    canAnswer: boolean;
                    /**
                     * @description where AI fits; what good looks like; when and how to start
                     * @enum {string}
                     */
                    question: "where" | "good" | "when";
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAnswers"];
                };
            };
        };
    };
    openMyFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        since: string;
                        url: string;
                    };
                };
            };
        };
    };
    closeMyFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getOwnEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnEvidence"];
                };
            };
        };
    };
    getOwnEvidencePdf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    getOwnEvidenceZip: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    setOwnHours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    hours: {
                        1?: [
                            string,
                            string
                        ] | null;
                        2?: [
                            string,
                            string
                        ] | null;
                        3?: [
                            string,
                            string
                        ] | null;
                        4?: [
                            string,
                            string
                        ] | null;
                        5?: [
                            string,
                            string
                        ] | null;
                        6?: [
                            string,
                            string
                        ] | null;
                        7?: [
                            string,
                            string
                        ] | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMyGuardrails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyGuardrails"];
                };
            };
        };
    };
    acknowledgeGuardrails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cards: {
                        /** Format: uuid */
                        id: string;
                        /** @description The version that was read */
                        number: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acknowledged: number;
                        changedMeanwhile: number;
                    };
                };
            };
        };
    };
    getMyGuardrailsWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        waiting: number;
                    };
                };
            };
        };
    };
    listMyLeave: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["Leave"][];
                        total: number;
                    };
                };
            };
        };
    };
    getMyMessagePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePreferences"];
                };
            };
        };
    };
    setMyMessagePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reminders: boolean;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePreferences"];
                };
            };
        };
    };
    listMyMessages: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["OutboxRow"][];
                        total: number;
                    };
                };
            };
        };
    };
    listMyMissedSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["MissedSession"][];
                    };
                };
            };
        };
    };
    listMyNearMisses: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["NearMiss"][];
                        total: number;
                    };
                };
            };
        };
    };
    reportNearMissByName: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    category: "data" | "wrong output" | "unfair output" | "skipped check" | "wrong tool" | "other";
                    /** @description What nearly went wrong, or did */
                    happened: string;
                    /**
                     * @description What helped, or would have
                     * @default null
                     */
                    helped?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    workflowId?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    listMyRatings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyRatings"];
                };
            };
        };
    };
    getMyProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyProgramme"];
                };
            };
        };
    };
    listMyAlternatives: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["OtherSession"][];
                    };
                };
            };
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sayCannotCome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sayComeAnyway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    makeUpMySession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    sessionId: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    askForSwap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    sessionId: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "moved" | "asked";
                    };
                };
            };
        };
    };
    listMySurveys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["MySurvey"][];
                    };
                };
            };
        };
    };
    openMySurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
        };
    };
    listNearMissLessons: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["NearMissLesson"][];
                        total: number;
                    };
                };
            };
        };
    };
    lookUpNearMiss: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NearMissLooked"];
                };
            };
        };
    };
    listNearMisses: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
                state?: "all" | "waiting" | "answered";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["NearMiss"][];
                        total: number;
                    };
                };
            };
        };
    };
    reportNearMiss: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    category: "data" | "wrong output" | "unfair output" | "skipped check" | "wrong tool" | "other";
                    /** @description What nearly went wrong, or did */
                    happened: string;
                    /**
                     * @description What helped, or would have
                     * @default null
                     */
                    helped?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    workflowId?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NearMissReported"];
                };
            };
        };
    };
    getNearMiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NearMiss"];
                };
            };
        };
    };
    answerNearMiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Everybody in the organisation reads this */
                    words: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NearMiss"];
                };
            };
        };
    };
    receiveNeedsAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeInterview"];
                };
            };
        };
    };
    checkNeedsAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsImport"];
                };
            };
        };
    };
    applyNeedsAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsImport"];
                };
            };
        };
    };
    mapNeedsAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    columns: {
                        [key: string]: number;
                    };
                    /**
                     * Format: uuid
                     * @default null
                     */
                    role?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getNeedsAnswerErrors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    getInterviewChoices: {
        parameters: {
            query?: {
                role?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewChoices"];
                };
            };
        };
    };
    startNeedsInterview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    person: string;
                    /** Format: uuid */
                    role: string;
                    /**
                     * @default employee
                     * @enum {string}
                     */
                    view?: "employee" | "manager" | "expert";
                    /**
                     * @description Also begins the view of the direct manager
                     * @default true
                     */
                    withManager?: boolean;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeInterview"];
                };
            };
        };
    };
    getNeedsInterview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsInterview"];
                };
            };
        };
    };
    handInNeedsInterview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    nameNeedsTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Verb, object and purpose */
                    statement: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeInterview"];
                };
            };
        };
    };
    rateNeedsTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    answers?: {
                        item: string;
                        value: components["schemas"]["AnswerValue"];
                    }[];
                    /**
                     * @description It is no part of the work
                     * @default false
                     */
                    isNever?: boolean;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    withdrawNeedsInterview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listNeedsRoleChoices: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["RoleChoice"][];
                        total: number;
                    };
                };
            };
        };
    };
    listNeedsRoles: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["RoleProgress"][];
                        total: number;
                    };
                };
            };
        };
    };
    addNeedsRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    department?: string | null;
                    /**
                     * @description Which column of the roster it is read from
                     * @default title
                     * @enum {string}
                     */
                    field?: "title" | "role";
                    /** @description A title or a job family, as the roster writes it */
                    name: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeInNeeds"];
                };
            };
        };
    };
    getNeedsRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleSheet"];
                };
            };
        };
    };
    previewNeedsAsking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskingPreview"];
                };
            };
        };
    };
    askNeedsByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Also whoever has handed in already
                     * @default false
                     */
                    again?: boolean;
                    /** Format: date */
                    closesOn: string;
                    /** @default true */
                    employees?: boolean;
                    /** @default true */
                    managers?: boolean;
                    /** Format: date */
                    opensOn: string;
                    /** @default true */
                    send?: boolean;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        invited: number;
                        wave: string;
                    };
                };
            };
        };
    };
    retireNeedsRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreNeedsRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exportNeedsRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    addNeedsTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description A published task that it was taken from
                     * @default null
                     */
                    priorTask?: string | null;
                    /** @description Verb, object and purpose */
                    statement: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeInNeeds"];
                };
            };
        };
    };
    setNeedsSplitLimit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description In your own money, each time; null takes the rule back */
                    cost: number | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeNeedsTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Verb, object and purpose */
                    statement: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    confirmNeedsMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    priorTask: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    dropNeedsMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    splitNeedsTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parts: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ids: string[];
                    };
                };
            };
        };
    };
    resolveNeedsTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description A task is split by naming its parts
                     * @enum {string}
                     */
                    kind: "accept employee" | "accept manager" | "re-measure";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeNeedsResolutionBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    retireNeedsTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreNeedsTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        isExample: boolean;
                        languages: string[];
                        name: string;
                    };
                };
            };
        };
    };
    changeOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    languages: string[];
                    name: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listOutbox: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
                search?: string;
                /** @description kept = there is no mail server, so it did not leave */
                state?: "waiting" | "sending" | "sent" | "kept" | "failed" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["OutboxRow"][];
                        total: number;
                    };
                };
            };
        };
    };
    countOutbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxCounts"];
                };
            };
        };
    };
    getOutboxMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxMessage"];
                };
            };
        };
    };
    retryOutboxMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    choosePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    token: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                department?: string;
                here?: "now" | "left" | "all";
                /** @description Rows a page */
                limit?: number;
                /** @description A role in Takeroot */
                may?: "administrator" | "programme-lead" | "hr" | "technology-lead" | "facilitator" | "manager";
                /** @description The job family */
                role?: string;
                site?: string;
                /** @description Name, e-mail, employee id, title or department; slips of the pen are forgiven */
                text?: string;
                title?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["PersonRow"][];
                        total: number;
                    };
                };
            };
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    department?: string | null;
                    /**
                     * Format: email
                     * @default null
                     */
                    email?: string | null;
                    /** @default null */
                    employeeId?: string | null;
                    /** @default [] */
                    languages?: string[];
                    /**
                     * Format: uuid
                     * @default null
                     */
                    managerId?: string | null;
                    name: string;
                    /** @default null */
                    role?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    siteId?: string | null;
                    /**
                     * Format: date
                     * @default null
                     */
                    startsOn?: string | null;
                    /** @default null */
                    title?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    getPeopleChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleChoices"];
                };
            };
        };
    };
    getTree: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreeNow"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    department?: string | null;
                    /** Format: email */
                    email?: string | null;
                    employeeId?: string | null;
                    languages?: string[];
                    /** Format: uuid */
                    managerId?: string | null;
                    name?: string;
                    /** Format: date */
                    onLeaveSince?: string | null;
                    role?: string | null;
                    /** Format: uuid */
                    siteId?: string | null;
                    /** Format: date */
                    startsOn?: string | null;
                    title?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    markLeaver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    lastDay: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bringBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    handFieldBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                field: "employeeId" | "email" | "name" | "title" | "department" | "role" | "siteId" | "languages" | "manager" | "startsOn" | "leavesOn" | "status" | "presence";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
        };
    };
    addLeave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    from: string;
                    /** @default null */
                    note?: string | null;
                    /** Format: date */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    removeLeave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                leave: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    grantRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                role: "administrator" | "programme-lead" | "hr" | "technology-lead" | "facilitator";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    revokeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                role: "administrator" | "programme-lead" | "hr" | "technology-lead" | "facilitator";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPlanRules: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["PlanRule"][];
                        total: number;
                    };
                };
            };
        };
    };
    takePlanRuleBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPlans: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["Plan"][];
                        total: number;
                    };
                };
            };
        };
    };
    proposePlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    iterations?: number;
                    /**
                     * @description Keep the sessions that were pinned in the newest proposal
                     * @default true
                     */
                    keepPins?: boolean;
                    /** @default 1 */
                    seed?: number;
                    /**
                     * @description Think longer: search by prices, solve the hardest parts exactly, and prove how good the plan is
                     * @default false
                     */
                    thorough?: boolean;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPage"];
                };
            };
        };
    };
    listBroken: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["BrokenSession"][];
                        total: number;
                    };
                };
            };
        };
    };
    cancelPlan: {
        parameters: {
            query?: {
                /** @description yes: keep the best plan found so far as a proposal */
                keep?: "yes" | "no";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
        };
    };
    comparePlans: {
        parameters: {
            query?: {
                /** @description Another plan; left out: what is published, or for the published plan the one that was published before */
                against?: string;
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
                /** @description Part of a group’s or workflow’s name */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlansCompared"];
                };
            };
        };
    };
    getPlanLoad: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
                /** @description Part of a name */
                q?: string;
                /** @description fullest: by the week nearest to its limit */
                sort?: "fullest" | "most" | "name";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanLoad"];
                };
            };
        };
    };
    getPlanFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    publishPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Published"];
                };
            };
        };
    };
    listSessionChanges: {
        parameters: {
            query: {
                /** @description Another plan; left out: what is published, or for the published plan the one that was published before */
                against?: string;
                /** @description yes: sessions that stay as they are too */
                all?: "yes" | "no";
                /** @description Where the page before this one ended */
                cursor?: string;
                goLive: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["SessionChange"][];
                        total: number;
                    };
                };
            };
        };
    };
    listPlanSessions: {
        parameters: {
            query?: {
                cohort?: string;
                /** @description Where the page before this one ended */
                cursor?: string;
                facilitator?: string;
                from?: string;
                /** @description Rows a page */
                limit?: number;
                only?: "moved" | "added" | "pinned" | "broken";
                /** @description Part of a cohort’s name, workflow, site or department */
                q?: string;
                /** @description The day after the last one */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["PlanSession"][];
                        total: number;
                    };
                };
            };
        };
    };
    movePlanSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    facilitator?: string;
                    /**
                     * @description A pinned session keeps its place in the next plan
                     * @default true
                     */
                    pinned?: boolean;
                    /**
                     * @description Say what it breaks and save nothing
                     * @default false
                     */
                    preview?: boolean;
                    /** Format: date-time */
                    start: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandMoved"];
                };
            };
        };
    };
    unpinPlanSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSqueezed: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["Squeezed"][];
                        total: number;
                    };
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                by?: "workflow" | "site" | "department";
                /** @description Part of a cohort’s name, workflow, site or department */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
        };
    };
    listTimelineRows: {
        parameters: {
            query?: {
                by?: "workflow" | "site" | "department";
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
                only?: "moved" | "added" | "pinned" | "broken";
                /** @description Part of a cohort’s name, workflow, site or department */
                q?: string;
                rows?: "cohort" | "facilitator";
                /** @description Only this section of the grouping */
                section?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["TimelineRow"][];
                        total: number;
                    };
                };
            };
        };
    };
    listUnscheduled: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["UnscheduledSession"][];
                        total: number;
                    };
                };
            };
        };
    };
    getBottleneck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanBottleneck"];
                };
            };
        };
    };
    previewWayOut: {
        parameters: {
            query: {
                /** @description The change of a way out of this plan, as JSON */
                change: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WayOutPreview"];
                };
            };
        };
    };
    applyWayOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The change of a way out of this plan */
                    change: {
                        [key: string]: string | number | boolean | string[];
                    };
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WayOutApplied"];
                };
            };
        };
    };
    listWithoutPlace: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["PersonWithoutPlace"][];
                        total: number;
                    };
                };
            };
        };
    };
    getPortfolio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portfolio"];
                };
            };
        };
    };
    listPortfolioDecisions: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["PortfolioDecisionSummary"][];
                        total: number;
                    };
                };
            };
        };
    };
    decidePortfolio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePortfolioDecision"];
                };
            };
        };
    };
    getPortfolioDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioDecision"];
                };
            };
        };
    };
    reopenPortfolio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    why: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    choosePortfolio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    choices: {
                        /** @enum {string} */
                        choice: "keep" | "drop";
                        /**
                         * @description Needed before the decision is saved
                         * @default null
                         */
                        reason?: string | null;
                        /** Format: uuid */
                        workflowId: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changePortfolioLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description How many may be amber and reach customers or employees
                     * @default 1
                     */
                    amber?: number;
                    /**
                     * Format: date
                     * @default null
                     */
                    expiresOn?: string | null;
                    /** @default 3 */
                    fewest?: number;
                    /**
                     * @description Hours of live training over all; null: no limit
                     * @default null
                     */
                    hours?: number | null;
                    /** @default 5 */
                    most?: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takePortfolioLimitsBack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    leaveRoleOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    department?: string | null;
                    role: string;
                    why: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeRoleIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    department?: string | null;
                    role: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    beginPriorImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description As the publisher names it, such as 29.0
                     * @default null
                     */
                    edition?: string | null;
                    /** @enum {string} */
                    source: "onet" | "gpts-are-gpts" | "working-with-ai" | "ilo";
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    getPriorImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorImport"];
                };
            };
        };
    };
    applyPriorImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorImport"];
                };
            };
        };
    };
    addPriorFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    suggestPriors: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Only of this occupation: 43-3031.00 or 4311 */
                occupation?: string;
                /** @description A task in own words; empty for the tasks of the title */
                statement?: string;
                /** @description A job title */
                title?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorSuggestions"];
                };
            };
        };
    };
    getPriorities: {
        parameters: {
            query?: {
                /** @description The same seed gives the same draws */
                seed?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowPriorities"];
                };
            };
        };
    };
    changePriorityWeights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @default null
                     */
                    expiresOn?: string | null;
                    /**
                     * @description Most important first
                     * @default null
                     */
                    order?: ("hours" | "suitability" | "errors" | "checkable" | "alike" | "ready")[] | null;
                    reason: string;
                    /**
                     * @description In any unit; shared out to 1
                     * @default null
                     */
                    weights?: {
                        alike: number;
                        checkable: number;
                        errors: number;
                        hours: number;
                        ready: number;
                        suitability: number;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takePriorityWeightsBack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPriors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sources: components["schemas"]["PriorSource"][];
                    };
                };
            };
        };
    };
    getProgrammeSteps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeSteps"];
                };
            };
        };
    };
    getProgrammeWeek: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeWeek"];
                };
            };
        };
    };
    listProgrammes: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
                retired?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["ProgrammeRow"][];
                        total: number;
                    };
                };
            };
        };
    };
    startProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    channel?: {
                        /** @default null */
                        answersWithin?: string | null;
                        /** @default null */
                        owner?: string | null;
                        where: string;
                    } | null;
                    /** @default [] */
                    departments?: {
                        name: string;
                        roles: ("end user" | "manager" | "hr" | "technical" | "oversight" | "any")[];
                    }[];
                    key?: string;
                    title: string;
                    /** @default  */
                    why?: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    getProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeDetail"];
                };
            };
        };
    };
    changeProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    channel?: {
                        /** @default null */
                        answersWithin?: string | null;
                        /** @default null */
                        owner?: string | null;
                        where: string;
                    } | null;
                    /** @default [] */
                    departments?: {
                        name: string;
                        roles: ("end user" | "manager" | "hr" | "technical" | "oversight" | "any")[];
                    }[];
                    title: string;
                    /** @default  */
                    why?: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    downloadProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    fillProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fillings: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                    };
                };
            };
        };
    };
    retireProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeStarterUnitsOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    fillings?: {
                        [key: string]: string;
                    };
                    picks: {
                        department: string;
                        starter: string;
                        /** @default {} */
                        tasks?: {
                            [key: string]: string | null;
                        };
                        workflow: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        units: {
                            id: string;
                            key: string;
                            title: string;
                        }[];
                    };
                };
            };
        };
    };
    setRemindersByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                org: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reminders: boolean;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePreferences"];
                };
            };
        };
    };
    listRiskApprovals: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["RiskApproval"][];
                        total: number;
                    };
                };
            };
        };
    };
    approveRisk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    dataClass?: "public" | "internal" | "confidential" | "restricted" | "special category" | null;
                    /** @enum {string} */
                    kind: "tool for data" | "hard to check" | "high-risk use";
                    /** @default null */
                    tool?: string | null;
                    /**
                     * Format: date
                     * @description The last day on which it holds, at most a year ahead
                     */
                    until: string;
                    why: string;
                    /**
                     * Format: uuid
                     * @description null: wherever the tool is used; only for a tool
                     * @default null
                     */
                    workflowId?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeRiskApproval"];
                };
            };
        };
    };
    withdrawRiskApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    why: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    importRollout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default true */
                    dryRun?: boolean;
                    fileName: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolloutImport"];
                };
            };
        };
    };
    getRolloutMap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolloutMap"];
                };
            };
        };
    };
    listRooms: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["Room"][];
                        total: number;
                    };
                };
            };
        };
    };
    addRoom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    seats: number;
                    /** Format: uuid */
                    siteId: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
        };
    };
    changeRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    seats: number;
                    /** Format: uuid */
                    siteId: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
        };
    };
    endRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRosterImports: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["RosterImportRow"][];
                        total: number;
                    };
                };
            };
        };
    };
    receiveRoster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    getRosterImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImport"];
                };
            };
        };
    };
    applyRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    cancelRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRosterErrors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    mapRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterMapping"];
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listRosterRows: {
        parameters: {
            query: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
                verdict: "new" | "changed" | "unchanged" | "leaving" | "bad";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["RosterRow"][];
                        total: number;
                    };
                };
            };
        };
    };
    undoRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    getScheduleMarks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleMarks"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                limit?: number;
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: components["schemas"]["FoundPerson"][];
                    };
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    undoSessionMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessions: number;
                    };
                };
            };
        };
    };
    switchOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    org: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
        };
    };
    getAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceList"];
                };
            };
        };
    };
    recordAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Needed once the day is over and something changes */
                    reason?: string;
                    statements: {
                        /** Format: uuid */
                        personId: string;
                        /** @enum {string} */
                        state: "attended" | "absent" | "excused";
                    }[];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceList"];
                };
            };
        };
    };
    correctAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @enum {string} */
                    state: "attended" | "absent" | "excused";
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceList"];
                };
            };
        };
    };
    moveSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    facilitator?: string;
                    /**
                     * @description A pinned session keeps its place in the next plan
                     * @default true
                     */
                    pinned?: boolean;
                    /** Format: date-time */
                    start: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionMoved"];
                };
            };
        };
    };
    previewSessionMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    facilitator?: string;
                    /**
                     * @description A pinned session keeps its place in the next plan
                     * @default true
                     */
                    pinned?: boolean;
                    /** Format: date-time */
                    start: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionMovePreview"];
                };
            };
        };
    };
    listAlternatives: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["OtherSession"][];
                    };
                };
            };
        };
    };
    makeUpSessionFor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    sessionId: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    decideSwap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    sessionId: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["Site"][];
                    };
                };
            };
        };
    };
    addSite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description ISO 3166-1 alpha-2 */
                    country: string;
                    hours: {
                        1?: [
                            string,
                            string
                        ] | null;
                        2?: [
                            string,
                            string
                        ] | null;
                        3?: [
                            string,
                            string
                        ] | null;
                        4?: [
                            string,
                            string
                        ] | null;
                        5?: [
                            string,
                            string
                        ] | null;
                        6?: [
                            string,
                            string
                        ] | null;
                        7?: [
                            string,
                            string
                        ] | null;
                    };
                    name: string;
                    /**
                     * @description Region of the country for its own public holidays
                     * @default null
                     */
                    region?: string | null;
                    /** @description IANA time zone, such as Asia/Singapore */
                    zone: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    getSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteDetail"];
                };
            };
        };
    };
    changeSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description ISO 3166-1 alpha-2 */
                    country?: string;
                    hours?: {
                        1?: [
                            string,
                            string
                        ] | null;
                        2?: [
                            string,
                            string
                        ] | null;
                        3?: [
                            string,
                            string
                        ] | null;
                        4?: [
                            string,
                            string
                        ] | null;
                        5?: [
                            string,
                            string
                        ] | null;
                        6?: [
                            string,
                            string
                        ] | null;
                        7?: [
                            string,
                            string
                        ] | null;
                    };
                    name?: string;
                    /**
                     * @description Region of the country for its own public holidays
                     * @default null
                     */
                    region?: string | null;
                    /** @description IANA time zone, such as Asia/Singapore */
                    zone?: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setSiteHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                on: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "added" | "removed";
                    name: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    clearSiteHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                on: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    retireSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reopenSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listStarterAids: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["StarterAid"][];
                        total: number;
                    };
                };
            };
        };
    };
    takeOverStarterAids: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    keys: string[];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AidImport"];
                };
            };
        };
    };
    listStarterUnits: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["StarterUnit"][];
                        total: number;
                    };
                };
            };
        };
    };
    getStarterUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StarterUnitDetail"];
                };
            };
        };
    };
    listInstruments: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["InstrumentRow"][];
                        total: number;
                    };
                };
            };
        };
    };
    addInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: components["schemas"]["InstrumentContent"];
                    key?: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeInstrument"];
                };
            };
        };
    };
    getInstrument: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                /** @description Its id, or the key of a shipped instrument */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instrument"];
                };
            };
        };
    };
    changeInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the key of a shipped instrument */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstrumentContent"];
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeInstrument"];
                };
            };
        };
    };
    dropInstrumentDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the key of a shipped instrument */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    publishInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, or the key of a shipped instrument */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    withdrawInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    recordAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: components["schemas"]["SurveyAnswer"][];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getInterviewForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        form: components["schemas"]["AnswerForm"];
                        person: string;
                    };
                };
            };
        };
    };
    getAnswerForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerForm"];
                };
            };
        };
    };
    handInAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: components["schemas"]["SurveyAnswer"][];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keepAnswerDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: components["schemas"]["SurveyAnswer"][];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    previewWave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyAudience"];
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WavePreview"];
                };
            };
        };
    };
    listWaves: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["WaveRow"][];
                        total: number;
                    };
                };
            };
        };
    };
    makeWave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWave"];
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeSurveyWave"];
                };
            };
        };
    };
    getWave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wave"];
                };
            };
        };
    };
    changeWave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    closesOn: string;
                    remindAfterDays: number;
                    remindMost: number;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cancelWave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    closeWave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    codeTexts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The themes of each of these texts from now on; other texts stay as they are */
                    coded: {
                        key: string;
                        themes: string[];
                    }[];
                    item: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listWaveInvites: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
                search?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["WaveInvite"][];
                        total: number;
                    };
                };
            };
        };
    };
    addWaveInvites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyAudience"];
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                    };
                };
            };
        };
    };
    remindWave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reopenWave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getWaveResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResults"];
                };
            };
        };
    };
    exportWaveResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    sendWave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getTextsToCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyCoding"];
                };
            };
        };
    };
    addTheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    item: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    dropTheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                theme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    lintWording: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstrumentContent"];
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        findings: components["schemas"]["WordingFinding"][];
                    };
                };
            };
        };
    };
    getTaskPriorities: {
        parameters: {
            query?: {
                /** @description The same seed gives the same draws */
                seed?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPriorities"];
                };
            };
        };
    };
    listTeamAlternatives: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["OtherSession"][];
                    };
                };
            };
        };
    };
    sayTeamCannotCome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    suggestSwap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    sessionId: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getTeamNeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamNeeds"];
                };
            };
        };
    };
    getTeamWeek: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamWeek"];
                };
            };
        };
    };
    approveUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description For whom: learning and development, HR or technology
                     * @enum {string}
                     */
                    as: "learning" | "people" | "technology";
                    /**
                     * @description Why, where the lint says that something must be mended
                     * @default null
                     */
                    despite?: string | null;
                    units: {
                        /** @description What was read; another content is not approved */
                        contentHash: string;
                        /** Format: uuid */
                        id: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        approved: number;
                        frozen: {
                            id: string;
                            number: number;
                            title: string;
                        }[];
                        skipped: {
                            id: string;
                            title: string;
                            /** @enum {string} */
                            why: "changed" | "already" | "must-be-mended";
                        }[];
                    };
                };
            };
        };
    };
    readUnitArchive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        files: {
                            name: string;
                            text: string;
                        }[];
                    };
                };
            };
        };
    };
    exportUnits: {
        parameters: {
            query?: {
                programme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitExport"];
                };
            };
        };
    };
    importUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default true */
                    dryRun?: boolean;
                    files: {
                        name: string;
                        text: string;
                    }[];
                    /**
                     * Format: uuid
                     * @description Where units go that no programme file of the import lists
                     * @default null
                     */
                    programme?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitImportAnswer"];
                };
            };
        };
    };
    resolveUnitRemark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reopenUnitRemark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sendUnitsToReview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    units: string[];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sent: number;
                    };
                };
            };
        };
    };
    suggestUnits: {
        parameters: {
            query?: {
                programme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitSuggestions"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                department?: string;
                /** @description Rows a page */
                limit?: number;
                programme?: string;
                retired?: string;
                role?: string;
                state?: "draft" | "in review" | "approved";
                /** @description Key of the workflow */
                workflow?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["UnitRow"][];
                        total: number;
                    };
                };
            };
        };
    };
    addUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default any */
                    department?: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    programme?: string | null;
                    /**
                     * @default end user
                     * @enum {string}
                     */
                    role?: "end user" | "manager" | "hr" | "technical" | "oversight" | "any";
                    title: string;
                    /**
                     * Format: uuid
                     * @description A unit to share blocks with
                     * @default null
                     */
                    variantOf?: string | null;
                    /** @default null */
                    workflow?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
        };
    };
    takeApprovalBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    as: "learning" | "people" | "technology";
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getUnitChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitChanges"];
                };
            };
        };
    };
    checkUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    markdown: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitCheck"];
                };
            };
        };
    };
    compareUnits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                other: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitComparison"];
                };
            };
        };
    };
    saveUnitDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    markdown: string;
                    /** @description The revision that was read; another one in between is refused, with both texts */
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: string;
                        revision: number;
                    };
                };
            };
        };
    };
    downloadUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
        };
    };
    getMyUnitDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyUnitDraft"];
                };
            };
        };
    };
    keepMyUnitDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basedOn: number;
                    markdown: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    dropMyUnitDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listUnitRemarks: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["UnitRemark"][];
                        total: number;
                    };
                };
            };
        };
    };
    addUnitRemark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    about?: string;
                    /**
                     * @default unit
                     * @enum {string}
                     */
                    part?: "unit" | "block" | "objective" | "guardrails" | "assignment" | "rubric";
                    /**
                     * Format: uuid
                     * @default null
                     */
                    replyTo?: string | null;
                    says: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    retireUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listWorkflowTasks: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["WorkflowTask"][];
                        total: number;
                    };
                };
            };
        };
    };
    listWorkflows: {
        parameters: {
            query?: {
                /** @description Where the page before this one ended */
                cursor?: string;
                /** @description Rows a page */
                limit?: number;
                /** @description Retired ones too */
                retired?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        rows: components["schemas"]["Workflow"][];
                        total: number;
                    };
                };
            };
        };
    };
    addWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The system that people need access to
                     * @default null
                     */
                    accessSystem?: string | null;
                    /** @description A short name that imports use; made from the name when it is missing */
                    key?: string;
                    /**
                     * @description Minutes of each live session, 60 to 90: [75], or [60, 60] for two
                     * @default [
                     *       75
                     *     ]
                     */
                    liveMinutes?: number[];
                    name: string;
                    /** @description The same person by e-mail or employee number; wins over the id */
                    owner?: string;
                    /**
                     * Format: uuid
                     * @description The person who answers for this piece of work
                     * @default null
                     */
                    ownerId?: string | null;
                    /** @default null */
                    riskNote?: string | null;
                    /** @description Minutes of the one session a cohort gets when its two cannot both be placed; null: never; left out: as it is */
                    singleMinutes?: number | null;
                    /** @default null */
                    tool?: string | null;
                    /**
                     * @description What good looks like, said to the people who do it
                     * @default null
                     */
                    whatGoodLooksLike?: string | null;
                    /**
                     * @description Where AI fits in this work, said to the people who do it
                     * @default null
                     */
                    whereItFits?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workflow"];
                };
            };
        };
    };
    getWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workflow"];
                };
            };
        };
    };
    changeWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The system that people need access to
                     * @default null
                     */
                    accessSystem?: string | null;
                    /**
                     * @description Minutes of each live session, 60 to 90: [75], or [60, 60] for two
                     * @default [
                     *       75
                     *     ]
                     */
                    liveMinutes?: number[];
                    name: string;
                    /** @description The same person by e-mail or employee number; wins over the id */
                    owner?: string;
                    /**
                     * Format: uuid
                     * @description The person who answers for this piece of work
                     * @default null
                     */
                    ownerId?: string | null;
                    /** @default null */
                    riskNote?: string | null;
                    /** @description Minutes of the one session a cohort gets when its two cannot both be placed; null: never; left out: as it is */
                    singleMinutes?: number | null;
                    /** @default null */
                    tool?: string | null;
                    /**
                     * @description What good looks like, said to the people who do it
                     * @default null
                     */
                    whatGoodLooksLike?: string | null;
                    /**
                     * @description Where AI fits in this work, said to the people who do it
                     * @default null
                     */
                    whereItFits?: string | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workflow"];
                };
            };
        };
    };
    sayAccessWorks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeAccessBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowCatalogue"];
                };
            };
        };
    };
    sayHighRisk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Annex III of the EU AI Act, as the organisation sees it
                     * @enum {string}
                     */
                    area: "recruitment" | "worker management" | "education" | "essential services" | "critical infrastructure" | "biometrics" | "other" | "none";
                    why: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addKpi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    direction: "lower is better" | "higher is better";
                    name: string;
                    /** @description Where the figure comes from */
                    source: string;
                    /** @description Days, per cent, errors per 100 … */
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowKpi"];
                };
            };
        };
    };
    retireWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restoreWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getWorkflowRisk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRisk"];
                };
            };
        };
    };
    setSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    steps: {
                        /**
                         * @description Who approves what AI made in this step
                         * @default null
                         */
                        approver?: string | null;
                        /**
                         * Format: uuid
                         * @description Of a step that is already there: it keeps its id
                         */
                        id?: string;
                        /** @default null */
                        system?: string | null;
                        /** @default null */
                        tool?: string | null;
                        /** @default false */
                        usesAi?: boolean;
                        what: string;
                        /** @default null */
                        who?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowCatalogue"];
                };
            };
        };
    };
    setWorkflowTasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    taskIds: string[];
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowCatalogue"];
                };
            };
        };
    };
    describeWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description People and roles that take part, in order */
                    parts: {
                        /** @default null */
                        department?: string | null;
                        /** @default null */
                        does?: string | null;
                        /**
                         * @description E-mail or employee number of one person, where the part is that of one
                         * @default null
                         */
                        person?: string | null;
                        role: string;
                    }[];
                    /** @description Systems that the work runs on */
                    systems: string[];
                    /** @description Tools that people use for it, beside the one with AI in it */
                    tools: string[];
                    /** @description How often the work happens, and where the count comes from */
                    volume: {
                        count: number;
                        /** @enum {string} */
                        period: "day" | "week" | "month" | "quarter" | "year";
                        source: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Refused; the type says why */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused; the type says why */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowCatalogue"];
                };
            };
        };
    };
}
