package org.alongside.name;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Words around a name that show that it is somebody's. */
final class Tellings {

    /** What only people do. */
    static final Set<String> DEEDS = set("""
            said says asked asks told tells laughed smiled nodded thought thinks knew knows rang
            phoned wanted wants liked loved hated hates cried sobbed shouted shouts whispered
            explained explains replied replies answered wrote writes remembered remembers agreed agrees decided decides
            lived lives worked sang drove cooked baked knitted visited invited
            met meets married marries hugged hugs thanked thanks believed believes felt wondered wonders hoped
            waved grinned sighed shrugged shrugs admitted insisted insists noticed recalled recalls suggested
            refused refuses offered promised apologised joked chatted swore prayed prays
            volunteered volunteers introduced mentioned reckons reckoned misses missed taught teaches learned learnt
            listens listened talked spoke texted emailed knocked sat stood walked
            """);

    /** What goes with a name, and with a word at the start of a sentence as well. */
    static final Set<String> NOT_DEEDS = set("""
            works talks walks stands drives visits sits hopes promises offers loves likes phones
            rings texts feels waves answers nods smiles laughs speaks knocks sighs cries sings
            cooks bakes knits swears wasn't isn't didn't doesn't hadn't hasn't wouldn't couldn't won't can't
            """);

    /** What stands between a name and what somebody does. */
    static final Set<String> HELP = set("""
            has had was is would will can could might should did does doesn't didn't hasn't hadn't wasn't isn't won't
            wouldn't can't couldn't never always still also just then once used
            """);

    /** What people do, after a word of {@link #HELP}. */
    static final Set<String> HELPED_DEEDS = set("""
            drive like want know think live believe remember tell ask say love hate feel mind trust cook read write speak
            sleep eat born married widowed diagnosed retired homeless afraid frightened lonely shy worried learning living
            waiting working thinking wearing smiling crying laughing
            """);

    /** What a thing does only with an article before it: "Olive is", but "the olive is". */
    static final Set<String> VERBS = set("""
            is was has had does did isn't wasn't hasn't hadn't doesn't didn't can can't could couldn't would wouldn't came
            went got lost used
            """);

    /** What a clause about somebody starts with. */
    static final Set<String> CONJUNCTIONS = set("""
            when if while until since because after before that than nobody think thought so whether how why though although
            once
            """);

    /** What is done to people only: "asked Gwen". */
    static final Set<String> TOWARDS = set("""
            asked ask asks told tell tells rang ring phoned phone met thanked thank married hugged invited introduced
            named visited helped text texted emailed phoning asking telling ringing thanking meeting miss missed remember
            befriended supported supporting called
            """);

    /** What is said before somebody's name: "poor Gwen", "hello Gwen", "said Gwen". */
    static final Set<String> LEADING_UP = set("""
            dear poor old young little late hello hi goodbye bye cheers sorry knows knew said says replied answered
            """);

    /** People who have a name. */
    static final Set<String> PEOPLE = set("""
            husband wife partner son daughter brother sister mother father mum mam mom dad nan nana gran granny grandma
            grandad grandpa grandfather grandmother grandson granddaughter grandchild stepson stepdaughter stepdad stepmum
            stepfather stepmother uncle aunt auntie cousin nephew niece twin baby boy girl lad lass man woman friend mate
            pal neighbour colleague carer coordinator nurse teacher tutor doctor midwife manager worker volunteer boss
            landlord landlady ex fiance fiancee girlfriend boyfriend godmother godfather godson child children kid kids
            kiddie toddler youngest eldest oldest middle interpreter driver chair chairman secretary treasurer host
            workmate housemate flatmate roommate keyworker caretaker vicar pastor imam solicitor consultant dentist
            chemist hairdresser barber postman postwoman milkman shopkeeper butcher gardener sister-in-law in-law
            lady gentleman bloke chap fella person someone somebody student apprentice
            merch mab gwr gwraig brawd chwaer mam tad ffrind cymydog cymdoges nain taid
            """);

    /** What belongs to people, after their name and its s. */
    static final Set<String> BELONGINGS = set("""
            kitchen house flat room bedroom front door sofa chair table garden shed coat hat hand hands face eyes voice
            arm shoulder hair heart health death funeral birthday wedding life story idea turn job work words name
            number phone letter bag purse dog cat car van bike bed family parents kids children wife husband mum mam dad
            mother father brother sister son daughter nan gran friend friends neighbour side place feet shoes question
            answer diagnosis benefits pension money tablets plan way photograph photo allotment
            """);

    /** Where the next word is a place. */
    static final Set<String> WHERE = set(
            "in at to from near into outside behind opposite past through around off towards via on across inside yn o i ger ym yng");

    /** The end of the name of a place, a body or a thing. */
    static final Set<String> VENUES = set("""
            street road terrace avenue crescent drive grove gardens square hospital surgery centre center school college
            university academy primary secondary nursery mosque temple station library market arms hotel inn theatre
            museum stadium estate flats tower towers trust foundation society association council project scheme award
            awards prize cup trophy act report inquiry infirmary clinic hospice unit team service services ltd limited co
            plc group club institute mews parade buildings building health medical practice pharmacy bakery cafe shop
            stores garage syndrome disease palsy line city town county united rovers wanderers athletic day week
            festival fund charity bank sauce band choir singers allowance island falls bay beach airport dock docks
            """);

    /** The same, but a surname as well: a place when a word before it says so. */
    static final Set<String> SOFT_VENUES = set("""
            house hall park lane bridge close court church lodge hill wood woods mill mills field fields well wells green
            ward chapel marsh moor brook way place walk row rise view farm cottage garden room block point quay
            """);

    /** What has a name and is nobody, once it is said to have one: "a boat called". */
    static final Set<String> THINGS = set(
            "boat ship trawler van lorry tractor house cottage song hymn tune album book novel film play poem team group club page choir bar pub cafe");

    private static final Set<String> ANIMALS = set(
            "dog cat puppy kitten horse pony budgie parrot hamster rabbit hen ewe lamb goat donkey tortoise collie terrier whippet greyhound spaniel labrador ferret goldfish ci cath");

    /** What makes the name after it everybody's: "St Mary's", "Queen Elizabeth". */
    static final Set<String> HALLOWED = set("st saint santes sant king queen prince princess pope emperor tsar storm");

    /** What the name of a place or a body starts with. */
    static final Set<String> LEADING = set("""
            ysbyty canolfan ysgol capel neuadd meddygfa heol stryd lon ffordd plas parc coleg prifysgol clwb cyngor cor afon
            llyn pont eglwys gwesty tafarn mynydd hotel mount loch lough lake river port hms ss radio cafe villa
            """);

    private Tellings() {}

    static boolean isAnimal(Word word) {
        return ANIMALS.contains(word.plain());
    }

    static Set<String> set(String words) {
        return new HashSet<>(Arrays.asList(words.strip().split("\\s+")));
    }
}
