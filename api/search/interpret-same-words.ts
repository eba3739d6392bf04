/**
 * Forms of one word that no ending rule finds, and words that mean the same in this trade.
 * First on each line: what all of them count as.
 */
export const sameWords = `
niet geen nooit nie niets niks nauwelijks amper weigert weiger weigeren weigerde zonder nergens
moeder moeders mama mam mams mamma ma stiefmoeder mem moeke memme
vader vaders papa pap paps pappa pa stiefvader heit heite
ouder ouders
kind kinderen kids kinders kindje kindjes bern kiend keind kinder
jongen jongens jongetje jongetjes jonge jonkje jongske
meisje meisjes meid meiden meiske famke faam wicht meidje
broer broers broertje broertjes zus zussen zusje zusjes zusters zuster
oma opa grootouder grootouders grootvader grootmoeder opas omas
school scholen basisschool schooltje klas klassen lagereschool skoalle skoalle
dood overleden overlijd overlijdt gestorven sterft stierf doodgegaan doodgaan overleed verongelukt
sla slaan slaat sloeg sloegen geslagen slaande mept meppen mep gemept schopt schoppen geschopt stompt stompen trapt trappen slaag klappen klap schop slacht
snijd snijden snijdt sneed gesneden snij
eet eten at gegeten aten eetgedrag iten yt
slaap slapen slaapt sliep sliepen geslapen overnachten overnacht overnachting sliepe sliept slept
drink drinken drinkt dronk gedronken zuipt zuipen drank alcohol sûpe sûpt
wiet weed hasj joint joints jointjes cannabis hash stuff wieten
blow blowen blowt blowde geblowd blower
drug drugs drugsgebruik harddrugs softdrugs dope pillen
game gamen gamet games computeren computert fortnite playstation xbox roblox gamer ps5 computerspelletjes
huil huilen huilt huilde gehuild krijst krijsen krijst gilt gillen jankt janken
gil gillen gilt schreeuwt schreeuwen schreeuwde schreeuw brult
ruzie ruzies ruzien strijd bonje conflict conflicten vechten vecht vechtend gevecht vechten bekvechten onenigheid
loop lopen loopt liep gelopen liepen
weglopen weggelopen wegloopt wegloper wegliep weglopers wegloopgedrag
ga gaan gaat ging gingen gegaan
sta staan staat stond gestaan
kom komen komt kwam gekomen kwamen
kan kunnen kunt kon konden
wil willen wilt wilde wou wilden wol
moet moeten moest moesten
mag mogen mocht mochten
zie zien ziet zag gezien zagen
hoor horen hoort hoorde gehoord
doe doen doet deed gedaan
zeg zeggen zegt zei gezegd zeiden
durf durven durft durfde
blijf blijven blijft bleef gebleven
leef leven leeft leefde geleefd
steel stelen steelt gestolen jat jatten gejat diefstal stelend
lees lezen leest las gelezen
schrijf schrijven schrijft schreef geschreven
spreek spreken spreekt sprak gesproken praten praat praatte gepraat
vlieg vliegen vliegt vloog
verlies verliezen verliest verloor verloren
zit zitten zat gezeten zaten
lig liggen ligt lag gelegen
breek breken breekt brak gebroken
gooi gooien gooit gooide gegooid smijt smijten
bijt bijten beet gebeten
steek steken steekt stak gestoken
zichzelf zelf hemzelf haarzelf mezelf zich
angstig bang bange bangig angstige eangst eangstich benaud
boos boze kwaad kwade woest woedend woedende lilk
agressie agressief agressieve gewelddadig gewelddadige
geweld
pest pesten pest gepest getreiterd treiteren pesterij pesterijen uitgelachen buitengesloten
verdriet verdrietig verdrietige
somber sombere depri neerslachtig neerslachtige depressief depressieve
druk drukke drukte druktemaker
zwanger zwangere zwangerschap
gevangenis gevangen bajes detentie gedetineerd gedetineerde
ziek zieke ziekte
rechter kinderrechter rechtbank rechters
politie agent agenten
weekend weekendje weekenden weekends weekeinde
nacht nachten nachts snachts
avond savonds avonden
school-uitval schooluitval
vriend vrienden vriendje vriendjes vriendin vriendinnen vriendinnetje vriendjes
huis
straat straten
paard paarden pony ponys pony's
boerderij boerderijen boer
dier dieren
opvoed opvoeden opvoedt opvoeding opvoedings
opname opgenomen opnemen
verslaafd verslaafde verslaving verslaafden verslavingen
mishandel mishandelen mishandelt mishandeld mishandeling mishandelde mishandelen
misbruik misbruikt misbruiken misbruikte
verwaarloos verwaarloosd verwaarlozing verwaarlozen verwaarloosde
begeleid begeleiding begeleide begeleider begeleiders
begeleiden begeleidt
zinnetje zinnetjes zinnen
behandel behandeling behandelen behandelt behandelingen
therapie therapieen therapeut therapeute
psycholoog psychologen psychologe
psychiater psychiaters
onderzoek onderzoeken onderzocht onderzoeken
test testen getest testje
logeer logeren logeert logeerde gelogeerd
woon wonen woont woonde gewoond
wassen wast waste gewassen
douche douchen doucht gedoucht
kleed aankleden kleden aankleedt aangekleed
plas plassen plast geplast plasje
poep poepen poept gepoept poepje
weeg wegen weegt gewicht
afval afvallen afgevallen valt-af
kras krassen krast gekrast
overprikkeld prikkel prikkels prikkelgevoelig overprikkeling overprikkelde
spijbel spijbelen spijbelt gespijbeld spijbelde
grens grenzen
luister luisteren luistert
schulden schuld
vlucht gevlucht vluchten vluchteling vluchtelingen gevluchte
oorlog oorlogen
aanrand aangerand aanranding
verkracht verkrachting verkracht
autisme autistisch autistische
zelfstandig zelfstandige zelfstandigheid
oefen oefenen oefent
woede woedeuitbarsting woedeaanval woedeaanvallen woedeuitbarstingen driftbui driftbuien uitbarsting uitbarstingen driftig driftige
uitbarst
help hulp helpen helpt geholpen
zelfmoord zelfdoding suicide
suicidaal suicidaliteit suicidale
gender transgender genderdysforie
trans
reken rekenen rekent
telefoon mobiel mobieltje telefoons scherm schermen schermtijd tiktok snapchat
crimineel criminele criminaliteit
delict delicten strafbare strafbaar
dreig dreigen dreigt dreigde bedreigt bedreigen gedreigd bedreigd bedreiging
rouw rouwt rouwen
scheiding echtscheiding scheid scheiden scheidt gescheiden scheidende
woning woningen woonruimte huisvesting woonruimtes
psychisch psychische mentaal mentale psychiatrisch psychiatrische geestelijk geestelijke
ernstig ernstige zwaar zware heftig heftige
zorg zorgen zorgt verzorgen verzorgt zorgde
vertrouw vertrouwen vertrouwt
vang opvangen vangt opvang opgevangen
maatje maatjes
oudere ouderen
computer pc laptop tablet beeldscherm
start starten startte gestart opstart opstarten
`
