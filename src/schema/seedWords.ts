/**
 * Two words for each of the first 2²⁰ seeds, for classes: "amber otter". The words are data and stand for numbers that are in use: none
 * is ever changed, added or put elsewhere. No two of a list are one letter apart, and none is in both. Loaded where a seed is named.
 */

/** Colours and what can be said of things. */
const DESCRIBING = `
  able absolute abundant acoustic active adaptable adept adorable aerial agile aglow airborne airy alert
  alpine amazing amber ambient amiable ample amused ancient angular animated annual aquatic arctic artful
  artistic arty ashen assured astral atomic attentive august autumn avid aware awesome azure baked balanced
  balancing balmy bamboo banded barefoot basic beachside beachy beaming bearded beige bejeweled beloved best
  better big billowy birch biscuit blazing blended blissful blooming blue bluish blushing bobbing bold bonny
  bonus bookish bottled bouncy braided brainy brambly brass brave breezy brief bright brimming brisk bristly
  broad bronze bubbly budding bumpy buoyant bustling busy buttery buzzing calm candid candled canny canvas
  capable caramel carbon carefree careful casual cedar central ceramic certain chalky charmed charming chatty
  cheerful cheery chestnut chewy chief chilly chirpy chosen chunky cinnamon circular citrus civil classic
  classy clay clear climbing cloudlike cloudy clover coastal coaxing cobalt cocoa coiled colorful colossal
  comfy common compact complete composed composite confident content cool copper coral cordial cordless corked
  cosmic cotton courtly cozy crackling crafty creative crested crimson crisp crowned crunchy cryptic crystal
  cubic cuddly curious curly current curved custom customary cyan dainty dancing dapper dappled daring dashing
  dauntless dazzling debonair decorated deep deft delicate dense desert devoted dewy digital diligent dimpled
  direct distant divine doting dotted double downy dreamy drifting driven drowsy dry dual durable dusky
  dutiful dynamic eager earnest earthy eastern easy ebullient echoing eclectic ecstatic edible effective
  elastic elated elder electric elegant elfin elite emerald eminent endless enduring engaging enormous entire
  epic equal esteemed ethereal ethical evening exact excellent excited exotic expert express extra exuberant
  fabulous factual faint fair faithful familiar famous fancy favorite fearless feathery feisty fernlike
  festive fetching fiery fine fireproof firm first fitting flaky flannel flashy flaxen fleecy fleet flexible
  flickery floating floral flowing fluent fluffy fluted flying foamy focused foldable fond foremost forest
  forward fragrant frank freckled free frequent fresh friendly frilly fringed frisky frosted frosty frozen
  fruitful fruity full furry fuzzy gabled gallant galloping garden garnet gathered gaudy generous gentle
  genuine giant giddy gifted gigantic gilded ginger giving glacial glad glazed gleaming gleeful gliding
  glittery global glorious glossy golden good gradual grand granite grassy grateful great green greenish grey
  grinning groovy grounded growing guided gusty gutsy habitual hallowed handsome happy hardy harmonic hazel
  healthy heartfelt hearty heated helpful heroic hexagonal hidden high historic hollow homespun homeward
  honest honeyed honorary hopeful hopping hot huge human humble humming humorous hushed hybrid icy ideal idle
  idyllic immense imperial inclined indigo indoor infinite informal inland inner inspired instant intense
  intent intrepid inventive inviting iron ironclad isometric ivory jade jangling jasmine jaunty jazzy jeweled
  jocular joking jolly jovial joyful joyous jubilant judicious juicy jumbo jumping junior keen khaki kind
  kindly kindred kinetic knitted knowing laced lakeside lamplit lanky large lasting laughing lavender lavish
  lawful layered lazy leaflike leafy leaping learned legible lemon level lifelike likable lilac lilting lime
  linear linen liquid literal little lively lofty logical long loud lucent lucid luminous lunar lustrous
  lyrical magenta magic magical magnetic magnified mahogany main majestic manifold mannerly maple marbled
  marine maritime marked maroon massive master matching mature mauve maximum meadowy measured melodic merciful
  merry metallic mighty milky mindful mingled minimal mirthful misty mixed mobile modern modest moist molten
  moody moonlit morning mossy motley mountain moving muffled multi musical musing mustard mutual mystic narrow
  natural nautical neat nectar nestled neutral new nifty nimble noble nocturnal noisy nomadic nonstop normal
  northern notable novel nurturing nutmeg nutty oaken oatmeal obliging oblong observant obvious ocean oceanic
  ochre odd offbeat official olive onward open optical orange orbital orchid ordered ordinary organic
  organized original ornate outdoor outer outgoing outspoken oval pacific padded painted pale panoramic paper
  parallel partial pastel patchy patient patterned peaceful peaked pebbled peppery perennial perfect perky
  personal petite pewter physical pictorial pictured piney pink pioneer pivotal placid plain platinum playful
  pleasant pleasing pleated plentiful plucky plum plumed plush pocket poetic poised polished polite popular
  portable positive powdery prairie precious premier prepared pretty pricey prime princely pristine private
  prized proper proud proven prudent public puffy pumpkin punctual pure purple purring puzzled quaint quantum
  quartz queenly quick quiet quilted quirky radial radiant rambling random rapid rare rational ready rebel
  recent reddish refined refreshed regal regular relaxed reliable remote renewed renowned resolute restful
  retro rewarding rhythmic ribbed ribboned rich ripe rising roaming roasted robotic robust rocky rolling
  romantic roomy rosewood rosy rotund rowdy royal rubbery ruby ruddy rugged running rural rustic rustproof
  saffron salmon salty sandy sanguine sapphire satin satisfied savory savvy scarlet scenic scented seafaring
  seamless seaside seasonal seasoned second secret secure select senior sensible serene serious settled shaggy
  shapely shared sharp sheer shiny short shy sienna silent silken silly silvery similar simple sincere single
  skilled skillful skipping sleek sleepy slender slick slight slow small smart smiling smoky smooth snappy
  snowbound snowy snug snuggly soaring sociable social soft solar solemn solid sonic soothing soulful sound
  southern spacious spangled special speckled speedy spicy spinning spiral spirited splashy splendid spongy
  spotless spotlit spotted sprawling springy square stacked standing starlike starlit starry stately static
  steady steel stellar sterling stirring stitched stoic storied stormy stout straight streaky striped strong
  studious sturdy stylish suave sublime subtle sudden sugared sugary suited summery sunbaked sunlit sunny
  sunward superb superior supple supreme surreal swaying sweeping sweet swift symbolic tactful talented
  talkative tall tame tangy tawny teal teeming temperate tempered tempting tender terrific textured thankful
  thatched thick thirsty thorough thriving tidal tiled timber timeless timely tinted tiny toasty tolerant
  toothy topaz topmost towering trackside tranquil traveling treasured trendy tricky trim triple tropical true
  trusted trusty truthful tufted tuneful turbo turquoise twilight twin twinkling twirling twisty ultra
  unafraid unbroken uncommon uncovered undaunted undersea unified unique united universal unusual upbeat
  uplifting upper upright upriver upstream urban usable useful valiant valid valued vanilla varied vast
  vaulted velvety venerable verbal verdant verified versatile vertical veteran viable vibrant vigilant
  vigorous vintage violet virtual visible visual vital vivid vocal volcanic wakeful waking walnut warm
  watchful waterside watery wavy waxed weekly welcome welcoming western wheaten whimsical whirling whiskered
  whistling whole wholesome wild willing winding windswept windy winged winsome wintry wise wistful witty
  wonderful wondering wooded woodland woodsy woolly working worldly worthy woven yawning yearly yellow
  yielding yonder young youthful zany zealous zenlike zesty zigzag zippy zonal
`;

