/**
 * Stems of words that share a sense, a group a line; the words of a phrase joined by `_`. Made by `npm run lexicon`.
 *
 * From WordNet 3.1. WordNet Release 3.0: this software and database is being provided to you, the LICENSEE, by
 * Princeton University under the licence whose notice stands in server/model/lexicon/LICENSE.
 * WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.
 */
export const SYNONYMS = `
abandon empti
abandon giv_up
abat die_awai let_up slack_off
abbreviat abridg foreshorten shorten
abdicat renounc
abduct kidnap
abh abominat loath
abid bear brook digest endur stomach suf tolerat
abid bid stai
abod residenc
abolish abolit
aborigin aboriginal nativ
abscond bolt go_off mak_off run_off
absenc absent
absorb assimilat ingest
absorb imbib soak_up sop_up suck suck_up
abus maltreat
abus misus
acced bow def submiss submit
accelerat quicken sp sp_up
accelerat sp sp_up
accent accentuat emphasis stress
accept acceptanc
accept consent
accept tak
acceptanc adopt
acclaim applaud clap
acclaim hail
acclimat climat
accolad laurel
accommodat adapt
accommodat adjust fit
accommodat fit suit
accommodat reconcil
accompani accompanist
accompani compan compani
accomplish achiev
accomplish achiev attain
accomplish act carri_out execut
accord agr concord consort
accord agre
accord allot
accost address
account chronicl histori
accountant controll
accredit accreditat
accumulat amass collect compil compilat hoard roll_up
accumulat amass conglomerat gath pil_up
accus accusat crim
accus charg
ace nail
ach hurt smart
ach hurt suffer
ach pin yen
acknowledg admit
acknowledg receipt
acquaint introduc
acquiesc acquiescenc assent
acquir acquisit get
acquir adopt assum
acquir get
acquit acquittal clear exonerat
acrobatic tumbl
act activiti
act behav
act litigat sue
act perform playact
act_out enact reenact
activat actuat set_off spark spark_off touch_off trig trig_off trip
activist militant
adag proverb saw
adapt adjust
add_togeth add_up sum talli tot tot_up total
add_up amount
addendum suppl
addit contribut lend
adept hotshot star superstar virtuoso wiz wizard
adher bind bond stick
adherent discipl
adieu goodbi
adjoin bord butt edg
adjourn recess
adjust align
adjust alterat modificat
administ administrat
administ allot deal_out dish_out dispens distribut dol_out lot met_out parcel_out shell_out
admir boost protagonist support
admiss admit
admit includ
admonish admonit warn
admonit caut
admonit warn
ado bustl flurri
adolescent teen teenag
adopt assum
adopt borrow
adopt espous follow
adorn dec decorat grac orna
adorn deck decorat
adult grownup
adulterat debas
adulterat debas dilut
advanc better improv
advanc boost encourag furth promot
advanc elevat promot upgrad
advanc gain win
advanc progress
advanc progress shap_up
advent com
adventur chanc gambl hazard risk
adventur escapad
adventur hazard jeopardi stak ventur
adversari antagonist opponent
adversiti hardship
advert advertis
advert attend
advert cit ment nam ref referenc
advertis publicist
advis advisori counsel
advis consultant
advis notic notifi
advocaci advocat preach
advocat exponent proponent
advocat recommend recommendat urg
affect impact touch
affiliat associat assort consort
affiliat tie
affirm affirmat avow avowal swan swear
affirm corroborat substantiat
affirmat avowal
affix append suppl
afford yield
affront insult
age matur
aged elderli
agenci bureau offic
aggravat exacerbat
aggravat exasperat
aggregat collect
aggregat total
aggress assailant assault attack
agitat charg_up excit rous
agitat disturb rais_up vex
agitat foment stir_up
agoni suffer
agr agre
agr concur concurrenc
aid assist assistanc assistant help
aid assist assistanc help
ail complaint ill
ail pain troubl
aim direct target
aim purport purpos
aim train
air air_out
air air_out vent ventilat
air disseminat
airstrip strip
alarm alarmist horrifi
alcoholic lush
alien foreign
alienat estrang
alight climb_down
align coalit
allegianc commit
allegori parabl
allei alleywai
alleviat reliev
allianc confederat
allocat allot
allocat apport
allot assign port
allow allowanc appropriat earmark reserv set_asid
allow countenanc permit
allow grant
allow permit
allud allus
allur tempt
almighti creat divin lord
alt alterat chang modificat
alter neuter
alterat chang
altercat fraca
alternat replac
alternat understudi
amalgamat merg unit
amalgamat mingl mix unifi
amaz astonish astound
ambl stroll
ambush bushwhack lurk waylai
amend damag redress restitut
ameniti comfort convenienc
ammo ammunit
amount numb total
amount sum
amplifi expand inflat
amplifi magnifi magnificat
amplificat elaborat
amulet talisman
amus divers
analyst break_down dissect
analyst examin studi
ancest antecedent
ancestri lineag pedigr
anch ground
animat enliven exaltat inspir invigorat
animat enliven invigorat liven liven_up
animat lif
annihilat decimat eliminat eradicat extinguish wip_out
annihilat obliterat
annoi both chaf devil gravel irritat nettl rag ril vex
annotat footnot
announc declar
announc proclamat
annoyanc irritat
annul invalidat nullifi void
anorak parka
answ repli
answ result solut
ant_up pai pay pay_up
antagonism enmiti
antic clown
anticipat expect
anticipat fores forestall
antonym opposit
apothecari druggist pharmacist
apparatus setup
apparel cloth
apparel cloth dress fit_out gar garb
apparit phantom
appeal entreati
appeal invocat
appear com_out
appear seem
appeas calm
appeas conciliat gentl mollifi pacifi pacificat peac placat
append tack
applaus clap
appli applicant applicat
appli applicat emploi usag user
applianc contrapt contrivanc gadget
appoint nominat
apport divvi_up port_out shar
apprais assess evaluat measur
apprehend arrest collar cop nab nail
apprehend compass comprehend grasp savvi
approach com
approv approval bless
approv approval sanct
approximat estimat gaug guess justic
arbitrat interced intermediat mediat
arc arch curvatur
archiv fil_awai
arena domain spher
argot jargon lingo vernacular
argu controversi
argu debat
argu reason
aris bob_up
aris com_up
aris develop grow originat spring_up
aris get_up ris stand_up
aristocraci nobiliti
arm equip
arm fort fortifi gird
arm munit weaponri
armistic truc
arous arousal elicit evok provok
arous awak awaken wak wak_up waken
arous brac perk_up stimulat
arous bring_up call_down call_forth conjur conjur_up evok invok stir
arousal rous
arrai lay_out rang set_out
arrang fix_up
arrest contain hold_back
arriv arrival com
arrogat claim claimant
arrogat seiz takeov usurp
arrow point
articulat enunciat pronounc pronunciat sound_out
articulat formulat phras word
artific rus
artilleri gun
artwork graphic
ascend climb_up
ascend ris
ascendanci dominanc
ascertain assur check ensur insur
ascertain determin determinat find find_out
ascertain determinat learn
ascrib attribut imput
ashcan dustbin
ask ask_out invit_out
ask demand involv necessitat necessiti postulat requir
ask request
asphyxiat suffocat
aspir aspirant
aspirant hopeful
assail assailant assault attack
assail assailant assault attack lash_out round snip
assailant attack
assassin assassinat
assassin bravo
assembl assemblag gath gather get_togeth
assembl assemblag gather
assembl collect
assembl piec put_togeth set_up tack tack_togeth
assemblag gather
assign delegat
assign set_apart
assist attend attendant servant
assistant help
associat connect link relat
assort class classifi classificat sort sort_out
assort miscellani motlei potpourri varieti
assum assumpt presum
assumpt premis
assur ensur insur
astronaut cosmonaut
athletic sport
aton expiat
attain discoveri
attain gain reach
attain reach
attempt effort try
attempt essai seek try
attempt undertak
attend attendanc
attend attent
attent car tend
attest certifi evidenc manifest manifestat
attest testifi testimoni
attic garret
attir deck_out deck_up dress_up fanci_up fig_out fig_up rig_out tog_out tog_up trick_out trick_up
attir dress garb
attornei lawi
attract pull
auct auct_off auction
audit hear listen
audit scrutini
augur bod forecast foreshadow omen portend portent presag prognosis
auth writ
authorship pen writ
auto automobil car motorcar
autocrat despot tyrant
autonomi liberti
avalanch roll_down
aveng retaliat reveng
averag averag_out
avert avoid deflect fend_off head_off stav_off ward_off
aviat fli pilot
avoid avoidanc
avoid keep_off
avoidanc shun
await expectat wait
awaken rous wak wak_up waken
awaken waken
award grant
award presentat
awn sunshad
axiom maxim
bab babi infant
babbl babbl_out blab blab_out peach sing talk tattl
babbl blith
babi coddl indulg pamp pamper
back endors second
back endors support
back patronag
back_awai back_out retreat
back_down back_off back_up
back_down back_off bow_out chicken_out
back_up support
backfir backlash
background plai_down
backlash rebound
backpack haversack knapsack rucksack
backsid rear
backstag offstag wing
backtrack doubl_back turn_back
backwood hinterland
badg bug pest teas
badger worri
baffl bewild dumbfound mystifi perplex puzzl
bag sack
baggag luggag
bail_out bal_out
bait taunt teas
balanc equilibrium
ball_up botch botch_up bungl flub fluff foul_up fumbl lous_up mess_up muck_up muff screw_up spoil
ballot vot
balonei drool humbug
balustrad banist handrail
bamboozl hoodwink snow
ban banish cast_out shun
ban cens
ban forbid
ban prohibit
band circl
band_togeth confederat
bang bash smash
bang clap
bang slam
bang_up impregnat knock_up prang_up
bang_up smash smash_up
bank deposit
banknot greenback
bankrupt insolvent
banquet feast
bant chaff jolli kid
baptism christen
bar barricad block block_off block_up blockad
bar exclus
bar husk strip uncover
bar saloon
barb jib shaft
barbarian savag
barbecu cook_out
bargain deal trad
bargain_down beat_down
barman bartend
barrag bombard
barren wasteland
bart swap
bas cellar
bash sock
bask enjoi relish
basketball hoop
bast tack
bat batsman hit slug
bat buffet
bathtub tub
batten_down secur
battl combat combatant
battl conflict engag fight
battlefield battleground field
bawl bellow
bawl wail
bawl_out berat call_down chew_out chew_up chid dress_down jaw lectur rag rebuk remonstrat reprimand scold trounc
beak peck
beam broadcast transmiss transmit
bear birth
bear carri
bear_awai bear_off carri_awai carri_off tak_awai
bear_down drag_down weigh_down
bear_down overbear
bear_out corroborat underpin
beat beat_out crush shell trounc vanquish
beat beat_up
beat_back driv forc_back push_back repel repuls
beat_out tap_out thump_out
beat_up drum_up ralli
beau boyfriend
beav beav_awai
beckon wav
bed bedcloth
bed kip_down sack_out
bed_down bunk_down
bedlam chao pandemonium
beef bitch grip
beef_up fortifi strengthen
beep honk toot
beep pag
beetl overhang
beetl_off bolt bolt_out run_off
befog cloud fog mist obscur
befuddl confound confus
beg implor
beg solicit
beg_off excus
beget engend fath generat sir
begin commenc lead_off start
begin commenc set_out start start_out
begin initiat
begin start
beguil hoodwink juggl
behead decapitat
behold observ
belch burp
beli contradict negat
believ conceiv think
belittl denigrat
belittl disparag
bellboi bellhop
belli belli_out
belligerent combatant fight
bellow holl holler yowl
belong properti
belov dear dearest honei
belt belt_out
belt_down bolt_down drink_down pour_down toss_off
belt_up button_up clam_up dummi_up shut_up
bemoan bewail
bend deflect turn_awai
bend twist
benefit profit
bequest legaci
bereav mourn
berth moor
berth post
beseech bid entreat
beset chivi harass harri hassl plagu provocat
besieg circumvent surround
besieg sieg
besmirch calumni calumniat defam defamat sland smear
bespeak indicat signal
bespeak quest request
bestow bestowal
bet stak
bet wag
betrai betrayal
betrai deceiv
betrai denounc grass rat shop snitch stag
better improv
bewitch captivat captur charm entranc tranc
bibl scriptur
bick bicker spat squabbl tiff
bick squabbl
bicycl bik cycl cyclist pedal wheel
bid command dictat
bid of
bik motorcycl
billboard hoard
billfold wallet
billow heav surg
bind tie tying
bind tie_down tie_up
birth nativiti
bivouac camp
bivouac camp camp_out encamp tent
bl bleed
black blacken
black_out blacken_out
blacken darken
blackjack blackmail
blam fault
blam pick
blam rap
blanch pal
blank_out forget
blar blast
blar din
blasphem curs cuss swear
blast shell
blast smash
blaz blaz_awai
blaz blaz_out
blaz_up burn_up flam_up flar
blazon_out cry
bleach bleach_out
blemish defac disfigur
blend coalesc combinat fus merg mix
blend intermingl
blight plagu
blink blink_awai wink
blink flash twinkl wink
blink wink
blob fleck spot
block blockad blockag obstruct
block clos_up imped obstruct occlud
block parri
block_off blockad
block_out screen
blockad seal_off
blockhead dunc
blok chap fella fellow lad
bloom blossom flow
blossom blossom_forth blossom_out unfold
blot_out hid obliterat obscur veil
blotch mottl
blow drift float
blow_out burn_out
blow_out extinguish quench snuff_out
blow_up detonat explod explos
blow_up enlarg magnifi
blowout romp runawai
blub blub_out
blub sniffl
bluf bluff bluff_out
blund blund_out blurt blurt_out ejaculat
blund botch bungl
blund goof sin
blurb endors
blush crimson flush redden
blust boast brag braggart gas tout
board lodg
board room
boast sport
boat yacht
bobbin spool
bodi personifi personificat
bodi_forth embodi incarnat substantiat
bodyguard escort
bog bog_down
bog_down mir
boil_down com_down reduc
bolst bolst_up
bolt_down garbag_down gobbl_up
bomb flunk
bombard pelt
bombast claptrap
bon bon_up cram drum grind_awai mug_up swot_up
bon castanet clap
bond draw_togeth
boo hiss
book volum
bookkeep clerk
booklet brochur fold pamphlet
bookshop bookstor
bookworm pedant scholastic
boom boom_out
boom din
boom roar thund
boost encourag
boost hik hik_up
boot_out chuck_out eject exclud turf_out
boot_out drum_out expel expuls kick_out oust
booti loot pillag plund
booz drink
bor drill
bord borderlin met
bord bound boundari
bord fram
bord surround
boss emboss
boss foreman
botani flora vegetat
both hassl troubl
both inconvenienc put_out troubl
both troubl
bottl_up inhibit suppress
bottom undersid
bounc bound rebound recoil reverberat ricochet spring
bound boundari
bound confin limit restrict throttl
bound jump leap spring
bound_off skip
bouquet corsag posi
bow bow_down
bow_down prostrat
box draw
box packag
br engend spawn
bra brassier
bracket bracket_out
brag crow
branch fork ramificat
branch ramificat
branch_out broaden diversifi diversificat
brandish wav
brav brav_out endur weath
brawl wrangl
breach infract offend transgress violat
break_apart crash
break_apart disassembl dismantl tak_apart
break_awai chip chip_off
break_down breakdown
break_off discontinu stop
break_out erupt
break_up breakup split
break_up dispel dispers dissipat scat
breakawai seced splint
breakwat jetti
breath respirat
breath rest
breath_out exhal expir
breech knick
brew breweri
brib briberi buy corrupt
bridgehead foothold
bridl_up bristl_up
brighten clear
brighten lighten
bring deliveri
bring_back return tak_back
bring_down get_down let_down low tak_down
bring_down overthrow overturn subvert
bring_forth generat
bring_forth produc
bring_off carri_off manag
bring_out reveal unveil
bring_up nurtur parent parentag rear
brisk brisk_up
broach brooch
broadcast circular circulat diffus dispersal disseminat propagat spread
broadsid circular
broil grill
brok brokerag
brooch clasp
brood dwell
brood hov loom
broom sweep
browbeat bulli
brows shop
bruis contus
brush thicket
brush_asid brush_off discount dismiss disregard ignor push_asid
brush_down tell_off
brush_up polish polish_up round round_off
brush_up refresh review
buck charg shoot_down tear
bucket pail
buckl clasp
buckl_down knuckl_down slav
buddi chum croni pal
budg shift stir
buff devot fan lov
buffet pound
bug_off buzz_off scram
bug_out bulg bulg_out pop pop_out protrud
bui buy purchas
bui purchas
build build_up progress work_up
build construct mak
build edific
build_up buildup
bull fak
bullet slug
bulli intimidat
bulli roughneck rowdi ruffian
bulli_off fac_off
bum grub
bum loaf loll
bum puk skunk
bump demot relegat
bump knock
bump_off dispatch murd murder polish_off slai
bunch bunch_togeth bunch_up
bunch bundl clump clust cluster
bunch clump clust cluster
bundl bundl_up
bundl packag packet
bundl sheaf
bung fee tip
bungalow cottag
bunk lam run_awai
buoi_up lighten lighten_up
burbl gurgl rippl
burden load
burden weight weight_down
burgeon_forth germinat sprout spud
burgl burglar burglari heist
buri burial entomb int inter
buri immers swallow swallow_up
burial inter
burn burn_down fir
burn sting
burn_off burn_up
burrow tunnel
burst explos
burst split
burst vollei
burst_forth explod
burst_forth leap_out rush_out salli_out
burst_out pop_out
bush scrub
bushel doct fix furbish_up mend repair restor
busi occupi
business job occupat
buss kiss
bust fall_apart wear wear_out
bust_up wrack wreck wreckag
bustl hustl
butch butcheri slaught
butterfli chat_up coquet dalli flirt mash romanc
butteri pantri
buttonhol lobbi lobbyist
buy steal
buy_out buy_up
buz buzz
buz doorbell
buzz hum seeth
cab taxi
cabaret nightclub
cabbag filch pilf purloin
cabl telegraph wir
cach hiv_up hoard lay_awai squirrel_awai
cajol coax wheedl
cak coat
calamiti catastroph disast tragedi
calculat ciph comput computat figur reckon
calculat computat
calculat estimat figur forecast reckon
calculat forecast
call car vocat
call visit
call_back recall recollect rememb retriev think
call_back recall withdraw
call_forth evok kick_up provok
call_off cancel cancellat scratch scrub
call_out cry cry_out exclaim exclamat outcri shout
call_up phon ring telephon
calligraphi penmanship
calm calm_down chill_out cool_off sim_down
calm calm_down lull quiet
calumni defamat
camp camp_down
camp tent
campaign candidaci
campaign candidat nomin
campaign caus crusad
campaign crusad
can flog
canari snitch
cancel cancellat strik_down
cancel offset
canneri tin
cant slant tilt
canvass poll
canvass solicit
cap crest
capacit condens
capsiz turtl
captiv prison
captiviti incarcerat
careen keel lurch reel stag
caress cuddl fondl hug kiss pet snuggl
caress fondl
cargo consign freight lad ship
caricatur impersonat
carnag massacr
carpent carpentri
carpet rug
carri transport transportat
carri_out follow_out follow_up impl implementat
cart drag haul
cart_awai cart_off haul_awai haul_off
cartoon cartoonist
carv cut_up
carv_up divid separat split split_up
cas encas
cascad cascad_down
casket coffin
cast_asid cast_awai cast_out chuck_out discard dispos fling put_awai throw_awai throw_out toss toss_awai toss_out
cast_down deject depress dismai
cast_off shak_off shed throw throw_awai throw_off
castawai outcast
castigat chasten chastis
castl palac
castrat emasculat
cat cater ply
cat chuck honk puk purg regurgitat retch sick spew throw_up vomit vomit_up
catapult sling
catapult slingshot
catch grab
categori class
catnap nap
catnap snooz
caus induc stimulat
caut caveat
cautious timid
cavalryman troop
cavern cavern_out
cavort frisk frolic lark romp skylark sport
ceas cessat discontinu discontinuanc lay_off quit stop
ced conced
ced surrend
celebrant celebrat
cemeteri graveyard
censor censorship
censur reprimand
centrifug separat
ceremoni ceremonial
certifi certificat licens
certificat credential
ch ch_up
ch ch_up jolli_up
ch cheer embolden hearten
ch cheer exhort exhortat inspir pep_up urg
chaf gall
chaf scratch
chagrin humiliat
chain iron
chair chairman
chairman chairperson
chalk_out sketch
chalk_up talli
challeng competit contend rival
challeng disput
champ defend
chanc opportuniti
chang vari
changeov convers convert
changeov convers transit
channel transmiss transmit
chant inton ton
chant intonat
char coal
chart graph
chart rent
chas dog tag tail track trail
chas pursu
chas pursuit
chas_awai dispel driv_awai driv_off driv_out
chat gabbl gib prattl tattl
chat gossip jaw visit
chat yak
cheapen degradat
cheat chisel
cheat chisel rip_off
cheat jockei
check check_off mark_off tick tick_off
check check_out checkout suss_out
check contain control curb moderat
checkup medical
cheep chirp peep
cheep peep
cheer shout
cherish treasur
chid scold
child kid min youngst
chill cool
chill cool cool_down
chin chin_up
chink clink tinkl
chip splinter
chock_up cram jam ram wad
choic select
chok_back chok_down chok_off
chok_off clog clog_up congest foul
chok_up lug stuff
choos opt pref prefer
choos pick_out select
chop chop_up
chop_off lop_off
chor job task
chortl chuckl
chuck toss
chum_up pal pal_up
chump fool gull suck
chunk clod lump
chunk lump
churchman cleric
churn_up disgust nauseat revolt sicken
chut parachut
cinch girth
cinema film
ciph cod encrypt inscrib
circuit tour
circular circulat distribut
circulat spread
circumscrib limit
circumstanc context
circumstanc luck
circumvent dodg duck elud evad fudg hedg parri sidestep skirt
cit quotat
citat commendat
citi metropolis
clack clat
clack cluck
claim claimant
clamb scrambl shin skin
clamp_down crack_down
clan kindr
clang clank clash crash
clap_togeth clap_up slap_togeth
clarifi clarificat clear_up elucidat
clash collis
class grad
classmat schoolmat
classroom schoolroom
clean cleans
clean_up squar_awai straighten tidi tidi_up
clear glad
clear_awai clear_off
clear_up finish_off finish_up polish_off wrap_up
cleav split
clergyman reverend
click clink
click tick
clim climat
climat mood
climax culminat
climb climb_up mount
climb go_up ris
climb mount
cling coher coherenc cohes
clip crop lop prun snip trim
clip curtail
clip nip nip_off snip snip_off
cloak mask
clock tim
clock_off clock_out punch_out
clock_up log_up
clos clos_down clos_up fold shut_down shutdown
clos shut
clos_off shut_off
clos_out preclud rul_out
closet cupboard
clot coagulat
cloth fabric textil
cloud overcast
clown prank
club gild guild
clump clust cluster
clump plunk
clut clut_up
clut jumbl muddl smoth welt
clutch grip
clutch seiz
coach manag
coach train
coat surfac
cobbl_togeth cobbl_up
cock_up prick prick_up
cod codifi codificat
cod dup fool gull slang
coerc forc hal pressur
coexist coexistenc
coherenc cohes cohesiveness
coil curl
coil gyrat spiral
coin mint
colic grip
collaborat cooperat
collaborat henchman
collaps crack_up crock_up
collaps crumbl crumpl tumbl
collaps found
collect garn gath pull_togeth
collid jar
coloni settl
com commentari
com commentari notic point_out remark
com remark
com_awai com_off detach
com_back hark_back recall return
com_down descend descent fall go_down
com_forth emerg
com_forth emerg go_forth issu
com_out show_up surfac turn_up
comb comb_out disentangl
comb_out weed_out
combin combinat compound
comeback rejoin repai retort ripost
comeback rejoind retort ripost
comedian comic
comfort consol solac sooth
comfort eas
command commandant
command commandant control
command hijack piraci
command requisit
commenc start start_up
commend commendat
commentat observ
commerc commercialism
commi communist
commiss committ
commit dedicat devot
commit perpetrat
committ entrust trust
common park
commonplac platitud
commonwealth countri nat
commot din ruckus rumpus
communiqu dispatch
commut commutat
compact compress
compact compress pack_togeth
compan comrad fellow
compar comparison
compar equal equat liken
compassionat piti
compel oblig obligat
compensat correct counterbalanc even_off even_out even_up
compensat correct redress right
compensat pai pay
compensat recompens remunerat
compensat recompens reparat
compet competit contend vie
compil compilat
complain plain
complet fill_out
complet finish
compli complianc
compli congratulat
complianc conformiti
compos fram
compound deepen intensifi intensificat
compress constrict contract press
compris constitut mak_up
compris contain
con defraud rook swindl
conceal hid
conced confess
concentrat focus por rivet
concern interest
concern pertain ref relat touch
conciliat patch_up reconcil reconciliat settl
conclud reason reason_out
concoct cook_up
concoct dream_up hatch think_up
concoct trump_up
concours throng
concurrenc concurrenci
condemn condemnat decri excoriat
condemnat disapprobat
condemnat sentenc
condescend stoop
condit specifi specificat stipulat
conduct deport
conf conferenc consultat
confer don
confid confidant
confidant intimat
confin enclos enclosur
confiscat impound
conflict contraven contravent infring
conflict struggl
confront confrontat fac
confront fac fac_up
confus disconcert flurri
confus jumbl mix_up
congeal jell
congratulat kudo prais
congressman congresswoman representativ
conjectur hypothesis speculat suppos
conjoin espous marri wed
conjoin join
conk_out die fail
conk_out pet_out poop_out
connect join link link_up unit
connect link link_up tie
connot impli
conqu conquer stamp_down subdu suppress
conquer conquest
conserv conservat maintain maintenanc preserv preservat
consid deal
consid regard view
consid studi
consist dwell
conspir conspiraci
conspir conspirat
constituent el
constrain enforc impos
constrain stiffen tighten tighten_up
constru interpret
consult consultat
consult consultat look_up ref
consultat interview
consum consumpt ingest
consum demolish devour
consum deplet eat eat_up exhaust use_up wip_out
consum squander wast
consumpt intak uptak
contact reach
contaminat pollut
contaminat taint
contemplat meditat mull mus pond reflect ruminat speculat
contemporari generat
contend content postulat
contend cop deal grappl manag
content messag
contingenci eventualiti
continu continuanc continuat proc
continu continuat proc
continu preserv uphold
continuanc continuat
contort wring
contract sign sign_up
contrast counterpoint
contribut giv
contriv design plan project
control manipulat
convalesc convalescent recov
convei express
converg convergenc meet
convuls fit paroxysm
convuls slash thrash thresh toss
cook prepar readi
cook_up fabricat invent manufactur
cool cool_down cool_off
cop hook snitch thiev
cop_out opt_out
copi imitat simulat
coquet flirt
cor_out hollow hollow_out
cord corduroi
cordon_off rop_off
cork cork_up
corn tr
cornet trumpet
coronat crown
correct disciplin
correspond equat
correspond jib match talli
correspond represent
correspondent newspaperman
corroborat documentat
corros rust
corrupt debas debauch debaucheri deprav misdirect pervert profan
corset stai
cotton_up plai_up shin_up sidl_up suck_up
couch fram
couch loung sofa
cough_out cough_up spit_up
cough_up poni_up spit_up
count numerat
count_down countdown
counterfeit fak forgeri
counterfeit forgeri
countersign password
coup takeov
coupl coupl_up
coupl mat
coupl pair
coupl pair pair_off partn_off
couri messeng
cours flow
court courtship woo
court romanc woo
court tribunal
cow coward
cow huddl
coward fawn grovel
cowboi cowhand cowpunch
crack gap
craft trad
cramp spasm
crank crank_up
crank grouch
crank zigzag
crank_out grind_out
crav lust
crawl creep
craz madden
crazi looni
creak screech squeak
cream cream_off skim skim_off
cream_off skim_off
creat mak
creat mak produc product
creep mous sneak
creep spook weirdo
creep_up sneak_up
crest peak top
cretin idiot imbecil moron retard
cri cry weep
cri tear weep
crim incriminat
crim outlaw
criminal crook felon outlaw
cring flinch quail recoil shrink winc
crippl lam
criter standard touchston
critic criticism knock pick_apart
critiqu review
croak death deceas decedent die exit expir pass_awai perish pop_off
cron hag
crook curvatur
crop_up pop pop_up
cross track travers
cross_off cross_out strik_off strik_out
crossroad hamlet
crouch hunk_down scrunch_up squat
crouch stoop
crow gloat
crowbar pry
crowd crowd_togeth
crowd herd
crucifi crucifix
crusad reform
crush mash squash squeez
crush oppress
crush quell stifl
crush_out extinguish press_out stub_out
cry holl holler scream shout shout_out squall yell
cry outcri shout yell
cry yell
cub greenhorn rooki
cuckoo goof jackass
cuddl nest nestl nuzzl snuggl
cuddl nestl snuggl
cue prompt remind
cull_out winnow
culprit perpetrat
cur heal
cur therapeutic
curb curtail restrict
curl curl_up
curriculum syllabus
curtain drap draperi
curv sh slew swerv trend veer
cush cushion
cushion pad
cuss gadfli
custodi detent
cut edit edit_out
cut_back cut_down cutback reduc reduct trim trim_back trim_down
cut_back flash_back flashback
cut_down slash
cut_off disrupt interrupt
cut_up mangl mutilat
cycl motorbik motorcycl
dab swab
dabbl paddl
daemon demon devil
dais podium pulpit rostrum
dalli toy
dam dam_up
damag harm impair
damn damnat imprecat maledict
damp dampen dull muffl mut ton_down
damp dampness
dampen moisten
dampen moisten moistur
dandi gallant
dang risk
dangl swing
dar presum
daredevil madcap swashbuckl
dark darkness
darkness shadow
dart fleet flit flut
dash daunt frighten_awai frighten_off pall scar scar_awai scar_off
dash scoot scud
dash smash
dash_down dash_off
dash_off fling_off scratch_off toss_off
dat_back go_back
daub plaster
dawdl fall_back lag laggard
dawdl trifl
dawn penetrat
daydream dream
daz dazzl
deadlock impass stalemat standstill
deal treat
dearth famin shortag
death deceas
debacl fiasco
debat deliberat moot
debauch debaucheri
debilitat debiliti
debiliti feebleness frailti infirmiti
debunk expos
debut entri introduct
decadent decai
decant pour pour_out
deceas decedent depart
deceiv decept delud delus
decelerat retard slow slow_down
decept misrepresentat
decid decis determin
deciph decod
deck dump flo knock_down
declaim recit
declar declarat
declin pass_up refus reject turn_down
declin refus
declin wan
declin worsen
decomposit disintegrat
decorat orna
decr fiat
decr rul
decreas diminish lessen
decreas lessen
deduc deriv inf
deduct subtract
def postpon put_off remit set_back shelv tabl
defeat discomfit
defeat kill vot_down vot_out
defeat lick
defeat overcom
defecat stool
defect desert
defend fight fight_back fight_down oppos
defend guardian protect
defend support
defi withstand
deficienci lack
defil taint
defin definit
defin delimit delineat
deflect warp
deformat distort
degenerat deteriorat
degr level stag
degrad degradat demean disgrac tak_down
dehydrat dry_up
deifi deiti
deiti diviniti god
delai detain
delegat relegat
delight enjoi revel
delight pleas
delineat depict
delirium frenzi furi hysteria
deliv deliveri
deliv fork_out fork_up
deliv presentat
deliveranc rescu
delug flood inundat
delug flood_out overwhelm
delv dig
democraci republic
demolish demolit
demolit destruct
demonstrat establish prov
demonstrat present presentat show
demonstrat presentat
demur except
den lair
deni denial
deni refusal
denim jean
denominat designat
depart departur deviat vari variant variat
depart departur go_awai going
depart departur part set_forth set_off start start_out tak_off takeoff
depart departur quit
departur deviat differenc
departur going leav
dependenc dependenci
dependenci reli
depict describ
depict pictur
deport deportat exil expatriat
deport extradit
depos forc_out
deposit stick wedg
depot terminal
depress press_down
depriv deprivat divest divestitur strip
deprivat privat want
deputi substitut
derang perturb
derid deris
deriv gain
descendant posteriti
describ distinguish identifi identificat key key_out nam
desecrat sacrileg
desegregat integrat
desert desolat forsak
deserv merit
desir want
desolat devastat
desolat devastat ravag scourg
despair desperat
despis disdain scorn
despoil forai loot pillag plund plunder ransack rifl
destin destinat doom fat
destini fat
destroi destruct
destroi destruct ruin
det discourag
detain detent
detect discov discoveri find notic observ observat
detect sens
determin influenc shap
determinat find
detest hat
detonat explos
develop evolv
deviat divers divert
devil mischief shenanigan
devis fashion mak
devis formulat invent
devis prepar
di dye
diagnos diagnosis
diagnostician pathologist
diagram plot
diap nappi
diari journal
dic die
dict enunciat
dictat prescrib prescript
dictatorship totalitarianism tyranni
dictum pronounc
die_back die_down
die_off die_out
dif disagr disagre dissens dissent
differenc differentiat distinguish separat tell_apart
difficulti troubl
diffus fan_out spread spread_out
dig dig_out dig_up
dig excavat
dig hollow
dig_up excavat
dilat distend distens
dilat elaborat enlarg expand expound flesh_out
dilut thin
din_out eat_out
dinghi rowboat
dip dous dunk plung
direct directiv
direct manag
dirg requiem
dirt grim soil
dirti grim soil
dirti soil
disabiliti handicap
disabl handicap
disabl incapacitat
disagre dissonanc
disallow forbid prohibit proscrib veto
disappear disappearanc
disappear disappearanc vanish
disappear vanish
disappoint let_down
disapprov reject
disarm disarma
disburs expens
disburs pay_out
disc record
discern distinguish mak_out pick_out spot tell_apart
discharg fir
disciplin train
disclos disclosur discoveri divulg expos giv_awai let_out reveal uncov unwrap
disclosur reveal revelat
discord strif
discours discuss
discours dissertat hold_forth
discourtesi disrespect
discov discoveri
discov discoveri find_out hear learn
discredit disreput
discrepanci varianc variant
discriminat know_apart
discriminat singl_out
discuss hash_out
disdain freez_off reject scorn spurn
disembark disembarkat
disentangl extricat untangl
disentangl straighten_out
disgrac sham
disgust gross_out repel revolt
dish dish_out dish_up serv_up
disinfect disinfectant
disinfectant germicid
disinherit disown
disint exhum exhumat
disjoint dissociat divorc
disk harrow
dismantl level pull_down raz tear_down
dismemb tak_apart
dismiss dismissal
dismiss displac fir forc_out sack send_awai terminat
dismiss send_awai
dismount light
disobedienc disobei
disord disquiet perturb perturbat troubl
dispatch send_off
dispers dissipat scat
dispers scat
dispers sprinkl
displac supplant
displai exhibit
disput quarrel
disqualifi unfit
disregard ignor snub
disrob peel strip strip_down undress
disrupt interrupt
dissembl feign pretend sham
dissent dissident object
dissent protest
dissipat fool fool_awai frit frit_awai
dissolv fad_awai fad_out
distinct eminenc preeminenc
distort falsifi falsiti garbl warp
distribut giv_out hand_out pass_out
distribut spread
district territori
district zon
distrust mistrust suspect
disturb disturbanc troubl upset
disturbanc perturbat upset
dith fuss
div plung
diverg divergenc
divers recreat
diversifi diversificat
divert hiv_off
divid fract
divorc split_up
dizziness vertigo
do_up doll_up glam_up pretti_up
doct doct_up sophisticat
doct physician
docu documentari
docu pap
dodo fossil
doer execut perform performanc
doghous kennel
dogma tenet
doldrum stagnat
domain land
domicil resid resident shack
domin dominanc dominat
domin tyrant
dominat mast
dominat predominanc predominat prevail
doodl scrabbl
doom los
door doorwai
dop dop_up
dop_off doz_off drift_off drop_off drows_off flak_out nod_off
dos drug
dot stud
doubl doubl_up
doz drows
doz drows snooz
draft enlist
drag drop_back hang_back trail
drag embroil sweep sweep_up tangl
drag_up dredg_up
drain drainag
drain drainag run_out
drama embellish embroid embroideri lard pad
dramatist playwright
draw pull pull_out
draw trac
draw_awai draw_off
draw_back mov_back pull_awai pull_back reced retir retreat withdraw
draw_back pull_back retract
draw_out prolong prolongat protract
draw_up pull_up straighten_up
dread fear
drench swamp
dress dress_out
dressmak seamstress
dribbl drip trickl
dribbl trickl
drift rambl roam rov strai vagabond wand wander
drift_apart drift_awai
drink drunkard rummi
driv mot motor motorist
driv ram
driv_back fight_off rebuff repel repuls
driv_out rous rout_out
drivel slav slob
dron monoton
droop sag
drop drop_down sink
drop_awai fall_awai slip
drop_out quit
drudg drudgeri grind toil
drudg hack
drudgeri plod
dry dry_out
dry_up mummifi
dub nicknam
dullard stupid
dummi dummi_up
dup victim
duplicat repeat repetit replica
duti obligat responsibiliti
dwarf midget
dwell hom
dwell inhabit inhabitant liv populat
dwell inhabitant
dwindl dwindl_awai dwindl_down
earn garn
earn pay remunerat salari wag
earn profit
earphon headphon
earth_up land_up
earthquak quak
eas facilitat
eas_off eas_up flag slacken_off
eas_off let_up
eas_up yield
east orient
eat feed
eat_awai erod
eat_up finish
ebb ebb_awai ebb_down ebb_off ebb_out
echo resound reverberat ring
eclips overshadow
ecstasi exaltat raptur
eddi purl swirl whirl whirlpool
edg inch
edifi enlighten
educat instruct
educat train
effac eras erasur rub_out scor_out wip_off
effac obliterat
effect effectuat
effort exert
ejaculat interject
eject squirt
elaps laps slip_awai
elat intoxicat lift_up uplift
elect electorat
elect vot
elevat lift rais
elevat rais
elf gremlin imp pixi
elicit evok extract
eliminat riddanc
eliminat winnow_out
elongat stretch
eloquenc fluenci
elucidat enlighten illuminat sort_out
emanat exhal giv_forth
emancipat liberat liberti
emb implant plant
embark ship
embellish embroideri
embezzl misappropriat
embodi incarnat
embodi personifi
embrac encompass
embrac espous sweep_up
embrac hug
emigrant emigrat
emiss emit
emiss emit giv_off giv_out
emit let_out ut utteranc
emploi hir
empti evacuat
enact ordain
enclos enclosur envelop
enclos insert introduc
encod encrypt
encount find
encount meet
encount skirmish
encroach infring
encroach intrus
end finish terminat terminus
end terminat
end_up fetch_up finish finish_up land_up wind_up
endang imperil jeopardi menac peril threaten
endang peril
endow gift invest
endpoint terminus
endur last liv surviv survival
endur wear
enemi foe
enforc impl
engag occupat
engag pursu
engag wag
engin engineer
engin mastermind
engrav inscrib
engross engulf immers soak_up steep
enjoi lov
enlarg expans
enlist recruit
enshrin shrin
ensu result resultant
ent enter entranc
ent entri record
ent participant participat
ent recruit
entail mean
entangl mir
enter entranc
enthron vest
entic lur tempt
entireti totaliti
entitl titl
entrap fram
enumerat item
enumerat number
environ surround
envis fanci imag pictur seer
envis fores
envisag imagin
epicur gourmet
epigram quip
equal peer
equal rival
equestrian horseman
equip fit_out outfit
er err mistak
er fault mistak
eradicat exterminat extirpat root_out uproot
erect rear
erod gnaw
erupt flar flar_up
erupt ignit
escalat intensifi intensificat step_up
escap get_awai
eschew shun
essai examin prov test try try_out
establish find found foundat launch set_up
establish find found institut
establish lay_down
esteem reput reputat
esteem respect
evaluat justic
evaluat rat
even_out flush level
even_up jog squar_up
evidenc prov testifi testimoni
evil wickedness
evildo sin
exaggerat hyperbol
exaggerat hyperbol overstat
exalt exaltat exhilarat thrill
exalt extol glori glorifi glorificat laud
examin examinat
examin test
examinat scrutini
exc overstep top transcend
exc transcend
excel stand_out surpass
except exclud leav_off leav_out omiss omit
exchang switch
excis expung
excit shak stimulat stir
excit stimulat
exclaim exclamat
exclaim proclaim promulgat
exclud exclus keep_out shut shut_out
excurs jaunt out
excus exempt let_off
excus pardon
execut performanc
exemplifi illustrat instanc
exercis exert
exercis practic
exercis workout
exert wield
exhaust plai_out sap tir
exhaust tuck_out
exhort exhortat press urg
exil expatriat
exist existenc
exit get_out go_out
expel expuls kick_out throw_out
expel rout
expend expenditur spend
expens writ_down
experi experiment experimentat
experi experimentat
experienc feel
exploit exploitat
exploit feat
exploitat using
explor explorat
explor research search
expos exposur
expos unmask
exposit expound
exposit expound set_forth
express extract
express reflect
express ut utteranc
expresswai freewai motorwai pik superhighwai
extend extens extent
extend hold_out stretch_forth
extenuat mitigat
exteri outsid
exterminat kill_off
extinguish quench
extinguish snuf snuff_out
extirpat root_out uproot
extort goug
extract rip_out tear_out
exud ooz ooz_out
eye eyeball
eyepiec ocular
fabl fabricat
fabricat manufactur
fac front
faciliti installat
fact fact_out
factori mill
fad fleet
fad slic
fad wither
fag_out fatigu jad tir tir_out wear wear_down wear_out weari
faggot faggot_up
fail failur miscarri miscarriag
fail neglect
fail weakness
faint pass_out swoon
faint swoon
fak falsiti fudg misrepresentat
fak fraud pseudo
fak sham
fall fell
fall precipitat
fall_off slump
fall_out follow
falsehood untruth
falt falter
falt stam stut
fam renown
famili household
fan root
fanfar ostentat
farc travesti
farm husbandri
farm_out hir_out rent_out
farm_out job subcontract
fascinat intrigu
fascinat spellbind transfix
fash fashion
fasten fixtur
fat fatten fatten_out fatten_up flesh_out plump plump_out
fatherland homeland motherland
fathom penetrat
fatigu jad tir
fatigu weariness
fault flaw
fauna zoologi
fawn kowtow
faz unnerv unsettl
fedora stetson
feed giv
feed_back resubmit
feel sens
feel spirit
feel_out sound_out
fell log lumberjack
felt felt_up mat mat_up
fenc surround wall
fer fermentat
fer fermentat unrest
ferret ferret_out
fess_up own_up
fet hobbl
fet shackl
fiddl shirk
fiddl violin
fiddl violinist
fiend ogr
fig figur
fight struggl
figur_out lick puzzl_out solv
figurin statuet
fil fil_awai
fil regist registri
filet fillet
fill fill_up
fill meet satisfi
fill_out round_out
film movi
filt filt_out separat_out strain
filt percolat permeat
fin ticket
financ fund
finish_out round_out
fir_up heat ignit inflam stir_up wak
fir_up light
fireplac hearth
firmwar microcod
fish fisherman
fishmong fishwif
fit tantrum
fix pay_back
fix repair
fixat regress
fizz foam froth sparkl
fizzl fizzl_out pet_out tap_off
fizzl hiss hush
flail thrash
flak flak_off peel
flap flutter
flap wav
flap_down slam
flar flar_out
flash flaunt ostentat show_off
flat flatter flatteri
flatten flatten_out
fledgl newbi newcom
fleec overcharg plum rob
fli flight
fli fly wing
flick flut flutter
flick glint spark
flip somersault
flip toss
flo floor
flo shock
flog lash lath slash trounc welt whip
flog lash whip
flop found
flounc ruffl
flound stag
flourish prosp thriv
flourish thriv
flout scof scoff
flow flux
flow_awai flow_off
flu influenza
fluff_up plump_up
flunki lackei
flush_down wash_down
flyov overpass
fob_off foist_off palm_off
foi hall lobbi vestibul
foil frustrat qu scotch thwart
foil thwart
fold fold_up
fold fold_up turn_up
fold pen_up
font fount typefac
fool gull
foot foot_up
foot hoof
foot term
for prow
forag scroung
forai raid
forbear hold_back
forc impel
forc personnel
forc push
forebod foretell predict prognosis
forecast foretell
forecast prognosis
foreclos forestall preclud prevent
forego forfeit forgo giv_up waiv
forego forgo relinquish waiv
forego preced
foreground highlight plai_up spotlight
forest wood
foretell herald
foreword prefac
forg ham
forgo forswear
fork pitchfork
formula recip
forswear recant retract
fort fort_up
fort garrison
fost foster furth
foster nurtur
fox trick trickeri
fr fre liberat loos
frag fragmentat
frank postmark
fraud hoax
fre liberat
freak freak_out gross_out
freak monstrositi
freez_down freez_out
frequent patron
frequent patron shop spons
fresh freshman
freshen freshen_up refresh
freshen_up refurbish renovat
fret fuss
fret grat rankl
fret stew
fright frighten scar
frizzl kink kink_up
frost ice
frown glow
frown scowl
fudg_togeth throw_togeth
fumbl grop
funct operat
funct serv
furi infuriat
furl roll_up
furlough lay_off layoff
furnish provid rend suppli
furnish trap
fus unificat
gab yak
gag jest jok
gag quip
gain win
gala jambor
gam gambl
gam punt stak
gambit ploi
gang gang_up
gap gawk goggl
garden horticultur
gash slash
gasp pant
gath_up lift_up pick_up
gawk goon lummox oaf
gaz star
gear_up prepar preparat readi
gem treasur
gentil heathen infidel pagan
gesticulat gestur mot
get_back win_back
get_togeth meet
get_up ris
gib gibberish
giggl tit
gild gilt
ging_up jazz_up juic_up pep_up
girl miss
giv_back refund repai
glamour hex jinx witch
glanc glimps
glanc peek
glar glow
glass glaz
glass spectacl
gleam glim
gleam glint glisten glit shin
glean harvest reap
glid soar
glori glorificat
glu past
glut gorg overeat overindulg pig_out satiat scarf_out stuff
go_awai go_forth
go_back recur
go_down sink
go_up lift mov_up ris
goad needl
goad prod spur urg
goad spur
goali goalkeep
gob marin seafar seaman
goblin hobgoblin
govern regim
govern regulat
govern rul
grab snap_up
grad gradat order rat
grad level tier
grad scal
graffiti graffito
grain ingrain
grandma grandmoth granni
grapevin pipelin
grappl grip
grappl wrestl
gratifi gratificat satisfi
gratificat satisfact
gratuiti tip
grav sculpt sculptur
grav tomb
graveston tombston
graz pastur
greatcoat overcoat
griev sorrow
grin smil
grind_down tyrant
groan moan
groom train
groov rifl
grouch grumbl scold
ground strand
ground yard
grov orchard
growl grumbl rumbl
grub_out grub_up
grumbl mut
grumbl rumbl
guarant vouch
guarant warranti
guard ward
guess hazard ventur
guess imagin reckon suppos think
guess speculat supposit surmis
guid guidanc st
guid lead
guid st steer
guidanc steer
gulp swig
gunfir gunshot
gunman gunsling torpedo
gush jet
gush spout spurt
guy rib ridicul roast
guzzl swill
gyrat reel spin whirl
haggl huckst
haggl wrangl
hall hallwai
halt stop
halt stoppag
ham hammer
ham_out thrash_out
hamp shackl
handbag purs
handcuff manacl
handicap invalid
handicraft handiwork
handl manag
handl palm
handl treat
hang hang_up
hang string_up
hang_out hangout
hangout haunt
hank long yearn
happen occur
happen occurrenc
harangu rant
harm hurt injuri trauma
harness rein
harvest reap
hasten hurri rush
hasten rac rush sp speed
hatchet tomahawk
haul truck
haul_up pull_up
haunt obsess
hawk huckst peddl vend
hazard jeopardi peril risk
headmast schoolmast
heal therapist
heap pil
heap pil stack
heap_up pil_up stack_up
hear listen
heat heat_up
heat heat_up hot_up
heat warm
heav heav_up heft heft_up
heaven paradis
heed listen
height meridian peak summit
heighten ris
hell inferno
hesitat paus
hesitat waffl wav
hew hew_out
hick yokel
hid hid_out hideout
hideawai hideout
highwayman hijack
hik_up hitch_up
hind imped
hint intimat
hint suggest
histrionic theatrical
hit shoot
hit strik
hitchhik thumb
hiv_awai salt_awai stack_awai stash_awai stor storag
hobbl limp
hobo tramp
hock pawn
hoist run_up
hol hol_out
hold hold_up support sustain
hold keep_back retain retent
hold retent
hold_off wait
hold_out resist withstand
holdup stick_up
holidai vacat vacation
holl holl_out holler
homestead squat
hood hoodlum punk thug
hook_up hookup
hoorai hurrah
hop skip
hop_up soup_up
hord host
horn tusk
hos hos_down
hos hosieri
hospital infirmari
hostel hostelri inn
hot_up screw_up
hound hunt
hous lodg
housekeep housework
hov oscillat vacillat
hovel hut shack shanti
howl roar wail
huddl huddl_togeth
huf snort
hulk loom tow
hulk whal
humidifi humiditi moistur
hump hunch
hung starv starvat
hunt hunt_down track_down
hurl hurtl lung thrust
hurl pitch
hurri sp zip
hurri speed
hurt pain
hush hush_up silenc
hush pip_down quiet quiet_down
hush_up whitewash
hyp_up psych_up
hyphen hyphenat
icebox refrigerat
idiom parlanc
idl idleness loaf
idl laz stagnat
idl loaf
idol rever worship
illness sickness
illumin illuminat light light_up
imag pictur
imbalanc unbalanc
immers plung
immers submerg submers
immovabl realti
impertinenc impudenc
imping strik
imping trench
import importat
impos imposit inflict visit visitat
imposit inflict
imposit levi
imprecat maledict
impress instill
impress strik
imprimatur sanct
imprison incarcerat jail jug lag remand
improvis improvisat
inact inactiviti
inaugurat kick_off
incit instigat
incit motivat prompt
incit prod
inclin lean tend
incorporat integrat
inculcat infus instill
inculcat ingrain instill
indicat point
induct initiat
indulg pamper
indulg pand
industri manufactur
infest infestat overrun
infix insert
inflam inflammat
info informat
inform informant informat
inform rat
infract violat
inhal inhalat
inherit inheritanc
initiat lead_up
initiat originat start
initiat pion
inject interject interpos interposit
injur injuri wound
innovat introduc
innovat invent
innuendo insinuat
inoculat vaccin vaccinat
inoculat vaccinat
inquisit interrogat
inscript letter
insert interpolat
insid interi
insinuat intimat
insist insistenc
inspir instigat prompt
install installat
instru instrumentat
instruct teach
instrumentalist musician
insulariti insulat
insulat isolat
insurgent rebel
insurrect rebell revolt upris
integriti uniti
intend mean
intend mean signifi
intensifi intensificat
intent mean
intent purport
interchang replac substitut
interfer interferenc
interfer interferenc interpos interven intervent
interlac intertwin lac twin
interlock mesh
interlop intrud trespass
intermarri intermarriag
intermediari mediat
intermiss paus
internet net
interpret translat
interrogat interrogativ
interrogat quest question
interview quest
interweav weav
intimat suggest
intoxicat poison
intrud irrupt
intrud nos pok pry
intrud trespass
invad invas
inveigh rail
invert revers
investigat research
invit invitat
invitat receiv
involv participat
involv regard
iron iron_out
iron_out straighten_out
ironi sarcasm satir
irrigat wat
isolat keep_apart set_apart
issu issuanc
issu publicat publish releas
issu suppli
itch scratch
iterat reiterat repeat repetit restat
itinerari rout
jab jabber
jab jabber mouth_off rant rav spout
jab pok
jab pok thrust
jack jack_up
jail pokei poki
jail screw
jam mob pil throng
jangl jingl
jar shak_up
jaunt trip
jaw yap_awai
jeer mockeri scof scoff
jeer scof scoff
jerk twitch
jerk yank
jest jok
jiggl joggl wiggl
jimmi lev pry
jog rambl
jog trot
john lavatori privi toilet
johnni rebel
jostl shov
jot jot_down
journei travel
joust tilt
joy rejoic
joystick stick
juggernaut steamroll
jumbl scrambl throw_togeth
jump jump_out leap_out stand_out stick_out
jump_off leap
junctur occas
junk trash
justic resolv settl
justifi justificat vindicat
jut jut_out project protrud stick_out
juxtapos juxtaposit
keen lament lamentat
keep_back withhold
keep_down numb
keep_down quash repress subdu subjugat
keep_off stai_off
keep_up prolong prolongat sustain
keepsak souvenir
kick kick_back recoil
kick_back kickback
kill stamp_out
kingdom realm
kiosk stall
kit kit_out kit_up
knead massag rub_down
knif stab
knock pink tap
knock_back put_back
knock_down pull_down push_down
knock_off liquidat wast
knock_off shav
lab laboratori
label mark tag
label pronounc
labyrinth maz
lac lac_up
lad laden
lad laden load load_up
laggard trail
lament lamentat wail
lampoon parodi spoof
lampoon satir
lanc spear
land set_down
land shor
languish pin_awai
lap lap_up lick
lap overlap
laps passag
laps regress relaps
laps relaps revert
larceni steal theft thiev
last_out rid_out
laugh laught
laugh_awai laugh_off
laund laundri wash
laundri washabl
lavish show
lay_asid sav sav_up
layman secular
lead leadership
lead result
leak leak_out
leakag outflow
lean tilt
lean_back reclin
leas let rental
leas rent
leash rop
leash teth
leav_out miss neglect omiss omit overlook
lectur talk
leer sn
legislat legislatur
lend loan
lengthen perpetuat prolongat
leotard tight
lesson moral
let missiv
level level_off
liberat liberti
libertin round
licens permit
lick thrash
lieu stead
lift_out scoop scoop_out scoop_up
lik wish
limb limb_up
limbo obliv
limelight spotlight
ling loaf loit loiter loung lurk tarri
liquidat pay_off
literal misprint
liv_out sleep_out
liv_togeth shack_up
load longshoreman
local venu
localiti viciniti
locat position
locat situat
lock mesh operat
lock_awai lock_up put_awai shut_awai shut_up
log_off log_out
look_back retrospect
look_out lookout watch_out
lookout picket scout sentinel sentri
loos unleash
loosen slacken
loosen teas teas_apart
loosen_up relax
loot plund
lop sev sever
lop trot
lord mast
low lower
loyalist stalwart
lug luggag tot
luminari notabl
lunatic madman maniac
lurch pitch
lurch stag stumbl
lurk skulk
lyric word
machin machinist
machinist mechanic
madhous nuthous
maelstrom whirlpool
magnat tycoon
mail send
mailman postman
maim wound
maintenanc upkeep
mak_out writ_out
makeshift stopgap
maling malinger skulk
malinger skulk
man manpow workforc
man serviceman
manag overs superintend superintendent supervis
mandat mandatori
manicur manicurist
mantel mantelpiec
manufactur produc
map map_out
marionet puppet
mark_off mark_out
market marketplac
market merchandis sell
marketplac mart
maroon strand
marqu pavil
marriag matrimoni wedlock
marvel wond
massacr mow_down slaught
mast overcom subdu surmount
mastermind originat
mat pair
mat teammat
materniti pregnanci
maul sledgeham
meand thread wind
measur measur_out
measur step
measur_up qualifi
mechanic mechanism
meddl tamper
medicat medicin
medlei pastich
mellow mellow_out melt
melodi tun
melt melt_down
melt thaw
melt_off slim slim_down thin
memo memorandum
menac threat
ment observ remark
ment referenc
merchandis product
merchandis trad
merg unifi unificat unit
merrymak racket revel revelri
mess muss
mess_up ruffl_up rumpl
metro subwai
microphon mik
middleman wholesal
midst thick
migrant migrat
milieu surround
militia reserv
milquetoast sissi
mim mimic
minist ministrat
minist parson past rect
minus subtract
minut transact
mir muck muck_up mud
misbehav misconduct
misconduct mismanag
misconstru misconstruct misinterpret misinterpretat misunderstand
misdirect misguid mislead
miseri wretchedness
misinform misinformat mislead
misinterpretat mistak misunderstand
mislai misplac
misrepresent misrepresentat
missil projectil
mix sociabl social
mix_up stump
mob rabbl rout
mock mockeri
mock_up model
model pattern
modifi modificat
moistur wet
monarch sovereign
monastic monk
monit monitor supervis
monkei pot put tink
monkei tamp
mop mop_up wip_up
mop swab
mop_up whip worst
morgu mortuari
mortician undertak
mot mov
motto shibboleth slogan
mount mount_up
mountain mountaineer
mouth speak talk utteranc
mov travel
mov_out remov tak_out
muddi muddi_up
muffl stifl
mumbl mut mutter
murd slai
murmur mut mutter
must must_up ralli summon
mutant mutat
mutin mutini
nag scold
nail nail_down peg
nail_down narrow narrow_down peg_down pin_down specifi
nakedness nuditi
napkin serviet
narrat narrativ stori tal
narrat recital recount tal
narrat storytell
narrow narrow_down
nationalist patriot
nausea nauseat sicken
navigat pilot
navigat voyag
neckti tie
negativ veto
neglig wrap
negotiat talk
neigh whinni
nerv steel
net sack sack_up
net veil
neut neuter spai
new tid
newsman report
newspap pap
nightdress nightgown
nincompoop ninni
nip pinch squeez
nobl nobleman
nois resound
nomenclatur terminologi
nos_out scent_out smell_out sniff_out
nothingness void
nuanc subtleti
nudg prod
numb number
nuptial wed
nurs nurseri suck suckl
obedienc obei
object remonstranc
observ observanc
observ watch
observanc watch
obtain receiv
occupanci occupant occupi resid resident
occupanci tenanci
occupant resident
occupi use_up
of of_up
of offer
of prof
of volunt
offend piqu
offend wrongdo
officiat refere
offspr progeni
oint salv
omen portent
oncom onset
ooz seep seepag
ooz seepag
open open_up
open spread unfold
opponent oppos opposit
opponent oppos pit plai_off
opposit resistanc
oppress persecut
oracl prophet
orat rhetorician
orchestra orchestrat
ordinanc regulat
orient orientat
orient point
origin sourc
orphan orphanag
outcom result
outdo outstrip surpass
outfac star_down
outlai spend
outlast outliv
outlin sketch
outlin synopsis
outpost outstat
output yield
outrag scandal shock
outsmart outwit
overcom overpow overtak overwhelm
overestimat overrat
overflow overrun
overhaul overtak
overlai sheath
overrid overrul
overs superintendent
overturn upset
own possess
own propriet
ownership possess
pacifi peacemak
pack packag
packag parcel
pact treati
pai pay
pain striv
paint pictur
pan pan_off pan_out
pan tear_apart trash
pand pimp procur
panic scar
panti scanti
paper wallpap
par par_down
parad promenad troop
paranoiac paranoid
paraphras rephras
parentag parenthood
parodi spoof
partak shar
partit partit_off
partn spous
pass passerbi
pass surpass
passag transit
pat tap
patch patch_up
patch piec
patch plot
patio terrac
patrol polic
patron patronag
pattern practic
pay_back repai reward
payload warhead
peal ring
peal roll
peddl vend
peg peg_down
peg_awai plug_awai slog
pelt pour stream
pen writ
penalti punish
pens pens_off pension
perch roost
percolat perk perk_up
perform performanc
perjur perjuri
permeat pervad
permutat replac substitut
persecut torment
persever persist
persist prevail
perspir sweat
persuad persuas
persuad swai
perus perusal
perus perusal studi
pervert sophisticat twist
pest pestilenc plagu
petit request
philippic tirad
phon telephon
photo photograph
phraseologi word
piazza plaza
pick_off pluck pull_off tweak
pictur portrai
piddl piddl_awai trifl wanton wanton_awai
piddl piss urinat wee
pier wharf
pil stilt
pillag plunder
pin shackl
pin_down trap
pip pip_up shriek shrill
piranha predat
pirat plagiarist
pitch sky toss
pivot swivel
plac_down put_down
placard post
plai_back playback replai
plaid tartan
plank plop plump plump_down plunk plunk_down
plank_down plonk_down plump_down
plant work
plast plaster
playth toy
pleat ruffl
plight predica quandari
plod trudg
plot schem
plug plug_awai
plug secur stop_up
plumb plummet
plummet plump
plund plunder sack
poet vers
poetri vers
point_out signal
pok_out reach_out
pol punt
polish refin
polish shin
pommel pummel
pooch pooch_out
populac public
portrai portrait portrayal
portrait portrayal
pos sit
posit position
post put_up
pot put
pot toilet
potential potentialiti
pounc swoop
pound pound_off
pound pound_up
pound ram ram_down
pour stream swarm
pour_forth shed spill
pout sulk
practic rehears rehearsal
pranc strut
pranc strut swag swagger
preach sermon
precaut safeguard
preced predecess
precedenc prioriti
predict soothsai
prei quarri target
premi premier
preparat readi
present presentat
present stag
preserv sav
presid president
prim prim_out prim_up
print publicat publish
priz treasur
proc procedur proceed
proc tak
procedur process
process treat
proclaim proclamat
procrastinat stall
procur secur
prof proposit suggest
program schedul
project task undertak
prom promenad
promot publiciti
prop prop_up shor shor_up
propel propell
propos proposit
propos suggest
proprietari proprietorship
protest protestat
prov turn_out
provid put_up
provid suppli
provis proviso
provis purvei
psychiatrist shrink
pub saloon
puck ruck_up
puf puff
puff_out puff_up
puk vomit
puls pulsat
puls pulsat throb
pupil student
purifi purificat puriti
purr whir
pursu pursuit
push_asid push_awai
push_out thrust_out
put putt
put_back replac
put_down repos
quak quiv quiver
quak trem
quarrel wrangl
quell squelch
quench slak
queri quest
queri quest question
queu queu_up
quit resign step_down
quiver trembl
quiz test
rack_up scor talli
racket racketeer
raffl raffl_off
rag ramp rampag storm
rag torment
rail rail_off
rail runwai
railroad railwai
rain rain_down
rain_out wash_out
rak rip
rak scan skim
ranch spread
rang reach
rap ravish
rascal rogu
rat rat_out
rat ration
ratifi ratificat sign
rattl_down rattl_off reel_off roll_off spiel_off
ravel ravel_out
raz wreck
reach reach_out
reach stretch
react respond
realism realiti
reappear reappearanc
reassign transf
reassur reassuranc
rebel rebell renegad
rebel rebell ris_up
rebuff slight
rebuff snub
rebuk reprimand reproof
rebut rebuttal refut refutat
recap recapitulat
receipt revenu
receiv recipient
recharg reload
recit recitat
recital yarn
reclamat rehabilitat renewal
reconnaissanc scout
reconsid reconsiderat
record tap
recoup reimburs
recov recoveri recuperat
recov recoveri regain retriev
recreat reviv vivifi
recur recurrenc repeat repetit
recur resort
redeem redempt
redefin redefinit
redempt salvat
redevelop renovat
rediscov rediscoveri
redo refash remak
reduct scal_down
reduct shrink shrinkag
reestablish reinstat
reexamin review
refer refere umpir
refill replenish
refug safeti
refus refusal reject turn_down
regenerat renew
regi regimentat
regist registrant registrat registri
regist registri
regress return revert turn_back
regret rue
rehash retrograd
reissu reprint
relax unwind
releas relinquish
relegat submit
relinquish resign
remain stai
remand remit send_back
rememb think_back
remit remittanc
remov removal
remov removal tak_awai
rend rip
render rendit
reneg revok
renounc resign vacat
renunciat repudiat
repeal rescind
repeat repetit
replac supersed supplant
replet satiat
represent symbol typifi
repriev respit
reproof reprov
repuls snub
reput reputat
restrain restraint
resum resumpt
resum sum_up summari
resum survei
resurgenc revival
resurrect uprais
resuscitat reviv
retaliat reveng
retaliat strik_back
retract shrink_back
rev rev_up
rev_up step_up
revel revelri
reverenc venerat
revers reversal
review survei
revil vilifi
revis rewrit
revolt revolut
revolutionari subversiv
revolv rotat
reward wag
rid riddanc
rid_awai rid_off
rins rins_off
rip rip_off steal
rip_up shred tear_up
rippl ruffl undulat
ris ris_up surfac
rit ritual
roadsid waysid
roar thund
rob robberi
rob vest
rock swai
rocket skyrocket
roll roll_out
roll rost
roll wheel
roll wind wrap
roll_out straighten
room suit
roomi roommat
root settl_down steadi_down
rotari roundabout
rough rough_out
round round_off
round_up roundup
rout_out rout_up
rub_down rub_off
ruff trump
run smuggl
rundown summat
runoff wast
ruptur tear
rush surg
rush_awai rush_off
rustl whisper
sabotag undermin
sag sag_down
sail seafar
saint sanctifi
salesgirl saleswoman
salli wisecrack
salli_forth salli_out
salut salutat
salv salvag sav
sampl tast try
sanatorium sanitarium
sand sandpap
sashai sidl
saunt stroll
scamp scurri
scamp scurri scuttl
scant skimp
scar scarifi
scat spread
scholar student
schoolmarm schoolmistress
scorch sear
scorch sing
scoundrel villain
scour scrub
scrabbl scribbl
scratch scratch_up
scrawl scribbl
scream shriek
screen screen_out siev sort
screen shield
screen show view
screen test
screen_off separat_off
scrub scrub_up
scrutini siz_up
scuffl shambl shuffl
scuffl tussl
sculpt sculptur
seal seal_off
seal varnish
seal waterproof
search seek
seat sit_down
seclud sequestrat
sect seg
seesaw teet
sell vend
sell_out sell_up
send send_out
send transmit
sens signifi
sens smell smell_out
sequin spangl
serv servic
serv wait
set typeset
set_asid suspend
set_back setback
set_down writ_down
settl settl_down
settl squar_off
settl subsid
sev severanc
sew sew_togeth stitch
sew stitch
shad shad_off shadow
shadow tail
shak_off throw_off
shallow shoal
shambl shuffl
sharehold stockhold
shat shatter
shatter smash
shift switch
shift transformat
shirk slack
shiv shiver shud
shiv shud
shiv trembl
shoelac shoestr
shoo shoo_awai shoo_off
shop stor
shopkeep storekeep tradesman
short trunk
shorthand stenographi
shout yell
shov stuff thrust
show show_down
shrink shrinkag
shrink shrivel shrivel_up with
sid sidetrack
sidetrack straggl
sign signal
sign signatur
silt silt_up
sim simmer
simplifi simplificat
sin transgress
sing song
sing vocalist
siphon siphon_off
sis sist
sit sit_down
sit_up stai_up
sixpenc tan
sketch vignet
slack slack_up slacken
slack slacken slow slow_down slow_up
slam thrash
slap smack
sled sleigh
sleek slick
sleek_down slick slick_down
sleep slumb
slic slic_up
slic slit
slick_up smarten_up spiff_up spruc spruc_up
slick_up smarten_up spruc spruc_up
slid slith
slid_down slump
slip_awai sneak_awai sneak_off sneak_out steal_awai
slip_up stumbl
sliv splinter
slop spill splat
slosh slush
slosh slush splash
slouch slump
slow slow_up
slug swig
sluic sluic_down
smack thwack
smell_up stink_out stink_up
smooth smooth_out
smoth surround
snap snarl
snap snatch snatch_up
snar trap
snarl snarl_up
snick snort
sniff whiff
snip snippet
snob snot
snoop spi spy
soar soar_up surg zoom
sob sob_up
sold solder
soldi soldieri
soldieri troop
sound_off speak_out speak_up
sound_off strik_up
sparkl twinkl
spat spatter splat splatter splut sput sputter
spat splash swash
speak talk
spear spear_up
spectat view watch witness
spell tranc
spew spew_out
spew spit
spic spic_up
spic spic_up zest
spik spik_out
spir steepl
spirit spirit_up
spirit_awai spirit_off
spit spit_out
spit_out sput
splash sprinkl
spong_down spong_off
sportsman sportswoman
spot spy
spot stain
sprain wrench
sprawl straggl
spread_out string_out
sput sputter
squad team
squand wast
squar squar_up
squirm twist worm wriggl writh
squirm wiggl wriggl
st tip
stabl stall
stai stick
stai_awai stand_back
stai_togeth stick_togeth
stair step
staircas stairwai
stam stut
stamp stomp
stanch staunch
start_up startup
steadi sweetheart
step tread
step_down weaken
sting twing
stock stock_up
stock stockpil
stor storag
storm tempest
stow_awai stowawai
strain striv
strain tens tens_up
strangl strangulat throttl
stratifi stratificat stratum
streetcar trollei
strengthen ton ton_up
stretch stretch_out
stretch stretch_out unfold
strid tread
strik walk_out walkout
string string_up
string thread
string twin
student studi
studi survei
stumbl trip
sub substitut
subdivid subdivis
subject them topic
submerg submers
submiss submit
subordinat subsidiari underl
subprogram subroutin
subsist survival
succ success
succ win
succumb yield
suf suffer
suffer woe
sum sum_up summat
sun sunbath
sunburn suntan tan
suppos supposit
surf surfboard
surg tid
surmis suspect
surviv survival
swai swing
swallow unsai withdraw withdrawal
swap switch
swarm teem
sweep_awai sweep_off
swell swell_up
swell well_up
swerv veer
swill swill_down
swing swing_out
swirl twiddl twirl whirl
switch_off turn_off
swoop swoop_up
tabl tabulat
tackl undertak
tak_out unpack
tamp tamp_down
tap taper
tax taxat
taxi taxicab
team team_up
tear_awai tear_off
tee tee_up
temp temper
tens tens_up
thrash trounc wallop
throw_back toss_back
thud thump
tickl titillat
ting tinkl
tip tip_off
tissu weav
toddl waddl
toddl yearl
top top_out
top upsid
toppl tumbl
tor torment tortur
tour tourist
town townspeopl
trac vestig
track trail
tramp_down trampl tread_down
trampl tread
transcrib transcript
transf transplant
transf transportat
transform transmutat
transmiss transmit
transport transportat
tribulat visitat
trifl_awai wanton wanton_awai
trill warbl
trip trip_out
trip trip_up
tripl triplicat
triumph victori
tru tru_up
trump trump_out
tumbl whirl
tumult uproar
tun tun_up
turtl turtleneck
twirl whirl
typ typewrit
typ typewrit typist
ulc ulcerat
underbrush undergrowth
underlin underscor
unfasten unti
unlac unti
unpick unravel
unwind wind_off
upholst upholster upholsteri
ven veneer
vent ventilat
vet veterinari veterinarian
view watch
volunt voluntari
wag waggl
wail whimp
wait waitress
walk_awai walk_off
wallop whack
war warfar
war warri
wash_awai wash_off
washbasin washbowl
wear wear_down wear_off
wear_awai wear_off
wear_awai whittl_awai whittl_down
whimp whin
whisk whisk_off
whisk_awai whisk_off
whit whiten
windscreen windshield
wip_awai wip_off
wit witticism
wolf wolf_down
wrap wrap_up
writ_out writ_up
yap yelp
zip zip_up
`;
