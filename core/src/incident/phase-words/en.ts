import type { PhaseWords } from './concepts.ts';

/** English. */
export const en: PhaseWords = {
  change: String.raw`
    deploy releas(?:e|ed|es|ing)\b push(?:ed|es|ing)?\b merg(?:e|ed|es|ing)\b roll(?:ed|s|ing)?_?out\b upgrad
    update[ds]?\b updating\b migrat maintenance promoted commit(?:s|ted)?\b introduc(?:ed|es|ing)\b
    put_in(?:to)?_production new_(?:feature|version|release|code|build|config)
    config(?:uration)?_(?:change|push|update) config(?:uration)?s?_(?:\w+_){1,2}(?:modified|altered)
    changes?_(?:[\w-]+_){0,3}(?:applied|approved|landed|made|committed) shipped scheduled routine nightly weekly
    cron\b pull_requests?\b prs?\b mr\b canary rotat(?:e[ds]?|ion|ing)
    backup_(?:\w+_)?(?:runs?|ran|start|finish|complet) resiz stress_test load_test chaos
    check(?:s|ed|ing)?_in(?:to)?\b last_(?:known_)?(?:successful|good|healthy|clean|normal)\b commit?ting\b
    modif(?:y|ies|ied|ying)\b edit(?:s|ed|ing)\b`,
  begin: String.raw`
    (?:rises?|rose|jump(?:s|ed)|climb(?:s|ed)|spike[ds]?|drop(?:s|ped)|fell|falls)_(?:from|to)\b beg[aiu]n start
    onset aris(?:es?|ing)\b arose\b initiat commenc first\b initial\b trigger occur`,
  onset: String.raw`
    (?:start|beginning|onset)_of_(?:the_|an?_)?(?:\w+_)?(?:outage|incident|impact|downtime|disruption|degradation)
    (?:outage|impact|downtime|disruption|degradation)_(?:begins?|began|starts?|started)\b onset\b`,
  trouble: String.raw`
    incident issue problem outage disruption failure\b fault\b error\b(?!_(?:log|message|page|rate|code)) anomal
    impact\b`,
  symptom: String.raw`
    (?<!\b(?:no|zero|0|without)_(?:\w+_)?)error(?!_log)
    (?<![\d.,#])4\d\d\b(?![.,:]?\d|_?(?:ms|s|[kmg]i?b|bytes|rows|records|results|users|items|messages|jobs|%)\b)
    (?<![\d.,#])5\d\d\b(?![.,:]?\d|_?(?:ms|s|[kmg]i?b|bytes|rows|records|results|users|items|messages|jobs|%)\b)
    4xx 5xx slow sluggish latenc tim(?:e|ed|ing)[_-]?outs?\b unavailab unreachab inaccessib unresponsive
    (?<!\b(?:takes?|taking|took|brings?|brought|narrow\w{0,3})_(?:\w+_){0,3})down\b downtime offline fail crash
    degrad deteriorat spike surge overload overwhelm exhaust struggl stop(?:s|ped|ping)?\b broken?\b breaks?\b
    bottleneck high_(?:cpu|load|memory|error|response|latency|usage|volume) unusual abnormal unexpected
    increas(?:e|ed|es|ing)_(?:in_|of_)?(?:\w+_)?(?:error|response|latenc|load|cpu|memory|usage|traffic|query|request)
    (?:cpu|memory|disk|usage|utili[sz]ation|load|latency|rates?|time|errors?)_(?:\w+_){0,2}(?:increas|rises?\b|rising|rose|climb|grow|grew|jump|spik)
    unable blank (?:to|at|reach(?:es|ed)?|hits?)_(?:zero|0)\b dip\b intermittent drops?\b dropped refus corrupt
    disappear outage acting_up (?:above|beyond|than)_(?:the_)?(?:normal|usual)
    (?:can|could)(?:_?not|n't)_(?:handle|cope|keep_up|sustain) freez froze hang(?:s|ing)?\b full\b
    (?:can|could|do|does|did|is|was|are|were)(?:_?not|n't)(?:_be)?(?:_able_to)?_(?:access|reach|load|work|respond|connect)
    (?:can|could|do|does|did|is|was|are|were)(?:_?not|n't)(?:_be)?(?:_able_to)?_(?:function|log|open|run|serv|show|start)
    not_(?:access|reach|load|work|respond|connect|function|running|serving|starting|available|reachable|responsive)
    oom stall stuck\b exceed threshold breach pil(?:e[ds]?|ing)_up backlog mismatch reject denied not_?ready
    pending\b unhealthy lost\b loss\b attack ddos compromis delay starv satur hung\b panic terminated\b
    throttled piling kill(?:ed|s|ing)_(?:by|process|pod|container) restart_?loop flood misrout red\b expires\b
    cut_off\b lose[sd]?\b gone\b halts\b flap(?:s|ped|ping)\b econn etimedout enospc err_ sigkill sigsegv
    segfault traceback back_?off
    (?:was|were|got|been|files?|data|rows?|tables?)_(?:\w+_)?(?:deleted|erased|wiped|overwritten)\b
    (?:deleted|erased|wiped|overwritten)_(?:here|by_(?:mistake|accident|the)) accidental
    by_(?:mistake|accident)\b unintention (?:is|are|was|were|gets?|got|goes|went)_missing\b killed\b
    abort(?:s|ed)\b ceas(?:es|ed)_(?:to|\w+ing)\b collaps blackout halted\b
    users?_(?:\w+_)?(?:blocked|locked_out|kicked|logged_out)\b`,
  load: String.raw`traffic load\b campaign influx requests?\b`,
  alarm: String.raw`
    (?<!\b(?:no|any|without|zero|aucune|sans|sin|ninguna|nenhum|sem|keine?|ohne)_(?:\w+_)?|to_(?=alert_))alert(?!s?_(?:(?:did|does|do|has|have|was|were)(?:_not|n't)|(?:\w+_)?(?:clear|cease|stopped|resolv|auto-?resolv|recover)))
    (?<!\b(?:no|any|without|aucune|sans|sin|ninguna|nenhum|sem|keine?|ohne)_)alarm(?!s?_(?:did|does|do|has|have|was|were)(?:_not|n't))
    pager paged\b monitoring\b(?=.) health_?checks?_(?:\S+_){0,4}(?:fail|alert|red\b|unhealthy) nagios datadog
    prometheus grafana pingdom newrelic new_relic sentry phones?_(?:\w+_){0,2}ring(?:ing)?\b
    warn(?:s|ed|ing|ings)?\b(?!_(?:to|about)) (?<!\b(?:no|not|never)_(?:\w+_)?)fire[ds]?\b statuscake
    uptime_?kuma uptime_?robot opsgenie better_?stack cloudwatch zabbix errbit rollbar slo_
    pages?_(?:fires?|received|the_on|on-?call) (?<!^)monitoring$ automat(?:ic|ed)_detection`,
  notice: String.raw`
    detect notic(?:e|ed|es|ing)\b report(?:s|ed|ing)?\b complain observ(?:e|ed|es|ing)\b (?:became|made)_aware
    flagged discover spotted receiv encounter tickets?\b saw\b see(?:s|ing)?\b feedback experienc emails?\b
    (?<!(?:error|response)_)messages?\b tweet (?:bombard|flood)ed e-?mail(?:s|ed|ing)?\b informed\b sees\b first_report
    (?:issue|problem|bug|incident|error|outage|failure|regression)s?_(?:was|were|is|got)_(?:first_|initially_)?(?:found\b|noticed\b|discovered\b|detected\b|spotted\b|identified_(?:when|through|via)\b)
    notified_(?:of|that|about|by)\b (?:brought|came|comes|come|called)_to_(?:\w+_){0,2}attention
    (?:identified|found|discovered|caught|spotted|raised|seen)_by_(?:\w+_){0,2}(?:users?|customers?|clients?|monitoring|testers?|alerts?)\b
    (?:users?|customers?|clients?|people|visitors?)_(?:\w+_){0,2}(?:writ(?:e|es|ing)|wrote|call(?:s|ed|ing)?|phon(?:e|ed|ing)|mail(?:s|ed|ing)?|ring|rang)\b`,
  users: String.raw`
    users?\b(?!_(?:traffic|requests?|load|base|interface|accounts?|data|demand|activity)) customers?\b
    clients?\b visitors?\b consumers?\b students?\b members?\b end-users?\b community people\b`,
  take: String.raw`
    acknowledg (?:took|takes)_(?:over|charge|ownership|on_the) war_room assigned
    on-?call_(?:\w+_){0,2}(?:begin|began|start|join|respon|took|take|pick|receiv|confirm|acknowledg)
    (?:i'm|i_am|we're|we_are)_on_it incident_(?:was_|is_)?(?:declared|opened)\b(?!_resolved)
    (?:declare[ds]?|open(?:ed|s))_(?:an?_)?(?:incident|outage)
    incident_(?:was_|is_)?(?:called|raised|created|started)\b(?!_resolved)
    (?:assum(?:ed|es)|took|takes)_(?:the_)?(?:incident|ic\b|command) incident_command sev-?\d\b(?!_ticket)
    (?:declare[ds]?|open(?:ed|s))_(?:the_|an?_)?(?:sev|p\d|major|incident)(?!\w*_(?:\w+_)?(?:resolved|over|closed))
    join(?:s|ed|ing)?\b(?!_(?:\w+_){0,6}to_(?:help_|start_)?(?:debug|investigat|diagnos|troubleshoot|analy[sz]))`,
  escalate: String.raw`
    escalat(?:e|ed|es|ing|ion)_(?:\w+_){0,4}(?:to|with)\b escalated\b(?!_(?:quickly|further|rapidly)) escalation
    summon call_went_out reinforcement call(?:s|ed)?_for_(?:help|back-?up|support) (?:called|brought|pulled|looped|roped)_(?:\w+_){0,4}in\b
    (?:call|calls|calling|bring|brings)_(?:\w+_){0,3}in\b handed_(?:over|off) hand(?:s|ed)?_it_to forwarded
    passed_(?:on_)?to reached_out reach(?:es)?_out assistance_(?:from|of)
    (?:asked|requested|requests|asks)_(?:\w+_){0,3}(?:help|assistance|support)
    involv(?:ed|es|ing)_(?:the|a|an|senior)\b (?:incident|bridge|emergency)_call\b
    teams?_(?:\w+_){0,2}to_the_rescue engaged_(?:the|with|senior)\b paged_the pages_the
    rais(?:e[ds]?|ing)_(?:the_|an?_|this_)?(?:issue|ticket|question|case|problem)_(?:\w+_){0,2}(?:with|to)\b
    involv(?:ed|es|ing)_(?:\w+_){0,2}(?:expert|team|engineer|vendor|provider|support|dba)
    e-?mail(?:s|ed)?_(?:\S+_){0,3}(?:noc|support|provider|vendor|isp|host)
    (?:open(?:ed|s)?|filed|raised|contact(?:ed|s)?)_(?:an?_|the_)?(?:support_)?(?:ticket|case|request)_with
    ask(?:s|ed)?_(?:\w+_){0,3}(?:for_help|to_(?:help|join|look))`,
  notify: String.raw`
    notif inform(?:ed|s|ing)?\b (?<!(?:monitoring|monitor|systems?|tools?|alarms?|dashboards?)_)alerted\b
    contact(?:s|ed|ing)?\b paged\b called\b involved\b engaged\b`,
  team: String.raw`
    teams?\b engineers?\b developers?\b dbas?\b dev-?ops sres?\b administrators?\b sysadmins?\b providers?\b
    vendors?\b managers?\b managements?\b experts?\b specialists?\b seniors?\b technicians?\b support\b cto\b
    leads?\b department`,
  probe: String.raw`
    investigat(?!ion_(?:\w+_)?(?:reveal|show|found|discover|determin|uncover|identif)) analy[sz]
    check(?:s|ed|ing)?\b debug diagnos triag review inspect examin look(?:ed|ing|s)?_(?:into|at|for|through)
    troubleshoot test(?:s|ed|ing)?\b logs?\b explor prob(?:e|ed|ing)\b scrutini[sz] delv narrow(?:ed|ing)_down
    isolat reproduc replicat(?:ed|e)_the_(?:issue|problem|error) trac(?:ed|ing|e)\b
    (?:dove|div(?:e|es|ed|ing))_(?:deep\w*_)?into scann research(?!ers?\b) inquir dug\b dig(?:s|ging)?\b
    search(?:ed|es|ing)\b strace curl enabled?_(?:\w+_){0,3}logging audit query(?:ing|ied) ensur making_sure
    made_sure focus (?<!to_(?:\w+_){0,2})attention verif(?!ying_(?:\w+_)?(?:system|service|function)) identifying
    figur(?:e[ds]?|ing)_(?:\w+_)?out gather(?:s|ed|ing)?\b
    collect(?:s|ed|ing)?_(?:logs|data|evidence|metrics|dumps?) dashboards? discuss dry-?run ssh
    compar(?:e[ds]?|ing)\b bisect runbook ask(?:s|ed)?\b drill(?:s|ed|ing)? wait(?:s|ed|ing)?_(?:for|until|to)\b
    decid(?:e[ds]?|ing)_(?:to_wait|against|not)`,
  guess: String.raw`
    assum(?:ed|es|ing|pti) suspect suspicio mislead misled\b rul(?:ed|es|ing)_out rabbit_hole red_herring
    wild_goose hypothes theor(?:y|ies|ized) believ thought\b
    initial(?:ly)?_(?:\w+_){0,2}(?:investigat|analysis|diagnos|assum|theor|focus|thought|check|suspic|findings|attempt|steps|response)
    potential possib might\b may_have\b could_be\b preliminary seem appear wrong_(?:path|track|direction|turn)
    dead_end false_(?:lead|trail|alarm|positive) incorrectly mistaken blam speculat consider
    eliminat(?:ed|ing)_(?:\w+_){0,4}(?:as|from|possib) turned_out_(?:to_be_)?(?:false|not) explored unrelated`,
  find: String.raw`
    identified identifies identify\b identification correlat discover pinpoint found\b founded\b finds?\b
    finding\b reveal determin traced\b locat(?:ed|es|ing)\b uncover reali[sz] eureka detected\b isolated\b
    confirmed\b diagnosed\b show(?:s|ed|ing)?\b unveil point(?:ed|s|ing)_to notic(?:e|ed|es|ing)\b saw\b
    we_see\b turn(?:ed|s)_out recogni[sz] indicat(?:es?|ed|ing)\b spotted conclu(?:des?|ded|sion)\b
    led_(?:us_|them_|me_)?to\b narrow(?:s|ed|ing)?_(?:\w+_){0,3}down root-?_?caused
    trac(?:es|ing)_(?:\w+_){0,3}to\b identifying understood spots\b observ(?:ed|es)_that\b`,
  fact: String.raw`
    (?:identif(?:ied|ies)|discover(?:ed|s)|found|finds|determine[ds]|reveal(?:ed|s)|reali[sz]e[ds]|uncovered|diagnosed)_that\b
    observ(?:ed|es)_that\b diagnosis_?:`,
  reason: String.raw`due_to\b caused_by\b attributed linked_to stemm because_of`,
  cause: String.raw`
    root_causes?\b causes?\b recent_(?:\w+_){0,4}(?:change|deployment|update|release)\b culprit villain
    mis-?config bugs?\b typo mistyp mis-?spel leak faulty erroneous wrong
    incorrect(?!ly_(?:assum|suspect|believ|thought|attribut|blam|focus)) missing\b mistake expired?\b
    expir(?:y|ation) exception\b source_of\b reason\b responsible flaw defect vulnerabilit outdated incompatib
    deadlock race_condition inefficient unoptimi[sz]ed slow(?:ly)?[_-](?:running_)?quer long[_-]running unclosed
    memory_leak bad_(?:config|deploy|query|code|change) regression conflict invalid malformed syntax rogue
    introduced_(?:by|after|in|with) redundant misplaced insufficient inadequate lack_of
    error_in_(?:the_)?(?:\w+_)?(?:config|code|file|script|setting) configuration_(?:error|issue|problem|mistake)
    root-caused mismatch overlap stale\b contention race\b duplicate hard-?coded unset\b absent\b
    lack(?:s|ed|ing)?\b never_(?:been_)?(?:set|configured|run|applied|created)
    not_(?:been_)?(?:set|configured|installed|registered|present|migrated|linked|enabled|renewed|mounted|declared|defined|included)\b
    circular (?:problem|issue|error|fault)_(?:was|is)_(?:the|that|an?|in|due|caused|because)\b`,
  act: String.raw`
    mitigat roll(?:ed|s|ing)?[_-]?back rollback revert re-?rout
    (?<!(?:investigation|focus|attention|efforts?|search)_(?:was_|were_)?)redirect workaround work-around
    restart re-?boot re-?start scal(?:ed|es|ing)_(?:up|out|down|the|back) fail(?:ed|s|ing)?[_-]?over disabl
    switch(?:ed|es|ing)?_(?:over_|back_)?(?:to|from) correct(?:ed|s|ing|ive|ion)\b reconfigur
    re-?plac(?:ed|es|ing) replac
    increas(?:es|ed|ing)_(?:the_|its_|our_)?(?:\w+_)?(?:capacity|limit|pool|size|memory|resource|timeout|number|max)
    (?<!(?:focus|focused|focusing|concentrated)_on_)optimi[sz](?:e|es|ed|ing)\b adjust clear(?:ed|s|ing)\b
    freed\b free(?:s|ing)?_up kill(?:ed|s|ing)?\b terminat remov(?:ed|es|ing|al)\b
    delet(?:ed|es|ing)\b(?!_(?:here|by_(?:mistake|accident))) block(?:ed|s|ing)\b renew re-?install redeploy
    fixes_(?:the_|a_)?(?:config|code|file|typo|bug|permission|setting) re-?enabl add(?:ed|s|ing)\b
    chang(?:ed|es|ing)\b modif(?:ied|y|ies) patch rectif repair rewr renam
    load_balanc\w+_(?:was_|were_)?(?:implemented|applied|added) throttl
    isolat(?:ed|ing)_(?:the_)?(?:server|node|host|system) contain(?:ed|ment) provision allocat moved\b
    stabili[sz] halt purge flush rebuil recreat upgraded\b refactor tuned\b propagat
    restor\w*_(?:\w+_){0,4}(?:backup|snapshot) brought_(?:\w+_){0,3}(?:online|up) invalidat refresh regenerat
    re-?sync re-?run\b rerun re-?regist rotat(?:ed|es|ing) revok reset(?:s|ting)?\b bump(?:s|ed|ing)?\b
    pinn(?:ed|ing)\b cordon evict fenc(?:e[ds]?|ing)\b
    promot(?:ed|es|ing)_(?:the_)?(?:replica|standby|secondary|canary)
    set(?:s|ting)?_(?:\w+_){0,4}to_(?:0|zero)\b block_(?:the|all|any|these|those|this|traffic|ips?)\b
    stop(?:s|ped|ping)?_(?:the|all|every)\b start(?:s|ed|ing)?_(?:the_)?(?:\w+_){0,2}(?:again|manually|by_hand)
    manually\b by_hand\b manual_(?:fix|promot|restart|rollback|intervention|failover|deploy|run|clean) resiz
    expand extend(?:s|ed|ing)
    rais(?:ed|es|ing)_(?:the_)?(?:\w+_){0,2}(?:limit|timeout|quota|memory|pool|capacity) lower(?:s|ed|ing)\b
    reduc(?:e[ds]?|ing|tion)_(?:the|in|of)_(?!(?:\w+_)?(?:error|latency|failure)) work(?:s|ed|ing)?_around
    bypass swap(?:s|ped|ping)\b quarantin paus(?:e[ds]?|ing)\b suspend boot(?:s|ed)\b rejoin reopen re-?import
    reconnect spun_up spin(?:s|ning)?_up ran_the run(?:s|ning)?_(?:the|a)_(?:script|command|job|migration|fix)
    scal(?:es?|ing)_(?:\w+_){0,2}(?:up|out|to|down) setting_up set_up unblock(?:s|ing)? hardcod
    drain(?:s|ed|ing)?_(?:the|all|node) whitelist allow-?list (?:to|into|in)_(?:maintenance|read-?only|downtime)
    (?:capacity|limits?|quota|timeouts?|replicas|instances|nodes)_(?:was_|were_|is_)?(?:increased|raised|doubled|extended)\b
    doubl(?:e[sd]?|ing)_(?:the_)?(?:number|size|capacity) (?:takes?|took|taking)_(?:\w+_){0,3}(?:down|offline)\b
    (?<!-)enabl(?:ed|es|ing)\b`,
  fix: String.raw`
    fix(?:e[ds])?\b hot-?fix patch(?:es)?\b solution remed countermeasure corrective correction
    new_(?:certificate|server|load_balancer|instance|node) quick_fix puppet script\b measures`,
  apply: String.raw`
    appl(?:y|ied|ies|ying)\b implement deploy push releas roll(?:ed|s|ing)?_?out install develop put_in_place
    in_place us(?:ed|ing)\b execut run(?:s|ning)?\b ran\b merged creat initiat perform commit complet
    fix(?:ed|ing)\b updat wrote written`,
  ease: String.raw`
    (?:errors?|failures?|latenc(?:y|ies)|timeouts?|load|cpu|memory|usage|utili[sz]ation|queues?|backlogs?|pressure|response_times?|query_times?|complaints|lag)_(?:(?!and_|sudden)[\w-]+_){0,3}(?:drop|declin|decreas|fall|fell\b|subsid|settl|drain|improv|eas(?:e[ds]?|ing)\b|clear|ceas|stop|vanish|disappear|recover|return|gone\b|shr[iau]nk|normali)
    (?:traffic|volume|service|pods?|things|metrics?|performance|site|system)_(?:[\w-]+_){0,3}(?:settl|recover(?!y)|normali|improv)
    (?:drop(?:s|ped)?|fell|falls|returns?|returned|back)_(?:back_)?(?:to_)?(?:below|under)\b
    (?:alerts?|alarms?)_(?:[\w-]+_){0,2}(?:subsid|settl|eas(?:e[ds]?|ing)\b|clear|ceas|stop|vanish|disappear|recover|gone\b)`,
  healed: String.raw`
    (?<!(?:dns|names?|hosts?|domain|address)_)resol(?:ved|ves|ving|ution)\b(?!_(?:to|begins?|began|starts?|started|steps?|attempt\w*|plan(?:ned)?)\b)
    (?:went|go(?:es)?|gone|return(?:s|ed)?|dropped|fell|came)_back_(?:down_)?to_(?:normal|acceptable|usual|baseline|healthy|expected|zero|0)
    (?:alerts?|alarms?)_(?:\w+_)?(?:clear|cease|stopped) all_clear
    restor(?!\w*_(?:\w+_){0,4}(?:backup|snapshot))
    recover(?!y_(?:action|step|procedure|plan|attempt|option|mode|point|effort)) fixed\b solved\b
    (?<!(?:roll|rolled|rolling|switched|switch|set|scaled|turned|went|fall|fell)_)back_(?:online|up|to|in|on|at)\b
    (?:fully|now|again|so|came|come|comes|bring|brought|traffic|service|site|website|system|everything)_(?:is_|are_|was_)?back\b
    (?:is|are|we're|was|were)_(?:\w+_)?back\b(?!_(?:end|down)) self-heal
    100_?%_(?:of|back|restored|operational|online|working) reopen(?:s|ed|ing)\b
    resum(?!\w*_(?:diagnos|investigat|search|debug|work)) end_of_(?:the_)?(?:\S+_)?(?:incident|outage|downtime|disruption)\b
    (?:outage|incident|issue)_(?:is_|was_)?(?:ends?|over|ended|closed)\b
    (?:fully|completely)_(?:operational|functional|online|available|working|stable)
    (?<!acting_)(?:live|available|accessible|up|working|operational|online)_again
    return(?:s|ed|ing)?_to_(?:an?_|the_|its_)?(?:normal|baseline|usual|healthy|stable|service|previous|pre-)
    (?:at|to)_baseline
    (?:impact|degradation|downtime|disruption|maintenance)_(?:is_|was_)?(?:ends?|over|ended|complete)\b
    unblocked (?:reachable|responding|responsive|healthy|green|running|stable|serving)_again
    (?:set|changed|moved|updated|switched)_to_resolved\b`,
  well: String.raw`
    (?<!(?:above|below|beyond|than|from)_(?:the_)?)normal
    (?:drop|decrease|reduction|decline|fall)_in_(?:\w+_)?(?:errors?|latency|failures|timeouts|cpu|memory|load)\b
    regain operational stable\b stabili[sz] up_and_running (?<!remained_)functional(?:ity)?\b functioning\b
    (?<!(?:drop|decrease|decline|fall|reduction)_(?:in|of)_)success(?:ful|fully)?\b(?!_(?:rate|metric))
    accessible healthy\b online\b (?:all|now|fully|again|became|becomes|are|is)_(?:[\w-]+_){0,2}available\b
    (?<!running_at_)full_capacity acceptable_level verification_complete
    (?:systems?|services?|servers?|sites?)_(?:are|is|were|was)_(?:all_|now_)?up\b
    work(?:s|ed|ing)?_(?:again|properly|correctly|normally|fine|now|as_expected|well)
    (?:load|run)(?:s|ed|ning|ing)?_(?:\w+_)?(?:properly|correctly|normally|again|fine|smoothly)
    (?:all|turn(?:s|ed)?|are|is|back_to)_green
    (?<![\d.,#])200\b(?![.,:]?\d|_?(?:ms|s|[kmg]i?b|bytes|rows|records|results|users|items|messages|jobs|%)\b)
    no_(?:longer|more|further) disappeared safe\b
    (?:server|site|service|system|website|app|application)_(?:is_|was_)?now_(?:running|up|live)
    serving_the_(?:new|correct|right) up[-_]to[-_]date\b seems?_(?:fine|ok|good)
    (?:is|are|looks?)_(?:fine|ok|good|clean)\b (?:0|zero|no)_(?:new_|more_|further_)?errors
    (?:properly|correctly|normally|successfully)_\w+ed\b
    being_(?:\w+_)?(?:consumed|processed|delivered|sent|served|received|replicated)\b`,
  confirm: String.raw`
    confirm verif(?:y|ied|ies|ying|ication)\b validat test(?:s|ed|ing)?\b ensur double[_-]checked
    check(?:s|ed|ing)?\b curl smoke end-to-end sanity`,
  watch: String.raw`
    monitored\b(?!_(?:the_)?(?:\w+_)?logs)
    (?:continued|continuous|closely|further|careful|ongoing|extended|enhanced|post-?\w+)_(?:\w+_)?monitor
    continu(?:e|es|ed|ing)_(?:to_)?(?:be_)?monitor
    monitoring_(?:(?!alert)\w+_){0,3}(?:continu|confirm|show|indicat|period|phase|for_(?:any|stability|further|recurrence))
    monitor_(?:the|for|system|service|site|perform) kept?_(?:an_eye|watch) observation_period under_observation
    verification_tests? tests?_(?:\w+_){0,4}pass(?:ed)?\b stability
    (?:mov\w+|switch\w*|transition\w*|put)_(?:\w+_)?(?:to|into|in|under)_(?:monitoring|observation)
    monitoring_(?:the|closely) keeping_an_eye (?:set|changed|updated)_to_(?:\w+_)?monitoring\b (?<!.)monitoring$`,
  after: String.raw`
    post-?\s?mortem incident_(?:summary|report)\b write-?up follow(?:ed|ing)?-?\s?up retrospective
    lessons?_learn permanent preventi?ve(?!ly) preventative prevention prevent(?:s|ed|ing)?\b long-?term
    documentation documented action_items (?<!for_)root_cause_analysis rca\b post-?incident review_meeting
    debrief communicat future next_steps announce apolog
    to_prevent_(?:\w+_){0,3}(?:recurr|reoccur|regress|repeat|future|again|similar)
    (?:alerts?|alarms?|monitoring)_(?:\w+_){0,3}(?:added|configured|created|improved|set_up|deployed|implemented|enabled)\b
    (?:added|configured|created|set_up)_(?:\w+_){0,3}(?:alert|alarm|monitor) refund reconcil credits?_issued
    (?:fortnightly|weekly|monthly|review)_(?:call|meeting) backfill
    runbook_(?:\w+_){0,2}(?:updated|written|added) regression_tests? safety_measures safeguard
    (?:tickets?|issues?)_(?:filed|created|opened)_(?:for|to)_(?:track|prevent|follow) retro\b ama\b
    bount(?:y|ies)\b (?:publish|post|writ|wrote|shar)\w*_(?:\w+_){0,3}(?:report|retro|analysis|summary)
    (?:report|analysis|summary)_(?:was_|is_)?(?:written|published|shared|finali[sz]ed)
    implement(?:s|ed|ing)?_(?:\w+_){0,3}(?:monitoring|alert(?:s|ing)?|notifications?)\b
    (?:regular|additional|better|improved|new)_(?:monitoring|alert(?:s|ing)?)\b compensat
    (?:additional|further|preventi?ve|preventative|long-?term)_(?:\w+_)?(?:measures|safeguards|precautions)`,
  tell: String.raw`
    status_?page tweet announce communicat
    (?:provid|giv|gave|sen[dt]|post|publish|request|shar)\w*_(?:\w+_){0,3}updates?\b
    updates?_(?:was_|were_|is_)?(?:given|provided|requested|sent|posted|published|shared)\b`,
  sow: String.raw`
    introduc(?:ed|es|ing)_(?:\w+_){0,3}(?:bug|regression|issue|problem|fault|error|defect|leak)s?\b
    br(?:eaks|oke)_the`,
  not: String.raw`
    not\b(?!_(?:been_)?(?:set|configured|installed|registered|present|migrated|linked|enabled|renewed|mounted|declared|defined|included)\b)
    cannot\b no\b(?!_longer|_more|_further) none\b never\b(?!_(?:been_)?(?:set|configured|run|applied|created))
    nothing\b nowhere\b without_(?:success|avail|effect|result|improv|luck) neither\b unable\b
    (?:do|does|did|is|was|are|were|has|have|had|ca|could|would|wo)n'?t\b`,
  vain: String.raw`
    (?<!(?:hardware|disk|drive|power|network|server|database|component)_)fail(?:ed|s|ing|ure)?\b(?!_(?:hardware|disk|drive|server|node|component|instance|requests?|logins?|transactions?|jobs?))
    unsuccessful attempt(?!\w*_to_(?:access|log|connect|reach|open|load|use|view|start|upload|download|visit))
    tried\b tries\b try(?:ing)?\b still\b persist continued_to_(?:fail|experienc|see|be|degrad|suffer|struggle)`,
  useless: `
    no_(?:effect|improvement|avail|change|luck|success|difference) in_vain
    without_(?:success|avail|effect|result|improv|luck) did(?:_not|n't)_(?:help|work|resolve|fix|solve|improve)`,
  partly: `
    (?:beg[aiu]n|start)(?:s|ed)?_(?:to_)?(?:restor|recover|return|stabil|improv|normal|com(?:e|ing)_back)
    partial temporar gradual briefly in_waves slowly_(?:recover|return|com)
    some_(?:users|errors|services|customers) residual mostly short-lived only_(?:some|part)
    (?:start|beginning)_of_(?:the_)?(?:recovery|restoration)`,
  aside: String.raw`
    after\b following\b due_to\b because\b since\b when\b caused_by\b as_(?:we|users|it|they)\b while\b which\b
    that_(?:was|were|is|caused|had|has)\b upon\b before\b until\b despite\b although\b though\b leading_to\b
    causing\b resulting_in\b based_on\b with\b by_\w+ing\b`,
  aim: String.raw`
    in_order_to\b in_an_attempt_(?:to|at)\b attempt(?:s|ed|ing)?_(?:to|at)\b tr(?:ied|ies|y|ying)_to\b
    (?<!(?:start|starts|started|began|begin|begins|decided)_)to_(?:further_|better_|help_|quickly_|try_and_)?(?:identif|determin|find|fix|resolv|restor|investigat|understand)
    (?<!(?:start|starts|started|began|begin|begins|decided)_)to_(?:further_|better_|help_|quickly_|try_and_)?(?:diagnos|pinpoint|mitigat|prevent(?!_(?:\w+_){0,3}(?:recurr|reoccur|regress|repeat|future|again|similar))|verif|confirm|ensur|check)
    (?<!(?:start|starts|started|began|begin|begins|decided)_)to_(?:further_|better_|help_|quickly_|try_and_)?(?:debug|address|see\b|rectif|correct|solv|isolat|analy|look)
    (?<!(?:start|starts|started|began|begin|begins|decided)_)to_(?:further_|better_|help_|quickly_|try_and_)?(?:troubleshoot|recover|stabili|handle|avoid)
    (?<!(?:start|starts|started|began|begin|begins|decided)_)to_(?:further_|better_|help_|quickly_|try_and_)?(?:restart|revert|roll)
    (?<!(?:start|starts|started|began|begin|begins|decided)_)to_(?:further_|better_|help_|quickly_|try_and_)?(?:reduc|alleviat|implement|deploy|updat|review|monitor|examin)
    (?<!(?:start|starts|started|began|begin|begins|decided)_)to_(?:further_|better_|help_|quickly_|try_and_)?(?:inspect|coordinat|rule_out|gather|trace|optimi)
    for_(?:further_|deeper_|additional_|more_|immediate_|a_)?(?:\w+_)?(?:investigation|analysis|inspection|assistance|review)
    for_(?:further_|deeper_|additional_|more_|immediate_|a_)?(?:\w+_)?(?:help|resolution|diagnosis|troubleshooting|support)
    for_(?:further_|deeper_|additional_|more_|immediate_|a_)?(?:\w+_)?(?:mitigation|escalation|potential|possible|any|clues)
    for_(?:further_|deeper_|additional_|more_|immediate_|a_)?(?:\w+_)?(?:errors|issues|inconsistencies)
    decided_to\b(?!_(?:roll|revert|restart|disable|increase|switch|scale)) decision_to\b plan(?:s|ned)?_to\b
    considered\b so_that\b prepar(?:e[ds]?|ing)_(?:an?|the|to|for)\b draft(?:s|ed|ing)?\b
    propos(?:e[ds]?|al|ing)\b`,
};
