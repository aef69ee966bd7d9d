import type { PhaseWords } from './concepts.ts';

/** Spanish. */
export const es: PhaseWords = {
  change: String.raw`
    se_despleg desplego desplieg actualizacion cambio_(?:aplicado|de_config) se_publica publico\b migracion
    mantenimiento deploy se_(?:agrega|anade|incorpora|modifica|sube|ejecuta)n?\b merge(?:a|an|ado|o)\b
    puesta_en_produccion pase_a_produccion (?:nueva|nuevo)_(?:version|codigo|config|rutas?|campo)
    version_\w+_en_produccion pr_(?:\S+_)?(?:mergead|aprobad|fusionad) se_aprueba_el_pr commit\b campana\b
    backup_(?:automatico|nocturno|diario) respaldo_(?:automatico|nocturno|diario) cron\b programad nocturn
    expira_(?:el|la)\b push\b ultim[oa]_(?:\S+_){0,3}(?:exitos|correct|normal)`,
  begin: 'inici comenz comienz empez empiez primer arranc',
  onset: '(?:inicio|comienzo)_del?_(?:la_)?(?:incidente|incidencia|caida|interrupcion|impacto|degradacion)',
  trouble: String.raw`incidente incidencia problema caida interrupcion fallo falla\b averia`,
  symptom: String.raw`
    (?<!(?:0|cero|sin|ningun)_)error lent caida caido interrupcion fall(?:o|a|an|ar|ando)\b
    no_(?:responde|carga|funciona|disponible|se_puede|pued|recib|llega|aparec|arranca|inicia|se_envia|se_muestr)
    indisponib inaccesib satur sobrecarg degrad pico\b timeout agotad rot[oa]s?\b colgad se_cuelga bloquead
    rechaz perdid corromp corrupt disco_(?:al_)?\w*_?lleno llen[oa]\b en_bucle restart_loop fuera_de_servicio
    sin_(?:servicio|respuesta|conexion|acceso) se_cae cayo\b cayeron abort oom crash-?loop
    deja_de_(?:responder|funcionar) no_arranc expir atasc pendiente(?:s)?\b encolad supera\b excede ataque
    comprometid destruid rojo\b mata\b cortad[oa]s?\b se_corta(?:n)?\b
    deja(?:n|ron)?_de_(?:respond|funcion|carg|enviar|recib) dejo_de_(?:respond|funcion|carg|enviar|recib)
    desaparec por_(?:error|accidente)\b accidental no_encuentra colaps`,
  load: String.raw`trafico carga\b solicitudes peticiones`,
  alarm: String.raw`
    (?<!(?:ninguna|sin|no_hay|no_hubo)_)alerta(?!_a_|n_|ron_) alarma monitoreo monitorizacion pagerduty
    prometheus alertmanager dispara(?:n|do|da|ron)?\b pagina_(?:a|al)\b deteccion_automatica`,
  notice: String.raw`
    detect deteccion aviso\b avis(?:a|an|aron)\b report(?:a|an|o|aron|ado)\b notific observ se_quej queja percib
    descubr nota(?:n|ron)?\b not(?:o|amos)\b llama(?:n|ron)?\b llamo\b denunci reclam
    (?:se_da|se_dan|nos_dimos|se_dio)_cuenta alert(?:an?|o|aron)_(?:de|a|que) senala(?:n|ron)?\b ve(?:n|mos)?\b
    clientes?_(?:\S+_){0,2}(?:escrib|llama)`,
  users: String.raw`usuari clientes?\b`,
  take: String.raw`
    reconoc asumi atendid atiende on-call de_guardia war_room incidente_(?:declarado|abierto) declara
    toma_(?:el_caso|el_control) se_asigna se_abre_(?:el_)?inc se_abre_(?:el_|un_)?(?:incidente|puente)
    se_declara_(?:el_|un_)?(?:major|incidente|sev|p1) sev-?\d\b recibe_la_alerta entra_(?:la_)?guardia
    guardia_(?:entra|recibe|reconoce) se_une(?:n)?\b(?!_(?:\S+_){0,6}para_(?:depurar|investig|analiz|diagnos))
    se_conecta(?:n)?\b`,
  escalate: String.raw`
    escala(?:do|da|mos|ron|miento)?\b escalo\b se_contact convoc se_llam pid(?:io|e|en|ieron)_ayuda
    deriv(?:o|ado)\b se_involucra se_escala se_notifica_a se_avisa_a comite_de_crisis
    se_abre_(?:un_)?(?:ticket|caso)_con se_involucr`,
  notify: 'notific inform contact avis',
  team: 'equipo ingenier desarrollador administrador proveedor responsable soporte infraestructura',
  probe: String.raw`
    investig(?!acion_(?:\S+_)?(?:revel|mostr|muestra)) revis analiz analisis verific comprob logs?\b registros
    examin inspecc depur rastre reproduc busca(?:n|mos|ron|ndo)?\b consult trazas?\b triage se_mira(?:n)?\b
    mira(?:r|ndo)?\b prueba_local pregunta(?:n|ron)?\b espera(?:r|n|ndo)\b runbook diagnos dashboards? debug
    compar`,
  guess: 'sospech pista_falsa descart hipotesis supus suposicion se_penso se_creyo enganos posible parec',
  find: String.raw`
    identific encontr encuentr descubr detect hall(?:o|a|ado|azgo)\b determin localiz revel confirm muestra
    conclu(?:ye|yo|sion) se_entiende se_da_con`,
  fact: String.raw`
    (?:identific\w+|descubr\w+|encontr\w+|determin\w+|detect\w+|confirm\w+|revel\w+|conclu\w+)_que\b
    diagnostico_?:`,
  reason: String.raw`debido_a\b causad[oa]s?_por provocad[oa]s?_por a_causa_de`,
  cause: String.raw`
    causa origen mala_config mal_configurad bug culpable fuga errone incorrect faltante defectuos
    config\w*_(?:incorrecta|erronea) error_de_config expirad caducad vencid
    (?:estaba|esta|estaban|fue|era)_mal\b falta(?:ba|n|ban)?\b ausencia_de nunca_(?:fue|se|estuv)
    condicion_de_carrera desactualizad obsolet rechazo_por no_tiene\b sin_configurar
    nunca_(?:fueron|fue|se|estuv) conflicto contenci desfasad hardcode duplicad condicion_de falta_de`,
  act: String.raw`
    rollback roll_back reinici revert reviert revers vuelta_atras mitig solucion_temporal fix_temporal desactiv
    deshabilit corrig correg correccion redirig reemplaz restableci(?:o|mos)_la_config aument(?:o|a|ado|amos)\b
    ajust elimin escalar_(?:pool|recursos) parche trunc liber(?:a|o|ado|acion|amos)\b
    limpi(?:a|o|eza|amos|ado)\b se_mata borr restaura\w*_(?:\w+_){0,3}(?:backup|copia|respaldo|snapshot)
    recre(?:a|o|ado|amos)\b reconfigur apag(?:a|o|ado|amos)\b detien det(?:uv|enid)\w* forz(?:o|ado|amos)\b
    bloque(?:a|o|amos|ado)_(?:la|el|las|los)\b revoc cambi(?:a|o|amos|ado)_(?:la|el|las|los|de)\b modific recarg
    conmut contenc contenid habilit agreg se_apaga se_bloquea bloqueo_de rota(?:r|cion|n|do)_de se_rota(?:n)?\b
    se_reinicia regenera se_restaura restaurad\w*_(?:desde|del)_ se_sube_el_limite se_reduce reduccion_de
    se_pausa pausad force_push se_conmuta reapunt se_ejecuta_(?:el|la)_(?:script|fix|rollback) invalid
    manual(?:mente)?\b a_mano\b se_mergea_el_(?:fix|revert|hotfix) instalacion_(?:de|con)\b se_reabre reapertura
    se_inicia_el_(?:rollback|procedimiento) fuerza_el se_desactiva re-?desplieg redesplieg`,
  fix: String.raw`fix\b solucion\b parche correccion hotfix arreglo rotacion_de`,
  apply: 'aplic despleg desplieg implement instal deploy ejecut mergead',
  ease: String.raw`
    (?:error(?:es)?|tasa_de_errores|tasa_de_error|latencias?|carga|memoria|cola|fallos|presion|quejas)_(?:\S+_){0,3}(?:baja|bajan|bajo\b|disminuy|descien|descend|drena|se_vaci|cesa|paran?\b|pararon|dejan\b|desaparec|se_normaliz|normaliz|se_estabiliz|mejor)
    deja(?:n|ron)?_de_(?:fall|arrancar|dar|aparecer) cola_(?:drenada|vacia)
    alertas?_(?:\S+_){0,2}(?:cesa|paran?\b|pararon|dejan\b|desaparec|se_cierra)`,
  healed: String.raw`
    resuelt resolvio resuelve resolucion restablec
    restaur(?!\w*_(?:\w+_){0,3}(?:backup|copia|respaldo|snapshot)) recuper solucionad soluciono
    fin_del_incidente fin_de_la_(?:caida|interrupcion) arreglad baja_a_0 vuelve_a_(?:funcionar|responder|estar)
    volvio_a_(?:funcionar|responder|estar) vuelven_a_(?:funcionar|responder|estar) de_vuelta cerrado\b
    se_recuper vuelve_a_la_normalidad vuelta_a_la_normalidad de_vuelta_a_la_normalidad en_vivo\b
    fin_del_(?:impacto|mantenimiento) cierre_del_(?:incidente|caso)`,
  well: String.raw`
    normal operativ operacional estable de_nuevo vuelve_a volvio_a funciona(?:n|ndo)?\b(?!_mal) disponible\b
    exitos correctamente saludable en_verde en_rango\b sano\b sanos\b sin_errores 0_errores
    verdes?\b(?!_manzana) exito\b pasan\b`,
  confirm: String.raw`
    confirm verific valid comprob prueba(?:s)?\b smoke punta_a_punta extremo_a_extremo test(?:s)?\b`,
  watch: 'monitore monitoriz estabilidad observacion vigil en_observacion bajo_observacion se_monitorea',
  after: String.raw`
    post-?\s?mortem seguimiento retrospectiva lecciones permanente definitiv preventiv prevenir documentacion
    documentad programar alertas?_(?:\w+_){0,3}(?:agregad|anadid|configurad|cread|mejorad)
    (?:agreg|anad|configur|cre)\w*_(?:\w+_){0,2}alertas?\b implement\w*_(?:\w+_){0,2}alertas?\b backfill
    reembols reversos? concilia disculp reunion comunicado_final cierre_del_major regla_de_alerta
    prueba_de_regresion (?:redac\w+|publica\w*|escrib\w+)_(?:\w+_){0,2}(?:informe|reporte)
    (?:informe|reporte)_(?:final|redactado|publicado)`,
  tell: 'pagina_de_estado comunic',
  sow: String.raw`
    introdu(?:jo|ce|cido|cia)_(?:\w+_){0,3}(?:bug|error|fallo|problema|regresion) rompe(?:n|ria)?\b rompio`,
  not: String.raw`no\b sin\b ningun nunca\b(?!_(?:fue|se|estuv)) tampoco nada\b`,
  vain: String.raw`fallid intent sigue\b siguen\b seguia\b persist`,
  useless: 'sin_exito sin_efecto en_vano sin_mejora',
  partly: 'parcial temporal provisional gradual progresiv inicio_de_la_re(?:solucion|stauracion|cuperacion)',
  aside: String.raw`
    tras\b despues_de\b debido_a\b porque\b cuando\b ya_que\b luego_de\b mientras\b causand provocand`,
  aim: String.raw`para\b a_fin_de\b con_el_fin\b se_prepara\b se_intenta\b se_propone\b`,
};
