// Spanish. Source: how Keychain Access and Windows name a certificate's dates in Spanish; no console's labels are known in it.
import type { ConsoleWords } from './types.ts'

export const es: ConsoleWords = {
  locales: ['es'],
  expiry:
    /caduc|vence|vencimiento|expira|válid[oa] \(?hasta|vigen(?:cia|te hasta)|fin de (?:la )?(?:vigencia|validez)|fecha de (?:fin|término)|validez$/,
  doubtful:
    /renovar antes(?: del?)?|(?:fecha límite|plazo) (?:de|para) (?:la )?renova(?:r|ción)|inválid[oa] (?:desde|después|a partir)(?: del?)?/,
  otherDate:
    /(?:subid|emitid|cread|instalad|actualizad|sincronizad|renovad|enviad|añadid|modificad|cargad|registrad|importad|firmad)[oa]s?(?: (?:el|en|a))?$|fecha de (?:emisión|revocación|creación|instalación|carga|subida|actualización|renovación|inicio|sincroni|envío|registro|importa|modifica)|(?<=\S )(?:caducad|vencid|expirad)[oa]s?$|pronto|(?:eliminad|borrad|revocad|reemplazad)[oa]|últim|próxim|válid[oa] (?:desde|a partir)|desde|inicio/,
  neutral:
    /^(?:(?:la |el |los )?(?:fechas?|día|hora|valor|el|en|es|estado|actual|detalles|resumen|general|configuración|propiedades)(?: |$)){1,3}$/,
  filler:
    /\b(?:y|aún|hoy|mañana|de|del|la|el|es|en|su|tu|mi|nuestro|fecha|hora|nuev[oa]|actual|este|notificaci(?:ón|ones)|activ[oa]|conectado|estado)\b/,
  until: /^(?:al?|hasta(?: el)?)$/,
  howLong:
    /(?:\b(?:en|dentro de|durante|quedan) )?\b\d{1,4} (?:días?|semanas?|meses)\b(?! (?:antes|después|atrás))(?: (?:restantes?|más))?/,
  spanStart: /válid|vigen|validez/,
  ended: /(?:caducad|vencid|expirad)[oa]$/,
  behind: /^(?:(?:caducad|vencid|expirad)[oa]|(?:fecha de )?(?:caducidad|vencimiento))$/,
  subject: /asunto|sujeto|tema/,
  push: /\bcertificado (?:de )?mdm\b/,
  serverToken: /token (?:de |del )?servidor|inscripción automati/,
  contentToken: /token de contenido|compras? por volumen|apps y libros/,
  certificate: /certificado/,
  token: /token/,
  otherThing: /licencia|suscripción|prueba|contraseña|garantía|contrato|certificado (?:raíz|ssl|del? servidor)/,
  account: /(?:cuenta|\bid) (?:de )?apple\b/,
  owner: /^(?:nombre (?:de la |del |de ))?(?:organización|empresa|compañía|cliente|inquilino|escuela)$/,
  rehearsal:
    /\b(?:entorno|instancia|servidor|inquilino|sistema|sitio) de (?:pruebas?|demostración|desarrollo|preproducción|formación)|[([](?:pruebas?|demo)[)\]]/,
  action:
    /^(?:editar|eliminar|borrar|reemplazar|cambiar|subir|cargar|importar|descargar|exportar|ver|mostrar|abrir|cerrar|renovar|administrar|gestionar|configurar|actualizar|probar|enviar|añadir|agregar|crear|volver|atrás|siguiente|cancelar|guardar|ayuda|más|acciones|detalles)(?: (?:el|la|los|un|una|del?|certificados?|csr|archivos?|tokens?|detalles|clave|pública|conexión|push|más|información))*$/,
  state: /^estado$/,
  notInUse:
    /anterior|papelera|copia de seguridad|certificados (?:push )?(?:caducados|vencidos|expirados)|certificado (?:para|a) (?:subir|cargar|importar)|antigu|previ[oa]|reemplazad|eliminad|borrad|historial|inactiv|revocad|archivad|archivo (?:seleccionado|subido|elegido)|vista previa|borrador|sin guardar|pendiente|en (?:revisión|proceso)/,
  planned: /\bsi (?:se |lo |la )?renueva|\b(?:tras|después de) (?:la |su )?renovación\b|sería|estimad[oa]|previst[oa]/,
  asks: /^(?!¿?(?:cómo|dónde|qué|por qué|cuándo|necesita|cuál))(?=.*(?:certificado|archivo|token|cambios|este)).*(?:reemplaz|sustitu|subir|carg|import|guard|aplic).*\?$|a punto de (?:reemplaz|sustitu|subir|carg|import|guard|aplic)|^revisar(?: (?:y|\+) \w+)?$|(?:revise|verifique|compruebe|confirme) (?:los|sus|la) (?:datos|detalles|información)|(?:error|fallo) al (?:subir|cargar|importar|guardar|renovar|verificar|leer)|no se (?:pudo|ha podido) (?:subir|cargar|importar|guardar|renovar|verificar|leer|registrar)|^(?:error\b|certificado no válido|archivo no válido)|^paso \d+ ?(?:de|\/) ?\d+(?!.*(?:complet|finaliz))/,
  inUse: /actual|vigente|existente/,
  toCome: /\bnuev[oa]\b|futur[oa]/,
  refused: /no coincide|rechazad|diferente|distint[oa]|^(?:error|fallid[oa]|fallo)$/,
  note: /\bnotas?\b|plantilla|comentario|observacion|ejemplo|^b[uú]s(?:queda|car)|^resultados?|^filtr|webhook|resultados? de la (?:validación|verificación|comprobación)|^actividad(?: reciente)?$|^eventos$|\bregistros? (?:del sistema|de (?:eventos|actividad|auditor[ií]a))|\bpor ej|con el formato|^(?:notificaciones|alertas|avisos|mensajes)$/,
}