/** Animals, plants and things. */
const NAMING = `
  aardvark abacus acacia acorn acrobat adobe agate airplane airship album alcove alder algebra almanac almond
  alpaca alphabet anchor anchovy anemone animal ankle anteater antelope antenna anvil apple apricot apron
  aquarium arcade archer armband armchair arrow artist aster asteroid atlas atoll attic aurora avenue avocado
  azalea baby badger bagel bagpipe bakery balcony ballad balloon bandana banjo banner barge barley barn
  barometer barrel basil basket bathtub beacon beagle bean bee beehive beetle bell bench beret bicycle bird
  bison blanket blizzard blossom bluebell blueberry bluebird bobcat bobsled bonfire bongo book bookshelf
  border bottle boulder bouquet bowl bowtie bracelet branch bread brick bridge broom brownie bubble bucket
  buckle buffalo bugle bulldog bundle bunny burrito bush buttercup button buzzard cabbage cabin cactus cafe
  calendar camel camera camper campfire canal canary candy canoe canopy canteen canyon capybara caravan
  cardigan caribou carnival carousel carpet carriage cashew castle catalog catfish celery cello centipede
  chair chalet chalk chapel chapter charcoal chariot cheddar cheese cheetah chef chicken chime chimney
  chipmunk chisel chorus chowder church cicada circle circus city clam clarinet cliff closet cloud clown
  cobbler cobra coconut collar collie comet compass concert condor cone cookie corgi corner cottage couch
  cougar cousin coyote crab cracker cradle crane crater crayfish crayon creek cricket crocus crow cruiser
  crumb cube cuckoo cucumber cupboard cupcake curry curtain cushion cycle cygnet cymbal cypress daffodil
  dahlia daisy dance deer delta denim desk diamond diary dice dinghy dingo dinner dinosaur doctor dodo dog
  doll dolphin domino donkey donut dormouse dove dragon drawer dress drill drum duck dugong dumpling dune
  duvet earring earth echo eclair eclipse egg eggplant egret eland elbow elephant elevator elk ember emu
  engine envelope ermine espresso estuary fable fabric factory fairy falcon family farm farmer fern ferret
  ferry field finch fir firefly fish fjord flag flagpole flamingo flask flea flipper flock flounder flower
  flute foal folder fondue football footpath forge fork fossil fountain fox foxglove frame freckle friend
  frisbee frog fruit fudge galaxy gallery garage garlic gazebo gazelle gecko geranium gerbil geyser giraffe
  glacier glove gnome gnu goat goblet goldfish gondola goose gopher gourd graph grass guitar gull gumdrop
  guppy halibut hammer hammock hamster handle hangar harbour harp harvest hat hawk hazelnut heart heather
  hedgehog helmet heron herring hickory highway hill hippo hive hobby holly honey honeycomb hoop horizon
  hornet horse hotel hound hurdle husky hyacinth hydrant hyena ibex iceberg icicle igloo iguana impala ink
  inkwell insect iris island ivy jackal jackdaw jacket jaguar javelin jay jeep jelly jersey jet jetty jewel
  jigsaw jockey journal juggler juice jungle juniper jury kale kangaroo karate kayak kazoo kelp kernel kestrel
  ketchup key keyboard kimono kingdom kingfish kiosk kite kiwi knapsack knight koala kumquat label ladder
  ladle ladybird lagoon lake lamp landmark lantern larch lasagna lasso laundry laurel lava leaf leek legend
  lemming lemonade lemur lentil leopard letter lettuce library lichen lily limerick linnet lion llama lobster
  locust lodge loft lotus lullaby lynx lyre macaroni macaw magazine magnet magnolia magpie mailbox mallard
  mammoth manatee mandolin mansion mantis manual map maraca marathon marigold market marlin marmot marten
  mascot mast matchbox meadow meatball medal medley melody melon memo menu mermaid meteor metro midnight milk
  millet minnow minute mirror mitten model moment mongoose monument moonstone moped mosaic motor mouse mouth
  movie mudflat mug mulberry mule museum mushroom music mussel mustang nacho napkin narwhal nebula necklace
  necktie needle nettle newt nickel noon north nose notebook nougat nugget nursery nutshell nylon oar oasis
  oboe ocelot octagon octopus office omelet onion opera opossum orbit orca orchard orchestra oregano oriole
  osprey ostrich otter oven oxygen paddock pagoda palace palette palm pamphlet pancake panda panther papaya
  parachute parade parakeet park parrot parsley parsnip partridge passage pasta pastry pasture patchwork patio
  pattern pavilion paw peacock peanut pear pebble pecan pelican pen pencil pendulum penguin peony pepper perch
  perfume periscope petal petunia pheasant phone photo piano piccolo pickle picnic picture pier pigeon pilgrim
  pilot pineapple pinecone pinwheel pipe pirate piston pizza planet plank plate platypus plaza pliers plough
  plume podium poem polka polo pomelo poncho pond poodle popcorn poplar poppy porcupine porpoise portrait
  postbox postcard potato prawn pretzel prism prune pudding puffin puma puppet purse puzzle pyramid python
  quail quarry quarter queen quest quilt quince quokka quote rabbit raccoon race radar radio radish raft
  railway rain rainbow raindrop raisin ranger raven ravioli recipe record reef reindeer rhubarb rhyme ribbon
  riddle robin robot rocket rodeo roof rooster rope rosemary rover rowboat ruler runner rye saddle safari sail
  salad salsa sandal sandpiper sandwich sardine satchel satellite saucer sauna sausage savanna saxophone
  scallop scarecrow scarf school scooter scout scroll sculpture seagull seahorse season seaweed seesaw sequoia
  sesame shadow shamrock shark shawl sheep shell sherbet shield ship shore shoulder shovel shrimp shrub
  shuttle signal singer siren skate sketch skiff skipper skirt sky skylark skyline slalom sled sleigh slide
  sloth sneaker snorkel snowball snowdrop snowflake snowman soccer sock sofa sonata song sonnet sorbet soup
  spade spaniel sparrow spatula sphere spider spinach sponge spoon spring sprout spruce squash squid squirrel
  stable stadium stage stairway stamp star starfish starling station statue steeple stereo stick stingray
  stool story stove stream street studio submarine subway sugar suitcase summer summit sun sunbeam sunflower
  sunrise surf sushi swallow swan sweater swing switch swordfish sycamore symphony syrup tablet taco tadpole
  tailor tangerine tango tapestry tapir target tarragon tart taxi teacher teacup teapot teaspoon telegraph
  telescope tempest temple tennis tent termite terrace terrier thicket thimble thread throne thrush thumb
  thunder tiger tile toad toadstool toast toaster toboggan toffee token tomato tongs toolbox topiary torch
  tortoise toucan tower town toy tractor trail treasure tree treetop triangle tricycle trinket trolley
  trombone trophy trout truffle trumpet trunk tugboat tulip tuna tundra tunic tunnel turkey turnip turnstile
  turret turtle tuxedo twig typhoon umbrella unicorn unicycle uniform universe urchin vacation valley van vase
  vault vehicle velcro veranda vest viaduct village vine vineyard viola violin viper visitor visor volcano
  vole volume voyage vulture waffle wagon wallaby wallet walrus waltz warbler wardrobe warthog washer wasp
  watch water waterfall waterlily wave weasel weaver webcam wedge weekend whale wharf wheat wheel whisker
  whistle willow wind windmill window winter wizard wolf wombat woodchuck wool workshop world wren wrist
  writer xylophone yacht yak yard yardstick yogurt yoyo zebra zenith zephyr zeppelin zinnia zipper zither zoo
  zucchini
`;

const wordsIn = (text: string): readonly string[] => text.trim().split(/\s+/);

const describing = wordsIn(DESCRIBING);
const naming = wordsIn(NAMING);

/** An odd number near 2²⁰ over the golden ratio, so that seeds next to each other have words far apart; and what undoes it. */
const SPREAD = 648055;
const GATHER = 255559;
const LAST = 2 ** 20 - 1;

/** The lists, for what holds them to their rules. */
export const SEED_WORDS = { describing, naming };

/** The two words of a seed; null for one from 2²⁰ on. */
export function wordsOfSeed(seed: number): string | null {
  if (seed > LAST) return null;
  const spread = Math.imul(seed, SPREAD) & LAST;
  return `${describing[spread >> 10]} ${naming[spread & 1023]}`;
}

/** The seed that two words name, in whatever case and with whatever stands between them; null where they name none. */
export function seedOfWords(text: string): number | null {
  const [first = '', second = ''] = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const [one, other] = [describing.indexOf(first), naming.indexOf(second)];
  return one < 0 || other < 0 ? null : Math.imul((one << 10) | other, GATHER) & LAST;
}
