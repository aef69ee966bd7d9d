import type { PhaseWords } from './concepts.ts';

/** French. */
export const fr: PhaseWords = {
  change: String.raw`
    deploiement deploy mise_en_production mise_a_jour mis_en_production changement rollout livraison migration
    maintenance nouvelle_version mep\b (?:commande|script)_(?:\S+_)?(?:execute|lance) pousse(?:e|s|es)?\b
    pr_(?:mergee|fusionnee|ouverte)\b pr\b canary nouvelle_regle sauvegarde_(?:automatique|quotidienne|executee)
    backup_(?:automatique|quotidien|execute) planifie(?:e|s)?\b cron\b nocturne commit\b rotation
    bascule_planifie campagne derni(?:er|ere)_(?:\S+_){0,3}(?:reussi|normal)`,
  begin: 'debut commence declenche demarr premier',
  onset: String.raw`
    debut_d(?:e_la_|e_l'|u_|e_|'|es_)(?:\w+_)?(?:panne|incident|interruption|impact|coupure|degradation|perturbation)`,
  trouble: 'incident probleme panne interruption',
  symptom: String.raw`
    (?<!(?:0|zero|sans|aucune|plus_d')_?)erreur lent ralenti indisponib inaccessib panne interruption ne_repond
    hors_ligne plante satur echec echou degrad pic\b timeout expire\b perturb hs\b hors_service corromp coupure
    coupe\b bloque\b ne_(?:demarre|fonctionne|charge|passe|recoi|s.affiche) tombe(?:nt|e)?\b perdu(?:e|s|es)?\b
    plein(?:e)?\b en_boucle refuse abort rejete oom crash-?loop restart_?loop pending\b depass attaque compromis
    reboucl redemarr\w*_en_boucle s'arrete(?:nt)?\b ne_repondent injoignab efface(?:e|s|es)?\b
    donnees_(?:perdues|effacees) en_erreur rouge\b cesse(?:nt)?_de\b disparai disparu
    par_(?:erreur|inadvertance|megarde)\b accidentel introuvable pertes?_d s'effondr bloque(?:e|s|es)\b`,
  load: String.raw`trafic charge\b affluence requetes?\b`,
  alarm: String.raw`
    (?<!(?:aucune|sans|pas_d')_?)alerte alarme supervision monitoring\b sonde page_recue avertissement
    prometheus detection_automatique`,
  notice: String.raw`
    detecte detection remarqu constat signal decouv rapport(?:e|ent) se_plai plainte observ apercoi apercu
    alerte_par appelle(?:nt)?\b remonte(?:nt)?\b previen(?:t|nent)\b est_vue?\b vue?_par\b voit\b voient\b
    se_rend(?:ent)?_compte (?:ticket|tickets|retours?|appels?)_(?:client|utilisat|support)
    rapport_(?:utilisateur|client) retour_(?:client|utilisat) clients?_(?:\S+_){0,2}(?:ecriv|appell|telephon)`,
  users: String.raw`utilisateur clients?\b usager`,
  take: String.raw`
    pris(?:e)?_en_(?:compte|charge) prend_en_charge astreinte acquitt cellule_de_crise incident_declare
    acknowledge connexion_de_l'astreinte incident_(?:ouvert|cree) ouverture_de_l'incident
    declare_(?:l'|un_)?(?:incident|sev) rejoint(?!_(?:\S+_){0,6}pour_(?:debug|analys|investig|diagnos))
    prend_(?:le_relais|la_main|en_main) sev-?\d\b connexion_au_pont`,
  escalate: `
    escalade appele(?:e|s)?_en_renfort sollicit fait_appel transmis en_renfort mobilis reveill
    contacte(?:nt)?_(?:le|la|l'|les)_?(?:support|hebergeur|fournisseur|prestataire|equipe)
    ouvre(?:nt)?_un_ticket ticket_ouvert_aupres demande(?:nt)?_(?:de_l')?aide mail_(?:au|a_l') appel_(?:au|a_l')
    implique`,
  notify: String.raw`notifi inform prevenu averti contact alerte(?:e|s|es)?\b`,
  team: 'equipe ingenieur developpeur administrateur fournisseur prestataire responsable hebergeur',
  probe: String.raw`
    investig(?!ation_(?:\S+_)?(?:revele|montre)) analys verifi enquet examen examin journaux diagnosti recherche
    consult inspect depann reprodui logs\b lecture_des compar reproduction dump\b capture lit_les_logs debug
    requetes_de_test attend(?:ent|ons|re)?\b discut runbook`,
  guess: String.raw`
    suppos soupcon hypothese fausses?_piste voies?_erronees? pistes? ecarte trompeu cru\b pense`,
  find: String.raw`
    identifi trouve decouv detecte localis revel determin confirm mis_en_evidence conclu(?:t|sion) montre
    s'avere comprend(?:s)?\b`,
  fact: String.raw`
    (?:identifie|decouvert|trouve|constate|revele|determine|confirme|montre|conclut)_(?:que\b|qu\')
    diagnosti(?:c|que)_?:`,
  reason: String.raw`a_cause_d cause(?:e|s|es)?_par provoque(?:e|s|es)?_par du(?:e)?_a\b`,
  cause: String.raw`
    causes?\b cause_racine origine mauvaise erronee?\b bug bogue fuite faute manquant defectueu incorrect defaut
    mal_configur absence_d obsolete perime manque(?:nt)?\b jamais_(?:ete_)?(?:configur|execut|appliqu|declar)
    non_(?:configur|declar|renouvel|installe) expire(?:e|s)?\b conflit desaccord incompatib absent(?:e|s|es)?\b
    erreur_de_(?:config|syntaxe|frappe) oubli`,
  act: String.raw`
    rollback retour_arriere redemarr contourn mitig attenu bascul desactiv corrige correctif annul reconfigur
    remplac augment(?:e|ation)\b relanc supprim purge vid(?:age|ange)\b vide_(?:le|la|les)\b liber(?:e|ation)\b
    restaur\w*_(?:\w+_){0,4}(?:sauvegarde|backup|snapshot) arret_d reactiv bloqu(?:e|age)_(?:des?|du|l)\b
    revo(?:que|cation) retabli(?:r|ssement)_(?:de_)?la_(?:version|config) ajout(?:e|es)?\b modifi(?:e|cation)
    isol(?:e|ement)\b revert taint cordon re-?sync force-sync isole bloque_(?:le|la|les)\b coupe_(?:le|la|les)\b
    replanifi recree redeploi redeploy reappliqu reinitialis regener rotation_des
    restauration_(?:depuis|des|de_la)_(?:sauvegarde|backup)? restaure(?:e|s)?_depuis elargi etend
    retire(?:e|s)?\b pose(?:e|s)?_sur reconstrui invalid manuellement a_la_main passe(?:e)?_a_\d desinstall
    nettoy suppression`,
  fix: String.raw`correctif correction solution patch hotfix fix\b`,
  apply: String.raw`
    appliqu deploy install mis_en_place mise_en_place livre execut implement merge(?:e|s)?\b pousse(?:e|s)?\b
    test(?:e|ee)\b`,
  ease: String.raw`
    (?:erreurs?|taux_d'erreurs?|latences?|charge|memoire|file|backlog|pression|retards?|plaintes)_(?:\S+_){0,3}(?:baiss|diminu|retomb|redescend|se_vid|vident|cess|disparai|revien|revenu|s'amelior|recul)
    file_vide\b la_vident\b vident\b retombe(?:nt|e)?\b s'amelior
    alertes?_(?:\S+_){0,2}(?:cess|disparai|s'arret|se_ferm)`,
  healed: String.raw`
    resolu\b resolue resolution retabli
    (?<!(?:erreur|echec|tentatives?)_de_)restaur(?!\w*_(?:\w+_){0,4}(?:sauvegarde|backup|snapshot))
    retour_a_la_normale retour_en_ligne recuper fin_de_l.incident fin_de_l.interruption fin_de_la_panne
    reprise_(?:du|des|de_l)\b de_retour remis_en_(?:ligne|service) remise_en_service refonctionn clos\b cloture
    debloqu retour_aux_operations retour_stable fin_de_(?:l.)?(?:impact|incident|maintenance|degradation)
    retour_en_(?:ordre|etat) alertes?_levee page_resolue revenu(?:e|s|es)?_a_la_normale`,
  well: String.raw`
    de_nouveau a_nouveau stable normal operationnel fonctionne(?:nt|l)?\b disponible\b avec_succes
    reussi(?:e|es|s|t)?\b succes\b(?<!sans_succes) verts?\b healthy sain(?:e|s|es)?\b 0_erreur sans_erreur
    fonctionnel correctement\b`,
  confirm: String.raw`confirm verifi valid smoke test(?:s|e|ee)?\b recette bout_en_bout`,
  watch: 'surveill monitorer stabilite observation passage_en_surveillance sous_surveillance',
  after: String.raw`
    post-?\s?mortem suivi\b bilan retour_d.experience definiti(?:f|ve) prevenir preventi documentation
    planifi(?:er|cation) documente\b ajout_d'alerte alertes?_(?:\w+_){0,2}(?:ajoutee|creee|configuree)s?\b
    rembours reconcili communication_(?:finale|aux_clients) excuses plan_d'action reunion regle_d'alerte
    test_de_non-regression redaction_d retour_d'experience compte[_-]rendu
    (?:ajout|mise_en_place)_d\S{1,3}_?(?:alerte|supervision|surveillance|monitoring)`,
  tell: 'page_de_statut communique annonc',
  sow: String.raw`
    introdui(?:t|sant)_(?:\w+_){0,3}(?:bug|erreur|regression|probleme|faille) casse(?:nt)?\b corrompt`,
  not: String.raw`
    ne\b n' pas\b aucun sans_succes sans_effet jamais\b(?!_(?:ete_)?(?:configur|execut|appliqu|declar))
    personne\b`,
  vain: String.raw`echec echou tentative tente\b toujours persist`,
  useless: 'sans_succes sans_effet en_vain',
  partly: `
    partiel temporaire provisoire residuel progressi peu_a_peu debut_de_(?:la_)?re(?:solution|stauration|prise)`,
  aside: String.raw`apres\b suite_a\b a_cause\b lorsqu quand\b car\b parce_qu grace\b depuis\b pendant_que`,
  aim: String.raw`
    pour_(?:\w+(?:er|ir|re)|l.|la|le|une?)\b afin_d en_vue_d prepar(?:e|ation)_d propos(?:e|ition)\b`,
};
