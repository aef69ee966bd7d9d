import type { PhaseWords } from './concepts.ts';

/** Spanish. */
export const es: PhaseWords = {
  change: String.raw`
    despliegue se_despleg desplego desplieg actualizacion cambio_(?:aplicado|de_config) se_publica
    publico\b migracion mantenimiento deploy se_(?:agrega|anade|incorpora|modifica|sube|ejecuta)n?\b
    merge(?:a|an|ado|o)\b puesta_en_produccion pase_a_produccion (?:nueva|nuevo)_(?:version|codigo|config|rutas?|campo)
    version_\w+_en_produccion`,
  begin: 'inici comenz comienz empez empiez primer arranc',
  trouble: String.raw`incidente incidencia problema caida interrupcion fallo falla\b averia`,
  symptom: String.raw`
    error lent caida caido interrupcion fall(?:o|a|an|ar|ando)\b
    no_(?:responde|carga|funciona|disponible|se_puede|pued|recib|llega|aparec|arranca|inicia|se_envia|se_muestr)
    indisponib inaccesib satur sobrecarg degrad pico\b timeout agotad rot[oa]s?\b colgad se_cuelga bloquead
    rechaz perdid corromp corrupt disco_(?:al_)?\w*_?lleno llen[oa]\b en_bucle restart_loop
    fuera_de_servicio sin_(?:servicio|respuesta|conexion|acceso) se_cae cayo\b cayeron abort`,
  load: String.raw`trafico carga\b solicitudes peticiones`,
  alarm: `(?<!(?:ninguna|sin|no_hay|no_hubo)_)alerta(?!_a_|n_|ron_) alarma monitoreo monitorizacion pagerduty`,
  notice: String.raw`
    detect deteccion aviso\b avis(?:a|an|aron)\b report(?:a|an|o|aron|ado)\b notific observ se_quej queja
    percib descubr nota(?:n|ron)?\b not(?:o|amos)\b llama(?:n|ron)?\b llamo\b denunci reclam
    (?:se_da|se_dan|nos_dimos|se_dio)_cuenta alert(?:an?|o|aron)_(?:de|a|que) senala(?:n|ron)?\b`,
  users: String.raw`usuari clientes?\b`,
  take: `
    reconoc asumi atendid atiende on-call de_guardia war_room incidente_(?:declarado|abierto) declara
    toma_(?:el_caso|el_control) se_asigna`,
  escalate: String.raw`
    escala(?:do|da|mos|ron|miento)?\b escalo\b se_contact convoc se_llam pid(?:io|e|en|ieron)_ayuda
    deriv(?:o|ado)\b se_involucra`,
  notify: 'notific inform contact avis',
  team: 'equipo ingenier desarrollador administrador proveedor responsable soporte infraestructura',
  probe: String.raw`
    investig revis analiz analisis verific comprob logs?\b registros diagnost examin inspecc depur rastre
    reproduc busca(?:n|mos|ron|ndo)?\b consult trazas?\b`,
  guess: `
    sospech pista_falsa descart hipotesis supus suposicion se_penso se_creyo enganos posible parec`,
  find: String.raw`
    identific encontr encuentr descubr detect hall(?:o|a|ado|azgo)\b determin localiz revel confirm muestra
    conclu(?:ye|yo|sion)`,
  fact: String.raw`(?:identific\w+|descubr\w+|encontr\w+|determin\w+|detect\w+|confirm\w+|revel\w+|conclu\w+)_que\b`,
  reason: String.raw`debido_a\b causad[oa]s?_por provocad[oa]s?_por a_causa_de`,
  cause: String.raw`
    causa causa_raiz origen mala_config mal_configurad bug culpable fuga errone incorrect faltante
    defectuos config\w*_(?:incorrecta|erronea) error_de_config expirad caducad vencid
    (?:estaba|esta|estaban|fue|era)_mal\b falta(?:ba|n|ban)?\b ausencia_de nunca_(?:fue|se|estuv)
    condicion_de_carrera desactualizad obsolet`,
  act: String.raw`
    rollback roll_back reinici revert reviert revers vuelta_atras mitig solucion_temporal fix_temporal
    desactiv deshabilit corrig correg correccion redirig reemplaz restableci(?:o|mos)_la_config
    aument(?:o|a|ado|amos)\b ajust elimin escalar_(?:pool|recursos) parche trunc liber(?:a|o|ado|acion|amos)\b
    limpi(?:a|o|eza|amos|ado)\b se_mata borr restaura\w*_(?:\w+_){0,3}(?:backup|copia|respaldo|snapshot)
    recre(?:a|o|ado|amos)\b reconfigur apag(?:a|o|ado|amos)\b detien det(?:uv|enid)\w* forz(?:o|ado|amos)\b
    bloque(?:a|o|amos|ado)_(?:la|el|las|los)\b revoc cambi(?:a|o|amos|ado)_(?:la|el|las|los|de)\b modific recarg
    conmut contenc contenid habilit agreg`,
  fix: String.raw`fix\b solucion\b parche correccion hotfix arreglo rotacion_de`,
  apply: 'aplic despleg desplieg implement instal deploy ejecut mergead',
  healed: String.raw`
    resuelt resolvio resuelve resolucion restablec restaur(?!\w*_(?:\w+_){0,3}(?:backup|copia|respaldo|snapshot))
    recuper solucionad soluciono fin_del_incidente fin_de_la_(?:caida|interrupcion) arreglad baja_a_0
    vuelve_a_(?:funcionar|responder|estar) volvio_a_(?:funcionar|responder|estar)
    vuelven_a_(?:funcionar|responder|estar) de_vuelta cerrado\b`,
  well: String.raw`
    normal operativ operacional estable de_nuevo vuelve_a volvio_a funciona(?:n|ndo)?\b(?!_mal) disponible\b
    exitos correctamente saludable en_verde`,
  confirm: 'confirm verific valid comprob',
  watch: 'monitore monitoriz estabilidad observacion vigil',
  after: String.raw`
    post-?\s?mortem seguimiento retrospectiva lecciones permanente definitiv preventiv prevenir
    documentacion documentad programar
    alertas?_(?:\w+_){0,3}(?:agregad|anadid|configurad|cread|mejorad) (?:agreg|anad|configur|cre)\w*_(?:\w+_){0,2}alertas?\b
    implement\w*_(?:\w+_){0,2}alertas?\b backfill`,
  tell: 'pagina_de_estado comunic',
  sow: String.raw`introdu(?:jo|ce|cido|cia)_(?:\w+_){0,3}(?:bug|error|fallo|problema|regresion) rompe(?:n|ria)?\b rompio`,
  not: String.raw`no\b sin\b ningun nunca tampoco nada\b`,
  vain: String.raw`fallid intent sigue\b siguen\b seguia\b persist`,
  useless: 'sin_exito sin_efecto en_vano sin_mejora',
  partly: 'parcial temporal provisional gradual progresiv',
  aside: String.raw`tras\b despues_de\b debido_a\b porque\b cuando\b ya_que\b luego_de\b mientras\b causand provocand`,
  aim: String.raw`para\b a_fin_de\b con_el_fin\b`,
};
